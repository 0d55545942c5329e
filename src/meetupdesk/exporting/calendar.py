"""The calendar file (.ics, RFC 5545): what happens when, for the calendar program of the office.

Nobody is invited by it: it has no method, organiser or attendees. Opened again after another
export it moves the same events, because a row keeps its UID and the sequence grows.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from meetupdesk.i18n import Translator
from meetupdesk.meetup.facts.follow_ups import is_closed
from meetupdesk.meetup.facts.groups import is_considered
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.schedule import Schedule, Session

LINE = 75  # octets, without the line break
ZONE = "Asia/Seoul"
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarOptions:
    """Which personal events stand in it beside sessions, training and phases."""

    follow_ups: bool = False  # open ones with a day
    next_steps: bool = False  # when to get in touch with whom

    @property
    def holds_people(self) -> bool:
        """Whether personal events are wanted at all."""
        return self.follow_ups or self.next_steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The file, and whose data are in it."""

    data: bytes
    fields: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Event:
    """``last`` is the last day of an event of whole days; an event with hours has ``session``."""

    row: str
    title: str
    first: date
    last: date | None = None
    session: Session | None = None
    field: str = ""  # where its personal data come from
    person: str = ""


def write_calendar(
    meetup: Meetup,
    tr: Translator,
    options: CalendarOptions,
    *,
    made_at: datetime,
    doc_id: str,
    sequence: int,
    renamed: Callable[[str], str] = str,
) -> Calendar:
    """Return the file; ``sequence`` is the number of calendar files made of it before.

    ``renamed`` puts other names into a text that goes outside.
    """
    events = tuple(_events(meetup, tr, options))
    code = meetup.overview.classification
    marking = tr.find(f"overview.classification.{code}") or code
    stamp = made_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    same = (f"DTSTAMP:{stamp}", f"SEQUENCE:{sequence}", f"DESCRIPTION:{_escaped(marking)}")
    lines = [*_HEAD]
    for event in events:
        lines += ["BEGIN:VEVENT", f"UID:{event.row}@{doc_id}.meetupdesk", *same]
        lines += [*_said(event, renamed), "END:VEVENT"]
    lines.append("END:VCALENDAR")
    personal = [event for event in events if event.field]
    return Calendar(
        data="".join(f"{_folded(line)}\r\n" for line in lines).encode(),
        fields=tuple(dict.fromkeys(event.field for event in personal)),
        people=tuple(dict.fromkeys(event.person for event in personal if event.person)),
    )


def _events(meetup: Meetup, tr: Translator, options: CalendarOptions) -> Iterator[_Event]:
    schedule, title = meetup.schedule, meetup.overview.title or tr("exports.calendar.untitled")
    for session in schedule.sessions:
        if session.day:
            name = f"{title} · {session.name}" if session.name else title
            yield _Event(row=session.id, title=name, first=session.day, session=session)
    yield from _preparation(schedule, tr)
    if options.follow_ups:
        yield from _promises(meetup, tr)
    if options.next_steps:
        yield from _next_steps(meetup, tr)


def _preparation(schedule: Schedule, tr: Translator) -> Iterator[_Event]:
    for part in schedule.training:
        if part.day:
            name = tr("exports.calendar.training", name=part.title)
            yield _Event(row=part.id, title=name, first=part.day)
    for phase in schedule.phases:
        if first := phase.starts or phase.ends:
            last = max(first, phase.ends or first)
            name = tr("exports.calendar.phase", name=phase.name)
            yield _Event(row=phase.id, title=name, first=first, last=last)


def _promises(meetup: Meetup, tr: Translator) -> Iterator[_Event]:
    for item in meetup.follow_ups.items:
        if item.due and not is_closed(item):
            yield _Event(
                row=item.id,
                title=tr("exports.calendar.due", text=" ".join(item.text.split())),
                first=item.due,
                field="follow_ups.items.text",
                person=item.person,
            )


def _next_steps(meetup: Meetup, tr: Translator) -> Iterator[_Event]:
    for person in meetup.people:
        if person.next_on and is_considered(person):
            yield _Event(
                row=person.id,
                title=tr("exports.calendar.next", name=person.handle),
                first=person.next_on,
                field="people.handle",
                person=person.id,
            )


def _said(event: _Event, renamed: Callable[[str], str]) -> Iterator[str]:
    yield f"SUMMARY:{_escaped(renamed(event.title))}"
    session = event.session
    if session is not None and session.place:
        yield f"LOCATION:{_escaped(renamed(session.place))}"
    if session is not None and session.starts:
        yield f"DTSTART;TZID={ZONE}:{_moment(event.first, session.starts)}"
        if session.ends and session.ends > session.starts:
            yield f"DTEND;TZID={ZONE}:{_moment(event.first, session.ends)}"
    else:
        yield f"DTSTART;VALUE=DATE:{event.first:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{(event.last or event.first) + DAY:%Y%m%d}"  # not included
        yield "TRANSP:TRANSPARENT"
    yield "CLASS:PRIVATE" if event.field else "CLASS:PUBLIC"


def _moment(day: date, at: time) -> str:
    return f"{day:%Y%m%d}T{at:%H%M%S}"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> str:
    """Return the line in pieces of at most 75 octets, cut between characters."""
    pieces, size = [""], 0
    for character in line:
        octets = len(character.encode())
        if size + octets > LINE:
            pieces.append(" ")
            size = 1
        pieces[-1] += character
        size += octets
    return "\r\n".join(pieces)


_HEAD = (
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//meetupdesk//meetupdesk//KO",
    "CALSCALE:GREGORIAN",
    "BEGIN:VTIMEZONE", f"TZID:{ZONE}", "BEGIN:STANDARD", "DTSTART:19881009T000000",
    "TZOFFSETFROM:+0900", "TZOFFSETTO:+0900", "TZNAME:KST", "END:STANDARD", "END:VTIMEZONE",
)  # fmt: skip
