from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.dates import clock, day_words, days_words, range_words, time_words, times_words
from meetupdesk.i18n import load_translator

KO, EN = load_translator("ko"), load_translator("en")
FRIDAY = date(2026, 8, 28)


def test_a_day_is_said_with_its_weekday():
    assert day_words(KO, FRIDAY) == "2026. 8. 28. (금)"
    assert day_words(EN, FRIDAY) == "Fri 28 Aug 2026"


def test_the_weekday_can_be_left_out():
    assert day_words(KO, FRIDAY, weekday=False) == "2026. 8. 28."
    assert day_words(EN, FRIDAY, weekday=False) == "28 Aug 2026"


def test_the_year_is_left_out_within_this_year_only():
    assert day_words(KO, FRIDAY, date(2026, 1, 1)) == "8. 28. (금)"
    assert day_words(EN, FRIDAY, date(2026, 1, 1), False) == "28 Aug"
    assert day_words(EN, FRIDAY, date(2025, 1, 1)) == "Fri 28 Aug 2026"


@pytest.mark.parametrize(
    ("first", "last", "ko", "en"),
    [
        (date(2026, 8, 10), date(2026, 8, 27), "8. 10. – 8. 27.", "10–27 Aug"),
        (FRIDAY, date(2026, 9, 4), "8. 28. – 9. 4.", "28 Aug – 4 Sep"),
        (FRIDAY, date(2027, 1, 2), "2026. 8. 28. – 2027. 1. 2.", "28 Aug 2026 – 2 Jan 2027"),
        (FRIDAY, FRIDAY, "8. 28.", "28 Aug"),
        (FRIDAY, None, "8. 28.부터", "from 28 Aug"),
        (None, FRIDAY, "8. 28.", "28 Aug"),
        (None, None, "", ""),
    ],
)
def test_a_range_of_days(first, last, ko, en):
    assert range_words(KO, first, last) == ko
    assert range_words(EN, first, last) == en


def test_several_days_name_their_year_once():
    days = (FRIDAY, date(2026, 9, 4))
    assert days_words(KO, days) == "2026. 8. 28. (금) · 9. 4. (금)"
    assert days_words(EN, days) == "Fri 28 Aug · Fri 4 Sep 2026"


def test_days_of_two_years_name_both():
    assert days_words(KO, (FRIDAY, date(2027, 1, 2)), weekday=False) == "2026. 8. 28. · 2027. 1. 2."


def test_no_days_say_nothing():
    assert days_words(KO, ()) == ""


@pytest.mark.parametrize(
    ("at", "ko", "en"),
    [
        (time(0, 0), "오전 12:00", "12:00 AM"),
        (time(9, 5), "오전 9:05", "9:05 AM"),
        (time(12, 0), "오후 12:00", "12:00 PM"),
        (time(14, 0), "오후 2:00", "2:00 PM"),
    ],
)
def test_a_time_of_day(at, ko, en):
    assert time_words(KO, at) == ko
    assert time_words(EN, at) == en


def test_hours_say_the_half_of_the_day_once():
    assert times_words(KO, time(14), time(16, 30)) == "오후 2:00 – 4:30"
    assert times_words(EN, time(14), time(16, 30)) == "2:00 – 4:30 PM"


def test_hours_across_noon_say_both_halves():
    assert times_words(KO, time(11), time(13)) == "오전 11:00 – 오후 1:00"


def test_hours_without_an_end_are_the_beginning():
    assert times_words(EN, time(19), None) == "7:00 PM"
    assert times_words(EN, None, time(19)) == ""


def test_run_sheets_count_to_twenty_four():
    assert clock(KO, time(9, 5)) == clock(EN, time(9, 5)) == "09:05"


@given(st.dates(min_value=date(1900, 1, 1)))
def test_the_korean_day_reads_back(day):
    year, month, number = day_words(KO, day, weekday=False).rstrip(".").split(". ")
    assert date(int(year), int(month), int(number)) == day
