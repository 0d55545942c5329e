"""What the coach still has open, as figures and as titles; its why-lines are not printed."""

from collections.abc import Sequence

from meetupdesk.briefing.blocks import Carries, Line
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.presence import carried
from meetupdesk.briefing.content.words import joined, plain, together
from meetupdesk.meetup.checks.problem import Problem, words

SHOWN = ("blocker", "check")
WORST = 3


def open_items(brief: Brief) -> tuple[Problem, ...]:
    """Return the open blockers and checks, in the coach's order."""
    return tuple(row for row in brief.problems if row.severity in SHOWN)


def figures(brief: Brief) -> tuple[tuple[str, Line], ...]:
    """Return readiness, and the numbers of open blockers and checks, each with its label."""
    tr, found = brief.tr, open_items(brief)
    blockers = sum(row.severity == "blocker" for row in found)
    counts = (
        tr("briefing.blockers", count=blockers),
        tr("briefing.checks", count=len(found) - blockers),
    )
    return (
        (tr("briefing.readiness"), tr("briefing.percent", percent=brief.readiness.percent)),
        (tr("briefing.open"), together(*map(joined, counts))),
    )


def figures_line(brief: Brief) -> str:
    """Return the figures in one line."""
    (label, percent), (_, counts) = figures(brief)
    return f"{label}: {together(plain(percent), plain(counts))}"


def worst(brief: Brief) -> tuple[str, ...]:
    """Return the titles of the three worst open items."""
    return tuple(title_of(brief, row) for row in worst_items(brief))


def worst_items(brief: Brief) -> tuple[Problem, ...]:
    """Return the three worst open items, one of a rule."""
    first: dict[str, Problem] = {}
    for row in open_items(brief):
        first.setdefault(row.rule, row)
    return tuple(first.values())[:WORST]


def title_of(brief: Brief, problem: Problem) -> str:
    """Return the title of a problem in the document's language."""
    return words(problem, brief.tr).title


def carried_by(brief: Brief, items: Sequence[Problem]) -> Carries:
    """Return the people whom the titles name."""
    titles: dict[str, list[str]] = {}
    for row in items:
        titles.setdefault(row.where.row, []).append(title_of(brief, row))
    people = [
        person
        for person in brief.meetup.people
        if any(person.handle in title for title in titles.get(person.id, ()))
    ]
    return carried(people, "people.handle")
