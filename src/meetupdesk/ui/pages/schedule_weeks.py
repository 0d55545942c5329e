"""The weeks of the preparation as a bar in the row of each phase."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from meetupdesk.meetup.model.schedule import Phase
from meetupdesk.ui.paint import draw_bar
from meetupdesk.ui.theme import Theme

OPEN_DAYS = 27  # how far a phase without an end is drawn
BAR = 10  # px
WEEK = 7
MOST_LINES = 26  # weeks; more of them would be a grey field


@dataclass(frozen=True, slots=True, kw_only=True)
class Weeks:
    """The stretch from the first to the last day of all phases, in whole weeks."""

    first: date
    last: date

    def place(self, day: date) -> float:
        """Return where a day begins: 0 for the first, 1 after the last."""
        return (day - self.first).days / ((self.last - self.first).days + 1)


def weeks_of(phases: Iterable[Phase]) -> Weeks | None:
    """Return the weeks of the phases, from a Monday to a Sunday; None while none has a day."""
    days = [day for phase in phases for day in (phase.starts, end_of(phase)) if day]
    if not days:
        return None
    first, last = min(days), max(days)
    return Weeks(
        first=first - timedelta(days=first.weekday()),
        last=last + timedelta(days=6 - last.weekday()),
    )


def end_of(phase: Phase) -> date | None:
    """Return the last day to draw: a phase without an end goes on for four weeks."""
    if phase.ends is None and phase.starts is not None:
        return phase.starts + timedelta(days=OPEN_DAYS)
    return phase.ends


def draw_phase(
    painter: QPainter, theme: Theme, rect: QRect, weeks: Weeks, phase: Phase, tone: str, today: date
) -> None:
    """Paint the lines of the weeks and of today, and the bar of the phase over them."""
    painter.save()
    painter.setPen(QPen(theme.colour("line"), 1))
    count = ((weeks.last - weeks.first).days + 1) // WEEK
    for week in range(count + 1 if count <= MOST_LINES else 0):
        _draw_line(painter, rect, week / count)
    starts, ends = phase.starts or phase.ends, end_of(phase)
    if starts and ends and starts <= ends:
        left = rect.left() + weeks.place(starts) * rect.width()
        right = rect.left() + weeks.place(ends + timedelta(days=1)) * rect.width()
        high = theme.px(BAR)
        top = rect.top() + (rect.height() - high) / 2
        colour = theme.colour(tone)
        draw_bar(painter, QRectF(left, top, max(right - left, high), high), colour)
    if weeks.first <= today <= weeks.last:
        painter.setPen(QPen(theme.colour("text"), 1, Qt.PenStyle.DashLine))
        _draw_line(painter, rect, weeks.place(today))
    painter.restore()


def _draw_line(painter: QPainter, rect: QRect, place: float) -> None:
    x = rect.left() + place * rect.width()
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
