"""Rules about the schedule: the phases, the training, and listening before telling."""

from collections.abc import Iterable, Iterator
from datetime import date

from meetupdesk.meetup.checks import training
from meetupdesk.meetup.checks.families import staging_in
from meetupdesk.meetup.checks.problem import (
    Finding,
    Findings,
    at,
    blank,
    counted,
    days,
    minutes,
    named,
    of_row,
    session_name,
    when,
)
from meetupdesk.meetup.checks.rule import FIELD, LIST, Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.facts.days import first_day
from meetupdesk.meetup.facts.phases import phase_state
from meetupdesk.meetup.facts.run_sheet import RunSheet
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.schedule import Phase, Session

SHORTEST_CONTACT = 21  # days, both ends counted


def _no_day(seen: Seen) -> Findings:
    sessions = seen.meetup.schedule.sessions
    if any(session.day for session in sessions):
        return ()
    return (at("schedule.sessions.day", sessions[0].id) if sessions else at("schedule.sessions"),)


def _times(seen: Seen) -> Iterator[Finding]:
    for sheet in seen.run_sheets:
        session = sheet.session
        backwards = _minutes_backwards(session)
        clashes = any(slot.clash for slot in sheet.slots)
        misses = sheet.difference is not None and not sheet.fits
        if backwards is not None or clashes or misses:
            difference = abs(sheet.difference or 0) or backwards or 0
            values = minutes(difference)
            yield of_row("schedule.sessions.ends", session, name=session_name(session), **values)


def _minutes_backwards(session: Session) -> int | None:
    """Return by how much a session ends before it starts; None when it does not."""
    if session.starts is None or session.ends is None or session.ends > session.starts:
        return None
    hours = session.starts.hour - session.ends.hour
    return hours * 60 + session.starts.minute - session.ends.minute


def _short_contact(seen: Seen) -> Findings:
    phases = _of_kind(seen.meetup, "contact")
    lengths = [(row.ends - row.starts).days + 1 for row in phases if row.starts and row.ends]
    longest = max(lengths, default=0)
    place = (
        at("schedule.phases.starts", phases[0].id, **days(max(longest, 0)))
        if phases
        else at("schedule.phases", **days(0))
    )
    return when(longest < SHORTEST_CONTACT, place)


def _order(seen: Seen) -> Findings:
    training, contact = (_of_kind(seen.meetup, kind) for kind in ("training", "contact"))
    trained, starts = _last(row.ends for row in training), _first(row.starts for row in contact)
    if trained and starts and trained > starts:
        return (at("schedule.phases.ends", training[0].id),)
    first, ends = first_day(seen.meetup), _last(row.ends for row in contact)
    if first and ends and ends > first:
        return (at("schedule.phases.ends", contact[0].id),)
    return ()


def _of_kind(meetup: Meetup, kind: str) -> list[Phase]:
    return [row for row in meetup.schedule.phases if row.kind == kind]


def _first(found: Iterable[date | None]) -> date | None:
    return min((day for day in found if day), default=None)


def _last(found: Iterable[date | None]) -> date | None:
    return max((day for day in found if day), default=None)


def _no_relation_phase(seen: Seen) -> Findings:
    phases = _of_kind(seen.meetup, "relation")
    if any(row.starts and not blank(row.owner) for row in phases):
        return ()
    if not phases:
        return (at("schedule.phases"),)
    missing = "owner" if phases[0].starts else "starts"
    return (at(f"schedule.phases.{missing}", phases[0].id),)


def _phase_late(seen: Seen) -> Iterator[Finding]:
    for row in seen.meetup.schedule.phases:
        if row.ends and phase_state(row, seen.today) == "late":
            late = days((seen.today - row.ends).days)
            yield of_row("schedule.phases.done", row, name=named(row.name), **late)


def _no_run_sheet(seen: Seen) -> Iterator[Finding]:
    for sheet in seen.run_sheets:
        day = sheet.session.day
        if day and 0 <= (day - seen.today).days <= 14 and not sheet.slots:
            yield _about(sheet)


def _tell_more(seen: Seen) -> Iterator[Finding]:
    for sheet in seen.run_sheets:
        excess = sheet.telling - sheet.listening
        if excess > 0:
            yield _about(sheet, **minutes((excess + 1) // 2))


def _tell_first(seen: Seen) -> Iterator[Finding]:
    for sheet in seen.run_sheets:
        tells = any(timed.slot.mode == "tell" for timed in sheet.slots)
        if tells and not sheet.listens_first:
            yield _about(sheet)


def _about(sheet: RunSheet, **values: int) -> Finding:
    return of_row(
        "schedule.sessions.name", sheet.session, name=session_name(sheet.session), **values
    )


def _no_theme(seen: Seen) -> Findings:
    return counted(
        "schedule.slots.theme",
        [
            slot
            for slot in seen.meetup.schedule.slots
            if slot.mode in ("listen", "talk", "tell") and not slot.theme
        ],
    )


def _staged(seen: Seen) -> Iterator[Finding]:
    for slot in seen.meetup.schedule.slots:
        if phrase := staging_in(slot.title):
            yield of_row("schedule.slots.title", slot, phrase=phrase)


def _live_unagreed(seen: Seen) -> Findings:
    filmed = {session.id for session in seen.filmed}
    return counted(
        "people.filming_consent",
        [
            person
            for person in seen.guests
            if person.filming_consent not in ("yes", "partly")
            and not filmed.isdisjoint({*seen.sessions_of[person.id], *person.attended})
        ],
    )


RULES = (
    Rule("schedule.no_day", "blocker", FIELD, _no_day),
    Rule("schedule.times", "check", FIELD, _times),
    Rule("schedule.short_contact", "check", FIELD, _short_contact),
    Rule("schedule.order", "check", FIELD, _order),
    Rule("schedule.no_relation_phase", "check", FIELD, _no_relation_phase),
    Rule("schedule.phase_late", "check", FIELD, _phase_late),
    Rule("schedule.no_run_sheet", "check", LIST, _no_run_sheet),
    Rule("schedule.tell_more", "check", LIST, _tell_more),
    Rule("schedule.tell_first", "check", LIST, _tell_first),
    Rule("schedule.no_theme", "check", FIELD, _no_theme),
    Rule("schedule.staged", "check", FIELD, _staged),
    *training.RULES,
    Rule("schedule.live_unagreed", "check", FIELD, _live_unagreed),
)
