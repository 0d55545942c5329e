from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from makers import a_meetup, a_session

from meetupdesk.meetup.facts.days import (
    dated_sessions,
    day_near,
    days_after,
    days_left,
    first_day,
    last_day,
    lead_time,
)
from meetupdesk.meetup.model.listening import Listening

FIRST, SECOND = date(2026, 8, 28), date(2026, 9, 11)
TWO = a_meetup(a_session(SECOND), a_session(None), a_session(FIRST))


def test_dated_sessions_come_by_day():
    assert [session.day for session in dated_sessions(TWO)] == [FIRST, SECOND]
    assert (first_day(TWO), last_day(TWO)) == (FIRST, SECOND)


@pytest.mark.parametrize(
    ("today", "left", "after"),
    [
        (date(2026, 8, 16), 12, None),
        (FIRST, 0, None),
        (date(2026, 8, 29), 13, None),
        (SECOND, 0, None),
        (date(2026, 9, 14), None, 3),
    ],
)
def test_days_count_to_the_next_session_and_from_the_last(today, left, after):
    assert (days_left(TWO, today), days_after(TWO, today)) == (left, after)


def test_without_a_day_there_is_neither_before_nor_after():
    meetup = a_meetup(a_session(None))
    assert days_left(meetup, FIRST) is days_after(meetup, FIRST) is first_day(meetup) is None


@pytest.mark.parametrize(
    ("path", "near"),
    [("schedule.sessions.day", FIRST), ("schedule.phases.ends", FIRST), ("people.next_on", None),
     ("privacy.benefits.day", FIRST), ("contacts.day", None)],
)  # fmt: skip
def test_only_days_of_the_schedule_lie_near_the_meetup(path, near):
    assert day_near(TWO, path) == near


@given(st.lists(st.integers(-30, 30)))
def test_a_meetup_is_before_or_after_but_never_both(offsets):
    meetup = a_meetup(*(a_session(FIRST + timedelta(offset)) for offset in offsets))
    left, after = days_left(meetup, FIRST), days_after(meetup, FIRST)
    assert (left is not None) + (after is not None) == bool(offsets)


def test_lead_time_runs_from_the_first_word_to_the_first_session():
    asked = Listening(asked_on=date(2026, 7, 29))
    assert lead_time(a_meetup(a_session(SECOND), a_session(FIRST), listening=asked)) == 30
    assert lead_time(a_meetup(a_session(None), listening=asked)) is None
    assert lead_time(TWO) is None
