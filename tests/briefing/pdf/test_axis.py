from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.briefing.pdf.axis import MOST_COLUMNS, MOST_WEEKS, axis


def test_weeks_begin_on_monday_and_are_called_by_it():
    columns = axis(date(2026, 8, 5), date(2026, 8, 18), "ko").columns
    assert [column.name for column in columns] == ["8.\u00a03.", "8.\u00a010.", "8.\u00a017."]


def test_english_weeks_are_called_the_english_way():
    assert axis(date(2026, 8, 5), date(2026, 8, 6), "en").columns[0].name == "3\u00a0Aug"


def test_above_sixteen_weeks_columns_are_months():
    columns = axis(date(2026, 11, 5), date(2027, 4, 18), "ko").columns
    assert [column.name for column in columns] == [
        "2026.\u00a011.", "12월", "2027.\u00a01.", "2월", "3월", "4월",
    ]  # fmt: skip


def test_years_stand_for_themselves():
    columns = axis(date(1, 1, 1), date(9999, 12, 31), "en").columns
    assert len(columns) <= MOST_COLUMNS
    assert columns[0].name == "1"


@given(st.dates(), st.dates(), st.sampled_from(["ko", "en"]))
def test_any_two_days_are_on_the_axis(first, last, language):
    made = axis(first, last, language)
    assert 1 <= len(made.columns) <= max(MOST_COLUMNS, MOST_WEEKS + 1)
    assert 0 <= made.at(min(first, last).toordinal()) <= made.at(max(first, last).toordinal()) <= 1


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_are_no_trouble(day):
    assert axis(day, day, "ko").columns
