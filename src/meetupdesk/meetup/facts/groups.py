"""Groups of people that rules and documents speak of (product.md 4.1)."""

from collections.abc import Iterable

from meetupdesk.meetup.facts.names import name_key, name_keys
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.overview import Member
from meetupdesk.meetup.model.people import Person

_OUT = ("declined", "cancelled")
_INVITEES = ("to_invite", "invited", "confirmed", "undecided", "no_reply")
_SPEAKING_ROLES = ("speaker", "moderator")
_SPEAKING_MODES = ("talk", "tell")


def is_considered(person: Person) -> bool:
    """Tell whether somebody may still come: neither stopped nor refused, by them or by us."""
    return not (person.do_not_contact or person.stage == "stopped" or person.invitation in _OUT)


def is_guest(person: Person) -> bool:
    """Tell whether somebody said they come, or came."""
    return person.invitation == "confirmed" or bool(person.attended)


def considered(meetup: Meetup) -> tuple[Person, ...]:
    """Return the people who may still come."""
    return tuple(person for person in meetup.people if is_considered(person))


def invitees(meetup: Meetup) -> tuple[Person, ...]:
    """Return the considered people who are invited, or are to be."""
    return tuple(person for person in considered(meetup) if person.invitation in _INVITEES)


def approached(meetup: Meetup) -> tuple[Person, ...]:
    """Return the invitees whom an invitation has reached."""
    return tuple(person for person in invitees(meetup) if person.invitation != "to_invite")


def guests(meetup: Meetup) -> tuple[Person, ...]:
    """Return the people who said they come, or came."""
    return tuple(person for person in meetup.people if is_guest(person))


def room(meetup: Meetup, session: str = "") -> tuple[Person, ...]:
    """Return who is to be expected: the guests if any, else invitees, else the considered.

    With the id of a session, those of that session: one without guests yet falls back to its own
    invitees even when another session has guests.
    """
    for group in (guests, invitees, considered):
        people = group(meetup)
        if session:
            people = of_session(meetup, people, session)
        if people:
            return people
    return ()


def of_session(meetup: Meetup, people: Iterable[Person], session: str) -> tuple[Person, ...]:
    """Return those of the people who belong to a session."""
    return tuple(person for person in people if session in sessions_of(meetup, person))


def sessions_of(meetup: Meetup, person: Person) -> tuple[str, ...]:
    """Return the ids of a person's sessions; of the only one when none is named."""
    sessions = meetup.schedule.sessions
    if person.sessions or len(sessions) != 1:
        return person.sessions
    return (sessions[0].id,)


def speaking_team(meetup: Meetup) -> tuple[Member, ...]:
    """Return speakers, moderators, and members whom a talk or tell slot names."""
    named = frozenset[str]().union(
        *(name_keys(slot.speaker) for slot in meetup.schedule.slots if slot.mode in _SPEAKING_MODES)
    )
    return tuple(
        member
        for member in meetup.overview.team
        if member.role in _SPEAKING_ROLES or (member.name and name_key(member.name) in named)
    )
