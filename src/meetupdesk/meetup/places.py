"""Where something stands in a meetup, and how to get there.

A place is a path with the id of the row it lies in: ``overview.title``, ``people.phone`` of
``p-4kq7zmwg``, ``people.channels.url`` of ``ch-…``. The path is also the wording key of the label.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from msgspec import Struct

from meetupdesk.meetup.fields import Row, inner, kinds


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a field or a table; ``row`` is empty outside of rows."""

    path: str
    row: str = ""

    @property
    def name(self) -> str:
        """The last word of the path: the name of the field in its class."""
        return self.path.rpartition(".")[2]

    @property
    def steps(self) -> Sequence[str]:
        """The words before it: the way from the meetup to what has the field."""
        return self.path.split(".")[:-1]


def class_at(root: type[Struct], path: str) -> type[Struct]:
    """Return the class of a part, or of the rows of a table; raises KeyError for another path."""
    for step in path.split(".") if path else ():
        root = inner(root)[step]
    return root


def declared(root: type[Struct], prefix: str = "") -> Iterator[str]:
    """Yield the path of every declared field, in the order of declaration.

    A table and a part yield their fields, not themselves.
    """
    for name in root.__struct_fields__:
        if name in kinds(root):
            yield prefix + name
        elif name in inner(root):
            yield from declared(inner(root)[name], f"{prefix}{name}.")


def holder_of(root: Struct, where: Where) -> Struct | None:
    """Return the part or row that has the field ``where``; None when the row is gone."""
    return next(_holders(root, where.steps, where.row), None)


def value_at(root: Struct, where: Where) -> object:
    """Return the value of a field; None when the row is gone."""
    return getattr(holder_of(root, where), where.name, None)


def rows_at(root: Struct, table: Where) -> tuple[Row, ...]:
    """Return the rows of a table; none when the row it lies in is gone."""
    rows: tuple[Row, ...] = getattr(holder_of(root, table), table.name, ())
    return rows


def walk(root: Struct, path: str = "") -> Iterator[tuple[str, Struct]]:
    """Yield every part and row below ``root`` with its path, in order."""
    for name in inner(type(root)):
        value, below = getattr(root, name), f"{path}.{name}" if path else name
        for holder in value if isinstance(value, tuple) else (value,):
            yield below, holder
            yield from walk(holder, below)


def _holders(holder: Struct, steps: Sequence[str], row: str) -> Iterator[Struct]:
    if not steps:
        yield holder
        return
    step, *rest = steps
    value = getattr(holder, step)
    for each in value if isinstance(value, tuple) else (value,):
        if rest or not isinstance(value, tuple) or each.id == row:
            yield from _holders(each, rest, row)
