import pytest
from coaching import EN, assert_fires, found, in_days
from makers import (
    a_drill,
    a_helper,
    a_meetup,
    a_member,
    a_person,
    a_risk,
    a_rumour,
    a_session,
    a_watch,
)

from meetupdesk.meetup.checks.problem import words
from meetupdesk.meetup.model.crisis import CRISIS_CHECKS, LEVELS, Crisis, CrisisCheck, Level

SOON, SOONER, LATER = a_session(in_days(28)), a_session(in_days(14)), a_session(in_days(29))
APPROACHED = a_person(invitation="no_reply")
COMPLETE = {"sign": "다친 사람", "decides": "박현우", "action": "직접 만남", "within_minutes": 60}


def with_crisis(*rows, **values):
    return a_meetup(*rows, crisis=Crisis(**values))


def with_checks(*rows, answer="yes", evidence=""):
    checks = (CrisisCheck(id=code, answer=answer, evidence=evidence) for code in CRISIS_CHECKS)
    return with_crisis(*rows, checks=tuple(checks))


def with_levels(**changes):
    rows = (Level(id=code, **COMPLETE | changes.get(code, {})) for code in LEVELS)
    return with_crisis(levels=tuple(rows))


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        ("crisis.no_contact", a_meetup(SOONER), a_meetup(SOON)),
        (
            "crisis.no_contact",
            with_crisis(APPROACHED, contact_name="이정민"),
            with_crisis(APPROACHED, contact_name="이정민", contact_phone="010-0000-0001"),
        ),
        (
            "crisis.no_deputy",
            with_crisis(deputy_name="박현우"),
            with_crisis(deputy_name="박현우", deputy_phone="010-0000-0002"),
        ),
        *((f"crisis.{code}", a_meetup(SOON), with_checks(SOON)) for code in CRISIS_CHECKS),
        *(
            (f"crisis.{code}", with_checks(APPROACHED, answer="no"), a_meetup(LATER))
            for code in CRISIS_CHECKS
        ),
        ("crisis.yes_without_evidence", with_checks(), with_checks(evidence="7월 3일 확인")),
        ("crisis.yes_without_evidence", with_checks(), with_checks(answer="no")),
        ("crisis.no_statement", a_meetup(SOONER), with_crisis(SOONER, first_statement="확인 중")),
        ("crisis.no_statement", a_meetup(SOONER), a_meetup(SOON)),
        (
            "crisis.no_watch",
            a_meetup(a_watch(kind="channel")),
            a_meetup(a_watch(kind="channel"), a_watch(kind="keyword")),
        ),
        (
            "crisis.levels",
            with_levels(respond={"decides": " "}),
            with_levels(watch={"decides": ""}, caution={"within_minutes": None}),
        ),
        (
            "crisis.levels",
            with_levels(crisis={"within_minutes": 61}),
            with_levels(respond={"within_minutes": 61}),
        ),
        ("crisis.levels", with_levels(respond={"within_minutes": None}), with_levels()),
        (
            "crisis.no_helpers",
            a_meetup(SOONER, a_helper()),
            a_meetup(SOONER, a_helper(), a_helper(phone="010-0000-0003")),
        ),
        ("crisis.no_helpers", a_meetup(SOONER), a_meetup(SOON)),
        (
            "crisis.no_risk",
            a_meetup(a_risk(prevention="먼저 답함"), a_risk()),
            a_meetup(a_risk(prevention="먼저 답함")),
        ),
        ("crisis.no_risk", a_meetup(), a_meetup(a_risk(prevention="먼저 답함"))),
        (
            "crisis.no_drill",
            a_meetup(SOONER, a_drill(in_days(-366)), a_drill(in_days(1)), a_drill(None)),
            a_meetup(SOONER, a_drill(in_days(-365))),
        ),
        ("crisis.no_stop_list", a_meetup(SOONER), with_crisis(SOONER, stop_list="예약 글")),
        (
            "crisis.rumour_open",
            a_meetup(a_rumour(seen_on=in_days(-2))),
            a_meetup(a_rumour(seen_on=in_days(-1)), a_rumour(verdict="confirmed")),
        ),
        (
            "crisis.rumour_open",
            a_meetup(a_rumour(verdict="untrue")),
            a_meetup(a_rumour(verdict="partly", fact="일부 구간만 닫습니다")),
        ),
        (
            "crisis.roles_untrained",
            a_meetup(SOONER, a_member(role="pr")),
            a_meetup(SOONER, a_member(role="pr", trained_on=in_days(-1)), a_member(role="it")),
        ),
        (
            "crisis.roles_untrained",
            a_meetup(SOONER, a_member(role="marketing")),
            a_meetup(a_session(in_days(15)), a_member(role="marketing")),
        ),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


@pytest.mark.parametrize(
    ("cadence", "days", "is_cold"),
    [
        ("hourly", 1, False),
        ("hourly", 2, True),
        ("daily", 2, False),
        ("daily", 3, True),
        ("weekly", 8, False),
        ("weekly", 9, True),
        ("monthly", 3, True),
    ],
)
def test_a_place_to_watch_goes_cold_by_how_often_somebody_should_look(cadence, days, is_cold):
    rule, row = "crisis.watch_cold", a_watch(cadence=cadence, last_seen_on=in_days(-days))
    assert bool(found(rule, a_meetup(SOON, row))) is is_cold


def test_a_place_that_nobody_has_ever_looked_at_is_cold_when_the_day_is_near():
    assert_fires("crisis.watch_cold", a_meetup(SOON, a_watch()))
    assert not found("crisis.watch_cold", a_meetup(LATER, a_watch()))


def test_the_field_of_a_level_that_is_missing_is_the_one_to_go_to():
    [problem] = found("crisis.levels", with_levels(crisis={"action": ""}))
    assert (problem.where.path, problem.where.row) == ("crisis.levels.action", "crisis")


def test_a_check_is_named_by_its_question():
    problems = found("crisis.yes_without_evidence", with_checks())
    assert (
        words(problems[0], EN).title == "Note the evidence for “Who watches what is being said?”."
    )


def test_those_who_decide_or_publish_are_counted():
    team = [a_member(role=role) for role in ("decision_maker", "pr", "host", "marketing")]
    [problem] = found("crisis.roles_untrained", a_meetup(SOONER, *team))
    assert problem.values["count"] == 3
