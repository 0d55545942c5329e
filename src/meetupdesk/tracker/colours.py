"""Rules of colour as formulas: the marks of ``columns.Colour`` become addresses and words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from meetupdesk.tracker.columns import Colour
from meetupdesk.tracker.occasion import Occasion
from meetupdesk.tracker.ranges import FIRST_ROW, Area, letter

_MARK = re.compile(r"\{(label:)?([\w.]+)(:all)?\}")
_STRUCK = Colour("struck", "{do_not_contact}={label:word.yes}")


@dataclass(frozen=True, slots=True)
class ColourRule:
    """A tone over a range; ``formula`` is of its first row, empty for the tones without one."""

    ref: str
    tone: str
    formula: str


class _Absent(Exception):
    """The rule speaks of a column that this copy does not have."""


def colour_rules(area: Area, occasion: Occasion) -> Iterator[ColourRule]:
    """Yield the rules of a table, the more important first.

    The row of somebody who wants no contact is struck as a whole.
    """
    if "do_not_contact" in area.table.place:
        row = f"B{FIRST_ROW}:{letter(len(area.table.columns))}{area.last_spare}"
        yield ColourRule(row, _STRUCK.tone, _filled(_STRUCK, 0, area, occasion))
    for at, column in enumerate(area.table.columns):
        for colour in column.colours:
            try:
                formula = _filled(colour, at, area, occasion)
            except _Absent:
                continue
            yield ColourRule(area.column(at), colour.tone, formula)


def literal(text: str) -> str:
    """Return the text as formulas write it."""
    return '"' + text.replace('"', '""') + '"'


def _filled(colour: Colour, at: int, area: Area, occasion: Occasion) -> str:
    def fill(mark: re.Match[str]) -> str:
        is_label, name, is_all = mark.groups()
        if is_label:
            return literal(occasion.tr(name))
        return _address(name, bool(is_all), at, area, occasion)

    return f"AND({_MARK.sub(fill, colour.rule)})" if colour.rule else ""


def _address(name: str, is_all: bool, at: int, area: Area, occasion: Occasion) -> str:
    follow_ups = occasion.meetup.follow_ups
    match name:
        case "this":
            return f"${letter(at + 1)}{FIRST_ROW}"
        case "row":
            return f"$C{FIRST_ROW}:${letter(len(area.table.columns))}{FIRST_ROW}"
        case "ideal":
            return str(follow_ups.ideal_days or 30)
        case "longest":
            return str(follow_ups.max_days or 60)
    if name not in area.table.place:
        raise _Absent
    column = letter(area.table.place[name] + 1)
    if is_all:
        return f"${column}${FIRST_ROW}:${column}${area.last_spare}"
    return f"${column}{FIRST_ROW}"
