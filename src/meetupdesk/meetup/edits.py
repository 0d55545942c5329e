"""Edits: each takes a meetup and returns the changed one.

Rows are named by id, never by position: tables are sorted, and merges insert. What an edit
does not touch stays the very same object, and so does the meetup when nothing changes.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TypeVar

import msgspec
from msgspec import Struct, structs

from meetupdesk.meetup.fields import Kind, Row, inner, kinds, types
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, rows_at

S = TypeVar("S", bound=Struct)


def with_value(meetup: Meetup, where: Where, value: object) -> Meetup:
    """Return the meetup with one field changed; the same meetup when its row is gone.

    Raises ``msgspec.ValidationError`` for a value of the wrong type: replacing alone would
    take it, and the file could not be opened again.
    """

    def change(holder: Struct) -> Struct:
        sound = msgspec.convert(value, types(type(holder))[where.name])
        if getattr(holder, where.name) == sound:
            return holder
        return structs.replace(holder, **{where.name: sound})

    changed = _changed(meetup, where.steps, where.row, change)
    assert isinstance(changed, Meetup)
    return changed


def add_rows(meetup: Meetup, table: Where, rows: Iterable[Row], at: int | None = None) -> Meetup:
    """Insert rows before position ``at``, or put them at the end."""
    old = rows_at(meetup, table)
    at = len(old) if at is None else at
    return with_value(meetup, table, (*old[:at], *rows, *old[at:]))


def remove_rows(meetup: Meetup, table: Where, ids: Collection[str]) -> Meetup:
    """Leave out the rows with these ids; what refers to them is the business of ``cascades``."""
    return with_value(
        meetup, table, tuple(row for row in rows_at(meetup, table) if row.id not in ids)
    )


def move_row(meetup: Meetup, table: Where, row: str, by: int) -> Meetup:
    """Move a row down by so many places, up when ``by`` is negative; it stops at either end."""
    rows = list(rows_at(meetup, table))
    here = next((place for place, each in enumerate(rows) if each.id == row), None)
    if here is None:
        return meetup
    rows.insert(max(0, min(len(rows) - 1, here + by)), rows.pop(here))
    return with_value(meetup, table, tuple(rows))


def replace_rows(meetup: Meetup, table: Where, rows: Iterable[Row]) -> Meetup:
    """Take other rows, as after a merge.

    A row equal to an old one becomes that very object: tables compare by identity.
    """
    old = {row.id: row for row in rows_at(meetup, table)}
    return with_value(
        meetup, table, tuple(old[row.id] if old.get(row.id) == row else row for row in rows)
    )


def with_every_value(holder: S, change: Callable[[Kind, object], object]) -> S:
    """Return the meetup, part or row with ``change`` made to every declared field below it.

    ``change`` gets the kind of the field and its value, and returns a value of the same type. What
    stays equal stays the very same object.
    """
    changed: dict[str, object] = {}
    for name, kind in kinds(type(holder)).items():
        old = getattr(holder, name)
        new = change(kind, old)
        if new != old:
            changed[name] = new
    for name in inner(type(holder)):
        old = getattr(holder, name)
        below = old if isinstance(old, tuple) else (old,)
        rows = tuple(with_every_value(each, change) for each in below)
        if any(a is not b for a, b in zip(below, rows, strict=True)):
            changed[name] = rows if old is below else rows[0]
    return structs.replace(holder, **changed) if changed else holder


Change = Callable[[Struct], Struct]


def _changed(holder: Struct, steps: Sequence[str], row: str, change: Change) -> Struct:
    """Return ``holder`` with ``change`` made to what the steps and the row id lead to."""
    if not steps:
        return change(holder)
    step, *rest = steps
    old = getattr(holder, step)
    below = old if isinstance(old, tuple) else (old,)
    new = tuple(
        _changed(each, rest, row, change) if rest or old is not below or each.id == row else each
        for each in below
    )
    if all(a is b for a, b in zip(below, new, strict=True)):
        return holder
    return structs.replace(holder, **{step: new if old is below else new[0]})
