"""What the tests of the coach share: what a rule finds, and whether it can be said and reached."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from makers import TODAY, an_id

from meetupdesk.i18n import load_translator
from meetupdesk.meetup.checks import findings
from meetupdesk.meetup.checks.problem import Problem, words
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.fields import inner, kinds
from meetupdesk.meetup.limits import Limits, Rule
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.places import Where, class_at, holder_of

KO, EN = load_translator("ko"), load_translator("en")

LIMITS = Limits(
    tuple(
        Rule(
            id=f"graft.{kind}", kind="limit", value=50_000, unit="krw", source="시행령",
            checked_on=date(2026, 7, 1), certainty="secondary", ko="한도", en="limit",
        )
        for kind in ("meal", "gift")
    )
)  # fmt: skip


def in_days(number: int) -> date:
    """Return a day so many days after today; a negative number lies in the past."""
    return TODAY + timedelta(days=number)


def an_export(**values: Any) -> Export:
    at = datetime(2026, 7, 1, 9, 0, tzinfo=UTC)
    people = tuple(getattr(person, "id", person) for person in values.pop("people", ()))
    return Export(id=an_id("exports"), at=at, people=people, **values)


def a_look(meetup: Meetup, **context: Any) -> Seen:
    return Seen(**{"meetup": meetup, "today": TODAY, "limits": LIMITS} | context)


def found(rule: str, meetup: Meetup, **context: Any) -> tuple[Problem, ...]:
    """Return the problems of one rule; ``context`` may hold today, exports, own_phrases."""
    return tuple(each for each in findings(a_look(meetup, **context)) if each.rule == rule)


def assert_fires(rule: str, meetup: Meetup, **context: Any) -> None:
    """Check that the rule speaks in whole sentences, about a place that exists."""
    problems = found(rule, meetup, **context)
    assert problems
    for problem in problems:
        assert is_reachable(problem.where, meetup, context.get("exports", ()))
        for tr in (KO, EN):
            said = words(problem, tr)
            assert not {*"{}"} & {*f"{said.title}{said.why}"}


def is_reachable(where: Where, meetup: Meetup, exports: Sequence[Export]) -> bool:
    if where.path.startswith("exports."):
        return where.name in kinds(Export) and where.row in {export.id for export in exports}
    above = class_at(Meetup, where.path.rpartition(".")[0])
    declared = where.name in kinds(above) or where.name in inner(above)
    return declared and holder_of(meetup, where) is not None
