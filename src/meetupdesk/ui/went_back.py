"""Where undo and redo lead: the first place at which two meetups differ, and its page."""

from msgspec import Struct

from meetupdesk.meetup.fields import Row, inner, kinds
from meetupdesk.meetup.model import SECTIONS, Meetup
from meetupdesk.meetup.places import Where

ELSEWHERE = {"schedule.sessions": "overview", "coach": "overview", "exports": "privacy"}
"""Paths that stand on the page of another section."""


def page_of(where: Where) -> str:
    """Return the section on whose page a place stands."""
    for path, section in ELSEWHERE.items():
        if where.path == path or where.path.startswith(f"{path}."):
            return section
    part = where.path.partition(".")[0]
    return part if part in SECTIONS else "overview"


def first_difference(old: Meetup, new: Meetup) -> Where | None:
    """Return the first place that differs; a row that came or went gives its table."""
    return _difference(old, new, "")


def _difference(old: Struct, new: Struct, path: str) -> Where | None:
    row = new.id if isinstance(new, Row) else ""
    for name in kinds(type(new)):
        if getattr(old, name) != getattr(new, name):
            return Where(f"{path}.{name}" if path else name, row)
    for name in inner(type(new)):
        before, after = getattr(old, name), getattr(new, name)
        below = f"{path}.{name}" if path else name
        if before is after:
            continue
        if not isinstance(after, tuple):
            found = _difference(before, after, below)
        else:
            found = _row_difference(before, after, Where(below, row))
        if found is not None:
            return found
    return None


def _row_difference(before: tuple[Row, ...], after: tuple[Row, ...], table: Where) -> Where | None:
    known = {row.id: row for row in before}
    for each in after:
        if each.id not in known:
            return Where(table.path, each.id)
        if known[each.id] is not each:
            return _difference(known[each.id], each, table.path) or table
    same = [row.id for row in before] == [row.id for row in after]
    return None if same else table
