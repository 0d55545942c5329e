"""The segment 단계: the phases with a bar each, and the question whether later days follow."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.dates import day_words, range_words
from meetupdesk.meetup.facts.phases import phase_state
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.schedule import Phase
from meetupdesk.meetup.planning import PHASES, PhaseMove, phase_move, with_phases_following
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.overview_phases import COLOURS
from meetupdesk.ui.pages.schedule_part import RowFields, SchedulePart, plain_table
from meetupdesk.ui.pages.schedule_weeks import Weeks, draw_phase, weeks_of
from meetupdesk.ui.pages.scrolling import scrolled
from meetupdesk.ui.paint import draw_text
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import ElidedLabel
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.notices import NoticeCard
from meetupdesk.ui.tables import Column, TableView, derived, field

PATH = PHASES.path


class PhasesPart(SchedulePart):
    """Table, question, and the note of the chosen phase."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._weeks: Weeks | None = None
        self._offer: QWidget | None = None
        self.view = TableView(
            frame, PHASES, self._columns(), new_row=lambda row_id: Phase(id=row_id)
        )
        self._when = ElidedLabel("", size="hint", tone="text2", theme=frame.theme)
        self.box = plain_table(frame, self.view, add_text=frame.tr("schedule_page.new_phase"))
        note = RowFields(frame, PHASES, ("note",))
        self._question = QVBoxLayout()
        space = frame.theme.px("card")
        self._question.setContentsMargins(space, 0, space, frame.theme.px("inside"))
        self._question.setSpacing(frame.theme.px("inside"))
        self._question.addWidget(self._when)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        nest(inside, self._question)
        inside.addWidget(self.box)
        inside.addWidget(note)
        inside.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content))
        self.view.row_chosen.connect(note.show_row)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _columns(self) -> list[Column]:
        frame, tr = self._frame, self._frame.tr
        name = field(frame, f"{PATH}.name", width=176, stretch=2, paint=self._paint_name)
        return [
            replace(name, spoken=_name_and_note),
            field(frame, f"{PATH}.starts", width=116),
            field(frame, f"{PATH}.ends", width=116),
            field(frame, f"{PATH}.owner", width=104),
            field(frame, f"{PATH}.done", width=64),
            derived(
                "weeks",
                tr("schedule_page.weeks"),
                self._state,
                sort=lambda row: _as_phase(row).starts or date.max,
                width=132,
                stretch=3,
                paint=self._paint_bar,
            ),
        ]

    def _state(self, row: Row) -> str:
        phase = _as_phase(row)
        dates = range_words(self._frame.tr, phase.starts, phase.ends)
        state = phase_state(phase, self._frame.now().date())
        word = self._frame.tr(f"schedule.phases.state.{state}")
        return f"{dates} · {word}" if dates else word

    def _paint_name(self, painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
        """Paint the name, and below it the note in one small line."""
        phase, theme = _as_phase(row), self._frame.theme
        bold, small = theme.font(bold=True), theme.font("group")
        high, low = QFontMetrics(bold).height(), QFontMetrics(small).height()
        upper, space = QRect(rect), (rect.height() - high - low) // 2
        if phase.note and space >= 0:
            upper = QRect(rect.left(), rect.top() + space, rect.width(), high)
            lower = QRect(rect.left(), rect.top() + space + high, rect.width(), low)
            tone = theme.colour("text2" if selected else "text3")
            draw_text(painter, lower, phase.note, small, tone)
        draw_text(painter, upper, phase.name, bold, theme.colour("text"))

    def _paint_bar(self, painter: QPainter, rect: QRect, row: Row, _selected: bool) -> None:
        if self._weeks is not None:
            phase, today = _as_phase(row), self._frame.now().date()
            tone = COLOURS[phase_state(phase, today)]
            tone = "thumb" if tone == "line" else tone
            draw_phase(painter, self._frame.theme, rect, self._weeks, phase, tone, today)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.schedule.phases is not new.schedule.phases:
            self._show(new)
            self._ask(old, new)

    def _show(self, meetup: Meetup) -> None:
        self._weeks = weeks_of(meetup.schedule.phases)
        tr, today = self._frame.tr, self._frame.now().date()
        words = tr("schedule_page.today", day=day_words(tr, today, today))
        if self._weeks is not None:
            stretch = range_words(tr, self._weeks.first, self._weeks.last)
            words = tr("schedule_page.stretch", days=stretch, today=words)
        none = tr("schedule_page.no_phases")
        self._when.setText(words if meetup.schedule.phases else none)
        self.view.viewport().update()

    def _ask(self, old: Meetup, new: Meetup) -> None:
        """After one day changed: shall the days that follow move along?"""
        self._dismiss()
        move = phase_move(old, new)
        is_way_back = bool(self._frame.desk.history.undone)
        if move is None or is_way_back or with_phases_following(new, move) is new:
            return
        frame, tr = self._frame, self._frame.tr
        way = "later" if move.days > 0 else "earlier"
        question = tr(f"schedule_page.follow.{way}", count=abs(move.days))
        both = button(frame, tr("window.move_all"), partial(self._move, move))
        only = button(frame, tr("window.only_this"), self._dismiss, role="quiet")
        self._offer = NoticeCard(frame, "tip", question, "", (both, only))
        self._question.insertWidget(0, self._offer)

    def _dismiss(self) -> None:
        if self._offer is not None:
            self._offer.hide()
            self._offer.deleteLater()
            self._offer = None

    def _move(self, move: PhaseMove) -> None:
        self._dismiss()
        change = partial(with_phases_following, move=move)
        self._frame.edit("window.edit.move_phases", change)
        self.focus_start()


def _name_and_note(row: Row) -> str:
    phase = _as_phase(row)
    return f"{phase.name}: {phase.note}" if phase.note else phase.name


def _as_phase(row: Row) -> Phase:
    assert isinstance(row, Phase)
    return row
