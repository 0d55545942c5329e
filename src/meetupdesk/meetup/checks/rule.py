"""A rule of the coach: one line of a table."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from meetupdesk.meetup.checks.problem import Finding
from meetupdesk.meetup.checks.seen import Seen

FIELD, SENTENCE, LIST = 1, 3, 5  # minutes it takes to put something right (product.md 4.10)


@dataclass(frozen=True, slots=True)
class Rule:
    """``find`` is pure; what it finds becomes a problem of this rule and severity."""

    id: str
    severity: str
    minutes: int
    find: Callable[[Seen], Iterable[Finding]]
