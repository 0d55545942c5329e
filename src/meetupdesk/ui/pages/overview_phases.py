"""The card 진행: a bar for each phase of the preparation; a click opens 단계."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from meetupdesk.dates import range_words
from meetupdesk.meetup.facts.phases import phase_state
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.schedule import Phase
from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.paint import draw_bar
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import ElidedLabel, label, wrapped
from meetupdesk.ui.parts.nesting import nest

COLOURS = {"done": "ok", "now": "accenttext", "late": "bad", "later": "line"}
ICONS = {
    "done": ("circle-check", "ok"),
    "now": ("circle-dot", "accenttext"),
    "late": ("alert-circle", "bad"),
    "later": ("circle", "control"),
}
IN_A_ROW = 4


class Bar(QAbstractButton):
    """The bar of one phase; pressing it leads to the phase."""

    def __init__(self, frame: Frame, colour: str, name: str) -> None:
        super().__init__()
        self._frame, self._colour = frame, colour
        self.setFixedHeight(frame.theme.px(12))
        self.setAccessibleName(name)
        self.setToolTip(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._frame.theme
        rect = QRectF(self.rect())
        bar = rect.adjusted(0, theme.px(3), 0, -theme.px(3))
        if self.hasFocus():
            draw_bar(painter, rect, theme.colour("focus"))
            bar.adjust(2, 0, -2, 0)
        draw_bar(painter, bar, theme.colour(self._colour))


class PhaseBars(Card):
    """All phases in rows of four."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._inside: QWidget | None = None
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.schedule.phases is not new.schedule.phases:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._frame.theme.px("inside"))
        grid.setVerticalSpacing(self._frame.theme.px("panel"))
        for at, phase in enumerate(meetup.schedule.phases):
            grid.addWidget(self._phase(phase), *divmod(at, IN_A_ROW))
            grid.setColumnStretch(at % IN_A_ROW, 1)
        if not meetup.schedule.phases:
            none = wrapped(
                self._frame.tr("window.no_phases"), tone="text2", theme=self._frame.theme
            )
            grid.addWidget(none, 0, 0)
        self.add(self._inside)

    def _phase(self, phase: Phase) -> QWidget:
        frame, theme = self._frame, self._frame.theme
        state = phase_state(phase, frame.now().date())
        dates = range_words(frame.tr, phase.starts, phase.ends)
        when = " · ".join(part for part in (dates, _word(frame, state)) if part)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        bar = Bar(frame, COLOURS[state], f"{phase.name}, {when}")
        bar.clicked.connect(lambda: frame.go_to(Where("schedule.phases.name", phase.id)))
        layout.addWidget(bar)
        name, tone = ICONS[state]
        picture = QLabel()
        picture.setPixmap(pixmap(theme, name, tone, 16))
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        row.addWidget(picture)
        row.addWidget(ElidedLabel(phase.name, bold=state == "now", theme=theme), 1)
        nest(layout, row)
        layout.addWidget(label(when, size="hint", tone="text3", theme=theme))
        layout.addStretch()
        return box


def _word(frame: Frame, state: str) -> str:
    return frame.tr(f"window.phase.{state}") if state in ("now", "late") else ""
