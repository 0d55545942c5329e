"""The columns of the contact log; the day stands once for each stretch of equal days."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from meetupdesk.meetup.fields import Choice, Row
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.people_columns import width_for
from meetupdesk.ui.paint import chip_width, draw_chip, draw_text
from meetupdesk.ui.tables import Column, field

CHIP_HEIGHT = 20  # px
CHIP_AROUND = 10  # px more than the bare word takes
RESPONSE_TONES = {"positive": "ok", "negative": "warn", "unknown": "text3", "none": "text3"}
# name, width in px, share of what is left over
PLAIN = (
    ("at", 84, 0),
    ("person", 104, 0),
    ("direction", 80, 0),
    ("nature", 64, 0),
    ("channel", 84, 0),
    ("text", 170, 4),
    ("response", 88, 0),
    ("by", 80, 0),
    ("link", 120, 1),
)


def contact_columns(frame: Frame, begins_day: Callable[[Row], bool]) -> list[Column]:
    """Return the columns of ui.md 7.11; ``begins_day`` says which rows show their day."""
    columns = [_day(frame, begins_day)]
    for name, width, stretch in PLAIN:
        column = field(
            frame, f"contacts.{name}", width=width, stretch=stretch, bold=name == "person"
        )
        columns.append(column)
    at = {column.key: place for place, column in enumerate(columns)}
    columns[at["nature"]] = _nature(frame, columns[at["nature"]])
    columns[at["direction"]] = _wide_enough(frame, columns[at["direction"]])
    response = columns[at["response"]]
    columns[at["response"]] = replace(response, tone=_response_tone)
    return columns


def as_contact(row: Row) -> Contact:
    """Return the row of the contact log as what it is."""
    assert isinstance(row, Contact)
    return row


def _day(frame: Frame, begins_day: Callable[[Row], bool]) -> Column:
    column = field(frame, "contacts.day", width=104)

    def paint(painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
        theme = frame.theme
        if begins_day(row):
            draw_text(painter, rect, column.text(row), theme.font(bold=True), theme.colour("text"))

    return replace(column, paint=paint)


def _nature(frame: Frame, column: Column) -> Column:
    """Show the nature as a chip: blue for attention we gave, grey for what we asked."""

    def paint(painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
        theme, words = frame.theme, column.text(row)
        height = theme.px(CHIP_HEIGHT)
        width = min(chip_width(theme, words), rect.width())
        place = QRect(rect.left(), rect.top() + (rect.height() - height) // 2, width, height)
        draw_chip(painter, theme, place, words, ours=as_contact(row).nature == "relation")

    return replace(_wide_enough(frame, column, CHIP_AROUND), paint=paint)


def _wide_enough(frame: Frame, column: Column, around: int = 0) -> Column:
    """Give a column of choices the room that its widest word takes."""
    assert isinstance(column.kind, Choice)
    words = [frame.tr(f"{column.path}.{option}") for option in column.kind.options]
    return replace(column, width=max(column.width, width_for(frame, *words) + around))


def _response_tone(row: Row) -> str:
    return RESPONSE_TONES.get(as_contact(row).response, "")
