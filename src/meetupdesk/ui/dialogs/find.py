"""찾기·이동 (Ctrl+K): type a few letters, Enter goes there (ui.md 10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QStackedWidget, QVBoxLayout

from meetupdesk.ui.dialogs.find_places import MOST, Place, found, places
from meetupdesk.ui.dialogs.row_list import ROW, RowList
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.people_search import SearchLine
from meetupdesk.ui.parts.labels import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meetupdesk.ui.main_window import MainWindow

WIDTH = 560  # px
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def open_find(window: MainWindow) -> None:
    """Ask where to go, and go there once the list is away."""
    dialog = FindDialog(window.frame, window, places(window))
    middle = window.mapToGlobal(window.rect().center()).x() - dialog.width() // 2
    top = window.mapToGlobal(window.rect().topLeft()).y() + window.frame.theme.px(96)
    dialog.move(middle, top)
    dialog.exec()
    if dialog.chosen is not None:
        dialog.chosen.go()


class FindDialog(QDialog):
    """A line and at most ten rows below it; the focus stays in the line. ``chosen`` or None."""

    def __init__(self, frame: Frame, parent: QWidget | None, among: Sequence[Place]) -> None:
        super().__init__(parent)
        theme, tr = frame.theme, frame.tr
        self._among = among
        self.chosen: Place | None = None
        self.setWindowTitle(tr("command.find.short"))
        self.setFixedWidth(theme.px(WIDTH))
        self.line = SearchLine(frame, tr("find.example"))
        self.line.setMaximumWidth(theme.px(WIDTH))
        self.line.installEventFilter(self)
        self.line.searched.connect(self.search)
        self.rows = RowList(frame, tr("find.found"))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.itemClicked.connect(self._take)
        self._nothing = label(tr("find.nothing"), tone="text2", theme=theme)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._nothing.setMargin(theme.px("inside"))
        self._below = QStackedWidget()
        self._below.addWidget(self.rows)
        self._below.addWidget(self._nothing)
        self._below.setFixedHeight(theme.px(ROW) * MOST)
        layout = QVBoxLayout(self)
        space = theme.px(12)
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(theme.px("inside"))
        layout.addWidget(self.line)
        layout.addWidget(self._below)
        layout.addWidget(label(tr("find.keys"), size="hint", tone="text3", theme=theme))
        self.search("")
        self.line.setFocus()

    def search(self, query: str) -> None:
        """Show what the query finds, the first row chosen."""
        self.rows.clear()
        for place in found(query, self._among):
            self.rows.add(place.words, place.line, icon=place.icon, what=place)
        self.rows.setCurrentRow(0)
        self._below.setCurrentWidget(self.rows if self.rows.count() else self._nothing)
        self._say_row()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            key = Qt.Key(event.key())
            if key in STEPS and self.rows.count():
                self.rows.setCurrentRow((self.rows.currentRow() + STEPS[key]) % self.rows.count())
                self._say_row()
                return True
            if key == Qt.Key.Key_Escape:
                self.reject()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.rows.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _take(self, item: QListWidgetItem | None) -> None:
        place = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(place, Place):
            self.chosen = place
            self.accept()

    def _say_row(self) -> None:
        """Let screen readers hear the chosen row, for the focus is in the line."""
        self.line.setAccessibleDescription(self.rows.spoken)
