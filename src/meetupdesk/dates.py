"""Days and times in words: ``2026. 8. 28. (금)``, ``Fri 28 Aug 2026``; ``오후 2:00``, ``2:00 PM``.

Functions of the translator, so that window, briefing and workbook say them alike (ui.md 13.2). The
spaces are plain ones; who prints them in lines that break joins them.
"""

from collections.abc import Iterable
from datetime import date, time

from meetupdesk.i18n import Translator


def day_words(tr: Translator, day: date, today: date | None = None, weekday: bool = True) -> str:
    """Return the day; with ``today`` the year is left out when it is the same."""
    if today is not None and today.year == day.year:
        key = "date.short_weekday" if weekday else "date.short"
    else:
        key = "date.full" if weekday else "date.plain"
    return tr(key, **_parts(tr, day))


def range_words(tr: Translator, first: date | None, last: date | None) -> str:
    """Return the stretch of days without weekdays; with years only if it crosses a new year.

    Only a first day gives "from …", only a last day gives that day, no day gives nothing.
    """
    if first is None or last is None or first == last:
        only = first or last
        words = day_words(tr, only, only, weekday=False) if only else ""
        return tr("date.from", first=words) if first and not last else words
    if (first.year, first.month) == (last.year, last.month):
        return tr("date.range_in_month", **_parts(tr, last), first=first.day)
    today = first if first.year == last.year else None
    first_words = day_words(tr, first, today, weekday=False)
    return tr("date.range", first=first_words, last=day_words(tr, last, today, weekday=False))


def days_words(tr: Translator, days: Iterable[date], *, weekday: bool = True) -> str:
    """Return several days joined by a middle dot; the year stands once, unless it changes."""
    found = tuple(days)
    one_year = len({day.year for day in found}) == 1
    # Korean names the year first, English last.
    named = 0 if tr.language == "ko" else len(found) - 1
    return " · ".join(
        day_words(tr, day, day if one_year and at != named else None, weekday=weekday)
        for at, day in enumerate(found)
    )


def time_words(tr: Translator, at: time) -> str:
    """Return the time of day by the half of the day: ``오후 2:00``, ``2:00 PM``."""
    return tr("date.time", half=_half(tr, at), hour=_hour(at), minute=f"{at.minute:02}")


def times_words(tr: Translator, starts: time | None, ends: time | None) -> str:
    """Return when something begins, and ends if that is known; nothing without a beginning.

    The half of the day is said once if it is the same.
    """
    if starts is None:
        return ""
    if ends is None:
        return time_words(tr, starts)
    if _half(tr, starts) == _half(tr, ends) and starts < ends:
        first, last = (f"{_hour(at)}:{at.minute:02}" for at in (starts, ends))
        return tr("date.times_in_half", half=_half(tr, starts), first=first, last=last)
    return tr("date.times", first=time_words(tr, starts), last=time_words(tr, ends))


def clock(tr: Translator, at: time) -> str:
    """Return the time as run sheets show it: ``14:00``."""
    return tr("date.clock", hour=f"{at.hour:02}", minute=f"{at.minute:02}")


def _half(tr: Translator, at: time) -> str:
    return tr("date.half.pm" if at.hour >= 12 else "date.half.am")


def _hour(at: time) -> int:
    """Return the hour on the dial: 12, 1 … 11."""
    return (at.hour - 1) % 12 + 1


def _parts(tr: Translator, day: date) -> dict[str, object]:
    return {
        "year": day.year,
        "month": tr(f"date.month.{day.month}"),
        "day": day.day,
        "weekday": tr(f"date.weekday.{day.weekday()}"),
    }
