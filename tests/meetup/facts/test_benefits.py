from datetime import date

import pytest
from makers import a_benefit, a_meetup, a_person, a_session

from meetupdesk.meetup.facts.benefits import LIMIT_IDS, limit_on, verdict, verdicts
from meetupdesk.meetup.limits import limits_from
from meetupdesk.meetup.model.privacy import Privacy
from meetupdesk.paths import read_toml

LIMITS = limits_from(read_toml("rules/kr.toml"), read_toml("rules/foreign.toml"))
OFFICIAL = Privacy(approval="결재 2026-118", same_for_all=True)
SESSION = a_session()


def judged(covered, *others, **values):
    """The verdict on a benefit for one person whose ``covered`` is given."""
    privacy = values.pop("privacy", Privacy())
    person = a_person(covered=covered)
    benefit = a_benefit(**{"person": person} | values)
    return verdict(a_meetup(person, benefit, *others, privacy=privacy), benefit, LIMITS)


@pytest.mark.parametrize(
    ("covered", "values", "expected"),
    [
        ("no", {"value": 9_000_000}, "not_covered"),
        ("no", {"value": None}, "not_covered"),
        ("yes", {"value": None}, "check"),
        ("yes", {"day": None}, "check"),
        ("unknown", {"value": 0}, "check"),
        ("a newer word", {}, "check"),
        ("yes_direct", {"value": 0}, "over"),
        ("yes", {"value": 50_000}, "within"),
        ("yes", {"value": 50_001}, "over"),
        ("yes", {"kind": "gift", "value": 50_000}, "within"),
        ("yes", {"kind": "gift", "value": 50_001}, "over"),
        ("yes", {"kind": "gift_farm", "value": 150_000}, "within"),
        ("yes", {"kind": "gift_farm", "value": 150_001}, "over"),
        ("yes", {"kind": "transport", "value": 1}, "check"),
        ("yes", {"kind": "fee", "value": 1}, "check"),
    ],
)
def test_the_first_line_that_applies_decides(covered, values, expected):
    assert judged(covered, **values) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 1, 23), "over"),
        (date(2026, 1, 24), "within"),
        (date(2026, 2, 22), "within"),
        (date(2026, 2, 23), "over"),
    ],
)
def test_farm_gifts_may_cost_more_around_the_holiday(day, expected):
    assert judged("yes", kind="gift_farm", value=300_000, day=day) == expected


def test_before_a_limit_was_valid_somebody_has_to_check():
    assert judged("yes", day=date(2024, 8, 26)) == "check"


@pytest.mark.parametrize(
    ("covered", "privacy", "expected"),
    [
        ("yes", OFFICIAL, "within"),
        ("yes", Privacy(approval="결재"), "check"),
        ("yes", Privacy(same_for_all=True), "check"),
        ("yes_direct", OFFICIAL, "check"),
        ("unknown", OFFICIAL, "check"),
        ("no", OFFICIAL, "not_covered"),
    ],
)
def test_an_official_event_needs_approval_and_the_same_for_all(covered, privacy, expected):
    values = {"kind": "transport", "value": 200_000, "exception": "official_event"}
    assert judged(covered, privacy=privacy, **values) == expected


def for_everybody(*covered, **values):
    people = (a_person(covered=each, invitation="confirmed") for each in covered)
    benefit = a_benefit(**values)
    return verdict(a_meetup(SESSION, *people, benefit), benefit, LIMITS)


@pytest.mark.parametrize(
    ("covered", "expected"),
    [
        ((), "check"),
        (("no", "no"), "not_covered"),
        (("no", "unknown"), "check"),
        (("no", "unknown", "yes"), "within"),
        (("yes", "yes_direct"), "over"),
    ],
)
def test_what_everybody_gets_is_judged_by_the_strictest_guest(covered, expected):
    assert for_everybody(*covered) == for_everybody(*covered, session=SESSION) == expected


def test_only_guests_of_the_session_count():
    other = a_session()
    here = a_person(covered="no", invitation="confirmed", sessions=[SESSION])
    there = a_person(covered="yes_direct", invitation="confirmed", sessions=[other])
    benefit = a_benefit(session=SESSION)
    meetup = a_meetup(SESSION, other, here, there, benefit)
    assert verdict(meetup, benefit, LIMITS) == "not_covered"


def test_the_meals_of_a_person_on_one_day_are_added_up():
    person = a_person(covered="yes")
    lunch, dinner = a_benefit(value=30_000, person=person), a_benefit(value=30_000, person=person)
    elsewhere = a_benefit(value=30_000, person=person, day=date(2026, 8, 29))
    gift = a_benefit("gift", 30_000, person=person)
    found = verdicts(a_meetup(person, lunch, dinner, elsewhere, gift), LIMITS)
    assert list(found.values()) == ["over", "over", "within", "within"]


def test_meals_for_everybody_count_for_the_person_too():
    guest = a_person(covered="yes", invitation="confirmed")
    out = a_person(covered="yes", invitation="declined")
    shared = a_benefit(value=30_000, session=SESSION)
    extra, away = a_benefit(value=30_000, person=guest), a_benefit(value=30_000, person=out)
    found = verdicts(a_meetup(SESSION, guest, out, shared, extra, away), LIMITS)
    assert found == {shared.id: "over", extra.id: "over", away.id: "within"}


def test_an_extra_meal_of_somebody_not_covered_does_not_matter_to_the_others():
    free, bound = (a_person(covered=c, invitation="confirmed") for c in ("no", "yes"))
    shared, extra = a_benefit(value=30_000), a_benefit(value=90_000, person=free)
    found = verdicts(a_meetup(free, bound, shared, extra), LIMITS)
    assert found == {shared.id: "within", extra.id: "not_covered"}


def test_one_verdict_or_all_of_them_say_the_same():
    guest = a_person(covered="yes", invitation="confirmed")
    meetup = a_meetup(guest, a_benefit(), a_benefit("gift", 60_000), a_benefit(person=guest))
    found = verdicts(meetup, LIMITS)
    assert found == {b.id: verdict(meetup, b, LIMITS) for b in meetup.privacy.benefits}
    assert list(found.values()) == ["within", "over", "within"]


def test_every_limit_on_benefits_is_in_the_rules():
    known = {rule.id for rule in LIMITS.rules if rule.kind == "limit" and rule.unit == "krw"}
    assert {rule_id for ids in LIMIT_IDS.values() for rule_id in ids} <= known
    assert limit_on(LIMITS, "fee", date(2026, 8, 28)) is None
