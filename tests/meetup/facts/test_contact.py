from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from makers import TODAY, a_contact, a_meetup, a_person, a_session

from meetupdesk.meetup.facts.contact import (
    ContactFacts,
    contact_facts,
    entries_by_person,
    is_first_meeting,
)
from meetupdesk.meetup.model.contacts import CONTACT_CHANNELS, DIRECTIONS, NATURES, RESPONSES
from meetupdesk.meetup.model.follow_ups import FollowUps

BORA = a_person("보라", stage="talking")


def ago(days, **values):
    return a_contact(BORA, TODAY - timedelta(days), **values)


def facts_of(*entries, person=BORA, **parts):
    return contact_facts(a_meetup(person, *entries, **parts), TODAY)[person.id]


def request(days, **values):
    return ago(days, nature="request", **values)


def reply(days, **values):
    return ago(days, direction="in", **values)


def test_entries_come_oldest_first_by_day_time_and_row():
    late, early = ago(5, at=time(15)), ago(5, at=time(9))
    first, second, timeless = ago(7), ago(7), ago(5)
    meetup = a_meetup(BORA, late, early, timeless, first, second)
    assert entries_by_person(meetup, TODAY) == {BORA.id: (first, second, timeless, early, late)}


def test_tomorrow_and_days_unknown_count_for_nothing():
    meetup = a_meetup(BORA, ago(-1), a_contact(BORA, None), a_contact("", TODAY))
    assert entries_by_person(meetup, TODAY) == {BORA.id: ()}
    assert contact_facts(meetup, TODAY) == {BORA.id: ContactFacts(touch="never")}


def test_reading_is_no_contact():
    found = facts_of(ago(10), ago(1, channel="read"))
    assert (found.last, found.days_since) == (TODAY - timedelta(10), 10)
    assert (found.relations, found.greetings) == (2, 1)
    assert facts_of(ago(1, channel="read")).touch == "never"


@pytest.mark.parametrize(
    ("days", "touch"),
    [(0, "fine"), (30, "fine"), (31, "due"), (60, "due"), (61, "losing")],
)
def test_touch_is_lost_by_and_by(days, touch):
    assert facts_of(ago(days)).touch == touch


def test_the_intervals_are_the_meetups_own():
    often = FollowUps(ideal_days=7, max_days=14)
    assert [facts_of(ago(n, ), follow_ups=often).touch for n in (7, 8, 15)] == [
        "fine", "due", "losing",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "values",
    [
        {"stage": "found"},
        {"stage": "read"},
        {"stage": "stopped"},
        {"stage": "talking", "do_not_contact": True},
    ],
)
def test_touch_is_off_before_the_first_word_and_after_the_last(values):
    person = a_person(**values)
    assert facts_of(a_contact(person, TODAY), person=person).touch == "off"


def test_an_introduced_person_is_never_lost_without_a_contact():
    person = a_person(stage="introduced")
    assert facts_of(person=person).touch == "never"


def test_requests_relations_greetings_and_replies_are_counted():
    found = facts_of(
        ago(9), ago(8, channel="read"), request(7), reply(6), reply(5, nature="request")
    )
    assert (found.relations, found.requests) == (3, 2)
    assert (found.greetings, found.incoming) == (1, 2)


def test_a_request_came_first_without_a_greeting_or_word_before():
    assert facts_of(request(5)).request_first
    assert facts_of(request(5), ago(4)).request_first
    assert facts_of(ago(6, channel="read"), request(5)).request_first
    assert not facts_of(request(5), ago(5)).request_first
    assert not facts_of(reply(6), request(5)).request_first
    assert not facts_of(ago(5)).request_first
    assert not facts_of(reply(5, nature="request")).request_first


def test_requests_wait_since_the_last_sign_of_life():
    assert facts_of(request(9), request(8)).waiting == 2
    assert facts_of(request(9), reply(8), request(7)).waiting == 1
    assert (
        facts_of(request(9), ago(8, response="neutral"), request(7, response="none")).waiting == 1
    )
    assert facts_of(request(9), request(8, response="positive")).waiting == 0
    assert facts_of(ago(9), ago(8)).waiting == 0


def test_a_reply_is_an_incoming_entry_right_behind_ours():
    found = facts_of(ago(9), reply(7), reply(6), ago(5), ago(4), ago(3, channel="read"), reply(1))
    assert found.reply_days == (2, 3)
    assert found.reply_minutes == ()


def test_a_reply_is_measured_in_minutes_when_both_have_a_time():
    found = facts_of(
        ago(2, at=time(23, 50)), reply(1, at=time(0, 20)), ago(1, at=time(9)), reply(0)
    )
    assert (found.reply_days, found.reply_minutes) == ((1, 1), (30,))


def test_the_best_channel_brought_most_words_in_the_last_year():
    old = [reply(400, channel="phone") for _ in range(3)]
    assert facts_of(*old, reply(9, channel="dm")).best_channel == "dm"
    assert facts_of(reply(364, channel="text")).best_channel == "text"
    assert facts_of(reply(365, channel="text")).best_channel == ""
    assert facts_of(ago(3)).best_channel == ""


def test_of_equal_channels_the_latest_is_best():
    entries = (reply(9, channel="dm"), reply(8, channel="email"), reply(7, channel="dm"))
    assert facts_of(*entries).best_channel == "dm"
    assert facts_of(*entries, reply(6, channel="email")).best_channel == "email"


FIRST, SECOND = a_session(date(2026, 8, 28)), a_session(date(2026, 9, 11))


@pytest.mark.parametrize(
    ("person", "entries", "first"),
    [
        (a_person(), (), True),
        (a_person(), (ago(3, channel="phone"),), True),
        (a_person(), (ago(3, channel="in_person"),), False),
        (a_person(), (ago(3, channel="event"),), False),
        (a_person(), (a_contact(day=SECOND.day, channel="event"),), True),
        (a_person(attended=[FIRST]), (), False),
        (a_person(attended=[SECOND]), (), True),
    ],
)
def test_a_first_meeting_has_no_meeting_before_its_day(person, entries, first):
    meetup = a_meetup(FIRST, SECOND, person)
    assert is_first_meeting(meetup, person, SECOND, entries) == first


ENTRIES = st.lists(
    st.builds(
        ago,
        st.integers(-2, 400),
        direction=st.sampled_from(DIRECTIONS),
        nature=st.sampled_from(NATURES),
        channel=st.sampled_from(CONTACT_CHANNELS),
        response=st.sampled_from(RESPONSES),
    ),
    max_size=8,
)


@given(ENTRIES)
def test_the_facts_of_any_log_hold_together(entries):
    found = facts_of(*entries)
    counted = [entry for entry in entries if entry.day <= TODAY]
    assert found.relations + found.requests == len(counted)
    assert found.greetings <= found.relations
    assert found.waiting <= found.requests
    assert len(found.reply_days) <= found.incoming
    assert (found.last is None) == (found.touch == "never")


@given(ENTRIES)
def test_the_log_of_one_person_says_nothing_about_another(entries):
    other = a_person("다른 분", stage="talking")
    meetup = a_meetup(BORA, other, *entries)
    assert contact_facts(meetup, TODAY)[other.id] == ContactFacts(touch="never")
