"""Who in a list is somebody we have (imports.md 11); for lists coming in, the merge, the coach."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from meetupdesk.meetup.facts.names import name_key
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.parsing.addresses import address_key
from meetupdesk.meetup.parsing.phones import phone_digits

Mark = tuple[str, str]
"""The path of a field, and what two spellings of the same value share."""


@dataclass(frozen=True, slots=True)
class Double:
    """Somebody we have: their id, how sure that is, and the path of what both share."""

    level: Literal["certain", "likely"]
    id: str
    why: str


class KnownPeople:
    """People to look among, found by what only one of them has; may grow row by row."""

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self._certain: dict[Mark, list[str]] = {}
        self._likely: dict[Mark, list[str]] = {}
        for person in people:
            self.add(person)

    def add(self, person: Person) -> None:
        """Let later rows be found to be this person."""
        for marks, known in ((certain_marks, self._certain), (likely_marks, self._likely)):
            for mark in marks(person):
                known.setdefault(mark, []).append(person.id)

    def double_of(self, person: Person) -> Double | None:
        """Return the first one who is the same, a certain one before a likely one.

        Never the person's own row: who has the same id is not looked at.
        """
        for mark in certain_marks(person):
            for found in self._certain.get(mark, ()):
                if found != person.id:
                    return Double("certain", found, mark[0])
        for mark in likely_marks(person):
            for found in self._likely.get(mark, ()):
                if found != person.id:
                    return Double("likely", found, mark[0])
        return None


def find_double(person: Person, people: Iterable[Person]) -> Double | None:
    """Return who of the people is the same; for many persons, keep a ``KnownPeople``."""
    return KnownPeople(people).double_of(person)


def certain_marks(person: Person) -> Iterator[Mark]:
    """Yield what only entries of the same person share: address, number, places on the web."""
    if person.email:
        yield "people.email", person.email.strip().casefold()
    if person.phone and (digits := phone_digits(person.phone)):
        yield "people.phone", digits
    for channel in person.channels:
        if place := address_key(channel.url):
            yield "people.channels.url", place


def likely_marks(person: Person) -> Iterator[Mark]:
    """Yield what entries of the same person mostly share: the handle, a name with its group."""
    if handle := name_key(person.handle):
        yield "people.handle", handle
    name, group = name_key(person.real_name), name_key(person.affiliation)
    if name and group:
        yield "people.real_name", f"{name}\n{group}"
