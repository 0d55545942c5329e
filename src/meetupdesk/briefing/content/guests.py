"""What several sections say of a person: main channel, shared themes, first meeting, sessions."""

from collections.abc import Sequence

from meetupdesk.briefing.blocks import Line
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.words import letters, link_to, listed, stressed, undecided
from meetupdesk.meetup.facts.contact import is_first_meeting
from meetupdesk.meetup.facts.groups import is_guest, room, sessions_of
from meetupdesk.meetup.matching import quadrant_of, ranked, room_match
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.model.schedule import Session

MOST_MARKED = 12  # people named in the chart of influence and match


def room_of(brief: Brief) -> tuple[Person, ...]:
    """Return everybody in the room, in the order of ranking."""
    return ranked(room(brief.meetup))


def name_of(brief: Brief, person: Person) -> str:
    """Return the handle, with the real name if that was asked for."""
    if brief.options.real_names and person.real_name:
        return f"{person.handle} ({person.real_name})"
    return person.handle


def marks(brief: Brief) -> dict[str, str]:
    """Return the mark of each person who is named in the chart, by id."""
    placed = [person for person in room_of(brief) if quadrant_of(person)][:MOST_MARKED]
    signs = letters(brief.tr, MOST_MARKED)
    return {person.id: sign for person, sign in zip(placed, signs, strict=False)}


def marked_name(name: str, mark: str) -> str:
    """Return the name with its mark in the chart behind it: 김하늘 (가)."""
    return f"{name}\u00a0({mark})" if mark else name


def main_channel(person: Person) -> Line:
    """Return the name of the main channel, else its short address."""
    channel = person.channels[0] if person.channels else None
    if channel is None:
        return ""
    return channel.name or link_to(channel.url)


def shared_themes(brief: Brief, person: Person) -> str:
    """Return the names of our themes that the person cares about, strongest first."""
    ours = [row for row in person.interests if row.theme]
    strongest = sorted(ours, key=lambda row: -(row.strength or 1))
    return listed(brief.theme(row.theme) for row in strongest)


def invited_to(brief: Brief, person: Person) -> tuple[Session, ...]:
    """Return the sessions the person belongs to, in their order."""
    ids = sessions_of(brief.meetup, person)
    return tuple(row for row in brief.meetup.schedule.sessions if row.id in ids)


def is_new(brief: Brief, person: Person, session: Session | None = None) -> bool:
    """Return whether we meet for the first time at that session, else at the first one."""
    own = (session,) if session else invited_to(brief, person)
    sessions = own or brief.meetup.schedule.sessions[:1]
    entries = brief.entries.get(person.id, ())
    return any(is_first_meeting(brief.meetup, person, row, entries) for row in sessions[:1])


def host_of(brief: Brief, person: Person) -> Line:
    """Return our contact; for a guest without one it is to be decided."""
    return person.host or (undecided(brief.tr) if is_guest(person) else "")


def room_sentence(brief: Brief, people: Sequence[Person]) -> Line:
    """Return how far the room's interests meet our themes (product.md 4.3)."""
    match = room_match(brief.meetup, people)
    return stressed(
        brief.tr,
        "briefing.room.sentence",
        people=match.people,
        matched=match.matched,
        met=match.themes_met,
        all=match.themes_all,
    )
