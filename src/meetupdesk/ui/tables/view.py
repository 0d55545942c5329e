"""A table with the keys of Excel; every change of it is one step of the desk.

F2, typing or a double click edit a cell; Tab goes on, Enter goes down to where Tab started.
"""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from meetupdesk.meetup.fields import Flag, Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.tables import editing
from meetupdesk.ui.tables.cells import CellDelegate
from meetupdesk.ui.tables.columns import Column
from meetupdesk.ui.tables.model import RowsModel
from meetupdesk.ui.tables.widths import ColumnWidths

Remove = Callable[[Meetup, Collection[str]], Meetup]
FILTER_PAUSE = 30  # ms; typing fast filters once

# key, method of the view
KEYS = (
    ("Del", "remove_selected"),
    ("Alt+N", "add_row"),
    ("Ins", "add_row"),
    ("Alt+Up", "move_up"),
    ("Alt+Down", "move_down"),
    ("Ctrl+D", "fill_down"),
    ("Ctrl+;", "put_today"),
)


class TableView(QTableView):
    """Shows one table of the meetup.

    ``new_row(id)`` gives a fresh row; without it nobody can add any. ``remove`` replaces plain
    removal where other rows refer to these. Widths and order are remembered by ``name``, that of
    the table unless another view shows the same rows.
    """

    opened = Signal(str)  # row id: Enter or a double click on what cannot be edited
    row_chosen = Signal(str)  # row id of the current row, empty for none

    def __init__(
        self,
        frame: Frame,
        table: Where,
        columns: Sequence[Column],
        *,
        new_row: Callable[[str], Row] | None = None,
        remove: Remove | None = None,
        first_order: Callable[[Row], Any] | None = None,
        name: str = "",
    ) -> None:
        super().__init__()
        self.frame_value, self.table, self.name = frame, table, name or table.path
        self.new_row, self.remove = new_row, remove
        self.rows = RowsModel(frame, table, columns, first_order=first_order)
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(frame, self.rows, self))
        self._tab_start = -1
        self._query = ""
        self._pause = QTimer(self, singleShot=True, interval=FILTER_PAUSE)
        self._look()
        self.widths = ColumnWidths(self)
        self._sort_as_before()
        self._pause.timeout.connect(self._search_now)
        self.rows.refused.connect(self._refuse)
        self.selectionModel().currentRowChanged.connect(self._tell_row)
        for keys, name in KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(getattr(self, name))

    def current_id(self) -> str:
        """Return the id of the current row; empty for none."""
        index = self.currentIndex()
        return self.rows.rows[index.row()].id if index.isValid() else ""

    def selected_ids(self) -> tuple[str, ...]:
        """Return the ids of all selected rows, in their order on the screen."""
        places = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return tuple(self.rows.rows[place].id for place in places)

    def reveal(self, row_id: str, key: str = "") -> bool:
        """Select a row, at a column if there is one of that key; False when it does not show."""
        place = self.rows.place_of(row_id)
        if place < 0:
            return False
        column = max(self.rows.column_of(key), 0)
        index = self.rows.index(place, column)
        self.scrollTo(index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.setFocus()
        return True

    def shows(self, where: Where) -> bool:
        """Tell whether the cell of that place is among those on the screen."""
        column = self.rows.column_of(where.name)
        is_of_table = where.path == f"{self.table.path}.{where.name}"
        has_cell = column >= 0 and not self.isColumnHidden(column)
        return is_of_table and has_cell and self.rows.place_of(where.row) >= 0

    def search(self, query: str) -> None:
        """Show what holds the words, soon; typing fast searches once."""
        self._query = query
        self._pause.start()

    def add_row(self) -> None:
        """Add a row at the end and begin to edit its first cell."""
        row_id = editing.add_row(self)
        if row_id and self.reveal(row_id):
            self.edit(self.currentIndex())

    def remove_selected(self) -> None:
        """Remove the selected rows at once; the status bar offers to bring them back."""
        editing.remove_rows(self)

    def move_up(self) -> None:
        """Move the current row up, while rows are in the order of the meetup."""
        editing.move_row(self, -1)

    def move_down(self) -> None:
        """Move the current row down."""
        editing.move_row(self, 1)

    def fill_down(self) -> None:
        """Put the value of the topmost selected cell into the others of its column."""
        editing.fill_down(self)

    def put_today(self) -> None:
        """Put today into the current cell, if it holds a day."""
        editing.put_today(self)

    def agrees_to_add(self, count: int) -> bool:
        """Ask whether a paste may add so many rows."""
        from meetupdesk.ui.dialogs.message import ask

        tr = self.frame_value.tr
        return ask(
            self.frame_value,
            self.window(),
            tr("window.paste_adds.title", count=count),
            tr("window.paste_adds.text"),
            tr("window.paste_adds.button", count=count),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            editing.copy(self)
        elif event.matches(QKeySequence.StandardKey.Paste):
            editing.paste(self)
        elif self._is_key(event, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current_id():
                self.opened.emit(self.current_id())
        elif self._is_key(event, Qt.Key.Key_Space) and self._is_flag(self.currentIndex()):
            self.rows.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._is_flag(index):
            self.rows.toggle(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.rows.columns[index.column()].is_editable():
            self.opened.emit(self.current_id())
        else:
            super().mouseDoubleClickEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        here = self.currentIndex()
        steps = {hints.EditNextItem: 1, hints.EditPreviousItem: -1}
        super().closeEditor(editor, hints.NoHint)
        if hint in steps:
            self._tab_start = here.column() if self._tab_start < 0 else self._tab_start
            self._edit_beside(here, steps[hint])
        elif hint == hints.SubmitModelCache:
            column = here.column() if self._tab_start < 0 else self._tab_start
            self._tab_start = -1
            below = self.rows.index(min(here.row() + 1, self.rows.rowCount() - 1), column)
            self.setCurrentIndex(below)
        else:
            self._tab_start = -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.widths.share()

    def _look(self) -> None:
        theme = self.frame_value.theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # In this order: a greater least size would make rows of that size, which then stay so.
        rows.setDefaultSectionSize(theme.row_height)
        rows.setMinimumSectionSize(theme.px(24))
        heads = self.horizontalHeader()
        heads.setFont(theme.font("message", bold=True))
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        heads.setHighlightSections(False)
        heads.setFixedHeight(theme.px(36))
        heads.setSectionsClickable(True)
        heads.sectionClicked.connect(self._sort)
        self.setAccessibleName(self.frame_value.tr.find(self.table.path) or self._section_name())

    def _section_name(self) -> str:
        return self.frame_value.tr.find(f"section.{self.table.path}") or self.table.path

    def _sort(self, column: int) -> None:
        """Sort up, then down, then in the first order again."""
        now = self.rows.arrangement
        if now.column != column:
            self.rows.sort(column)
        elif not now.descending:
            self.rows.sort(column, Qt.SortOrder.DescendingOrder)
        else:
            self.rows.sort(-1)
        self._show_order()
        key = self.rows.columns[now.column].key if now.column >= 0 else ""
        sorts = {**self.frame_value.preferences.value.sorts, self.name: "-" * now.descending + key}
        self.frame_value.preferences.change(sorts={each: by for each, by in sorts.items() if by})

    def _sort_as_before(self) -> None:
        """Sort as it was sorted the last time the program ran."""
        key = self.frame_value.preferences.value.sorts.get(self.name, "")
        column = self.rows.column_of(key.lstrip("-"))
        if column >= 0:
            orders = Qt.SortOrder
            down = key.startswith("-")
            self.rows.sort(column, orders.DescendingOrder if down else orders.AscendingOrder)
            self._show_order()

    def _show_order(self) -> None:
        now, header, orders = self.rows.arrangement, self.horizontalHeader(), Qt.SortOrder
        header.setSortIndicatorShown(now.column >= 0)
        order = orders.DescendingOrder if now.descending else orders.AscendingOrder
        header.setSortIndicator(now.column, order)

    def _search_now(self) -> None:
        self.rows.search(self._query)

    def _edit_beside(self, here: QModelIndex, by: int) -> None:
        """Edit the next cell that can be edited and shows; after the last, that of the next row."""
        columns = len(self.rows.columns)
        at = here.row() * columns + here.column() + by
        while 0 <= at < self.rows.rowCount() * columns:
            index = self.rows.index(*divmod(at, columns))
            can_edit = index.flags() & Qt.ItemFlag.ItemIsEditable
            if can_edit and not self.isColumnHidden(index.column()):
                self.setCurrentIndex(index)
                self.edit(index)
                return
            at += by

    def _is_flag(self, index: QModelIndex) -> bool:
        return index.isValid() and isinstance(self.rows.columns[index.column()].kind, Flag)

    def _is_key(self, event: QKeyEvent, *keys: Qt.Key) -> bool:
        return (
            event.type() == QEvent.Type.KeyPress
            and event.key() in keys
            and not (event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        )

    def _tell_row(self) -> None:
        self.row_chosen.emit(self.current_id())

    def _refuse(self, key: str) -> None:
        self.frame_value.tell(self.frame_value.tr(key), False)
