from datetime import date, time

import pytest

from meetupdesk.dates import day_words, time_words
from meetupdesk.i18n import load_translator
from meetupdesk.meetup.fields import Number
from meetupdesk.ui.reading import Unreadable, read_day, read_number, read_time

KO, EN = load_translator("ko"), load_translator("en")
TODAY = date(2026, 8, 16)  # a Sunday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026. 8. 28. (금)", date(2026, 8, 28)), ("2026-08-28", date(2026, 8, 28)),
        ("26.8.28", date(2026, 8, 28)), ("20260828", date(2026, 8, 28)),
        ("2026년 8월 28일", date(2026, 8, 28)), ("8월 28일", date(2026, 8, 28)),
        ("8/28", date(2026, 8, 28)), ("1/3", date(2027, 1, 3)),
        ("28 Aug 2026", date(2026, 8, 28)), ("Fri 28 Aug", date(2026, 8, 28)),
        ("August 28, 2026", date(2026, 8, 28)),
        ("오늘", TODAY), ("내일", date(2026, 8, 17)), ("모레", date(2026, 8, 18)),
        ("다음 주 금", date(2026, 8, 21)), ("next Fri", date(2026, 8, 21)), ("  ", None),
    ],
)  # fmt: skip
def test_days_are_read_as_people_write_them(text, day):
    assert read_day(text, TODAY) == day


def test_a_day_without_a_year_is_the_one_nearest_to_the_day_it_belongs_to():
    assert read_day("1/30", TODAY, date(2027, 2, 5)) == date(2027, 1, 30)
    assert read_day("3. 2.", TODAY, date(2027, 2, 5)) == date(2027, 3, 2)
    assert read_day("3. 2.", TODAY) == date(2026, 3, 2)
    assert read_day("내일", TODAY, date(2027, 2, 5)) == date(2026, 8, 17)


@pytest.mark.parametrize("text", ["언젠가", "2026. 13. 1.", "2026-02-30", "28", "5 Foo 2026"])
def test_what_is_no_day_is_said_to_be_none(text):
    with pytest.raises(Unreadable) as caught:
        read_day(text, TODAY)
    assert caught.value.key == "window.message.day"


@pytest.mark.parametrize("tr", [KO, EN])
@pytest.mark.parametrize("day", [TODAY, date(2027, 1, 1), date(1999, 12, 31)])
def test_a_day_is_read_back_from_its_words(tr, day):
    assert read_day(day_words(tr, day), TODAY) == day


@pytest.mark.parametrize(
    ("text", "at"),
    [("14:00", time(14)), ("오후 2시", time(14)), ("오후 2시 반", time(14, 30)), ("2pm", time(14)),
     ("2:05 PM", time(14, 5)), ("오전 12:10", time(0, 10)), ("12pm", time(12)),
     ("930", time(9, 30)), ("", None)],
)  # fmt: skip
def test_times_are_read_as_people_write_them(text, at):
    assert read_time(text) == at


@pytest.mark.parametrize("text", ["나중에", "25:00", "9:75"])
def test_what_is_no_time_is_said_to_be_none(text):
    with pytest.raises(Unreadable):
        read_time(text)


@pytest.mark.parametrize("tr", [KO, EN])
def test_every_half_hour_is_read_back_from_its_words(tr):
    times = [time(*divmod(minutes, 60)) for minutes in range(0, 24 * 60, 30)]
    assert [read_time(time_words(tr, each)) for each in times] == times


def test_numbers_keep_to_their_bounds():
    kind = Number(minimum=1, maximum=2000)
    assert read_number("1,200", kind) == 1200
    for text in ("0", "2001", "x"):
        with pytest.raises(Unreadable):
            read_number(text, kind)
