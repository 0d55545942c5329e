"""What the keys of a table do to the meetup: add, remove, move, fill, copy and paste.

Each is one step of the desk, also when it touches a hundred cells.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec
from msgspec import structs
from PySide6.QtGui import QGuiApplication

from meetupdesk.meetup import edits
from meetupdesk.meetup.clean import clean_text
from meetupdesk.meetup.fields import Day, Row, Text
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.reading import Unreadable
from meetupdesk.ui.tables.clipboard import Block, block_from_text, spread, text_from_block
from meetupdesk.ui.tables.columns import Column, read_cell, where_of

if TYPE_CHECKING:
    from meetupdesk.ui.tables.view import TableView

MOST_ROWS = 5_000  # of one paste; more is a list to import


def add_row(view: TableView, **values: object) -> str:
    """Add a fresh row with these values at the end and return its id; empty if none is taken."""
    frame = view.frame_value
    if view.new_row is None or frame.desk.read_only:
        return ""
    row = structs.replace(view.new_row(frame.new_id(view.table.path)), **values)
    frame.edit("window.edit.add", lambda meetup: edits.add_rows(meetup, view.table, (row,)))
    return row.id


def remove_rows(view: TableView) -> None:
    """Remove the selected rows; the next one becomes current."""
    ids, frame, place = view.selected_ids(), view.frame_value, view.currentIndex().row()
    if not ids or view.new_row is None or frame.desk.read_only:
        return
    remove = view.remove or (lambda meetup, ids: edits.remove_rows(meetup, view.table, ids))
    frame.edit("window.edit.remove", lambda meetup: remove(meetup, ids))
    frame.tell(frame.tr("window.removed", count=len(ids)), True)
    if view.rows.rowCount():
        view.selectRow(min(place, view.rows.rowCount() - 1))


def move_row(view: TableView, by: int) -> None:
    """Move the current row, while rows stand in the order of the meetup."""
    row_id, frame = view.current_id(), view.frame_value
    if row_id and view.rows.arrangement.is_plain():
        frame.edit(
            "window.edit.move", lambda meetup: edits.move_row(meetup, view.table, row_id, by)
        )
        view.scrollTo(view.currentIndex())


def fill_down(view: TableView) -> None:
    """Put the topmost selected value of the current column into the selected cells below."""
    column, ids = view.rows.columns[max(view.currentIndex().column(), 0)], view.selected_ids()
    if len(ids) < 2 or not column.is_editable():
        return
    value = getattr(view.rows.rows[view.rows.place_of(ids[0])], column.key)

    def change(meetup: Meetup) -> Meetup:
        for row_id in ids[1:]:
            meetup = edits.with_value(meetup, Where(column.path, row_id), value)
        return meetup

    view.frame_value.edit("window.edit.fill", change)


def put_today(view: TableView) -> None:
    """Put today into the current cell, if it holds a day."""
    index, frame = view.currentIndex(), view.frame_value
    if index.isValid() and isinstance(view.rows.columns[index.column()].kind, Day):
        column, row = view.rows.columns[index.column()], view.rows.rows[index.row()]
        frame.edit_value(where_of(column, row), frame.now().date())


def copy(view: TableView) -> None:
    """Copy the selected rows, or the one current cell, as text that Excel reads."""
    ids, index = view.selected_ids(), view.currentIndex()
    if not index.isValid():
        return
    if len(ids) <= 1:
        block: Block = ((str(index.data()),),)
    else:
        shown = [each for at, each in enumerate(view.rows.columns) if not view.isColumnHidden(at)]
        chosen = (view.rows.rows[view.rows.place_of(row_id)] for row_id in ids)
        block = tuple(tuple(column.text(row) for column in shown) for row in chosen)
    QGuiApplication.clipboard().setText(text_from_block(block))


def paste(view: TableView) -> None:
    """Put the block of the clipboard at the current cell; asks before it adds rows."""
    block = block_from_text(QGuiApplication.clipboard().text())[:MOST_ROWS]
    if not block or view.frame_value.desk.read_only:
        return
    start = view.currentIndex()
    first = start.row() if start.isValid() else view.rows.rowCount()
    column = max(start.column(), 0)
    block = spread(block, max(len(view.selected_ids()), 1), 1)
    beyond = max(first + len(block) - view.rows.rowCount(), 0)
    if beyond and (view.new_row is None or not view.agrees_to_add(beyond)):
        block, beyond = block[: len(block) - beyond], 0
    _put(view, block, first, column, beyond)


def _put(view: TableView, block: Block, first: int, column: int, beyond: int) -> None:
    frame = view.frame_value
    fresh = _fresh_rows(view, beyond)
    rows = (*view.rows.rows[first : first + len(block)], *fresh)
    columns = [
        each
        for at, each in enumerate(view.rows.columns)
        if at >= column and not view.isColumnHidden(at)
    ]
    refused = 0

    def change(meetup: Meetup) -> Meetup:
        nonlocal refused
        meetup = edits.add_rows(meetup, view.table, fresh) if fresh else meetup
        for row, cells in zip(rows, block, strict=True):
            for each, text in zip(columns, cells, strict=False):
                if each.is_editable():
                    try:
                        meetup = edits.with_value(
                            meetup, where_of(each, row), _read(view, each, text)
                        )
                    except (Unreadable, msgspec.ValidationError):
                        refused += 1
        return meetup

    frame.edit("window.edit.paste", change)
    if refused:
        frame.tell(frame.tr("window.paste_refused", count=refused), True)


def _fresh_rows(view: TableView, count: int) -> tuple[Row, ...]:
    def made() -> Iterator[Row]:
        taken: set[str] = set()
        while len(taken) < count:
            row_id = view.frame_value.new_id(view.table.path)
            if row_id not in taken and view.new_row is not None:
                taken.add(row_id)
                yield view.new_row(row_id)

    return tuple(made()) if view.new_row else ()


def _read(view: TableView, column: Column, text: str) -> object:
    if isinstance(column.kind, Text):
        return clean_text(text, column.kind.lines)[: column.kind.limit]
    return read_cell(view.frame_value, column, text)
