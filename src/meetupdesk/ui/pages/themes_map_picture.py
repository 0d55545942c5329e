"""The map of influence and match: painted dots with handles, for the eye and the mouse alone."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from meetupdesk.meetup.row_names import row_name
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.themes_map_spots import MIDDLE, Spot

DOT = 5  # px, half the width
LONGEST = 110  # px of a name
SMALLEST, LARGEST = 240, 600  # px of the square
CORNERS = (
    ("find_theme", Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop),
    ("invite_first", Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop),
    ("keep_an_eye", Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom),
    ("share_interests", Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom),
)


class InfluenceMap(QWidget):
    """A square; names that find no room are left out, their dots stay and say them."""

    chosen = Signal(str)  # person id: their dot was pressed

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._current = frame, ""
        self._spots: tuple[Spot, ...] = ()
        px = frame.theme.px
        self.setMinimumSize(px(SMALLEST), px(SMALLEST))
        self.setMaximumSize(px(LARGEST), px(LARGEST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(frame.tr("themes_page.segment.map"))
        self.setAccessibleDescription(frame.tr("themes_page.map_line"))

    def show_spots(self, found: tuple[Spot, ...]) -> None:
        """Show other people; the first ones get their names before the others."""
        self._spots = found
        self.update()

    def show_current(self, person_id: str) -> None:
        """Put a ring around somebody."""
        self._current = person_id
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._frame.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = self._square()
        self._paint_ground(painter, square)
        painter.setFont(theme.font("hint", bold=True))
        taken = self._paint_corners(painter, square)
        places = [self._place(spot) for spot in self._spots]
        dot = theme.px(DOT)
        taken += [_around(place, dot + 1) for place in places]
        painter.setFont(theme.font("hint"))
        for spot, place in zip(self._spots, places, strict=True):
            self._paint_dot(painter, spot, place)
            self._paint_name(painter, square, spot, place, taken)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position())
        if spot is not None:
            self.chosen.emit(spot.person.id)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self._spot_at(QPointF(event.pos()))
            name = row_name(self._frame.tr, spot.person) if spot else ""
            QToolTip.showText(event.globalPos(), name, self)
            return True
        return super().event(event)

    def _square(self) -> QRectF:
        size = min(self.width(), self.height()) - 2
        return QRectF(1, 1, size, size)

    def _place(self, spot: Spot) -> QPointF:
        square = self._square()
        return QPointF(
            square.left() + spot.x * square.width(), square.bottom() - spot.y * square.height()
        )

    def _spot_at(self, point: QPointF) -> Spot | None:
        near = self._frame.theme.px(DOT) + 3
        found = (spot for spot in self._spots if _around(self._place(spot), near).contains(point))
        return next(found, None)

    def _paint_ground(self, painter: QPainter, square: QRectF) -> None:
        theme = self._frame.theme
        across = square.left() + MIDDLE * square.width()
        along = square.bottom() - MIDDLE * square.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("window"))
        painter.drawRoundedRect(square, theme.px(8), theme.px(8))
        painter.setBrush(theme.colour("accentsoft"))
        best = QRectF(QPointF(across, square.top()), QPointF(square.right(), along))
        painter.drawRoundedRect(best, theme.px(8), theme.px(8))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square, theme.px(8), theme.px(8))
        painter.drawLine(QPointF(across, square.top()), QPointF(across, square.bottom()))
        painter.drawLine(QPointF(square.left(), along), QPointF(square.right(), along))

    def _paint_corners(self, painter: QPainter, square: QRectF) -> list[QRectF]:
        theme, taken = self._frame.theme, []
        space = theme.px("inside")
        inside = square.adjusted(space, space, -space, -space)
        widths = {"Left": MIDDLE, "Right": 1 - MIDDLE}
        for quadrant, align in CORNERS:
            side = "Left" if align & Qt.AlignmentFlag.AlignLeft else "Right"
            room = QRectF(inside)
            room.setWidth(square.width() * widths[side] - 2 * space)
            if side == "Right":
                room.moveRight(inside.right())
            words = self._frame.tr(f"match.quadrant.{quadrant}")
            flags = align | Qt.TextFlag.TextWordWrap
            tone = "accenttext" if quadrant == "invite_first" else "text2"
            painter.setPen(theme.colour(tone))
            taken.append(painter.boundingRect(room, flags, words))
            painter.drawText(room, flags, words)
        return taken

    def _paint_dot(self, painter: QPainter, spot: Spot, place: QPointF) -> None:
        theme = self._frame.theme
        dot = theme.px(DOT)
        if spot.person.id == self._current:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place, dot + 3, dot + 3)
        painter.setPen(QPen(theme.colour("surface"), 1))
        painter.setBrush(theme.colour("accenttext"))
        painter.drawEllipse(place, dot, dot)

    def _paint_name(
        self, painter: QPainter, square: QRectF, spot: Spot, place: QPointF, taken: list[QRectF]
    ) -> None:
        """Write the name beside the dot, where nothing else stands; else not at all."""
        theme = self._frame.theme
        metrics = QFontMetricsF(painter.font())
        name = metrics.elidedText(
            row_name(self._frame.tr, spot.person), Qt.TextElideMode.ElideRight, theme.px(LONGEST)
        )
        wide, high = metrics.horizontalAdvance(name) + 2, metrics.height()
        away = theme.px(DOT) + theme.px(4)
        corners = (
            QPointF(place.x() + away, place.y() - high / 2),
            QPointF(place.x() - away - wide, place.y() - high / 2),
            QPointF(place.x() - wide / 2, place.y() - away - high),
            QPointF(place.x() - wide / 2, place.y() + away),
        )
        for corner in corners:
            rect = QRectF(corner.x(), corner.y(), wide, high)
            free = square.contains(rect) and not any(rect.intersects(each) for each in taken)
            if free:
                taken.append(rect)
                painter.setPen(theme.colour("text"))
                painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, name)
                return


def _around(place: QPointF, half: float) -> QRectF:
    return QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half)
