"""The rows of each sheet, with what is computed for them and is no field of the row."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from msgspec import Struct

from meetupdesk.meetup.facts.benefits import verdicts
from meetupdesk.meetup.facts.contact import (
    ContactFacts,
    contact_facts,
    entries_by_person,
    is_first_meeting,
)
from meetupdesk.meetup.facts.groups import room, sessions_of
from meetupdesk.meetup.facts.names import name_keys
from meetupdesk.meetup.matching import match_of
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.model.follow_ups import FollowUp, Post
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.model.privacy import Benefit
from meetupdesk.meetup.sorting import collation_key
from meetupdesk.tracker.occasion import Occasion


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet before it is written: its id, what it shows, what is computed for it."""

    id: str
    row: Struct
    computed: Mapping[str, object] = field(default_factory=dict)

    def value(self, name: str) -> object:
        """Return the value of a column by its name."""
        return self.computed[name] if name in self.computed else getattr(self.row, name)


def lines(sheet: str, occasion: Occasion) -> tuple[Line, ...]:
    """Return the rows of a table sheet in their order."""
    return tuple(_BUILDERS[sheet](occasion))


def _people(occasion: Occasion) -> Iterator[Line]:
    facts = contact_facts(occasion.meetup, occasion.today)
    entries = entries_by_person(occasion.meetup, occasion.today)
    for person in occasion.people:
        is_first = _is_first(occasion, person, entries[person.id])
        yield Line(person.id, person, _about_person(occasion, person, facts[person.id], is_first))


def _about_person(
    occasion: Occasion, person: Person, facts: ContactFacts, is_first: bool
) -> Mapping[str, object]:
    main = person.channels[0] if person.channels else None
    more = (f"{each.name} {each.url}".strip() for each in person.channels[1:])
    found: dict[str, object] = {
        "channels.name": main.name if main else "",
        "channels.url": main.url if main else "",
        "channels.more": "\n".join(more),
        "interests": tuple(each.theme or each.name for each in person.interests),
        "match": _match_words(occasion, person),
        "first_meeting": occasion.tr("word.yes") if is_first else "",
        "last_contact": facts.last,
        "_by": "",
    }
    if occasion.options.profile != "full":
        found["note"] = ""
    if occasion.options.alias:
        found["handle"] = occasion.names["people"][person.id]
    return found


def _match_words(occasion: Occasion, person: Person) -> str:
    match = match_of(person)
    if not match.all:
        return occasion.tr("match.not_recorded")
    return f"{occasion.tr(f'match.level.{match.level}')} {match.shared}/{match.all}"


def _is_first(occasion: Occasion, person: Person, entries: tuple[Contact, ...]) -> bool:
    """Tell whether one of the person's sessions is the first meeting."""
    mine = sessions_of(occasion.meetup, person)
    return any(
        is_first_meeting(occasion.meetup, person, session, entries)
        for session in occasion.meetup.schedule.sessions
        if session.id in mine
    )


def _matches(occasion: Occasion) -> Iterator[Line]:
    for person in occasion.people:
        ours = {each.theme: each.strength or 1 for each in person.interests if each.theme}
        evidence = (each.evidence for each in person.interests if each.theme and each.evidence)
        yield Line(
            person.id,
            person,
            {theme.id: ours.get(theme.id, 0) for theme in occasion.meetup.themes}
            | {
                "handle": occasion.names["people"][person.id],
                "sum": len(ours),
                "evidence": "\n".join(evidence),
            },
        )


def _attendance(occasion: Occasion) -> Iterator[Line]:
    expected = {person.id for person in room(occasion.meetup)}
    come = [person for person in occasion.people if person.id in expected]
    names = occasion.names["people"]
    if not occasion.options.alias:
        come.sort(key=lambda person: collation_key(names[person.id]))
    for number, person in enumerate(come, start=1):
        attended = {s.id: s.id in person.attended for s in occasion.meetup.schedule.sessions}
        yield Line(
            person.id,
            person,
            attended
            | {
                "number": number,
                "handle": names[person.id],
                "invitation": occasion.tr(f"people.invitation.{person.invitation}"),
                "_sign": "",
                "_aside": "",
            },
        )


def _contacts(occasion: Occasion) -> Iterator[Line]:
    entries: Iterable[Contact] = occasion.meetup.contacts
    if occasion.options.profile == "agency":
        ours = _agency_names(occasion)
        entries = (entry for entry in entries if ours & name_keys(entry.by))
    return _about_people(occasion, entries, {"_by": ""})


def _follow_ups(occasion: Occasion) -> Iterator[Line]:
    return _about_people(occasion, occasion.meetup.follow_ups.items, {"_by": ""})


def _posts(occasion: Occasion) -> Iterator[Line]:
    return _about_people(occasion, occasion.meetup.follow_ups.posts, {"_by": ""})


def _benefits(occasion: Occasion) -> Iterator[Line]:
    found = verdicts(occasion.meetup, occasion.limits)
    for line in _about_people(occasion, occasion.meetup.privacy.benefits, {}):
        words = occasion.tr(f"privacy.benefits.verdict.{found[line.id]}")
        yield Line(line.id, line.row, {"verdict": words})


def _about_people(
    occasion: Occasion,
    rows: Iterable[Contact | FollowUp | Post | Benefit],
    computed: Mapping[str, object],
) -> Iterator[Line]:
    """Yield the rows about nobody or somebody in this copy; a text tells of whom it is about."""
    present = occasion.names["people"]
    for row in rows:
        if not row.person or row.person in present:
            yield Line(row.id, row, computed)


def _agency_names(occasion: Occasion) -> frozenset[str]:
    team = occasion.meetup.overview.team
    names = [member.name for member in team if member.role == "agency"]
    return name_keys(",".join([*names, occasion.meetup.privacy.processor]))


_BUILDERS: Mapping[str, Callable[[Occasion], Iterator[Line]]] = {
    "people": _people,
    "contacts": _contacts,
    "matches": _matches,
    "follow_ups": _follow_ups,
    "posts": _posts,
    "benefits": _benefits,
    "attendance": _attendance,
}
