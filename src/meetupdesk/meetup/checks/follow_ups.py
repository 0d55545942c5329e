"""Rules about what comes afterwards: promises, answers, thanks and lessons."""

from collections.abc import Iterator, Mapping
from datetime import date

from meetupdesk.meetup.checks.problem import (
    Finding,
    Findings,
    at,
    blank,
    counted,
    days,
    named,
    of_row,
    session_name,
    when,
)
from meetupdesk.meetup.checks.rule import FIELD, LIST, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.facts.follow_ups import is_closed, is_overdue
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.model.privacy import Benefit

THANKS_WITHIN = 3  # days


def _overdue(seen: Seen) -> Iterator[Finding]:
    for item in seen.meetup.follow_ups.items:
        if item.due and is_overdue(item, seen.today):
            late = days((seen.today - item.due).days)
            yield of_row("follow_ups.items.due", item, name=named(item.text), **late)


def _no_owner_or_day(seen: Seen) -> Iterator[Finding]:
    for item in seen.meetup.follow_ups.items:
        if not is_closed(item) and (blank(item.owner) or item.due is None):
            missing = "owner" if blank(item.owner) else "due"
            yield of_row(f"follow_ups.items.{missing}", item, name=named(item.text))


def _no_reason(seen: Seen) -> Iterator[Finding]:
    for item in seen.meetup.follow_ups.items:
        refused = item.kind == "opinion" and item.decision in ("partly", "not_adopted")
        if refused and blank(item.reason):
            yield of_row("follow_ups.items.reason", item, name=named(item.text))


def _not_answered(seen: Seen) -> Findings:
    if not seen.after(14):
        return ()
    return counted(
        "follow_ups.items.answer",
        [
            item
            for item in seen.meetup.follow_ups.items
            if item.kind == "opinion" and item.answered_on is None
        ],
    )


def _nothing_heard(seen: Seen) -> Findings:
    heard = any(item.kind == "opinion" for item in seen.meetup.follow_ups.items)
    return when(seen.after(1) and not heard, at("follow_ups.items"))


def _no_attendance(seen: Seen) -> Iterator[Finding]:
    invited = {row for person in seen.approached for row in seen.sessions_of[person.id]}
    attended = {row for person in seen.meetup.people for row in person.attended}
    for session in seen.meetup.schedule.sessions:
        past = session.day is not None and session.day < seen.today
        if past and session.id in invited and session.id not in attended:
            yield of_row("schedule.sessions.name", session, name=session_name(session))


def _no_thanks(seen: Seen) -> Iterator[Finding]:
    day_of = {row.id: row.day for row in seen.meetup.schedule.sessions if row.day}
    for person in seen.meetup.people:
        came = _last_visit(seen, person, day_of)
        if came is None or (seen.today - came).days < THANKS_WITHIN or person.do_not_contact:
            continue
        if not _has_heard_since(seen, person, came):
            yield of_row("people.next_step", person, name=named(person.handle))


def _last_visit(seen: Seen, person: Person, day_of: Mapping[str, date]) -> date | None:
    came = (day_of[row] for row in person.attended if row in day_of)
    return max((day for day in came if day <= seen.today), default=None)


def _has_heard_since(seen: Seen, person: Person, day: date) -> bool:
    """Tell whether something of ours reached the person; reading their posts does not."""
    return any(
        entry.direction == "out" and entry.channel != "read" and entry.day and entry.day >= day
        for entry in seen.log[person.id]
    )


def _no_reviews(seen: Seen) -> Findings:
    found = any(post.voice == "attendee" for post in seen.meetup.follow_ups.posts)
    return when(seen.after(7) and not found, at("follow_ups.posts"))


def _disclosure(seen: Seen) -> Findings:
    given = _given(seen)
    return counted(
        "follow_ups.posts.disclosure",
        [
            post
            for post in seen.meetup.follow_ups.posts
            if post.person in given and post.disclosure in ("checking", "missing")
        ],
    )


def _given(seen: Seen) -> frozenset[str]:
    """Return the ids of the people who received something."""
    return frozenset(
        row for benefit in seen.meetup.privacy.benefits for row in _receivers(seen, benefit)
    )


def _receivers(seen: Seen, benefit: Benefit) -> Iterator[str]:
    if benefit.person:
        yield benefit.person
        return
    for person in seen.guests:
        where = {*seen.sessions_of[person.id], *person.attended}
        if not benefit.session or benefit.session in where:
            yield person.id


def _relation_undecided(seen: Seen) -> Findings:
    due = seen.within(7) or seen.after(0)
    undecided = seen.meetup.follow_ups.relation_plan == "undecided"
    return when(due and undecided, at("follow_ups.relation_plan"))


def _no_lesson(seen: Seen) -> Findings:
    return when(seen.after(14) and not seen.meetup.follow_ups.lessons, at("follow_ups.lessons"))


def _not_ours(seen: Seen) -> Iterator[Finding]:
    for lesson in seen.meetup.follow_ups.lessons:
        if blank(lesson.ours):
            yield of_row("follow_ups.lessons.ours", lesson, name=named(lesson.text))


RULES = (
    Rule("follow_ups.overdue", "check", SENTENCE, _overdue),
    Rule("follow_ups.no_owner_or_day", "check", FIELD, _no_owner_or_day),
    Rule("follow_ups.no_reason", "check", SENTENCE, _no_reason),
    Rule("follow_ups.not_answered", "check", SENTENCE, _not_answered),
    Rule("follow_ups.nothing_heard", "check", LIST, _nothing_heard),
    Rule("follow_ups.no_attendance", "check", LIST, _no_attendance),
    Rule("follow_ups.no_thanks", "check", SENTENCE, _no_thanks),
    Rule("follow_ups.no_reviews", "check", LIST, _no_reviews),
    Rule("follow_ups.disclosure", "check", FIELD, _disclosure),
    Rule("follow_ups.relation_undecided", "check", FIELD, _relation_undecided),
    Rule("follow_ups.no_lesson", "tip", SENTENCE, _no_lesson),
    Rule("follow_ups.not_ours", "tip", SENTENCE, _not_ours),
)
