"""What a person typed, read as a value: days, times, numbers; and values as words again.

Pure: the day of today and the translator are arguments. Text that cannot be read raises
``Unreadable`` with the wording key of the message at the field.
"""

import re
from datetime import date, time, timedelta

from meetupdesk.dates import day_words, time_words
from meetupdesk.i18n import Translator, simplified
from meetupdesk.meetup.fields import (
    Choice,
    Day,
    Email,
    Flag,
    Kind,
    Link,
    Moment,
    Number,
    Phone,
    Ref,
    Refs,
    Text,
    Time,
)


class Unreadable(ValueError):
    """The text is no value of its kind; ``key`` is the wording of the message."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def read_day(text: str, today: date, tr: Translator) -> date | None:
    """Return the day, None for an empty text; without a year, the year nearest to today.

    Knows 2026. 8. 28. (금), 2026-08-28, 26.8.28, 20260828, 8/28, 8월 28일, 28 Aug 2026, Fri 28 Aug,
    오늘, 내일, 모레, 다음 주 금, tomorrow, next Fri. Raises Unreadable.
    """
    text = text.strip()
    if not text:
        return None
    spoken = _spoken_day(simplified(text), today)
    if spoken:
        return spoken
    plain = re.sub(r"\(.*?\)", "", text).strip()
    for pattern, order in _PATTERNS:
        if found := pattern.fullmatch(plain):
            return _day(dict(zip(order, found.groups(), strict=True)), today)
    raise Unreadable("window.message.day")


def read_time(text: str) -> time | None:
    """Return the time, None for an empty text: 14:00, 오후 2시 30분, 2pm. Raises Unreadable."""
    plain = simplified(text)
    if not plain:
        return None
    found = _TIME.fullmatch(plain)
    if found is None:
        raise Unreadable("window.message.time")
    half = found["before"] or found["after"] or ""
    hour, minute = int(found["hour"]), int(found["minute"] or found["packed"] or 0)
    if half in ("오후", "pm", "p.m.") and hour < 12:
        hour += 12
    if half in ("오전", "am", "a.m.") and hour == 12:
        hour = 0
    try:
        return time(hour, 30 if found["halfway"] else minute)
    except ValueError as error:
        raise Unreadable("window.message.time") from error


def read_number(text: str, kind: Number) -> int | None:
    """Return the number, None for an empty text; commas are left out. Raises Unreadable."""
    plain = text.replace(",", "").strip()
    if not plain:
        return None
    if not re.fullmatch(r"\d{1,12}", plain) or not kind.minimum <= int(plain) <= kind.maximum:
        raise Unreadable("window.message.number")
    return int(plain)


def read_choice(text: str, kind: Choice, path: str, tr: Translator) -> str:
    """Return the code whose label, or which itself, was typed. Raises Unreadable."""
    wanted = simplified(text)
    if not wanted:
        return kind.options[0]
    for option in kind.options:
        if wanted in (simplified(option), simplified(tr.find(f"{path}.{option}"))):
            return option
    raise Unreadable("window.message.choice")


def words_of(value: object, kind: Kind, path: str, tr: Translator, today: date) -> str:
    """Return a value as a cell shows it; nothing for an empty one. Refs are the caller's."""
    match kind:
        case Day():
            return day_words(tr, value, today) if isinstance(value, date) else ""
        case Time():
            return time_words(tr, value) if isinstance(value, time) else ""
        case Choice():
            return tr.find(f"{path}.{value}") or str(value)
        case Flag():
            return tr("word.yes") if value else ""
        case Number():
            return "" if value is None else f"{value:,}"
        case Text() | Link() | Email() | Phone() | Ref() | Refs() | Moment():
            return str(value) if isinstance(value, str) else ""


def _day(parts: dict[str, str], today: date) -> date:
    month = parts.get("month") or str(_MONTHS[parts["name"].casefold()[:3]])
    year = parts.get("year")
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(parts["day"]))
        near = (date(today.year + by, int(month), int(parts["day"])) for by in (-1, 0, 1))
        return min(near, key=lambda day: abs(day - today))
    except ValueError as error:
        raise Unreadable("window.message.day") from error


def _spoken_day(text: str, today: date) -> date | None:
    if text in _SPOKEN:
        return today + timedelta(days=_SPOKEN[text])
    found = _NEXT.fullmatch(text)
    if found is None:
        return None
    name = found["ko"] or found["en"][:3]
    monday = today - timedelta(days=today.weekday())
    return monday + timedelta(weeks=0 if found["this"] else 1, days=_WEEKDAYS[name])


_SPOKEN = {"오늘": 0, "내일": 1, "모레": 2, "어제": -1, "today": 0, "tomorrow": 1, "yesterday": -1}
_WEEKDAYS = {name: at for at, name in enumerate("월화수목금토일")} | {
    name: at for at, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
}
_NEXT = re.compile(
    r"(?:(?P<this>이번주|this)|다음주|next)"
    r"(?:(?P<ko>[월화수목금토일])(?:요일)?|(?P<en>(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*))"
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
_MONTH_NAME = "((?:" + "|".join(_MONTHS) + ")[a-z]*)"
_PATTERNS = tuple(
    (re.compile(pattern, re.IGNORECASE), order)
    for pattern, order in (
        (
            r"(\d{4}|\d{2})\s*[.\-/년]\s*(\d{1,2})\s*[.\-/월]\s*(\d{1,2})\s*[.일]?",
            ("year", "month", "day"),
        ),
        (r"(\d{4})(\d{2})(\d{2})", ("year", "month", "day")),
        (r"(\d{1,2})\s*[.\-/월]\s*(\d{1,2})\s*[.일]?", ("month", "day")),
        (
            rf"(?:[a-z]{{3,9}},?\s+)?(\d{{1,2}})\s+{_MONTH_NAME}\.?,?\s+(\d{{4}})",
            ("day", "name", "year"),
        ),
        (rf"(?:[a-z]{{3,9}},?\s+)?(\d{{1,2}})\s+{_MONTH_NAME}\.?", ("day", "name")),
        (rf"{_MONTH_NAME}\.?\s+(\d{{1,2}}),?\s+(\d{{4}})", ("name", "day", "year")),
        (rf"{_MONTH_NAME}\.?\s+(\d{{1,2}})", ("name", "day")),
    )
)
_TIME = re.compile(
    r"(?P<before>오전|오후|am|pm)?(?P<hour>\d{1,2})(?:(?::|시)(?P<minute>\d{1,2})?분?"
    r"|(?P<packed>\d{2}))?(?P<halfway>반)?(?P<after>am|pm|a\.m\.|p\.m\.)?"
)
