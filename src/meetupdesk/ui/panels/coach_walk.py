"""Walking through what the coach found: F8 over all pages, arrows through the rows of a rule."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from meetupdesk.meetup.checks.problem import Problem
from meetupdesk.meetup.places import Where


@dataclass(frozen=True, slots=True)
class Spot:
    """One row that a problem is about, and the problem that speaks of it."""

    problem: Problem
    where: Where


def items(problems: Iterable[Problem]) -> dict[str, tuple[Spot, ...]]:
    """Return the spots of each rule, in the order in which the rules come up."""
    # In lists: adding to tuples one by one takes half a minute for 100,000 people.
    found: dict[str, list[Spot]] = {}
    for problem in problems:
        rows = problem.rows or (problem.where.row,)
        spots = (Spot(problem, Where(problem.where.path, row)) for row in rows)
        found.setdefault(problem.rule, []).extend(spots)
    return {rule: tuple(spots) for rule, spots in found.items()}


class Walk:
    """Remembers where a person stands among the open problems, also while they become fewer."""

    def __init__(self) -> None:
        self._last, self._at = ("", Where("overview")), -1

    def step(self, problems: Sequence[Problem], by: int) -> int | None:
        """Return the place of the next problem, ``by`` 1, or of the one before, -1; None of none.

        When the last one is settled, the next one has taken its place.
        """
        if not problems:
            return None
        keys = [(problem.rule, problem.where) for problem in problems]
        if self._last in keys:
            at = keys.index(self._last) + by
        else:
            at = max(self._at, 0) if by > 0 else self._at + by
        self._at = at % len(keys)
        self._last = keys[self._at]
        return self._at
