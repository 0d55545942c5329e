from datetime import timedelta

import pytest
from makers import TODAY, a_contact, a_meetup, a_person, a_session

from meetupdesk.meetup.facts.relation import (
    bars,
    is_ahead,
    stage_order,
    suggested_stage,
    suggested_stages,
)
from meetupdesk.meetup.model.people import STAGES

BORA = a_person("보라")
READ = a_contact(BORA, TODAY, channel="read")
OUT = a_contact(BORA, TODAY)
IN = a_contact(BORA, TODAY, direction="in")
LATER = a_contact(BORA, TODAY + timedelta(1), direction="in")


def test_stages_have_an_order_that_stopped_stands_outside_of():
    assert [stage_order(stage) for stage in STAGES] == [0, 1, 2, 3, 4, 5, 6, 7, None]


def test_bars_show_how_far_the_relation_has_come():
    assert [bars(stage) for stage in STAGES] == [0, 1, 1, 2, 3, 4, 4, 4, 0]


@pytest.mark.parametrize(
    ("entries", "stage"),
    [
        ((), "found"),
        ((LATER,), "found"),
        ((READ,), "read"),
        ((READ, OUT), "introduced"),
        ((OUT, IN), "talking"),
        ((IN,), "talking"),
    ],
)
def test_the_log_suggests_a_stage(entries, stage):
    meetup = a_meetup(BORA, a_person("다른 분"), *entries)
    assert suggested_stage(meetup, BORA, TODAY) == stage
    assert suggested_stages(meetup, TODAY)[BORA.id] == stage


def test_who_came_has_attended_whatever_the_log_says():
    session = a_session()
    person = a_person(attended=[session])
    assert suggested_stage(a_meetup(session, person), person, TODAY) == "attended"


@pytest.mark.parametrize(
    ("stage", "behind"),
    [
        ("found", True),
        ("introduced", True),
        ("talking", False),
        ("joint", False),
        ("stopped", False),
    ],
)
def test_a_stage_is_behind_what_the_log_shows(stage, behind):
    person = a_person(stage=stage)
    meetup = a_meetup(person, a_contact(person, TODAY, direction="in"))
    assert is_ahead(suggested_stage(meetup, person, TODAY), stage) == behind
    assert is_ahead("talking", stage) == behind
