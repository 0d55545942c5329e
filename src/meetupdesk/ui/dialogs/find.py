"""찾기·이동 (Ctrl+K): type a few letters, Enter goes there (ui.md 10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from meetupdesk.ui.dialogs.find_places import MOST, Place, found, places
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.pages.people_search import SearchLine
from meetupdesk.ui.paint import draw_text
from meetupdesk.ui.parts.labels import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meetupdesk.ui.main_window import MainWindow

WIDTH, ROW = 560, 34  # px
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def open_find(window: MainWindow) -> None:
    """Ask where to go, and go there once the list is away."""
    dialog = FindDialog(window.frame, window, places(window))
    dialog.move(window.mapToGlobal(window.rect().center()).x() - dialog.width() // 2,
                window.mapToGlobal(window.rect().topLeft()).y() + window.frame.theme.px(96))  # fmt: skip
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
        self.rows = QListWidget()
        self.rows.setAccessibleName(tr("find.found"))
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setItemDelegate(_Row(frame, self.rows))
        self.rows.setFixedHeight(theme.px(ROW) * MOST + 2)
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.viewport().setAutoFillBackground(False)
        self.rows.itemClicked.connect(self._take)
        self._nothing = label(tr("find.nothing"), tone="text2", theme=theme)
        layout = QVBoxLayout(self)
        space = theme.px(12)
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(theme.px("inside"))
        layout.addWidget(self.line)
        layout.addWidget(self._nothing)
        layout.addWidget(self.rows, 1)
        layout.addWidget(label(tr("find.keys"), size="hint", tone="text3", theme=theme))
        self.search("")
        self.line.setFocus()

    def search(self, query: str) -> None:
        """Show what the query finds, the first row chosen."""
        self.rows.clear()
        for place in found(query, self._among):
            item = QListWidgetItem(place.words)
            item.setData(Qt.ItemDataRole.UserRole, place)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (place.words, place.line)))
            )
            item.setToolTip(place.words)
            self.rows.addItem(item)
        self.rows.setCurrentRow(0)
        self._nothing.setVisible(not self.rows.count())
        self._say_row()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == _PRESSED:
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
        item = self.rows.currentItem()
        spoken = item.data(Qt.ItemDataRole.AccessibleTextRole) if item is not None else ""
        self.line.setAccessibleDescription(spoken)


_PRESSED = QEvent.Type.KeyPress


class _Row(QStyledItemDelegate):
    """Paints an icon, the words, and at the right end what it is."""

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, self._frame.theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, rect = self._frame.theme, option.rect
        place = index.data(Qt.ItemDataRole.UserRole)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(rect, theme.px(6), theme.px(6))
        picture = pixmap(theme, place.icon, "text2", 16)
        top = rect.top() + (rect.height() - theme.px(16)) // 2
        painter.drawPixmap(rect.left() + theme.px(8), top, picture)
        hint = theme.font("hint")
        end = rect.adjusted(rect.width() * 2 // 3, 0, -theme.px(8), 0)
        tone = theme.colour("text2" if is_chosen else "text3")
        draw_text(painter, end, place.line, hint, tone, Qt.AlignmentFlag.AlignRight)
        words = rect.adjusted(theme.px(34), 0, -rect.width() // 3, 0)
        draw_text(painter, words, place.words, theme.font(), theme.colour("text"))
        painter.restore()
