"""What differs between two meetups, by place: undo's flash, recovery, restore points.

Compares the values, not a log of commands. What both share by identity is not looked into, so the
cost is that of the rows that were touched, and of passing by the others.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from msgspec import Struct

from meetupdesk.meetup.fields import Row, inner, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that differs.

    A changed field stands at ``where``, with both values. An added, removed or moved row stands in
    the table ``where``, its id is ``row``; ``old`` and ``new`` are the row itself, None where there
    is none, or of a moved one its old and new number from 0. ``outer`` is the id of the outermost
    row it belongs to, such as the person of a channel; empty outside of rows.
    """

    kind: Literal["added", "removed", "changed", "moved"]
    where: Where
    row: str = ""
    outer: str = ""
    old: object = None
    new: object = None

    @property
    def section(self) -> str:
        """The part of the meetup in which it lies."""
        return self.where.path.partition(".")[0]


def differences(old: Meetup, new: Meetup) -> tuple[Difference, ...]:
    """Return all that differs, in the order of the document; none for the very same meetup.

    Rows are the same when their ids are. Of a table, the rows that went come first. Of rows that
    changed places, as few as possible are called moved.
    """
    return tuple(_in_holder(old, new, _Here()))


@dataclass(slots=True)
class Counts:
    """How much differs in a section: outermost rows by what befell them, and single fields.

    A row in which anything differs counts once; ``fields`` are those outside of rows.
    """

    added: int = 0
    removed: int = 0
    changed: int = 0
    moved: int = 0
    fields: int = 0

    @property
    def rows(self) -> int:
        """How many rows differ in any way."""
        return self.added + self.removed + self.changed + self.moved


def by_section(found: Iterable[Difference]) -> Mapping[str, Counts]:
    """Return the counts of each part that differs, in the order of the document."""
    counts: dict[str, Counts] = {}
    befell: dict[tuple[str, str], str] = {}
    for each in found:
        of_section = counts.setdefault(each.section, Counts())
        if not each.outer:
            of_section.fields += 1
            continue
        is_inside = each.kind == "changed" or each.row != each.outer
        befell.setdefault((each.section, each.outer), "changed" if is_inside else each.kind)
    for (section, _), kind in befell.items():
        setattr(counts[section], kind, getattr(counts[section], kind) + 1)
    return counts


def first_place(found: Iterable[Difference]) -> Where | None:
    """Return where to look first: a field, or the table of rows that went; None without any.

    A place that is still there comes before one that is gone.
    """
    places = [(each.kind == "removed", _place(each)) for each in found]
    return min(places, key=lambda place: place[0])[1] if places else None


def _place(found: Difference) -> Where:
    row = found.new if isinstance(found.new, Row) else None
    if row is not None and (names := [*kinds(type(row))]):
        return Where(f"{found.where.path}.{names[0]}", row.id)
    return found.where


@dataclass(frozen=True, slots=True)
class _Here:
    """Where the comparison stands: the path, the innermost row and the outermost."""

    path: str = ""
    row: str = ""
    outer: str = ""

    def into(self, name: str) -> "_Here":
        return _Here(f"{self.path}.{name}" if self.path else name, self.row, self.outer)

    def row_of(self, row: Row) -> "_Here":
        return _Here(self.path, row.id, self.outer or row.id)


def _in_holder(old: Struct, new: Struct, here: _Here) -> Iterator[Difference]:
    if old is new:
        return
    for name in new.__struct_fields__:
        before, after = getattr(old, name), getattr(new, name)
        if before is after:
            continue
        there = here.into(name)
        if name in kinds(type(new)) or name not in inner(type(new)):
            if name != "id" and before != after:
                where = Where(there.path, here.row)
                yield Difference(
                    kind="changed", where=where, row=here.row, outer=here.outer,
                    old=before, new=after,
                )  # fmt: skip
        elif isinstance(after, tuple):
            yield from _in_table(before, after, there)
        else:
            yield from _in_holder(before, after, there)


def _in_table(old: Sequence[Row], new: Sequence[Row], here: _Here) -> Iterator[Difference]:
    table = Where(here.path, here.row)
    before = {row.id: row for row in old}
    after = {row.id for row in new}
    for row in old:
        if row.id not in after:
            outer = here.outer or row.id
            yield Difference(kind="removed", where=table, row=row.id, outer=outer, old=row)
    moved = _moved(old, new) if before.keys() & after else {}
    for row in new:
        known, outer = before.get(row.id), here.outer or row.id
        if known is row and row.id not in moved:
            continue
        if known is None:
            yield Difference(kind="added", where=table, row=row.id, outer=outer, new=row)
            continue
        if row.id in moved:
            places = moved[row.id]
            yield Difference(
                kind="moved", where=table, row=row.id, outer=outer, old=places[0], new=places[1]
            )
        yield from _in_holder(known, row, here.row_of(row))


def _moved(old: Sequence[Row], new: Sequence[Row]) -> Mapping[str, tuple[int, int]]:
    """Return the old and new number of the rows that moved, as few as there can be."""
    number = {row.id: at for at, row in enumerate(old)}
    kept = [(row.id, at) for at, row in enumerate(new) if row.id in number]
    order = [number[row_id] for row_id, _ in kept]
    if all(one < other for one, other in zip(order, order[1:], strict=False)):
        return {}
    stayed = _longest_rise(order)
    return {
        row_id: (number[row_id], at)
        for (row_id, at), place in zip(kept, order, strict=True)
        if place not in stayed
    }


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """Return the members of a longest rising subsequence of different numbers."""
    ends: list[int] = []  # the lowest end of a rise of each length
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = ends[at - 1] if at else None
        ends[at : at + 1] = [number]
    found: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        found.add(last)
        last = before[last]
    return found
