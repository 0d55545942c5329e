"""The coach: what is missing or risky, in the order in which a person should see it.

``problems`` gives the whole list; ``open_problems`` leaves out what the person dismissed. Counters,
marks, tasks and documents all read that one list. Each rule is one line in its part's ``RULES``.
"""

from collections.abc import Iterable
from datetime import date

from meetupdesk.meetup.checks import (
    contacts,
    crisis,
    follow_ups,
    goals,
    listening,
    messages,
    overview,
    people,
    privacy,
    questions,
    schedule,
    themes,
    wording,
)
from meetupdesk.meetup.checks.problem import SEVERITIES, Problem
from meetupdesk.meetup.checks.readiness import fractions
from meetupdesk.meetup.checks.rule import Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import SECTIONS, Meetup
from meetupdesk.meetup.model.exports import Export

RULES: tuple[Rule, ...] = (
    *overview.RULES,
    *goals.RULES,
    *listening.RULES,
    *themes.RULES,
    *people.RULES,
    *messages.RULES,
    *wording.RULES,
    *questions.RULES,
    *schedule.RULES,
    *crisis.RULES,
    *privacy.RULES,
    *contacts.RULES,
    *follow_ups.RULES,
)
"""All rules in the order of product.md 5.2."""


def problems(
    meetup: Meetup,
    exports: tuple[Export, ...],
    today: date,
    limits: Limits,
    own_phrases: tuple[str, ...] = (),
) -> tuple[Problem, ...]:
    """Return what the coach has to say: by severity, section, rule, then row.

    Of a section that nobody has begun, only its blockers and its first other rule (product.md 5.1).
    Dismissed problems are among them; see ``open_problems``.
    """
    seen = Seen(meetup=meetup, today=today, limits=limits, exports=exports, own_phrases=own_phrases)
    found = findings(seen)
    return _without_the_rest(found, _not_begun(seen, found), meetup)


def findings(seen: Seen) -> tuple[Problem, ...]:
    """Return what all rules find, in display order."""
    found = [
        Problem(
            rule=rule.id,
            severity=rule.severity,
            where=finding.where,
            values=finding.values,
            rows=finding.rows,
            each=finding.each,
            minutes=rule.minutes,
        )
        for rule in RULES
        for finding in rule.find(seen)
    ]
    return tuple(sorted(found, key=_place))  # stable: rules and rows keep their order


def open_problems(problems: Iterable[Problem], meetup: Meetup) -> tuple[Problem, ...]:
    """Return the problems that nobody dismissed; blockers cannot be dismissed."""
    dismissed = frozenset(meetup.coach.dismissed)
    return tuple(problem for problem in problems if not _is_dismissed(problem, dismissed))


def tasks(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return what to do today: the first problem of each of the first three rules."""
    first: dict[str, Problem] = {}
    for problem in problems:
        first.setdefault(problem.rule, problem)
    return tuple(first.values())[:3]


def on_page(problems: Iterable[Problem], section: str) -> tuple[Problem, ...]:
    """Return the problems that one page shows, with the rows of one tip at most."""
    found = [problem for problem in problems if problem.section == section]
    tip = next((problem.rule for problem in found if problem.severity == "tip"), "")
    return tuple(problem for problem in found if problem.severity != "tip" or problem.rule == tip)


def _place(problem: Problem) -> tuple[int, int]:
    return SEVERITIES.index(problem.severity), SECTIONS.index(problem.section)


def _not_begun(seen: Seen, found: tuple[Problem, ...]) -> frozenset[str]:
    shares = fractions(seen, found)
    return frozenset(section for section in SECTIONS if shares[section] == 0)


def _without_the_rest(
    found: tuple[Problem, ...], not_begun: frozenset[str], meetup: Meetup
) -> tuple[Problem, ...]:
    dismissed = frozenset(meetup.coach.dismissed)
    first: dict[str, str] = {}
    for problem in found:
        if not (_always_shown(problem) or _is_dismissed(problem, dismissed)):
            first.setdefault(problem.section, problem.rule)
    return tuple(
        problem
        for problem in found
        if problem.section not in not_begun
        or _always_shown(problem)
        or first.get(problem.section) == problem.rule
    )


def _always_shown(problem: Problem) -> bool:
    """Tell whether a problem shows on a page that nobody has begun.

    What is said about a wording is about something written, and readiness counts it.
    """
    return problem.severity == "blocker" or problem.rule.startswith("wording.")


def _is_dismissed(problem: Problem, dismissed: frozenset[str]) -> bool:
    if problem.severity == "blocker":
        return False
    return problem.rule in dismissed or problem.dismissal in dismissed
