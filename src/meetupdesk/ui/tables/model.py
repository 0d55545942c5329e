"""One model for every table of the meetup; typing in a cell is an edit of the desk.

Sorting and filtering happen here, without a proxy model. After a change of the meetup the views
hear the smallest truth: untouched rows are the very same objects and cost nothing.
"""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from meetupdesk.meetup.clean import clean_text
from meetupdesk.meetup.fields import Flag, Row, Text
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, rows_at
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.reading import Unreadable
from meetupdesk.ui.tables.arrange import Arrangement, Keep
from meetupdesk.ui.tables.columns import Column, read_cell, where_of

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
RowRole = Role.UserRole + 1  # the row object, for delegates


class RowsModel(QAbstractTableModel):
    """Shows the rows of one table. ``rows`` are those shown, in their order on the screen."""

    refused = Signal(str)  # wording key of why a text was not taken
    count_changed = Signal()

    def __init__(
        self,
        frame: Frame,
        table: Where,
        columns: Sequence[Column],
        *,
        first_order: Callable[[Row], Any] | None = None,
    ) -> None:
        super().__init__()
        self._frame, self.table, self.columns = frame, table, tuple(columns)
        self.arrangement = Arrangement(self.columns, first_order=first_order)
        self.rows = self.arrangement.arranged(rows_at(frame.desk.meetup, table))
        self._places: dict[str, int] | None = None
        frame.desk.changed.connect(self._follow)

    def search(self, query: str) -> None:
        """Show the rows that hold the words, or whose initial consonants are these."""
        self.arrangement.query = query.strip()
        self._arrange_anew()

    def filter(self, keep: Keep | None) -> None:
        """Show the rows for which ``keep`` says so; None shows all."""
        self.arrangement.keep = keep
        self._arrange_anew()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.arrangement.column = column
        self.arrangement.descending = order == Qt.SortOrder.DescendingOrder
        self._arrange_anew()

    def place_of(self, row_id: str) -> int:
        """Return the line of a row on the screen; -1 when it does not show."""
        if self._places is None:
            self._places = {row.id: place for place, row in enumerate(self.rows)}
        return self._places.get(row_id, -1)

    def column_of(self, key: str) -> int:
        """Return the number of a column by its key; -1 when there is none."""
        return next((at for at, each in enumerate(self.columns) if each.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role not in _ANSWERED or not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == RowRole:
            return row
        if role == Role.AccessibleTextRole:
            return f"{column.title}: {(column.spoken or column.text)(row)}"
        if role == Role.EditRole and isinstance(column.kind, Text):
            return getattr(row, column.key)
        return column.text(row)

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if side != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.columns[section].title if role in _HEADED else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = self.columns[index.column()]
        opens = column.is_editable() and not isinstance(column.kind, Flag)  # a flag turns over
        if opens and not self._frame.desk.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not index.isValid():
            return False
        column, row = self.columns[index.column()], self.rows[index.row()]
        if not column.is_editable():
            return False
        try:
            sound = self._read(column, value)
            self._frame.edit_value(where_of(column, row), sound)
        except Unreadable as error:
            self.refused.emit(error.key)
            return False
        except msgspec.ValidationError:
            return False
        return True

    def toggle(self, index: Index) -> None:
        """Turn a flag over."""
        column, row = self.columns[index.column()], self.rows[index.row()]
        if isinstance(column.kind, Flag) and column.kind.editable and index.isValid():
            self._frame.edit_value(where_of(column, row), not getattr(row, column.key))

    def _read(self, column: Column, value: object) -> object:
        if not isinstance(value, str):
            return value
        if isinstance(column.kind, Text):
            return clean_text(value, column.kind.lines)[: column.kind.limit]
        return read_cell(self._frame, column, value)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        before, after = rows_at(old, self.table), rows_at(new, self.table)
        if before is after:
            return
        top = _common(before, after)
        bottom = min(_common(before[::-1], after[::-1]), min(len(before), len(after)) - top)
        gone, come = before[top : len(before) - bottom], after[top : len(after) - bottom]
        if [row.id for row in gone] == [row.id for row in come]:
            self._replace_values(come)
        elif self.arrangement.is_plain() and {row.id for row in gone} == {row.id for row in come}:
            self._reorder(list(after))
        else:
            self._change_rows(gone, come, after)

    def _replace_values(self, rows: tuple[Row, ...]) -> None:
        """Show new values of rows that keep their place, even if the filter would drop them."""
        last = len(self.columns) - 1
        for row in rows:
            place = self.place_of(row.id)
            if place >= 0 and self.rows[place] is not row:
                self.rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, last))

    def _change_rows(
        self, gone: tuple[Row, ...], come: tuple[Row, ...], after: tuple[Row, ...]
    ) -> None:
        kept = {row.id for row in come}
        self._remove({row.id for row in gone} - kept)
        known = {row.id for row in gone}
        if self.arrangement.is_plain():
            present = {row.id: row for row in come}
            order = {row.id: place for place, row in enumerate(after)}
            self._replace_values(tuple(present[each] for each in kept & known))
            rest = sorted(self.rows, key=lambda row: order[row.id])
            if rest != self.rows:
                self._reorder(rest)
            self._insert_in_order(after)
        else:
            self._replace_values(tuple(row for row in come if row.id in known))
            self._insert(len(self.rows), [row for row in come if row.id not in known])
        self.count_changed.emit()

    def _insert_in_order(self, after: tuple[Row, ...]) -> None:
        place = 0
        while place < len(after):
            if place < len(self.rows) and self.rows[place].id == after[place].id:
                place += 1
                continue
            shown = self.rows[place].id if place < len(self.rows) else ""
            end = place
            while end < len(after) and after[end].id != shown:
                end += 1
            self._insert(place, list(after[place:end]))
            place = end

    def _insert(self, place: int, rows: list[Row]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
            self.rows[place:place] = rows
            self._places = None
            self.endInsertRows()

    def _remove(self, ids: set[str]) -> None:
        places = sorted((self.place_of(row_id) for row_id in ids), reverse=True)
        places = [place for place in places if place >= 0]
        while places:
            last = first = places.pop(0)
            while places and places[0] == first - 1:
                first = places.pop(0)
            self.beginRemoveRows(QModelIndex(), first, last)
            del self.rows[first : last + 1]
            self._places = None
            self.endRemoveRows()

    def _arrange_anew(self) -> None:
        rows = self.arrangement.arranged(rows_at(self._frame.desk.meetup, self.table))
        if rows != self.rows or any(a is not b for a, b in zip(rows, self.rows, strict=True)):
            self._reorder(rows)
            self.count_changed.emit()

    def _reorder(self, rows: list[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self.rows[index.row()].id for index in before]
        self.rows, self._places = rows, None
        after = [
            self.index(place, index.column()) if (place := self.place_of(row_id)) >= 0
            else QModelIndex()
            for row_id, index in zip(ids, before, strict=True)
        ]  # fmt: skip
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


_HEADED = frozenset({Role.DisplayRole, Role.ToolTipRole})
_ANSWERED = frozenset({Role.DisplayRole, Role.EditRole, Role.AccessibleTextRole, RowRole})


def _common(left: Sequence[Row], right: Sequence[Row]) -> int:
    """How many rows the two have in common at their start."""
    count = 0
    for a, b in zip(left, right, strict=False):
        if a is not b:
            break
        count += 1
    return count
