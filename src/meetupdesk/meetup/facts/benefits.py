"""Whether what a guest is given stays within the rules on gifts (product.md 4.10).

Judged on the day of the benefit, never today. The result is a reading of dated data, not advice.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from meetupdesk.meetup.facts.groups import guests, of_session, room
from meetupdesk.meetup.limits import Limits, Rule
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.model.privacy import Benefit

STRICTEST_FIRST = ("yes_direct", "yes", "unknown", "no")
LIMIT_IDS: Mapping[str, tuple[str, ...]] = {
    "meal": ("graft.meal",),
    "gift": ("graft.gift",),
    "gift_farm": ("graft.gift_farm_holiday", "graft.gift_farm"),
}
"""The rules on a kind of benefit; the first one valid on the day counts."""


def verdict(meetup: Meetup, benefit: Benefit, limits: Limits) -> str:
    """Return within, over, check or not_covered for a benefit of the meetup; see ``verdicts``."""
    return _verdict(_table(meetup), benefit, limits)


def verdicts(meetup: Meetup, limits: Limits) -> dict[str, str]:
    """Return the verdict of every benefit by its id."""
    table = _table(meetup)
    return {benefit.id: _verdict(table, benefit, limits) for benefit in meetup.privacy.benefits}


def limit_on(limits: Limits, kind: str, day: date) -> Rule | None:
    """Return the rule that limits a kind of benefit on a day; None when none does."""
    found = (limits.on(day, rule_id) for rule_id in LIMIT_IDS.get(kind, ()))
    return next((rule for rule in found if rule and rule.value is not None), None)


def limits_used(meetup: Meetup, limits: Limits) -> tuple[Rule, ...]:
    """Return the rules by which the benefits are judged, each once, in the order of the rows."""
    found = (
        limit_on(limits, benefit.kind, benefit.day)
        for benefit in meetup.privacy.benefits
        if benefit.day is not None
    )
    return tuple(dict.fromkeys(rule for rule in found if rule is not None))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """Who gets what: ``named`` meals in KRW by person and day, and the meals for every guest."""

    meetup: Meetup
    people: Mapping[str, Person]
    guests: Mapping[str, tuple[Person, ...]]  # of a session; of "" all
    expected: Mapping[str, frozenset[str]]  # ids of who shares what is for every guest
    named: Mapping[tuple[str, date], int]
    shared: Mapping[date, tuple[Benefit, ...]]


def _table(meetup: Meetup) -> _Table:
    named: dict[tuple[str, date], int] = {}
    shared: dict[date, tuple[Benefit, ...]] = {}
    for each in meetup.privacy.benefits:
        if each.kind == "meal" and each.day and each.person:
            named[each.person, each.day] = named.get((each.person, each.day), 0) + (each.value or 0)
        elif each.kind == "meal" and each.day:
            shared[each.day] = (*shared.get(each.day, ()), each)
    sessions = {each.session for each in meetup.privacy.benefits if not each.person}
    come = guests(meetup)
    return _Table(
        meetup=meetup,
        people={person.id: person for person in meetup.people},
        guests={s: of_session(meetup, come, s) if s else come for s in sessions},
        expected={s: frozenset(person.id for person in room(meetup, s)) for s in sessions},
        named=named,
        shared=shared,
    )


def _verdict(table: _Table, benefit: Benefit, limits: Limits) -> str:
    covered, people = _covered(table, benefit)
    if covered == "no":
        return "not_covered"
    if benefit.value is None or benefit.day is None or covered == "unknown":
        return "check"
    if benefit.exception == "official_event":
        privacy = table.meetup.privacy
        official = privacy.approval and privacy.same_for_all and covered != "yes_direct"
        return "within" if official else "check"
    if covered == "yes_direct":
        return "over"
    rule = limit_on(limits, benefit.kind, benefit.day)
    if rule is None or rule.value is None:
        return "check"
    return "over" if _amount(table, benefit, people) > rule.value else "within"


def _covered(table: _Table, benefit: Benefit) -> tuple[str, tuple[Person, ...]]:
    """Return the strictest ``covered`` among those who get the benefit, and whom it is true of."""
    if benefit.person:
        people = tuple(p for p in (table.people.get(benefit.person),) if p)
    else:
        people = table.guests[benefit.session]
    held = {_known(person.covered) for person in people} or {"unknown"}
    strictest = min(held, key=STRICTEST_FIRST.index)
    return strictest, tuple(person for person in people if _known(person.covered) == strictest)


def _known(covered: str) -> str:
    return covered if covered in STRICTEST_FIRST else "unknown"


def _amount(table: _Table, benefit: Benefit, people: Iterable[Person]) -> int:
    """Return the KRW a person gets; of meals, all of that day, for the one who gets most."""
    assert benefit.value is not None
    assert benefit.day is not None
    if benefit.kind != "meal":
        return benefit.value
    shared = table.shared.get(benefit.day, ())
    sums = (
        table.named.get((person.id, benefit.day), 0)
        + sum(each.value or 0 for each in shared if person.id in table.expected[each.session])
        for person in people
    )
    return max(benefit.value, max(sums, default=0))
