"""What a person typed, read as a value: days, times, numbers; and values as words again.

Pure: the day of today and the translator are arguments. Text that cannot be read raises
``Unreadable`` with the wording key of the message at the field.
"""

from datetime import date, time

from meetupdesk.dates import day_words, time_words
from meetupdesk.i18n import Translator, simplified
from meetupdesk.meetup import parsing
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


def read_day(text: str, today: date, near: date | None = None) -> date | None:
    """Return the day, None for an empty text; without a year, that nearest to ``near`` or today.

    Reads what ``parsing.found_day`` reads: 2026. 8. 28. (금), 8/28, 내일, next Fri.
    Raises Unreadable.
    """
    if not text.strip():
        return None
    day = parsing.day(text, near=near, today=today)
    if day is None:
        raise Unreadable("window.message.day")
    return day


def read_time(text: str) -> time | None:
    """Return the time, None for an empty text: 14:00, 1400, 오후 2시 반, 2pm. Raises Unreadable."""
    if not text.strip():
        return None
    at = parsing.time(text)
    if at is None:
        raise Unreadable("window.message.time")
    return at


def read_number(text: str, kind: Number) -> int | None:
    """Return the number, None for an empty text; thousands may have commas. Raises Unreadable."""
    if not text.strip():
        return None
    number = parsing.number(text)
    if number is None or not kind.minimum <= number <= kind.maximum:
        raise Unreadable("window.message.number")
    return number


def read_choice(text: str, kind: Choice, path: str, tr: Translator) -> str:
    """Return the code whose label, or which itself, was typed. Raises Unreadable."""
    if not text.strip():
        return kind.options[0]
    labels = {simplified(tr.find(f"{path}.{option}")): option for option in kind.options}
    code = parsing.choice(text, kind.options, labels)
    if code is None:
        raise Unreadable("window.message.choice")
    return code


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
