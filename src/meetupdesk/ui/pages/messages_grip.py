"""The handle at the end of a row: drag it to move the row, press it for the same in words."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.card_list import CardList

LINE = 2  # px of the line that shows where the row would go


class RowGrip(QToolButton):
    """Moves or removes the row of a card list in which it stands; ``name`` tells which."""

    def __init__(self, frame: Frame, row_id: str, name: str) -> None:
        super().__init__()
        self._frame, self._row_id = frame, row_id
        self._pressed_at: QPoint | None = None
        self._line: DropLine | None = None
        theme = frame.theme
        self.setProperty("role", "icon")
        self.setIcon(frame.icon("grip-vertical", "text3"))
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.setFixedSize(theme.px(28), theme.px(32))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setEnabled(not frame.desk.read_only)
        self.clicked.connect(self._open_menu)

    def make_menu(self) -> QMenu:
        """Return what can be done with the row where it now stands."""
        rows, tr, menu = self._rows(), self._frame.tr, QMenu(self)
        place = _cards(rows).index(rows.cards[self._row_id])
        up = menu.addAction(self._frame.icon("arrow-up"), tr("messages_page.up"))
        up.setEnabled(place > 0)
        up.triggered.connect(lambda: rows.move_card(self._row_id, -1))
        down = menu.addAction(self._frame.icon("arrow-down"), tr("messages_page.down"))
        down.setEnabled(place < len(rows.cards) - 1)
        down.triggered.connect(lambda: rows.move_card(self._row_id, 1))
        remove = menu.addAction(self._frame.icon("trash"), tr("messages_page.remove"))
        remove.triggered.connect(lambda: rows.remove(self._row_id))
        return menu

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.globalPosition().toPoint()
        if self._pressed_at is None or not self._has_left(here):
            return
        rows = self._rows()
        if self._line is None:
            self._line = DropLine(self._frame, rows)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._line.show_above(_cards(rows), _place(rows, here))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if self._line is None:
            super().mouseReleaseEvent(event)
            return
        self._line.deleteLater()
        self._line = None
        self.setDown(False)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        rows, here = self._rows(), event.globalPosition().toPoint()
        before = _cards(rows).index(rows.cards[self._row_id])
        after = _place(rows, here)
        rows.move_card(self._row_id, after - before - (after > before))

    def _has_left(self, here: QPoint) -> bool:
        assert self._pressed_at is not None
        far = (here - self._pressed_at).manhattanLength()
        return self._line is not None or far >= QApplication.startDragDistance()

    def _rows(self) -> CardList:
        around = self.parentWidget()
        while not isinstance(around, CardList):
            assert around is not None
            around = around.parentWidget()
        return around

    def _open_menu(self) -> None:
        self.make_menu().popup(self.mapToGlobal(self.rect().bottomLeft()))


class DropLine(QWidget):
    """Shows between which rows a dragged one would land."""

    def __init__(self, frame: Frame, rows: CardList) -> None:
        super().__init__(rows)
        self._theme = frame.theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show()

    def show_above(self, cards: list[QWidget], place: int) -> None:
        """Stand above the card at that place, or below the last one."""
        top = cards[place].y() if place < len(cards) else cards[-1].geometry().bottom() + 1
        height = self._theme.px(LINE)
        around = self.parentWidget()
        assert around is not None
        self.setGeometry(0, min(top, around.height() - height), around.width(), height)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("accent"))


def _cards(rows: CardList) -> list[QWidget]:
    return sorted(rows.cards.values(), key=lambda card: card.y())


def _place(rows: CardList, at: QPoint) -> int:
    """Return before which card the point lies: the count of middles above it."""
    y = rows.mapFromGlobal(at).y()
    return sum(card.geometry().center().y() < y for card in rows.cards.values())
