"""How far the interests of people and our themes meet (product.md 4.2 to 4.4).

Whole numbers only: M and T below are the weights of the interests in our themes and of all.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from meetupdesk.meetup.facts.names import subject_key
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Interest, Person
from meetupdesk.meetup.model.themes import Theme
from meetupdesk.meetup.sorting import collation_key

LEVELS = ("none", "low", "medium", "high")
MATCHED = ("medium", "high")
INFLUENTIAL = 3  # the least influence that counts as influential


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How far one person's interests meet our themes; shown as ``shared``/``all``.

    Without any interest (``all`` is 0) nothing is known, which is not the same as "none".
    """

    level: str
    shared: int
    all: int
    score: int  # 0 to 100


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomMatch:
    """How far a room meets our themes: ``matched`` of ``people`` are medium or high."""

    level: str
    people: int
    matched: int
    themes_met: int
    themes_all: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How many people of a room share a theme, and the weight of their interests in it."""

    theme: Theme
    people: int
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherInterest:
    """A subject of the room that is none of our themes, in the spelling met first."""

    name: str
    people: int
    weight: int


def weight_of(interest: Interest) -> int:
    """Return the strength, twice with evidence; a strength nobody entered counts 1."""
    strength = min(max(interest.strength or 1, 1), 3)
    return strength * 2 if interest.evidence else strength


def match_of(person: Person) -> Match:
    """Return the match of a person (product.md 4.2)."""
    ours = [interest for interest in person.interests if interest.theme]
    met, total = _weights(person)
    level = _level(met, total)
    if level == "high" and not any(interest.evidence for interest in ours):
        level = "medium"
    score = (200 * met + total) // (2 * total) if total else 0
    return Match(level=level, shared=len(ours), all=len(person.interests), score=score)


def room_match(meetup: Meetup, people: Iterable[Person]) -> RoomMatch:
    """Return the match of a room: the sums of its people, without the condition of evidence."""
    people = tuple(people)
    weights = [_weights(person) for person in people]
    covered = coverage(meetup, people)
    return RoomMatch(
        level=_level(sum(met for met, _ in weights), sum(total for _, total in weights)),
        people=len(people),
        matched=sum(match_of(person).level in MATCHED for person in people),
        themes_met=sum(each.people > 0 for each in covered),
        themes_all=len(covered),
    )


def coverage(meetup: Meetup, people: Iterable[Person]) -> tuple[Coverage, ...]:
    """Return how the room shares each theme, in the order of the themes."""
    sharing: dict[str, set[str]] = {theme.id: set() for theme in meetup.themes}
    weights = dict.fromkeys(sharing, 0)
    for person in people:
        for interest in person.interests:
            if interest.theme in sharing:
                sharing[interest.theme].add(person.id)
                weights[interest.theme] += weight_of(interest)
    return tuple(
        Coverage(theme=theme, people=len(sharing[theme.id]), weight=weights[theme.id])
        for theme in meetup.themes
    )


def only_ours(meetup: Meetup, people: Iterable[Person]) -> tuple[Theme, ...]:
    """Return the themes that nobody in the room shares."""
    return tuple(each.theme for each in coverage(meetup, people) if not each.people)


def only_theirs(people: Iterable[Person]) -> tuple[OtherInterest, ...]:
    """Return what the room cares about and we do not: most people first, then weight, then name."""
    names: dict[str, str] = {}
    sharing: dict[str, set[str]] = {}
    weights: dict[str, int] = {}
    for person in people:
        for interest in person.interests:
            key = "" if interest.theme else subject_key(interest.name)
            if key:
                names.setdefault(key, interest.name)
                sharing.setdefault(key, set()).add(person.id)
                weights[key] = weights.get(key, 0) + weight_of(interest)
    found = (
        OtherInterest(name=name, people=len(sharing[key]), weight=weights[key])
        for key, name in names.items()
    )
    return tuple(sorted(found, key=lambda o: (-o.people, -o.weight, collation_key(o.name))))


def quadrant_of(person: Person) -> str:
    """Return the corner of the chart of influence and match; "" when not placed in it.

    One of invite_first, share_interests, find_theme, keep_an_eye. Not placed are people without a
    judged influence or without any interest (product.md 4.4).
    """
    influence = person.influence or 0
    if not influence or not person.interests:
        return ""
    influential = influence >= INFLUENTIAL
    if match_of(person).level in MATCHED:
        return "invite_first" if influential else "share_interests"
    return "find_theme" if influential else "keep_an_eye"


def ranked(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return the people by score, then influence, both greatest first, then handle."""

    def place(person: Person) -> tuple[int, int, str]:
        return -match_of(person).score, -(person.influence or 0), collation_key(person.handle)

    return tuple(sorted(people, key=place))


def _weights(person: Person) -> tuple[int, int]:
    """Return M and T of a person."""
    met = total = 0
    for interest in person.interests:
        weight = weight_of(interest)
        total += weight
        met += weight if interest.theme else 0
    return met, total


def _level(met: int, total: int) -> str:
    if not met:
        return "none"
    if 10 * met > 6 * total:
        return "high"
    return "medium" if 10 * met > 3 * total else "low"
