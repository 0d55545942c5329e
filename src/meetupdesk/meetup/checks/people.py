"""Rules about the people: whether our themes meet theirs, and whether somebody knows them."""

from collections.abc import Iterator

from meetupdesk.meetup.checks.families import is_numbers_only
from meetupdesk.meetup.checks.problem import (
    Finding,
    Findings,
    at,
    blank,
    counted,
    days,
    named,
    of_row,
    when,
)
from meetupdesk.meetup.checks.rule import FIELD, LIST, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.doubles import Mark, certain_marks
from meetupdesk.meetup.facts.contact import is_first_meeting
from meetupdesk.meetup.matching import room_match
from meetupdesk.meetup.model.people import Person

STALE_AFTER = 365  # days


def _no_interest(seen: Seen) -> Findings:
    return counted("people.interests", [person for person in seen.invitees if not person.interests])


def _no_match(seen: Seen) -> Iterator[Finding]:
    for person in seen.considered:
        if person.invitation in ("candidate", "to_invite") and _meets_nothing(seen, person):
            yield _about(person, "people.interests")


def _invited_no_match(seen: Seen) -> Iterator[Finding]:
    for person in seen.approached:
        if _meets_nothing(seen, person):
            yield _about(person, "people.interests")


def _meets_nothing(seen: Seen, person: Person) -> bool:
    match = seen.matches[person.id]
    return match.all > 0 and match.level == "none"


def _room_low(seen: Seen) -> Findings:
    known = any(person.interests for person in seen.room)
    if len(seen.room) < 3 or not known:
        return ()
    return when(room_match(seen.meetup, seen.room).level in ("none", "low"), at("themes"))


def _no_evidence(seen: Seen) -> Iterator[Finding]:
    for person in seen.invitees:
        ours = [interest for interest in person.interests if interest.theme]
        if ours and not any(interest.evidence for interest in ours):
            yield _about(person, "people.interests")


def _not_read(seen: Seen) -> Iterator[Finding]:
    for person in seen.meetup.people:
        if person.invitation not in ("invited", "confirmed") or not person.channels:
            continue
        if not any(entry.channel == "read" for entry in seen.log[person.id]):
            yield _about(person, "people.channels")


def _first_meeting(seen: Seen) -> Iterator[Finding]:
    for person in seen.confirmed:
        if blank(person.host) and _meets_soon(seen, person):
            yield _about(person, "people.host")


def _meets_soon(seen: Seen, person: Person) -> bool:
    return any(
        is_first_meeting(seen.meetup, person, session, seen.log[person.id])
        for session in seen.meetup.schedule.sessions
        if session.id in seen.sessions_of[person.id]
        and session.day is not None
        and 0 <= (session.day - seen.today).days <= 7
    )


def _influence_basis(seen: Seen) -> Iterator[Finding]:
    for person in seen.meetup.people:
        if person.influence and is_numbers_only(person.influence_basis):
            yield _about(person, "people.influence_basis")


def _do_not_contact(seen: Seen) -> Iterator[Finding]:
    for person in seen.meetup.people:
        if person.do_not_contact and person.invitation in ("to_invite", "invited", "confirmed"):
            yield _about(person, "people.invitation")


def _stale(seen: Seen) -> Iterator[Finding]:
    for person in seen.considered:
        checked = person.checked_on or person.collected_on
        if checked and (seen.today - checked).days > STALE_AFTER:
            yield _about(person, "people.checked_on")


def _unreachable(seen: Seen) -> Iterator[Finding]:
    for person in seen.meetup.people:
        if person.invitation == "to_invite" and not (
            person.email or person.phone or person.channels
        ):
            yield _about(person, "people.email")


def _duplicate(seen: Seen) -> Iterator[Finding]:
    known: set[Mark] = set()
    for person in seen.meetup.people:
        marks = {*certain_marks(person)}
        if not marks.isdisjoint(known):
            yield _about(person, "people.handle")
        known |= marks


def _next_overdue(seen: Seen) -> Iterator[Finding]:
    for person in seen.considered:
        if person.next_on and person.next_on < seen.today:
            late = days((seen.today - person.next_on).days)
            yield of_row("people.next_on", person, name=named(person.handle), **late)


def _no_session(seen: Seen) -> Findings:
    if len(seen.meetup.schedule.sessions) < 2:
        return ()
    return counted("people.sessions", [person for person in seen.approached if not person.sessions])


def _about(person: Person, path: str) -> Finding:
    return of_row(path, person, name=named(person.handle))


RULES = (
    Rule("people.no_interest", "check", FIELD, _no_interest),
    Rule("people.no_match", "check", FIELD, _no_match),
    Rule("people.invited_no_match", "blocker", FIELD, _invited_no_match),
    Rule("people.room_low", "check", LIST, _room_low),
    Rule("people.no_evidence", "check", FIELD, _no_evidence),
    Rule("people.not_read", "check", SENTENCE, _not_read),
    Rule("people.first_meeting", "check", FIELD, _first_meeting),
    Rule("people.influence_basis", "check", SENTENCE, _influence_basis),
    Rule("people.do_not_contact", "blocker", FIELD, _do_not_contact),
    Rule("people.stale", "tip", FIELD, _stale),
    Rule("people.unreachable", "check", FIELD, _unreachable),
    Rule("people.duplicate", "check", FIELD, _duplicate),
    Rule("people.next_overdue", "check", FIELD, _next_overdue),
    Rule("people.no_session", "check", FIELD, _no_session),
)
