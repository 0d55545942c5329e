from datetime import date

import makers as m
import pytest

from meetupdesk.briefing.blocks import Carries
from meetupdesk.briefing.content.presence import (
    all_carried,
    carried,
    is_left_out,
    problems_left,
    without_left_out,
)  # fmt: skip
from meetupdesk.meetup.checks.problem import Problem
from meetupdesk.meetup.places import Where

TODAY = date(2026, 8, 16)


@pytest.mark.parametrize(
    ("values", "left_out"),
    [
        ({}, False),
        ({"do_not_contact": True}, True),
        ({"stage": "stopped"}, True),
        ({"destroy_on": date(2026, 8, 15)}, True),
        ({"destroy_on": TODAY}, False),
    ],
)
def test_who_is_left_out(values, left_out):
    assert is_left_out(m.a_person(**values), TODAY) is left_out


def test_rows_about_somebody_left_out_go_too():
    gone, stays = m.a_person(do_not_contact=True), m.a_person("남는 분")
    meetup = m.a_meetup(
        gone, stays, m.a_contact(gone), m.a_benefit(person=gone), m.a_follow_up(person=gone),
        m.a_follow_up(person=stays), m.a_post(person=gone),
    )  # fmt: skip
    left = without_left_out(meetup, TODAY)
    assert left.people == (stays,)
    assert (left.contacts, left.privacy.benefits, left.follow_ups.posts) == ((), (), ())
    assert [row.person for row in left.follow_ups.items] == [stays.id]


def test_a_meetup_without_them_stays_the_same_object():
    meetup = m.a_meetup(m.a_person())
    assert without_left_out(meetup, TODAY) is meetup


def test_problems_about_them_are_dropped_and_counts_follow():
    gone, stays = m.a_person(do_not_contact=True), m.a_person()
    meetup = m.a_meetup(gone, stays)
    own = Problem(rule="a", severity="check", where=Where("people.handle", gone.id))
    both = Problem(
        rule="b",
        severity="check",
        where=Where("people.source", gone.id),
        rows=(gone.id, stays.id),
        values={"count": 2},
    )
    after = without_left_out(meetup, TODAY)
    (left,) = problems_left((own, both), before=meetup, after=after)
    assert (left.values["count"], left.rows, left.where.row) == (1, (stays.id,), stays.id)


def test_a_field_is_carried_only_if_somebody_has_it():
    person = m.a_person(care="앞자리")
    found = carried((person,), "people.handle", "people.care", "people.host", "contacts.text")
    assert found.fields == ("people.handle", "people.care", "contacts.text")
    assert carried((), "people.handle") == Carries()


def test_what_several_parts_carry_is_named_once():
    part = Carries(fields=("people.handle",), people=("p-1",))
    assert all_carried((part, part)) == part
