"""Two people who are one (product.md 3.16.3): what both say is kept, what differs is asked.

One edit, so one undo brings both back.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Literal, TypeVar

from msgspec import Struct, structs

from meetupdesk.meetup.cascades import with_references
from meetupdesk.meetup.edits import remove_rows, replace_rows
from meetupdesk.meetup.facts.names import name_key, subject_key
from meetupdesk.meetup.facts.relation import stage_order
from meetupdesk.meetup.fields import Email, Kind, Phone, Refs, Row, Text, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Channel, Interest, Person
from meetupdesk.meetup.parsing.addresses import address_key
from meetupdesk.meetup.parsing.phones import phone_digits
from meetupdesk.meetup.places import Where

R = TypeVar("R", bound=Row)
Side = Literal["keep", "other"]

_SAYS_SOMETHING = frozenset({"kind"})
"""Choices whose first option is no blank: a blogger is not somebody of whom nothing is known."""

_NEVER_CLEARED = frozenset({"do_not_contact"})


def differing_fields(keep: Person, other: Person) -> tuple[str, ...]:
    """Return the names of the fields to ask for: both filled in, and not the same.

    The higher stage wins without a question, unless one of the two relations was stopped; who
    refused contact in one row refused it.
    """
    return tuple(name for name, kind in kinds(Person).items() if _is_asked(name, kind, keep, other))


def merge_people(meetup: Meetup, keep: str, other: str, choices: Mapping[str, Side]) -> Meetup:
    """Make the second person part of the first, whose id stays; all that named either names it.

    ``choices`` says by field whose value stays where they differ: that of ``keep`` unless told.
    Blanks are filled. The same meetup when one of them is gone.
    """
    people = {person.id: person for person in meetup.people}
    if keep == other or keep not in people or other not in people:
        return meetup
    one = _merged(people[keep], people[other], choices)
    meetup = with_references(meetup, "people", {other: keep})
    meetup = replace_rows(
        meetup, Where("people"), (one if each.id == keep else each for each in meetup.people)
    )
    return remove_rows(meetup, Where("people"), {other})


def _is_asked(name: str, kind: Kind, keep: Person, other: Person) -> bool:
    mine, theirs = getattr(keep, name), getattr(other, name)
    if isinstance(kind, Refs) or name in _NEVER_CLEARED:
        return False
    if name == "stage":
        return mine != theirs and "stopped" in (mine, theirs)
    if name not in _SAYS_SOMETHING and (_is_blank(keep, name) or _is_blank(other, name)):
        return False
    return _meaning(kind, mine) != _meaning(kind, theirs)


def _is_blank(row: Struct, name: str) -> bool:
    """Whether the field still has the value it started with, or only spaces."""
    value = getattr(row, name)
    return value == _STARTS[type(row)][name] or (isinstance(value, str) and not value.strip())


_STARTS: Mapping[type[Struct], Mapping[str, object]] = {
    cls: {field.name: field.default for field in structs.fields(cls)}
    for cls in (Person, Channel, Interest)
}


def _meaning(kind: Kind, value: object) -> object:
    """Return what two spellings of the same value share."""
    match kind, value:
        case Phone(), str():
            return phone_digits(value) or value.strip()
        case Email(), str():
            return value.strip().casefold()
        case Text(lines=1), str():
            return name_key(value)
    return value.strip() if isinstance(value, str) else value


def _merged(keep: Person, other: Person, choices: Mapping[str, Side]) -> Person:
    asked = frozenset(differing_fields(keep, other))
    values: dict[str, object] = {
        "channels": _united(keep.channels, other.channels, _channel_key),
        "interests": _united(keep.interests, other.interests, _interest_key),
    }
    for name, kind in kinds(Person).items():
        mine, theirs = getattr(keep, name), getattr(other, name)
        if isinstance(kind, Refs):
            values[name] = tuple(dict.fromkeys((*mine, *theirs)))
        elif name in _NEVER_CLEARED:
            values[name] = mine or theirs
        elif name in asked:
            values[name] = theirs if choices.get(name) == "other" else mine
        elif name == "stage":
            values[name] = max(mine, theirs, key=lambda stage: stage_order(stage) or 0)
        else:
            values[name] = theirs if _is_blank(keep, name) else mine
    return structs.replace(keep, **values)


def _united(mine: Iterable[R], theirs: Iterable[R], key: Callable[[R], Hashable]) -> tuple[R, ...]:
    """Return the rows of both; of the same subject or place one, its blanks filled."""
    found: dict[Hashable, R] = {}
    for row in (*mine, *theirs):
        known = found.get(key(row))
        found[key(row)] = row if known is None else _filled(known, row)
    return tuple(found.values())


def _filled(row: R, other: R) -> R:
    filled = {name: getattr(other, name) for name in kinds(type(row)) if _is_blank(row, name)}
    if isinstance(row, Interest) and isinstance(other, Interest):
        filled["strength"] = max(row.strength or 0, other.strength or 0) or None
    return structs.replace(row, **filled)


def _channel_key(channel: Channel) -> Hashable:
    return address_key(channel.url) or subject_key(channel.name) or channel.id


def _interest_key(interest: Interest) -> Hashable:
    return interest.theme or subject_key(interest.name)
