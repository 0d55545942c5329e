"""Where people stand on the map of match and influence, as numbers from 0 to 1."""

from collections.abc import Iterable
from dataclasses import dataclass

from meetupdesk.meetup.matching import INFLUENTIAL, MATCHED, match_of, quadrant_of
from meetupdesk.meetup.model.people import Person

MIDDLE = 0.42
"""Where both axes are divided; not the half, because the upper right is what one looks for."""

EDGE = 0.06
LEAST_MATCHED = 30  # score: product.md 4.2 calls what lies above it medium
MOST_INFLUENCE, MOST_SCORE = 5, 100
STEP_ASIDE, STEP_UP, IN_A_ROW = 0.032, 0.036, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A person's place: ``x`` grows with the match, ``y`` with the influence."""

    person: Person
    x: float
    y: float


def spots(people: Iterable[Person]) -> tuple[Spot, ...]:
    """Return the places of those who have one; people of the same place stand side by side."""
    taken: dict[tuple[float, float], int] = {}
    found = []
    for person in people:
        if not quadrant_of(person):
            continue
        at = _x(person), _y(person)
        number = taken.get(at, 0)
        taken[at] = number + 1
        row, column = divmod(number, IN_A_ROW)
        aside = (column + 1) // 2 * (-1 if column % 2 else 1) * STEP_ASIDE
        up = (row + 1) // 2 * (-1 if row % 2 else 1) * STEP_UP
        found.append(Spot(person=person, x=_kept(at[0] + aside), y=_kept(at[1] + up)))
    return tuple(found)


def _x(person: Person) -> float:
    match = match_of(person)
    if match.level in MATCHED:
        share = (match.score - LEAST_MATCHED) / (MOST_SCORE - LEAST_MATCHED)
        return _between(MIDDLE + EDGE, 1 - EDGE, share)
    return _between(EDGE, MIDDLE - EDGE, match.score / LEAST_MATCHED)


def _y(person: Person) -> float:
    influence = person.influence or 0
    if influence >= INFLUENTIAL:
        share = (influence - INFLUENTIAL) / (MOST_INFLUENCE - INFLUENTIAL)
        return _between(MIDDLE + 2 * EDGE, 1 - 3 * EDGE, share)
    return _between(2 * EDGE, MIDDLE - EDGE, (influence - 1) / (INFLUENTIAL - 2))


def _between(low: float, high: float, share: float) -> float:
    return low + (high - low) * min(max(share, 0), 1)


def _kept(place: float) -> float:
    return min(max(place, EDGE / 2), 1 - EDGE / 2)
