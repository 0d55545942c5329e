"""The columns of the tracker, as data built from the declared fields (tracker.md 2).

A column of a field takes its kind and label from the model's declaration; what is added here is
the look and who may edit it. Rules of colour are formulas with marks that ``colours`` fills in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from meetupdesk.meetup.fields import Flag, Kind, Number, Refs, Text, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, class_at

Who = Literal["all", "owner", "we"]
Mask = Literal["", "phone", "email"]


@dataclass(frozen=True, slots=True)
class Colour:
    """A tone (red, amber, green, grey, blue1 to blue3, struck, bars, twice) and when it is shown.

    ``{this}`` is the cell, ``{stage}`` the cell of another column in the row, ``{stage:all}`` that
    whole column, ``{row}`` the row; ``{label:…}`` is wording, ``{ideal}`` and ``{longest}`` the
    meetup's days between contacts. Commas join conditions. A rule about an absent column is left
    out.
    """

    tone: str
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table sheet.

    ``key`` stands in the hidden first row; ``name`` is its part behind the table. ``path`` is the
    field, empty for what is computed; ``label`` a wording key, and ``header`` the header itself
    where that comes from the data (themes, sessions). ``offered`` names a list of the sheet of
    lists; ``identifies`` marks what an alias would be useless beside.
    """

    key: str
    name: str
    kind: Kind
    width: int
    path: str = ""
    label: str = ""
    header: str = ""
    who: Who = "all"
    wraps: bool = False
    mask: Mask = ""
    offered: str = ""
    check: str = ""
    prompt: str = ""
    identifies: bool = False
    colours: tuple[Colour, ...] = ()

    @property
    def is_stored(self) -> bool:
        """Whether the log entry keeps its cells; not of columns only for this copy."""
        return not self.key.startswith("_")


@cache
def field(
    table: str,
    name: str,
    width: int,
    *colours: Colour,
    path: str = "",
    who: Who = "all",
    mask: Mask = "",
    offered: str = "",
    check: str = "",
    prompt: str = "",
    identifies: bool = False,
) -> Column:
    """Return the column of a declared field; ``path`` is where it is declared if not there."""
    path = path or f"{table}.{name}"
    where = Where(path)
    kind = kinds(class_at(Meetup, ".".join(where.steps)))[where.name]
    return Column(
        key=f"{table}.{name}",
        name=name,
        kind=kind,
        width=width,
        path=path,
        label=path,
        who=who,
        wraps=isinstance(kind, Text) and kind.lines > 1,
        mask=mask,
        offered=offered,
        check=check,
        prompt=prompt,
        identifies=identifies,
        colours=colours,
    )


def computed(
    table: str,
    name: str,
    width: int,
    *colours: Colour,
    label: str = "",
    path: str = "",
    kind: Kind | None = None,
    wraps: bool = False,
    identifies: bool = False,
) -> Column:
    """Return a column that the program computes and nobody edits."""
    return Column(
        key=f"{table}.{name}",
        name=name,
        kind=kind or Text(limit=32_000),
        width=width,
        path=path,
        label=label or path or f"tracker.column.{name}",
        who="we",
        wraps=wraps,
        identifies=identifies,
        colours=colours,
    )


def grid(table: str, row_id: str, header: str, width: int, path: str, kind: Kind) -> Column:
    """Return the column of one theme or session in a grid; its key ends with that row's id."""
    is_theme = isinstance(kind, Number)
    return Column(
        key=f"{table}.{row_id}",
        name=row_id,
        kind=kind,
        width=width,
        path=path,
        header=header,
        offered="" if is_theme else "yes",
        check="strength" if is_theme else "",
        colours=STEPS if is_theme else (),
    )


def own(name: str, width: int) -> Column:
    """Return a column only for this copy, such as who filled in the row."""
    return Column(
        key=f"_{name}",
        name=f"_{name}",
        kind=Text(limit=60),
        width=width,
        label=f"tracker.column.{name}",
    )


STRENGTH = Number(minimum=0, maximum=3)
YES = Flag()
INTERESTS = Refs("themes")
BY = own("by", 12)
ID_WIDTH = 13

STEPS = (
    Colour("blue1", "{this}=1"),
    Colour("blue2", "{this}=2"),
    Colour("blue3", "{this}=3"),
)
TWICE = Colour("twice")
PREFIXES: Mapping[str, str] = {
    "people": "people",
    "contacts": "contacts",
    "matches": "matches",
    "follow_ups": "follow_ups.items",
    "posts": "follow_ups.posts",
    "benefits": "privacy.benefits",
    "attendance": "attendance",
}
"""The sheets that hold rows, in order, with the beginning of the keys of their columns."""


def id_column(sheet: str) -> Column:
    """Return the hidden first column, which holds the ids of the rows."""
    colours = (TWICE,) if sheet == "people" else ()
    return computed(PREFIXES[sheet], "id", ID_WIDTH, *colours)
