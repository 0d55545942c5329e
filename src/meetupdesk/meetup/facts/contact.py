"""What the contact log says about each person (product.md 4.6).

Entries dated after today, or without a day, count for nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import pairwise

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.model.schedule import Session

_BEFORE_CONTACT = ("found", "read", "stopped")  # nobody to lose touch with yet, or any more
_SIGNS_OF_LIFE = ("positive", "neutral", "negative")
_MEETINGS = ("in_person", "event")
_YEAR = 365  # days


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFacts:
    """What passed between a person and us.

    ``touch`` is off, never, fine, due or losing. ``waiting`` counts requests since the last sign of
    life. A reply has its days in ``reply_days``, and its minutes in ``reply_minutes`` when both
    entries have a time.
    """

    last: date | None = None
    days_since: int | None = None
    touch: str = "off"
    relations: int = 0
    requests: int = 0
    greetings: int = 0
    incoming: int = 0
    request_first: bool = False
    waiting: int = 0
    reply_days: tuple[int, ...] = ()
    reply_minutes: tuple[int, ...] = ()
    best_channel: str = ""


def entries_by_person(meetup: Meetup, today: date) -> dict[str, tuple[Contact, ...]]:
    """Return each person's entries up to today, oldest first; everybody has a place.

    By day, time, then row; an entry without a time comes first on its day.
    """
    found: dict[str, list[Contact]] = {person.id: [] for person in meetup.people}
    for entry in meetup.contacts:
        if entry.day and entry.day <= today and entry.person in found:
            found[entry.person].append(entry)
    return {person: tuple(sorted(entries, key=_moment)) for person, entries in found.items()}


def contact_facts(meetup: Meetup, today: date) -> dict[str, ContactFacts]:
    """Return the facts of every person by id, in one pass over the log."""
    entries = entries_by_person(meetup, today)
    return {
        person.id: _facts(meetup, person, entries[person.id], today) for person in meetup.people
    }


def is_first_meeting(
    meetup: Meetup, person: Person, session: Session, entries: Sequence[Contact]
) -> bool:
    """Tell whether a person meets us for the first time at a session.

    ``entries`` are those of this person. Of a session without a day, everything counts as before.
    """
    before = session.day or date.max
    met = any(e.channel in _MEETINGS and e.day and e.day < before for e in entries)
    came = any(
        each.id in person.attended and each.day and each.day < before
        for each in meetup.schedule.sessions
    )
    return not (met or came)


def is_greeting(entry: Contact) -> bool:
    """Tell whether we gave attention in a way the other side notices; reading is not noticed."""
    return entry.direction == "out" and entry.nature == "relation" and entry.channel != "read"


def _facts(
    meetup: Meetup, person: Person, entries: tuple[Contact, ...], today: date
) -> ContactFacts:
    last = max((e.day for e in entries if e.day and e.channel != "read"), default=None)
    days_since = (today - last).days if last else None
    replies = _replies(entries)
    return ContactFacts(
        last=last,
        days_since=days_since,
        touch=_touch(meetup, person, days_since),
        relations=sum(e.nature == "relation" for e in entries),
        requests=sum(e.nature == "request" for e in entries),
        greetings=sum(is_greeting(e) for e in entries),
        incoming=sum(e.direction == "in" for e in entries),
        request_first=_request_first(entries),
        waiting=_waiting(entries),
        reply_days=tuple((_day(reply) - _day(ours)).days for ours, reply in replies),
        reply_minutes=tuple(_minutes(*pair) for pair in replies if pair[0].at and pair[1].at),
        best_channel=_best_channel(entries, today),
    )


def _touch(meetup: Meetup, person: Person, days_since: int | None) -> str:
    if person.do_not_contact or person.stage in _BEFORE_CONTACT:
        return "off"
    if days_since is None:
        return "never"
    if days_since <= (meetup.follow_ups.ideal_days or 30):
        return "fine"
    return "due" if days_since <= (meetup.follow_ups.max_days or 60) else "losing"


def _request_first(entries: Sequence[Contact]) -> bool:
    asked = next((e.day for e in entries if _is_our_request(e)), None)
    if asked is None:
        return False
    friendly = (e for e in entries if is_greeting(e) or e.direction == "in")
    return not any(_day(e) <= asked for e in friendly)


def _waiting(entries: Sequence[Contact]) -> int:
    waiting = 0
    for entry in entries:
        if entry.direction == "in" or entry.response in _SIGNS_OF_LIFE:
            waiting = 0
        elif _is_our_request(entry):
            waiting += 1
    return waiting


def _replies(entries: Sequence[Contact]) -> list[tuple[Contact, Contact]]:
    """Return each incoming entry right behind an outgoing one, with it; reading is no word."""
    spoken = [entry for entry in entries if entry.channel != "read"]
    return [
        (ours, reply)
        for ours, reply in pairwise(spoken)
        if ours.direction == "out" and reply.direction == "in"
    ]


def _best_channel(entries: Sequence[Contact], today: date) -> str:
    """Return the channel with most incoming entries of the last year; of equals, the latest."""
    counts: dict[str, tuple[int, int]] = {}
    for place, entry in enumerate(entries):
        if entry.direction == "in" and (today - _day(entry)).days < _YEAR:
            counts[entry.channel] = (counts.get(entry.channel, (0, 0))[0] + 1, place)
    return max(counts, key=lambda channel: counts[channel], default="")


def _is_our_request(entry: Contact) -> bool:
    return entry.direction == "out" and entry.nature == "request"


def _minutes(ours: Contact, reply: Contact) -> int:
    between = datetime.combine(*_moment(reply)) - datetime.combine(*_moment(ours))
    return int(between.total_seconds()) // 60


def _moment(entry: Contact) -> tuple[date, time]:
    return _day(entry), entry.at or time.min


def _day(entry: Contact) -> date:
    assert entry.day
    return entry.day
