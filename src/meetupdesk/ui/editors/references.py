"""Editors of references: a combo with a line to search in, and a check list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QVBoxLayout, QWidget

from meetupdesk.meetup.fields import Ref, Refs
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, rows_at
from meetupdesk.meetup.row_names import named_rows
from meetupdesk.ui.editors.choices import QuietCombo
from meetupdesk.ui.editors.editor import Editor
from meetupdesk.ui.frame import Frame


class RefEditor(Editor):
    """One row of another table, or none; typing searches anywhere in the names."""

    def __init__(self, frame: Frame, where: Where, kind: Ref) -> None:
        self.combo = QuietCombo(editable=True)
        super().__init__(self.combo)
        self._frame, self._table = frame, Where(kind.table)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setMinimumContentsLength(6)
        completer = self.combo.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._fill(frame.desk.meetup)
        self.combo.activated.connect(self._emit)
        line = self.combo.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._settle)
        frame.desk.changed.connect(self._follow)

    def show_value(self, value: object) -> None:
        self.combo.setCurrentIndex(max(self.combo.findData(value), 0))
        self._show_beginning()

    def _fill(self, meetup: Meetup) -> None:
        present = self.combo.currentData()
        self.combo.clear()
        self.combo.addItem("", "")
        for row_id, name in named_rows(self._frame.tr, meetup, self._table.path).items():
            self.combo.addItem(name, row_id)
        self.show_value(present)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if rows_at(old, self._table) is not rows_at(new, self._table):
            self._fill(new)

    def _emit(self) -> None:
        self.edited.emit(self.combo.currentData() or "")
        self.left.emit()

    def _settle(self) -> None:
        """Take the row whose name was typed; other text gives way to the present row."""
        at = self.combo.findText(self.combo.currentText().strip())
        if at >= 0 and at != self.combo.currentIndex():
            self.combo.setCurrentIndex(at)
            self._emit()
        else:
            self.combo.setEditText(self.combo.itemText(self.combo.currentIndex()))
            self._show_beginning()
            self.left.emit()

    def _show_beginning(self) -> None:
        """Show a name that is too long from its beginning, unless somebody writes in it."""
        self.combo.setToolTip(self.combo.itemText(self.combo.currentIndex()))
        line = self.combo.lineEdit()
        if line is not None and not line.hasFocus():
            line.setCursorPosition(0)


class RefsEditor(Editor):
    """Several rows of another table, as a list of check boxes."""

    def __init__(self, frame: Frame, where: Where, kind: Refs) -> None:
        box = QWidget()
        super().__init__(box)
        self._frame, self._table = frame, Where(kind.table)
        self._layout = QVBoxLayout(box)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(frame.theme.px(4))
        self._value: tuple[str, ...] = ()
        self._name = ""
        self._boxes: dict[str, QCheckBox] = {}
        self._fill(frame.desk.meetup)
        frame.desk.changed.connect(self._follow)

    def show_value(self, value: object) -> None:
        self._value = value if isinstance(value, tuple) else ()
        for row_id, box in self._boxes.items():
            box.setChecked(row_id in self._value)

    def name_for_readers(self, name: str, description: str) -> None:
        self._name = name
        for box in self._boxes.values():
            box.setAccessibleName(f"{name}: {box.text()}")
            box.setAccessibleDescription(description)

    def _fill(self, meetup: Meetup) -> None:
        for box in self._boxes.values():
            box.deleteLater()
        self._boxes = {}
        for row_id, name in named_rows(self._frame.tr, meetup, self._table.path).items():
            box = QCheckBox(name)
            box.clicked.connect(self._emit)
            self._layout.addWidget(box)
            self._boxes[row_id] = box
        if self._boxes:
            self.target = next(iter(self._boxes.values()))
        self.name_for_readers(self._name, "")
        self.show_value(self._value)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if rows_at(old, self._table) is not rows_at(new, self._table):
            self._fill(new)

    def _emit(self) -> None:
        checked = {row_id for row_id, box in self._boxes.items() if box.isChecked()}
        kept = tuple(row_id for row_id in self._value if row_id in checked)
        added = tuple(row_id for row_id in self._boxes if row_id in checked - set(kept))
        self.edited.emit((*kept, *added))
        self.left.emit()
