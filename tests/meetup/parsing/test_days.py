from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from makers import TODAY

from meetupdesk.dates import day_words
from meetupdesk.i18n import load_translator
from meetupdesk.meetup.parsing import day, found_day

TRANSLATORS = [load_translator("ko"), load_translator("en")]
DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))
NEAR_DAYS = st.dates(TODAY - timedelta(180), TODAY + timedelta(180))


def read(cell, near=None):
    return day(cell, near=near, today=TODAY)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-08-28", "2026.8.28.", "2026. 8. 28.(금)", "2026/8/28", "20260828", 20260828, 46262,
        46262.6, "26.8.28", "'26.8.28.", "26-08-28", "2026년 8월 28일", "26년 8월 28일 금요일",
        "２０２６．８．２８", "2026\u201108\u201128",
        "2026-08-28T14:00:00", "28/8/2026", "28.08.2026",
        "Fri 28 Aug 2026", "28 August 2026", "Aug 28, 2026", "Friday, August 28th, 2026",
        "28-Aug-2026",
    ],
)  # fmt: skip
def test_a_full_day_is_certain_however_it_is_written(cell):
    found = found_day(cell, near=None, today=TODAY)
    assert (found.day, found.certain) == (date(2026, 8, 28), True)


@pytest.mark.parametrize(
    "cell",
    ["8월 28일", "8/28", "8.28", "8. 28. (금)", "28 Aug", "Fri 28 Aug", "Aug 28", "46262",
     "2026. 8. 28. (목)"],
)  # fmt: skip
def test_a_day_that_lacks_something_is_read_and_said_to_be_uncertain(cell):
    found = found_day(cell, near=None, today=TODAY)
    assert (found.day, found.certain) == (date(2026, 8, 28), False)


@pytest.mark.parametrize(
    "cell",
    ["3/4/2026", "03/04/26", "26/8/28", "03-04-26", "2026-13-01", "2026. 8.", "8월", "99.1.1",
     "2/29", "8/3~8/5", "8/28 (예정)", "없음", "", None, True, 12345.0, 1.5, float("nan")],
)  # fmt: skip
def test_what_is_no_day_or_could_be_two_is_not_guessed(cell):
    assert found_day(cell, near=None, today=TODAY) is None


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("오늘", 0), ("내일", 1), ("모레", 2), ("어제", -1), ("today", 0), ("Tomorrow", 1),
        ("이번 주 금", 4), ("다음 주 금", 11), ("다음주 금요일", 11), ("next Friday", 11),
        ("next Fri", 11),
        ("this Thursday", 3),
    ],
)  # fmt: skip
def test_words_name_a_day_counted_from_today(words, days):
    assert read(words) == TODAY + timedelta(days)


def test_without_a_year_the_day_lies_nearest_to_the_meetup():
    assert read("12/28", near=date(2027, 1, 10)) == date(2026, 12, 28)
    assert read("1월 5일", near=date(2026, 12, 20)) == date(2027, 1, 5)
    assert read("2. 29.", near=date(2027, 9, 1)) == date(2028, 2, 29)


def test_a_day_before_march_1900_is_doubtful():
    assert not found_day("1899-12-31", near=None, today=TODAY).certain


@given(DAYS, st.sampled_from(TRANSLATORS), st.booleans())
def test_what_we_write_we_read(written, tr, weekday):
    found = found_day(day_words(tr, written, weekday=weekday), near=None, today=TODAY)
    assert (found.day, found.certain) == (written, True)


@given(NEAR_DAYS, st.sampled_from(TRANSLATORS), st.booleans())
def test_what_we_write_without_its_year_we_read_near_that_day(written, tr, weekday):
    assert read(day_words(tr, written, written, weekday=weekday), near=TODAY) == written


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_serial_day_of_a_sheet_is_the_day(written):
    assert read((written - date(1899, 12, 30)).days) == written


@given(st.text(max_size=30) | st.integers() | st.floats())
def test_nothing_raises(cell):
    assert read(cell) is None or isinstance(read(cell), date)
