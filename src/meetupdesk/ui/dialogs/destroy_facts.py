"""What destroying people would take along, and what it would leave behind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from meetupdesk.i18n import Translator
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.mentions import mentions
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where
from meetupdesk.storage.ledger import carrying

MOST_PLACES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """``names`` are what the people are called; ``kept`` counts rows that stay without them."""

    handles: tuple[str, ...]
    names: frozenset[str]
    count: int
    contacts: int
    kept: int
    exports: int


def facts_of(meetup: Meetup, exports: tuple[Export, ...], ids: Sequence[str]) -> Facts:
    """Count what belongs to these people."""
    gone = [person for person in meetup.people if person.id in ids]
    return Facts(
        handles=tuple(person.handle for person in gone),
        names=frozenset(name for person in gone for name in _names(person)),
        count=len(gone),
        contacts=sum(contact.person in ids for contact in meetup.contacts),
        kept=sum(getattr(row, "person", "") in ids for row in _others(meetup)),
        exports=len(carrying(exports, ids)),
    )


def going(tr: Translator, facts: Facts) -> Iterator[str]:
    """Yield what is deleted, a line each."""
    yield tr("destroy.goes.person")
    if facts.contacts:
        yield tr("destroy.goes.contacts", count=facts.contacts)
    yield tr("destroy.goes.copies")
    yield tr("destroy.goes.history")


def staying(tr: Translator, facts: Facts) -> Iterator[str]:
    """Yield what is not deleted, a line each."""
    yield tr("destroy.stays.record")
    if facts.kept:
        yield tr("destroy.stays.rows", count=facts.kept)
    if facts.exports:
        yield tr("destroy.stays.exports", count=facts.exports)
    yield tr("destroy.stays.drive")


def named_still(
    tr: Translator, meetup: Meetup, names: frozenset[str]
) -> tuple[tuple[str, Where], ...]:
    """Return the places whose text still holds one of the names, each with its words."""
    return tuple((_place_words(tr, where), where) for where in mentions(meetup, names))


def _place_words(tr: Translator, where: Where) -> str:
    section = tr(f"section.{where.path.partition('.')[0]}")
    return f"{section} · {tr.find(where.path) or where.name}"


def _names(person: Person) -> Iterator[str]:
    yield from (name for name in (person.handle, person.real_name) if name)


def _others(meetup: Meetup) -> Sequence[Row]:
    after = meetup.follow_ups
    return (*meetup.privacy.benefits, *after.items, *after.posts)
