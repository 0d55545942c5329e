"""Edits of our themes, and of the interests that people have in them (product.md 3.16).

A theme's name means the same in every spelling of ``subject_key``: without case, without spaces.
"""

from collections.abc import Iterable
from functools import reduce

from msgspec import structs

from meetupdesk.meetup.edits import add_rows, replace_rows, with_value
from meetupdesk.meetup.facts.names import subject_key
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Interest, Person
from meetupdesk.meetup.model.themes import Theme
from meetupdesk.meetup.places import Where


def theme_named(meetup: Meetup, name: str) -> Theme | None:
    """Return the first theme of that name, in whatever spelling; None for an empty name."""
    key = subject_key(name)
    found = (theme for theme in meetup.themes if key and subject_key(theme.name) == key)
    return next(found, None)


def with_theme(meetup: Meetup, name: str, row_id: str) -> Meetup:
    """Add a theme with this id, unless one of that name exists; interests of the name follow."""
    if not subject_key(name) or theme_named(meetup, name):
        return meetup
    meetup = add_rows(meetup, Where("themes"), (Theme(id=row_id, name=name),))
    return with_interests_adopted(meetup, row_id)


def with_interests_adopted(meetup: Meetup, theme_id: str) -> Meetup:
    """Let interests that are named like the theme refer to it, as after a new name."""
    theme = next((each for each in meetup.themes if each.id == theme_id), None)
    if theme is None or not subject_key(theme.name):
        return meetup
    people = (_adopting(person, theme) for person in meetup.people)
    return replace_rows(meetup, Where("people"), people)


def interest_in(person: Person, theme_id: str) -> Interest | None:
    """Return a person's interest in one of our themes."""
    return next((each for each in person.interests if each.theme == theme_id), None)


def with_strength(
    meetup: Meetup, person_id: str, theme_id: str, strength: int, row_id: str
) -> Meetup:
    """Say how much somebody cares about a theme: 1 to 3, and 0 takes the interest away.

    ``row_id`` is the id of the interest if there is none yet.
    """
    person = next((each for each in meetup.people if each.id == person_id), None)
    if person is None:
        return meetup
    if interest_in(person, theme_id) is None and strength:
        new = Interest(id=row_id, theme=theme_id, strength=strength)
        return _with_interests(meetup, person, (*person.interests, new))
    changed = (
        structs.replace(each, strength=strength) if each.theme == theme_id else each
        for each in person.interests
        if strength or each.theme != theme_id
    )  # fmt: skip
    return _with_interests(meetup, person, changed)


def with_evidence(meetup: Meetup, person_id: str, theme_id: str, address: str) -> Meetup:
    """Keep where an interest in a theme was seen; nothing happens without the interest."""
    person = next((each for each in meetup.people if each.id == person_id), None)
    if person is None:
        return meetup
    changed = (
        structs.replace(each, evidence=address) if each.theme == theme_id else each
        for each in person.interests
    )
    return _with_interests(meetup, person, changed)


def _with_interests(meetup: Meetup, person: Person, interests: Iterable[Interest]) -> Meetup:
    return with_value(meetup, Where("people.interests", person.id), tuple(interests))


def _adopting(person: Person, theme: Theme) -> Person:
    key = subject_key(theme.name)
    if not any(_is_named(each, key) for each in person.interests):
        return person
    led = [
        structs.replace(each, theme=theme.id, name="") if _is_named(each, key) else each
        for each in person.interests
    ]
    same = [each for each in led if each.theme == theme.id]
    united = reduce(_united, same)
    kept = tuple(united if each is same[0] else each for each in led if each not in same[1:])
    return structs.replace(person, interests=kept)


def _is_named(interest: Interest, key: str) -> bool:
    return not interest.theme and subject_key(interest.name) == key


def _united(one: Interest, other: Interest) -> Interest:
    """Return one interest for two in the same theme: the greater strength, the first evidence."""
    strength = max(one.strength or 1, other.strength or 1)
    return structs.replace(one, strength=strength, evidence=one.evidence or other.evidence)
