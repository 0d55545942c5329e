"""Small painted parts: rings, chips, relation bars, and one line of text that ends in dots.

Each function paints into a rectangle and remembers nothing; cells and widgets share them.
"""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from meetupdesk.ui.theme import Theme

TOP = 90 * 16  # Qt counts sixteenths of a degree, from three o'clock


def draw_ring(painter: QPainter, theme: Theme, rect: QRectF, fraction: float, width: float) -> None:
    """Paint a grey ring, and its filled part from the top."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    pen = QPen(theme.colour("line" if fraction else "thumb"), width)
    painter.setPen(pen)
    painter.drawEllipse(inside)
    if fraction > 0:
        pen.setColor(theme.colour("accenttext"))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(inside, TOP, round(-360 * 16 * min(fraction, 1)))
    painter.restore()


def draw_bar(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Paint a bar with round ends."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.restore()


def draw_relation(painter: QPainter, theme: Theme, at: QPoint, filled: int) -> None:
    """Paint the four short bars of a relation, so many of them filled."""
    width, height, gap = theme.px(8), theme.px(4), theme.px(3)
    for number in range(4):
        place = QRectF(at.x() + number * (width + gap), at.y(), width, height)
        draw_bar(painter, place, theme.colour("accenttext" if number < filled else "line"))


def chip_width(theme: Theme, text: str) -> int:
    """Return how wide a chip is that shows the whole text."""
    # Two more: an advance is rounded, and a word that just fits would end in dots.
    return QFontMetrics(theme.font("hint")).horizontalAdvance(text) + 2 * theme.px(8) + 2


def draw_chip(painter: QPainter, theme: Theme, rect: QRect, text: str, *, ours: bool) -> None:
    """Paint a chip: blue for one of our themes, grey for any other subject."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accentsoft" if ours else "hover"))
    painter.drawRoundedRect(QRectF(rect), theme.px(9), theme.px(9))
    painter.restore()
    inside = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
    tone = theme.colour("accenttext" if ours else "text2")
    draw_text(painter, inside, text, theme.font("hint"), tone)


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint one line in the middle of the height; what does not fit ends in dots."""
    line = QFontMetrics(font).elidedText(
        " ".join(text.split("\n")), Qt.TextElideMode.ElideRight, rect.width()
    )
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, line)
    painter.restore()


def centred(rect: QRectF, size: float) -> QRectF:
    """Return the square of that size in the middle of the rectangle."""
    middle: QPointF = rect.center()
    return QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
