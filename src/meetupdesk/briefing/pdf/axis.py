"""The columns of a timeline: weeks, or months, or several months, and how they are called."""

from datetime import date
from typing import NamedTuple

MOST_WEEKS, MOST_COLUMNS = 16, 18

# The only words that the drawing knows: months of the axis, and today.
MONTHS = {
    "ko": tuple(f"{month}월" for month in range(1, 13)),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
TODAY = {"ko": "오늘", "en": "today"}


class Span(NamedTuple):
    """A column: its name and first day, as a number of days."""

    name: str
    first: int


class Axis(NamedTuple):
    """Columns from the first day of the first to the day behind the last."""

    columns: tuple[Span, ...]
    end: int

    def at(self, day: int) -> float:
        """Return where a day begins, as a part of the width."""
        start = self.columns[0].first
        return min(1.0, max(0.0, (day - start) / (self.end - start)))


def axis(first: date, last: date, language: str) -> Axis:
    """Return the columns that hold both days."""
    first, last = min(first, last), max(first, last)
    days = (last - first).days + 1
    if days <= MOST_WEEKS * 7:
        return _weeks(first, last, language)
    return _months(first, last, language)


def _weeks(first: date, last: date, language: str) -> Axis:
    start = first.toordinal() - first.weekday()
    end = max(last.toordinal() + 1, start + 1)
    starts = range(max(1, start), end, 7)
    columns = tuple(Span(_day_name(date.fromordinal(day), language), day) for day in starts)
    return Axis(columns, starts[-1] + 7)


def _day_name(day: date, language: str) -> str:
    """The day a week begins on."""
    if language == "ko":
        return f"{day.month}.\u00a0{day.day}."
    return f"{day.day}\u00a0{MONTHS['en'][day.month - 1]}"


def _months(first: date, last: date, language: str) -> Axis:
    start, end = first.year * 12 + first.month - 1, last.year * 12 + last.month
    step = -(-(end - start) // MOST_COLUMNS)
    months = range(start, end, step)
    columns = tuple(
        Span(_month_name(month, language, first=month == start, step=step), _ordinal(month))
        for month in months
    )
    return Axis(columns, max(_ordinal(months[-1] + step), columns[-1].first + 1))


def _month_name(month: int, language: str, *, first: bool, step: int) -> str:
    """The name of a month; with its year where the year begins."""
    year, place = divmod(month, 12)
    if step >= 12:
        return str(year)
    name = MONTHS[language][place]
    if not (first or place < step):
        return name
    return f"{year}.\u00a0{place + 1}." if language == "ko" else f"{name}\u00a0{year}"


def _ordinal(month: int) -> int:
    year, place = divmod(month, 12)
    if year > date.max.year:
        return date.max.toordinal() + 1
    return date(year, place + 1, 1).toordinal()


def next_day(day: date) -> int:
    """Return the day behind it, as a number."""
    return day.toordinal() + 1
