"""One thing to choose: a picture, a bold line and a quieter one, the whole of it a button."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.paint import draw_text

HIGH, LOW = 68, 46  # px of a card, of a row in a list


class Choice(QAbstractButton):
    """A card with a border, or without ``card`` a row of a list; Enter and Space press it.

    A checkable one stays marked, and leaves Enter to the dialog around it.
    """

    stepped = Signal(int)  # arrow key: 1 down, -1 up

    def __init__(
        self, frame: Frame, title: str, line: str = "", *, icon: str, card: bool = False
    ) -> None:
        super().__init__()
        self._frame, self._icon, self._card = frame, icon, card
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_words(title, line)

    def show_words(self, title: str, line: str) -> None:
        """Show other words; screen readers hear both lines."""
        self.setText(title)
        self.line = line
        self.setAccessibleName(", ".join(filter(None, (title, line))))
        self.setToolTip("\n".join(filter(None, (title, line))))
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._frame.theme
        return QSize(theme.px(240), theme.px(HIGH if self._card else LOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        by = steps.get(Qt.Key(event.key()))
        if by and not self.isCheckable():
            self.stepped.emit(by)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.isCheckable():
            event.ignore()
        else:
            self.click()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._frame.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        size = 24 if self._card else 18
        left = theme.px(14 if self._card else 8)
        colour = "accenttext" if self._card and self.isEnabled() else "text2"
        picture = pixmap(theme, self._icon, colour, size)
        painter.drawPixmap(left, (self.height() - theme.px(size)) // 2, picture)
        self._paint_words(painter, left + theme.px(size + (16 if self._card else 12)))
        if self._card and not self.isCheckable():
            self._paint_end(painter, "chevron-right", "text2")
        elif self.isChecked():
            self._paint_end(painter, "check", "accenttext")

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._frame.theme
        is_chosen = self.hasFocus() or self.isChecked()
        is_near = self.underMouse() and self.isEnabled()
        width = 2 if self.hasFocus() else 1
        ground = "accentsoft" if is_chosen else "hover" if is_near else "surface"
        if self._card or is_chosen or is_near:
            edge = "focus" if is_chosen else "control" if self._card else ground
            painter.setPen(QPen(theme.colour(edge), width))
            painter.setBrush(theme.colour(ground))
            half = width / 2
            place = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(place, theme.px(6), theme.px(6))

    def _paint_end(self, painter: QPainter, icon: str, colour: str) -> None:
        theme = self._frame.theme
        at = (self.height() - theme.px(16)) // 2
        painter.drawPixmap(self.width() - theme.px(32), at, pixmap(theme, icon, colour, 16))

    def _paint_words(self, painter: QPainter, left: int) -> None:
        theme = self._frame.theme
        size = "card_title" if self._card else "body"
        right = theme.px(40 if self._card or self.isCheckable() else 10)
        room = self.rect().adjusted(left, 0, -right, 0)
        title, line = theme.font(size, bold=self._card), theme.font("hint")
        tone = theme.colour("text" if self.isEnabled() else "text3")
        if not self.line:
            draw_text(painter, room, self.text(), title, tone)
            return
        middle, gap = self.height() // 2, theme.px(11 if self._card else 9)
        high = theme.px(22)
        room.setHeight(high)
        room.moveTop(middle - gap - high // 2)
        draw_text(painter, room, self.text(), title, tone)
        room.moveTop(middle + gap - high // 2)
        draw_text(painter, room, self.line, line, theme.colour("text2"))


def step_through(choices: Sequence[Choice], by: int) -> None:
    """Move the focus to the next or previous choice that can be pressed."""
    able = [each for each in choices if each.isEnabled()]
    at = next((at for at, each in enumerate(able) if each.hasFocus()), -1)
    if able:
        able[(at + by) % len(able)].setFocus(Qt.FocusReason.TabFocusReason)
