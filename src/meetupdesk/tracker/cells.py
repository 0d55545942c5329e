"""From a value of the model to what stands in a cell, the one way for writing and comparing.

What comes out is typed: text stays text whatever it looks like, ``None`` is a blank. Escapes that
the file format needs are put in by who writes the file, not here.
"""

from collections.abc import Callable, Iterable
from datetime import date, time
from typing import assert_never

from meetupdesk.meetup.fields import (
    Choice,
    Day,
    Email,
    Flag,
    Link,
    Moment,
    Number,
    Phone,
    Ref,
    Refs,
    Text,
    Time,
)  # fmt: skip
from meetupdesk.tracker.columns import Column
from meetupdesk.tracker.occasion import Occasion
from meetupdesk.tracker.plain_text import safe_text
from meetupdesk.tracker.redaction import masked_email, masked_phone

Value = str | int | date | time | None

EARLIEST = 1901  # year; Excel counts days from 1900 and counts that year wrong


def written(value: object, column: Column, occasion: Occasion) -> Value:
    """Return what a cell of the column holds for a value of the model."""
    return writer(column, occasion)(value)


def writer(column: Column, occasion: Occasion) -> Callable[[object], Value]:
    """Return ``written`` for one column: what depends on the column alone is decided once."""
    match column.kind:
        case Number():
            return _number
        case Day():
            return _day
        case Time():
            return _time
        case Moment() | Text() | Link() | Email() | Phone():
            return _text_writer(column, occasion)
        case Choice() | Flag() | Ref() | Refs():
            return _word_writer(column, column.kind, occasion)
        case _:
            assert_never(column.kind)


def text_of(value: Value) -> str:
    """Return a cell's value as the log entry keeps it: days and times as ISO, blank as nothing."""
    match value:
        case None:
            return ""
        case time():
            return f"{value:%H:%M}"
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _text_writer(column: Column, occasion: Occasion) -> Callable[[object], Value]:
    if isinstance(column.kind, Link) or (column.name == "handle" and occasion.options.alias):
        return lambda text: safe_text(str(text))
    redact = {"": occasion.redact, "phone": masked_phone, "email": masked_email}[column.mask]
    return lambda text: safe_text(redact(str(text)))


def _word_writer(
    column: Column, kind: Choice | Flag | Ref | Refs, occasion: Occasion
) -> Callable[[object], Value]:
    match kind:
        case Choice(options):
            labels = {code: occasion.tr(f"{column.path}.{code}") for code in options}
            return lambda code: labels.get(str(code)) or safe_text(str(code))
        case Flag():
            yes = occasion.tr("word.yes")
            return lambda flag: yes if flag else None
        case Ref(table=table):
            names = occasion.names[table]
            return lambda row_id: names.get(str(row_id))
        case Refs(table=table):
            return _list_writer(table, occasion)


def _list_writer(table: str, occasion: Occasion) -> Callable[[object], Value]:
    names = occasion.names[table]
    is_free = table == "themes"  # an interest may be no theme of ours

    def joined(ids: object) -> Value:
        assert isinstance(ids, Iterable)
        found = (names.get(each) or (occasion.redact(each) if is_free else "") for each in ids)
        return safe_text(", ".join(name for name in found if name))

    return joined


def _number(value: object) -> Value:
    return value if isinstance(value, int) else None


def _day(value: object) -> Value:
    assert value is None or isinstance(value, date)
    return value if value is None or value.year >= EARLIEST else value.isoformat()


def _time(value: object) -> Value:
    assert value is None or isinstance(value, time)
    return value and value.replace(second=0, microsecond=0)
