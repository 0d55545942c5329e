from datetime import time

import pytest
from coaching import EN, KO, assert_fires, found, in_days
from makers import a_meetup, a_person, a_phase, a_session, a_slot, a_theme

from meetupdesk.meetup.checks.problem import words

DAY = a_session(in_days(14), name="1차", starts=time(14), ends=time(15))
LIVE, QUIET = a_session(in_days(9), coverage="live"), a_session(in_days(20))
THEME = a_theme()


def a_day(*slots, **values):
    times = {"starts": time(14), "ends": time(15)} | values
    return a_meetup(a_session(in_days(9), name="1차", **times), *slots)


def with_phases(*phases):
    return a_meetup(DAY, *phases)


def a_contact_phase(first, last, **values):
    return a_phase(kind="contact", starts=in_days(first), ends=in_days(last), **values)


def a_guest(session, **values):
    return a_person(invitation="confirmed", sessions=(session,), **values)


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        ("schedule.no_day", a_meetup(a_session(None)), a_meetup(a_session(None), DAY)),
        ("schedule.no_day", a_meetup(), a_meetup(DAY)),
        ("schedule.times", a_day(a_slot(minutes=54)), a_day(a_slot(minutes=55))),
        ("schedule.times", a_day(a_slot(minutes=66)), a_day()),
        (
            "schedule.times",
            a_day(a_slot(minutes=40), a_slot(at=time(14, 30), minutes=30)),
            a_day(a_slot(minutes=30), a_slot(at=time(14, 30), minutes=30)),
        ),
        (
            "schedule.times",
            a_day(starts=time(15), ends=time(14)),
            a_day(a_slot(minutes=30), starts=time(15), ends=None),
        ),
        ("schedule.short_contact", a_meetup(DAY), with_phases(a_contact_phase(-8, 12))),
        (
            "schedule.short_contact",
            with_phases(a_contact_phase(-7, 12)),
            with_phases(a_contact_phase(-7, 12), a_contact_phase(-30, -9)),
        ),
        (
            "schedule.order",
            with_phases(a_phase(kind="training", ends=in_days(2)), a_contact_phase(1, 12)),
            with_phases(a_phase(kind="training", ends=in_days(1)), a_contact_phase(1, 12)),
        ),
        (
            "schedule.order",
            with_phases(a_contact_phase(1, 15)),
            with_phases(a_contact_phase(1, 14)),
        ),
        (
            "schedule.no_relation_phase",
            with_phases(a_phase(kind="relation", starts=in_days(20))),
            with_phases(a_phase(kind="relation", starts=in_days(20), owner="문지아")),
        ),
        (
            "schedule.no_relation_phase",
            a_meetup(),
            with_phases(a_phase(kind="relation", starts=in_days(20), owner="문지아")),
        ),
        (
            "schedule.phase_late",
            with_phases(a_contact_phase(-9, -1)),
            with_phases(a_contact_phase(-9, -1, done=True), a_contact_phase(-9, 0)),
        ),
        ("schedule.no_run_sheet", a_meetup(DAY), a_meetup(DAY, a_slot())),
        (
            "schedule.no_run_sheet",
            a_meetup(a_session(in_days(0))),
            a_meetup(a_session(in_days(-1)), a_session(in_days(15))),
        ),
        (
            "schedule.tell_more",
            a_day(a_slot("tell", 21), a_slot("listen", 10), a_slot("talk", 10)),
            a_day(a_slot("tell", 20), a_slot("listen", 10), a_slot("talk", 10)),
        ),
        (
            "schedule.tell_first",
            a_day(a_slot("other"), a_slot("talk"), a_slot("tell"), a_slot("listen")),
            a_day(a_slot("other"), a_slot("talk"), a_slot("listen"), a_slot("tell")),
        ),
        ("schedule.tell_first", a_day(a_slot("tell")), a_day(a_slot("talk"))),
        (
            "schedule.no_theme",
            a_day(a_slot("talk")),
            a_meetup(DAY, THEME, a_slot("talk", theme=THEME), a_slot("other")),
        ),
        (
            "schedule.staged",
            a_day(a_slot(title="기념  촬영과 인사")),
            a_day(a_slot(title="쓰신 글에서 들은 것")),
        ),
        (
            "schedule.live_unagreed",
            a_meetup(LIVE, QUIET, a_guest(LIVE)),
            a_meetup(LIVE, QUIET, a_guest(LIVE, filming_consent="partly"), a_guest(QUIET)),
        ),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


def test_the_minutes_that_do_not_add_up_are_told():
    [problem] = found("schedule.times", a_day(a_slot(minutes=90)))
    assert (problem.values["name"], problem.values["n"]) == ("1차", 30)


@pytest.mark.parametrize(("telling", "less"), [(21, 6), (22, 6), (23, 7)])
def test_half_of_the_excess_of_telling_is_to_go(telling, less):
    [problem] = found("schedule.tell_more", a_day(a_slot("tell", telling), a_slot("talk", 10)))
    assert problem.values["n"] == less


def test_the_name_of_a_session_has_its_particle():
    [problem] = found("schedule.tell_first", a_day(a_slot("tell")))
    assert words(problem, KO).title == "1차는 설명부터 시작합니다."


def test_without_a_contact_phase_there_are_no_days_to_get_to_know_them():
    [problem] = found("schedule.short_contact", a_meetup())
    assert words(problem, EN).title == "No days are set aside to get to know them."
    assert problem.where.path == "schedule.phases"


def test_both_days_of_a_phase_count():
    [problem] = found("schedule.short_contact", with_phases(a_contact_phase(-5, 12)))
    assert problem.values["days"] == 18
