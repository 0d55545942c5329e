"""Times of day as people write them."""

import datetime
import re

from meetupdesk.i18n import simplified
from meetupdesk.meetup.parsing.cells import Cell, plain

_NOON = {"정오": 12, "noon": 12, "자정": 0, "midnight": 0}
_BEFORE_NOON = ("오전", "새벽", "아침", "am", "a.m.")
_AFTER_NOON = ("오후", "저녁", "pm", "p.m.")
_TIME = re.compile(
    r"(?P<before>오전|오후|새벽|아침|저녁|am|pm)?(?P<hour>[0-9]{1,2})"
    r"(?:(?::|시)(?:(?P<minute>[0-9]{1,2})(?:분|:[0-9]{2}(?:\.[0-9]+)?)?|(?P<halfway>반))?"
    r"|(?P<packed>[0-9]{2}))?(?P<after>am|pm|a\.m\.|p\.m\.)?"
)


def time(cell: Cell) -> datetime.time | None:
    """Return the time to the minute: 14:00, 1400, 오후 2시 반, 14시 30분, 2pm, 정오.

    A number below 1 is a part of the day, as sheets keep it. None for what is no time, and for an
    hour that its half of the day does not have.
    """
    if isinstance(cell, float) and 0 <= cell < 1:
        minutes = round(cell * 1440)
        return datetime.time(*divmod(minutes, 60)) if minutes < 1440 else None
    text = simplified(plain(cell))
    if text in _NOON:
        return datetime.time(_NOON[text])
    found = _TIME.fullmatch(text)
    if not found or (found["before"] and found["after"]):
        return None
    hour = _hour(int(found["hour"]), found["before"] or found["after"] or "")
    minute = 30 if found["halfway"] else int(found["minute"] or found["packed"] or 0)
    return datetime.time(hour, minute) if 0 <= hour < 24 and minute < 60 else None


def _hour(hour: int, half: str) -> int:
    """Return the hour of the day, -1 when the half has none such: people do say 오후 14시."""
    if half in _BEFORE_NOON:
        return hour % 12 if hour <= 12 else -1
    if half in _AFTER_NOON:
        return hour + 12 if hour < 12 else hour
    return hour
