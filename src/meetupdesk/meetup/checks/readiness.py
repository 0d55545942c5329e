"""How far the preparation has come: twelve fractions and their mean (product.md 4.9).

Fractions are exact. Nobody can tick a section; dismissing a problem does not raise anything.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import floor
from typing import TypeVar

from meetupdesk.meetup.checks.privacy import CONSENT_TEXTS
from meetupdesk.meetup.checks.problem import Problem, blank
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.facts.follow_ups import is_overdue
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import SECTIONS, Meetup
from meetupdesk.meetup.model.messages import DONT_KINDS
from meetupdesk.meetup.model.schedule import Phase

STATES = ("blocked", "done", "not_started", "in_progress")
MOST_WITH_BLOCKER = 89  # per cent

T = TypeVar("T")
Part = Fraction | bool | int


@dataclass(frozen=True, slots=True)
class SectionState:
    """How much of a section is done, and its state: one of ``STATES``."""

    fraction: Fraction
    state: str


@dataclass(frozen=True, slots=True)
class Readiness:
    """The percentage of the whole, and each section by its name."""

    percent: int
    sections: Mapping[str, SectionState]


def readiness(
    meetup: Meetup, problems: Iterable[Problem], today: date, limits: Limits
) -> Readiness:
    """Return the readiness; ``problems`` are all that the rules found, dismissed ones too."""
    problems = tuple(problems)
    shares = fractions(Seen(meetup=meetup, today=today, limits=limits), problems)
    blocked = {problem.section for problem in problems if problem.severity == "blocker"}
    percent = floor(100 * sum(shares.values(), Fraction()) / len(SECTIONS))
    return Readiness(
        min(percent, MOST_WITH_BLOCKER) if blocked else percent,
        {
            section: SectionState(share, _state(share, section in blocked))
            for section, share in shares.items()
        },
    )


def fractions(seen: Seen, problems: Iterable[Problem]) -> Mapping[str, Fraction]:
    """Return how much of each section is done, in the order of the sections."""
    wording = any(problem.rule.startswith("wording.") for problem in problems)
    parts = {section: _PARTS[section](seen) for section in SECTIONS if section in _PARTS}
    parts["messages"] = _messages(seen, wording=wording)
    return {section: _mean(parts[section]) for section in SECTIONS}


def _state(share: Fraction, is_blocked: bool) -> str:
    if is_blocked:
        return "blocked"
    return "done" if share == 1 else "in_progress" if share else "not_started"


def _mean(parts: Sequence[Part]) -> Fraction:
    return sum((Fraction(part) for part in parts), Fraction()) / len(parts)


def _share(rows: Iterable[T], holds: Callable[[T], object]) -> Fraction:
    """Return the share of the rows for which something holds; of no rows, 0."""
    answers = [bool(holds(row)) for row in rows]
    return Fraction(sum(answers), len(answers)) if answers else Fraction()


def _filled(*texts: str) -> bool:
    return not any(blank(text) for text in texts)


def _up_to(count: int, enough: int) -> Fraction:
    return Fraction(min(count, enough), enough)


def _overview(seen: Seen) -> Sequence[Part]:
    overview, sessions = seen.meetup.overview, seen.meetup.schedule.sessions
    return (
        _filled(overview.title),
        _share(sessions, lambda row: row.day),
        _share(sessions, lambda row: row.starts is not None and _filled(row.place)),
        _filled(overview.owner, overview.owner_contact),
    )


def _goals(seen: Seen) -> Sequence[Part]:
    goals = seen.meetup.goals
    if not goals.items:
        return (0,)
    return (
        any(row.kind != "inform" and _filled(row.measure) for row in goals.items),
        _share(goals.items, lambda row: _filled(row.attendees_get)),
        any(row.promotion and row.kept for row in goals.not_asked),
    )


def _listening(seen: Seen) -> Sequence[Part]:
    listening = seen.meetup.listening
    answered = (
        row.answer == "not_applicable" or (row.answer == "yes" and _filled(row.evidence))
        for row in listening.answers
    )
    return *answered, listening.decision != "undecided" and _filled(listening.decided_by)


def _themes(seen: Seen) -> Sequence[Part]:
    themes = seen.meetup.themes
    asked = {ask.theme for ask in seen.meetup.messages.asks}
    return (
        _up_to(len(themes), 2),
        _share(themes, lambda row: _filled(row.position)),
        _share(themes, lambda row: row.id in asked),
    )


def _people(seen: Seen) -> Sequence[Part]:
    return (
        _up_to(len(seen.considered), 3),
        _share(seen.invitees, lambda row: row.interests),
        _share(seen.invitees or seen.considered, lambda row: seen.matches[row.id].level != "none"),
    )


def _messages(seen: Seen, *, wording: bool) -> Sequence[Part]:
    messages = seen.meetup.messages
    if not messages.asks and not messages.pillars:
        return (0,)
    held = {row.kind for row in messages.donts}
    return (
        _up_to(len(messages.asks), 2),
        1 <= len(messages.pillars) <= 3,
        _share(messages.pillars, lambda row: _filled(row.proofs)),
        _share([kind for kind in DONT_KINDS if kind != "own"], lambda kind: kind in held),
        not wording,
    )


def _questions(seen: Seen) -> Sequence[Part]:
    questions = seen.meetup.questions
    if not questions:
        return (0,)
    hard = [row for row in questions if row.tone in ("hostile", "awkward")]
    return (
        _up_to(len(questions), 5),
        _share(hard, lambda row: _filled(row.short_answer)),
        _share(questions, lambda row: _filled(row.owner)),
        _share(questions, lambda row: row.status == "approved"),
    )


def _schedule(seen: Seen) -> Sequence[Part]:
    schedule = seen.meetup.schedule
    dated = {row.kind for row in schedule.phases if _is_dated(row)}
    sheets = [sheet for sheet in seen.run_sheets if sheet.session.day]
    planned = [sheet for sheet in sheets if sheet.slots]
    trained = _share(seen.speaking_team, lambda row: row.trained_on)
    return (
        _share(("training", "contact", "meetup", "relation"), lambda kind: kind in dated),
        1 if _filled(schedule.training_waiver) else trained,
        _share(sheets, lambda sheet: sheet.slots),
        _share(planned, lambda sheet: sheet.fits),
        _share(planned, lambda sheet: sheet.telling <= sheet.listening),
    )


def _is_dated(phase: Phase) -> bool:
    return phase.starts is not None and (phase.ends is not None or phase.kind == "relation")


def _crisis(seen: Seen) -> Sequence[Part]:
    crisis = seen.meetup.crisis
    return (
        _share(crisis.checks, lambda row: row.answer != "unanswered"),
        _filled(crisis.contact_name, crisis.contact_phone),
        _filled(crisis.deputy_name, crisis.deputy_phone),
        _filled(crisis.first_statement),
    )


def _privacy(seen: Seen) -> Sequence[Part]:
    privacy, people = seen.meetup.privacy, seen.meetup.people
    parts: list[Part] = [
        _share(people, lambda row: row.basis != "unset"),
        _share(people, lambda row: _filled(row.source)),
        _share(people, lambda row: row.destroy_on),
    ]
    if seen.filmed:
        parts.append(_filled(privacy.filming_notice))
    if privacy.benefits:
        verdicts = seen.verdicts.values()
        parts.append(_share(verdicts, lambda verdict: verdict in ("within", "not_covered")))
    if any(row.basis == "consent" for row in people):
        parts.append(_filled(*(getattr(privacy, name) for name in CONSENT_TEXTS)))
    return parts


def _contacts(seen: Seen) -> Sequence[Part]:
    return (
        _share(seen.invitees, seen.is_known),
        _share(seen.invitees, lambda row: not seen.contact[row.id].request_first),
    )


def _follow_ups(seen: Seen) -> Sequence[Part]:
    follow_ups, today = seen.meetup.follow_ups, seen.today
    parts: list[Part] = [follow_ups.relation_plan != "undecided"]
    due = [item for item in follow_ups.items if item.due]
    if due:
        parts.append(not any(is_overdue(item, today) for item in due))
    if seen.after(0):
        opinions = [item for item in follow_ups.items if item.kind == "opinion"]
        attended = {row for person in seen.meetup.people for row in person.attended}
        past = [row for row in seen.meetup.schedule.sessions if row.day and row.day < today]
        parts.append(_share(opinions, lambda item: item.answered_on))
        parts.append(_share(past, lambda row: row.id in attended))
    if seen.after(14):
        parts.append(bool(follow_ups.lessons))
    return parts


_PARTS: Mapping[str, Callable[[Seen], Sequence[Part]]] = {
    "overview": _overview,
    "goals": _goals,
    "listening": _listening,
    "themes": _themes,
    "people": _people,
    "questions": _questions,
    "schedule": _schedule,
    "crisis": _crisis,
    "privacy": _privacy,
    "contacts": _contacts,
    "follow_ups": _follow_ups,
}
