"""Columns of a table as data: declared fields, and values derived from a row."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from meetupdesk.meetup.facts.days import day_near
from meetupdesk.meetup.fields import (
    Choice,
    Day,
    Flag,
    Kind,
    Moment,
    Number,
    Ref,
    Refs,
    Row,
    Text,
    Time,
    kinds,
)
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, class_at
from meetupdesk.meetup.row_names import named_rows
from meetupdesk.meetup.sorting import collation_key
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.reading import (
    Unreadable,
    read_choice,
    read_day,
    read_number,
    read_time,
    words_of,
)

Paint = Callable[[QPainter, QRect, Row, bool], None]  # the last: is the row selected


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column; ``path`` and ``kind`` are empty for a derived one, which nobody can edit.

    ``text`` is what is copied, searched and spoken; ``paint`` draws instead of it. ``sort`` gives
    something to compare. ``width`` in px at 100 %; ``stretch`` shares what is left over. ``tone``
    colours the text of a row ("" = ordinary).
    """

    key: str
    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any]
    width: int = 110
    stretch: int = 0
    bold: bool = False
    searchable: bool = True
    path: str = ""
    kind: Kind | None = None
    paint: Paint | None = None
    tone: Callable[[Row], str] | None = None
    spoken: Callable[[Row], str] | None = None

    def is_editable(self) -> bool:
        """Whether a cell of it can be typed into."""
        return self.kind is not None and not isinstance(self.kind, Moment | Refs)


def field(
    frame: Frame,
    path: str,
    *,
    width: int = 0,
    stretch: int = 0,
    bold: bool = False,
    title: str = "",
    paint: Paint | None = None,
    tone: Callable[[Row], str] | None = None,
) -> Column:
    """Return the column of a declared field, such as ``people.handle``."""
    table, _, name = path.rpartition(".")
    kind = kinds(class_at(Meetup, table))[name]
    return Column(
        key=name,
        title=title or frame.tr(path),
        text=partial(_text, frame, kind, path, name),
        sort=partial(_sort_key, frame, kind, name),
        width=width or _width(kind),
        stretch=stretch,
        bold=bold,
        searchable=isinstance(kind, Text),
        path=path,
        kind=kind,
        paint=paint,
        tone=tone,
    )


def derived(
    key: str,
    title: str,
    text: Callable[[Row], str],
    *,
    sort: Callable[[Row], Any] | None = None,
    width: int = 110,
    stretch: int = 0,
    searchable: bool = False,
    paint: Paint | None = None,
    tone: Callable[[Row], str] | None = None,
    spoken: Callable[[Row], str] | None = None,
) -> Column:
    """Return a column that is computed from the row and cannot be edited."""
    return Column(
        key=key,
        title=title,
        text=text,
        sort=sort or (lambda row: collation_key(text(row))),
        width=width,
        stretch=stretch,
        searchable=searchable,
        paint=paint,
        tone=tone,
        spoken=spoken,
    )


def read_cell(frame: Frame, column: Column, text: str) -> object:
    """Return the value that a text means in the column. Raises Unreadable."""
    match column.kind:
        case Day():
            near = day_near(frame.desk.meetup, column.path)
            return read_day(text, frame.now().date(), near)
        case Time():
            return read_time(text)
        case Number():
            return read_number(text, column.kind)
        case Choice():
            return read_choice(text, column.kind, column.path, frame.tr)
        case Flag():
            return text.strip().casefold() in _YES or text == frame.tr("word.yes")
        case Ref():
            return _read_ref(frame, column.kind.table, text)
        case _:
            return text


def _text(frame: Frame, kind: Kind, path: str, name: str, row: Row) -> str:
    value = getattr(row, name)
    if isinstance(kind, Ref):
        return named_rows(frame.tr, frame.desk.meetup, kind.table).get(value, "") if value else ""
    if isinstance(kind, Refs):
        names = named_rows(frame.tr, frame.desk.meetup, kind.table)
        return ", ".join(names[each] for each in value if each in names)
    return words_of(value, kind, path, frame.tr, frame.now().date())


def _sort_key(frame: Frame, kind: Kind, name: str, row: Row) -> Any:
    value = getattr(row, name)
    match kind:
        case Choice():
            options = kind.options
            return options.index(value) if value in options else len(options)
        case Day() | Time() | Number() | Moment():
            return (value is None, value if value is not None else 0)
        case Flag():
            return not value
        case Ref() | Refs():
            return collation_key(_text(frame, kind, "", name, row))
        case _:
            return (not value, collation_key(value))


def _read_ref(frame: Frame, table: str, text: str) -> str:
    wanted = "".join(text.split()).casefold()
    if not wanted:
        return ""
    for row_id, name in named_rows(frame.tr, frame.desk.meetup, table).items():
        if wanted in (row_id, "".join(name.split()).casefold()):
            return row_id
    raise Unreadable("window.message.reference")


def _width(kind: Kind) -> int:
    match kind:
        case Day():
            return 110
        case Time() | Number():
            return 76
        case Flag():
            return 60
        case Text(lines=1):
            return 130
        case Text():
            return 220
        case _:
            return 120


_YES = frozenset({"y", "yes", "예", "네", "o", "○", "1", "true", "v"})


def where_of(column: Column, row: Row) -> Where:
    """Return the place of a cell."""
    return Where(column.path, row.id)
