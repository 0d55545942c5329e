"""The readiness ring, and the mark of a section."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.paint import centred, draw_ring

MARK_ICONS = {"done": ("circle-check", "ok"), "blocked": ("alert-circle", "bad")}


class Ring(QWidget):
    """A per cent as an arc, with the number in the middle."""

    def __init__(self, frame: Frame, size: int, width: int) -> None:
        super().__init__()
        self._frame, self._width, self._percent = frame, width, 0
        self._pixels = frame.theme.px(size)
        self.setFixedSize(QSize(self._pixels, self._pixels))

    def show_percent(self, percent: int) -> None:
        """Show another number."""
        self._percent = percent
        self.setAccessibleName(self._frame.tr("window.readiness_percent", percent=percent))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._frame.theme
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        draw_ring(painter, theme, rect, self._percent / 100, theme.px(self._width))
        painter.setFont(theme.font("hint" if self._pixels > theme.px(36) else "group", bold=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._percent))


def draw_mark(painter: QPainter, frame: Frame, rect: QRectF, state: str, fraction: float) -> None:
    """Paint the mark of a section into the rectangle: ring, arc, check or alarm."""
    if state in MARK_ICONS:
        name, colour = MARK_ICONS[state]
        shown = pixmap(frame.theme, name, colour, 17)
        painter.drawPixmap(centred(rect, frame.theme.px(17)).topLeft(), shown)
        return
    share = fraction if state == "in_progress" else 0
    draw_ring(painter, frame.theme, centred(rect, frame.theme.px(15)), share, frame.theme.px(2))
