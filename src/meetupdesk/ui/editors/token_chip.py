"""One chip of the token field: strength, name, and a dot when there is evidence."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from meetupdesk.meetup.model.people import Interest
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.paint import draw_text

HEIGHT = 24  # px
PADDING = 8
DISC = 10
DOT = 5
GAP = 5
QUARTER = 90 * 16  # of a turn, in Qt's sixteenths of a degree


class Chip(QWidget):
    """Shows one interest; the keys it does not know go to the box it lies in."""

    def __init__(self, frame: Frame, parent: QWidget) -> None:
        super().__init__(parent)
        self._frame = frame
        self.interest_id, self.name = "", ""
        self._ours, self._strength, self._has_evidence = False, 1, False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_interest(self, interest: Interest, name: str) -> None:
        """Show the present values."""
        tr = self._frame.tr
        self.interest_id, self.name = interest.id, name
        self._ours, self._strength = bool(interest.theme), min(max(interest.strength or 1, 1), 3)
        self._has_evidence = bool(interest.evidence)
        word = tr(f"people.interests.strength.{self._strength}")
        known = tr("tokens.with_evidence" if self._has_evidence else "tokens.without_evidence")
        self.setAccessibleName(tr("tokens.chip", name=name, strength=word, evidence=known))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        px = self._frame.theme.px
        words = QFontMetrics(self._frame.theme.font("hint")).horizontalAdvance(self.name)
        dot = px(GAP) + px(DOT) if self._has_evidence else 0
        return QSize(2 * px(PADDING) + px(DISC) + px(GAP) + words + dot + 1, px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._frame.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = theme.colour("accenttext" if self._ours else "text2")
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.colour("focus"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accentsoft" if self._ours else "hover"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        size, left = theme.px(DISC), theme.px(PADDING)
        disc = QRectF(left, (self.height() - size) / 2, size, size)
        draw_strength(painter, disc, self._strength, tone)
        dot = theme.px(DOT) if self._has_evidence else 0
        right = self.width() - theme.px(PADDING) - (dot + theme.px(GAP) if dot else 0)
        words = QRect(0, 0, right, self.height())
        words.setLeft(left + size + theme.px(GAP))
        draw_text(painter, words, self.name, theme.font("hint"), tone)
        if dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            middle = QPointF(self.width() - theme.px(PADDING) - dot / 2, self.height() / 2)
            painter.drawEllipse(middle, dot / 2, dot / 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def draw_strength(painter: QPainter, rect: QRectF, strength: int, colour: QColor) -> None:
    """Paint a ring (1), a half disc in its ring (2) or a disc (3); nothing for 0."""
    if not strength:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = rect.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if strength == 3 else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(inside)
    if strength == 2:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(inside, QUARTER, 2 * QUARTER)  # the left half
    painter.restore()
