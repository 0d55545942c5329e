"""Guest cards: what a host should know about each guest; fit to be read by that guest."""

from datetime import date

from meetupdesk.briefing.blocks import Block, Carries, Line, PersonCard
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.guests import host_of, invited_to, is_new, name_of
from meetupdesk.briefing.content.presence import all_carried, carried
from meetupdesk.briefing.content.shapes import section_head
from meetupdesk.briefing.content.words import (
    chosen,
    day_of,
    link_to,
    listed,
    match_words,
    plain,
    together,
)
from meetupdesk.meetup.facts.follow_ups import is_closed
from meetupdesk.meetup.facts.groups import guests
from meetupdesk.meetup.matching import match_of, ranked
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.model.people import Person

MOST = 40  # guests; above, only those whom we meet for the first time
LAST = 3  # entries of each sort
PATHS = (
    "people.handle", "people.kind", "people.affiliation", "people.known_through",
    "people.channels.name", "people.channels.url", "people.interests.theme",
    "people.interests.name", "people.interests.strength", "people.interests.evidence",
    "people.stage", "people.invitation", "people.sessions", "people.host", "people.care",
    "people.filming_consent",
)  # fmt: skip
CONTACT_PATHS = ("contacts.day", "contacts.channel", "contacts.text")
PROMISE_PATHS = ("follow_ups.items.text", "follow_ups.items.due")


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return one card a guest; left out without guests."""
    people = _people(brief)
    if not people:
        return ()
    return (section_head(brief.tr, "cards"), *(_card(brief, person) for person in people))


def carries(brief: Brief) -> Carries:
    """Return the guests with what their cards say."""
    people = _people(brief)
    logged = [person for person in people if brief.entries.get(person.id)]
    promised = [person for person in people if _promises(brief, person)]
    names = ("people.real_name",) if brief.options.real_names else ()
    return all_carried(
        (
            carried(people, *PATHS, *names),
            carried(logged, *CONTACT_PATHS),
            carried(promised, *PROMISE_PATHS),
        )
    )


def _people(brief: Brief) -> tuple[Person, ...]:
    people = ranked(guests(brief.meetup))
    if len(people) <= MOST:
        return people
    return tuple(person for person in people if is_new(brief, person))


def _card(brief: Brief, person: Person) -> PersonCard:
    tr = brief.tr
    entries = brief.entries.get(person.id, ())
    read = [_entry(brief, row) for row in entries if row.channel == "read"]
    other = [_entry(brief, row) for row in entries if row.channel != "read"]
    notes = (
        (tr("briefing.cards.read"), tuple(read[-LAST:][::-1])),
        (tr("briefing.cards.contacts"), tuple(other[-LAST:][::-1])),
        (tr("briefing.cards.promises"), _promises(brief, person)),
    )
    facts = (
        (tr("people.known_through"), person.known_through),
        (tr("people.stage"), chosen(tr, "people.stage", person.stage)),
        (tr("people.invitation"), _invitation(brief, person)),
        (tr("briefing.match"), match_words(tr, match_of(person))),
        (tr("people.host"), host_of(brief, person)),
        (tr("people.care"), person.care),
    )
    return PersonCard(
        name=name_of(brief, person),
        lead=_lead(brief, person),
        facts=tuple(pair for pair in facts if pair[1]),
        themes=_themes(brief, person),
        notes=tuple(note for note in notes if note[1]),
        flags=_flags(brief, person),
    )


def _lead(brief: Brief, person: Person) -> str:
    """Return what kind of person this is, and all channels with their short addresses."""
    channels = (together(row.name, plain(link_to(row.url)), by=" ") for row in person.channels)
    kind = chosen(brief.tr, "people.kind", person.kind)
    return together(kind, person.affiliation, listed(channels))


def _invitation(brief: Brief, person: Person) -> str:
    state = chosen(brief.tr, "people.invitation", person.invitation)
    many = len(brief.meetup.schedule.sessions) > 1
    names = listed(row.name for row in invited_to(brief, person)) if many else ""
    return together(state, names)


def _themes(brief: Brief, person: Person) -> tuple[tuple[str, int, Line], ...]:
    found = sorted(person.interests, key=lambda row: (not row.theme, -(row.strength or 1)))
    return tuple(
        (brief.theme(row.theme) or row.name, row.strength or 1, link_to(row.evidence))
        for row in found
    )


def _entry(brief: Brief, row: Contact) -> Line:
    """Return day, way and what was said; the address of what was read behind it."""
    day = day_of(brief.tr, row.day, brief.today, weekday=False)
    way = chosen(brief.tr, "contacts.channel", row.channel)
    if row.channel == "read":
        address = plain(link_to(row.link))
        return together(day, address, row.text)
    return together(
        day, f"{way}, {chosen(brief.tr, 'contacts.direction', row.direction)}", row.text
    )


def _promises(brief: Brief, person: Person) -> tuple[Line, ...]:
    return tuple(
        together(row.text, _until(brief, row.due))
        for row in brief.meetup.follow_ups.items
        if row.person == person.id and row.kind == "promise" and not is_closed(row)
    )


def _until(brief: Brief, due: date | None) -> str:
    """Return by when it is promised, and how late that is."""
    if due is None:
        return ""
    days_late = (brief.today - due).days
    until = brief.tr("briefing.until", day=day_of(brief.tr, due, brief.today))
    return together(until, brief.tr("briefing.late", count=days_late) if days_late > 0 else "")


def _flags(brief: Brief, person: Person) -> tuple[str, ...]:
    flags = (
        brief.tr("briefing.cards.first_meeting") if is_new(brief, person) else "",
        brief.tr("briefing.cards.no_filming") if person.filming_consent == "no" else "",
        brief.tr("briefing.cards.partly_filming") if person.filming_consent == "partly" else "",
    )
    return tuple(flag for flag in flags if flag)
