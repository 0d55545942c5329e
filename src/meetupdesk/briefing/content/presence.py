"""Who may appear in a briefing at all, and who is in it for the export log.

Somebody who does not want contact, whose relation was stopped or whose data should be gone is left
out everywhere, also from the counts (briefing.md 1).
"""

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from datetime import date

from msgspec import structs

from meetupdesk.briefing.blocks import Carries
from meetupdesk.meetup.checks.problem import Problem
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where


def is_left_out(person: Person, today: date) -> bool:
    """Return whether nothing of this person may be printed."""
    gone = person.destroy_on is not None and person.destroy_on < today
    return person.do_not_contact or person.stage == "stopped" or gone


def without_left_out(meetup: Meetup, today: date) -> Meetup:
    """Return the meetup without those people and without the rows about them."""
    gone = {person.id for person in meetup.people if is_left_out(person, today)}
    if not gone:
        return meetup
    privacy, follow_ups = meetup.privacy, meetup.follow_ups
    return structs.replace(
        meetup,
        people=tuple(row for row in meetup.people if row.id not in gone),
        contacts=tuple(row for row in meetup.contacts if row.person not in gone),
        privacy=structs.replace(
            privacy, benefits=tuple(row for row in privacy.benefits if row.person not in gone)
        ),
        follow_ups=structs.replace(
            follow_ups,
            items=tuple(row for row in follow_ups.items if row.person not in gone),
            posts=tuple(row for row in follow_ups.posts if row.person not in gone),
        ),
    )


def problems_left(
    problems: Iterable[Problem], *, before: Meetup, after: Meetup
) -> tuple[Problem, ...]:
    """Return the problems without the rows that ``after`` has lost; counts follow."""
    lost = _rows(before) - _rows(after)
    found = (_without(problem, lost) for problem in problems)
    return tuple(problem for problem in found if problem)


def carried(people: Sequence[Person], *paths: str) -> Carries:
    """Return those people with the paths, fields of ``people`` only where one of them has it."""
    if not people:
        return Carries()
    return Carries(
        fields=tuple(path for path in paths if _is_filled(people, path)),
        people=tuple(person.id for person in people),
    )


def all_carried(parts: Iterable[Carries]) -> Carries:
    """Return what several parts carry, each path and person once."""
    parts = tuple(parts)
    fields = dict.fromkeys(path for part in parts for path in part.fields)
    people = dict.fromkeys(person for part in parts for person in part.people)
    return Carries(fields=tuple(fields), people=tuple(people))


def _without(problem: Problem, lost: Set[str]) -> Problem | None:
    if not {problem.where.row, *problem.rows} & lost:
        return problem
    rows = tuple(row for row in problem.rows if row not in lost)
    if not rows:
        return None
    return replace(
        problem,
        where=Where(problem.where.path, rows[0]),
        rows=rows,
        values={**problem.values, "count": len(rows)},
    )


def _is_filled(people: Sequence[Person], path: str) -> bool:
    part, _, field = path.partition(".")
    if part != "people":
        return True
    table, _, _ = field.partition(".")
    return any(getattr(person, table) not in ("", (), None) for person in people)


def _rows(meetup: Meetup) -> set[str]:
    tables = (
        meetup.people,
        meetup.contacts,
        meetup.privacy.benefits,
        meetup.follow_ups.items,
        meetup.follow_ups.posts,
    )
    rows = {row.id for table in tables for row in table}
    for person in meetup.people:
        rows.update(row.id for row in (*person.channels, *person.interests))
    return rows
