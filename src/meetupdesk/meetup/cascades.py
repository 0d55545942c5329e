"""Deleting with its consequences (product.md 3.16): what named a row lets go of it.

Each function is one edit, so one undo brings everything back.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import TypeVar

from msgspec import structs

from meetupdesk.meetup.edits import remove_rows, replace_rows, with_value
from meetupdesk.meetup.fields import Ref, Row, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Interest, Person
from meetupdesk.meetup.model.privacy import Destruction
from meetupdesk.meetup.places import Where, class_at, rows_at

R = TypeVar("R", bound=Row)

REFERRING = (
    "messages.asks", "messages.pillars", "questions", "schedule.slots", "privacy.benefits",
    "contacts", "follow_ups.items", "follow_ups.posts",
)  # fmt: skip
"""The tables whose rows name rows of other tables by one reference."""


def remove_themes(meetup: Meetup, ids: Collection[str]) -> Meetup:
    """Delete themes; people keep the interest under the theme's name."""
    names = {theme.id: theme.name for theme in meetup.themes if theme.id in ids}

    def keep_interest(person: Person) -> Person:
        if not any(interest.theme in names for interest in person.interests):
            return person
        kept = tuple(_named(interest, names) for interest in person.interests)
        return structs.replace(person, interests=kept)

    meetup = _let_go(meetup, "themes", ids)
    meetup = replace_rows(meetup, Where("people"), map(keep_interest, meetup.people))
    return remove_rows(meetup, Where("themes"), ids)


def remove_sessions(meetup: Meetup, ids: Collection[str]) -> Meetup:
    """Delete sessions with their slots; people are no longer invited to them."""

    def stay_away(person: Person) -> Person:
        return structs.replace(
            person,
            sessions=tuple(each for each in person.sessions if each not in ids),
            attended=tuple(each for each in person.attended if each not in ids),
        )

    lost = {slot.id for slot in meetup.schedule.slots if slot.session in ids}
    meetup = remove_rows(meetup, Where("schedule.slots"), lost)
    meetup = _let_go(meetup, "schedule.sessions", ids)
    meetup = replace_rows(meetup, Where("people"), map(stay_away, meetup.people))
    return remove_rows(meetup, Where("schedule.sessions"), ids)


def remove_people(meetup: Meetup, ids: Collection[str]) -> Meetup:
    """Delete people with their contacts; benefits, follow-ups and posts stay without them."""
    lost = {contact.id for contact in meetup.contacts if contact.person in ids}
    meetup = remove_rows(meetup, Where("contacts"), lost)
    meetup = _let_go(meetup, "people", ids)
    return remove_rows(meetup, Where("people"), ids)


def destroy_people(
    meetup: Meetup, ids: Collection[str], *, reason: str, by: str, on: date, row_id: str
) -> Meetup:
    """Delete people for good, and note how many and why; the caller cleans the other copies."""
    gone = sum(person.id in ids for person in meetup.people)
    note = Destruction(id=row_id, on=on, people=gone, reason=reason, by=by)
    meetup = remove_people(meetup, ids)
    table = Where("privacy.destructions")
    return with_value(meetup, table, (*meetup.privacy.destructions, note))


def with_references(meetup: Meetup, table: str, moved: Mapping[str, str]) -> Meetup:
    """Let every single reference to a row of the table lead elsewhere; "" lets go of it."""
    for path in REFERRING:
        names = [
            name
            for name, kind in kinds(class_at(Meetup, path)).items()
            if isinstance(kind, Ref) and kind.table == table
        ]
        if names:
            rows = rows_at(meetup, Where(path))
            meetup = replace_rows(meetup, Where(path), _each(rows, _leading(names, moved)))
    return meetup


def _let_go(meetup: Meetup, table: str, ids: Collection[str]) -> Meetup:
    return with_references(meetup, table, dict.fromkeys(ids, ""))


def _leading(names: Collection[str], moved: Mapping[str, str]) -> Callable[[Row], Row]:
    def change(row: Row) -> Row:
        led = {name: moved[getattr(row, name)] for name in names if getattr(row, name) in moved}
        return structs.replace(row, **led) if led else row

    return change


def _each(rows: Iterable[R], change: Callable[[R], R]) -> tuple[R, ...]:
    return tuple(change(row) for row in rows)


def _named(interest: Interest, names: dict[str, str]) -> Interest:
    if interest.theme not in names:
        return interest
    return structs.replace(interest, theme="", name=names[interest.theme])
