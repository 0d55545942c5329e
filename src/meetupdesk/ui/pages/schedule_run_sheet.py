"""The segment 진행표: the day of one session, listening before telling."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.planning import is_in, with_run_sheet
from meetupdesk.meetup.row_names import named_rows
from meetupdesk.ui.documents.templates import template
from meetupdesk.ui.editors.choices import QuietCombo
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.schedule_minutes import MinutesBar
from meetupdesk.ui.pages.schedule_part import SchedulePart, plain_table
from meetupdesk.ui.pages.schedule_slots import SlotsView
from meetupdesk.ui.pages.scrolling import scrolled
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.empty import EmptyState

USUAL = "blogger_meetup"
"""The template whose run sheet is offered where the format names no other."""

FORMATS = (USUAL, "citizen_roundtable", "press_session", "crisis_listening")


class RunSheetPart(SchedulePart):
    """Minutes and table, or how to begin; ``sessions`` is the combo that the page places."""

    filled = Signal()  # whether there is a slot has changed

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.sessions = QuietCombo()
        self.sessions.setAccessibleName(frame.tr("schedule.sessions"))
        self.sessions.setMinimumContentsLength(12)
        self.view = self._slots = SlotsView(frame)
        self._minutes = MinutesBar(frame)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._sheet())
        self._layers.addWidget(self._empty())
        self.sessions.activated.connect(self._choose_session)
        frame.desk.changed.connect(self._follow)
        self._fill_sessions(frame.desk.meetup)
        self._show()

    @property
    def is_empty(self) -> bool:
        """Whether the session has no slot yet."""
        return self._layers.currentIndex() == 1

    def focus_start(self) -> None:
        if self.is_empty:
            self._first.setFocus()
        else:
            self.view.setFocus()

    def add(self) -> None:
        self._layers.setCurrentIndex(0)
        self.filled.emit()
        self.view.add_row()

    def show_slot(self, slot_id: str) -> None:
        """Show the session in which a slot lies."""
        meetup = self._frame.desk.meetup
        slot = next((each for each in meetup.schedule.slots if each.id == slot_id), None)
        for session in meetup.schedule.sessions if slot else ():
            if slot and is_in(meetup, slot, session.id):
                self._show_session(session.id)

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._minutes)
        add_text = self._frame.tr("schedule_page.new_slot")
        self.box = plain_table(self._frame, self._slots, add_text=add_text)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.box)
        inside.addStretch()
        layout.addWidget(scrolled(content), 1)
        return sheet

    def _empty(self) -> QWidget:
        frame, tr = self._frame, self._frame.tr
        self._first = button(
            frame, tr("empty.run_sheet.usual"), self._add_usual, role="primary", icon="plus"
        )
        one = button(frame, tr("empty.run_sheet.one"), self.add)
        for each in (self._first, one):
            each.setEnabled(not frame.desk.read_only)
        return EmptyState(frame, "run_sheet", "stopwatch", self._first, one)

    def _add_usual(self) -> None:
        frame, session = self._frame, self._slots.session
        overview = frame.desk.meetup.overview
        name = overview.format if overview.format in FORMATS else USUAL
        usual = template(name, overview.document_language, frame.chance).schedule.slots
        fresh = _fresh_ids(frame)
        frame.edit("window.edit.add", lambda meetup: with_run_sheet(meetup, session, usual, fresh))
        self.view.setFocus()

    def _choose_session(self) -> None:
        self._show_session(str(self.sessions.currentData()))

    def _show_session(self, session_id: str) -> None:
        self._slots.show_session(session_id)
        self.sessions.setCurrentIndex(self.sessions.findData(session_id))
        self._show()

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.schedule.sessions is not new.schedule.sessions:
            self._fill_sessions(new)
        if old.schedule is not new.schedule:
            self._show()

    def _fill_sessions(self, meetup: Meetup) -> None:
        self.sessions.clear()
        for row_id, name in named_rows(self._frame.tr, meetup, "schedule.sessions").items():
            self.sessions.addItem(name, row_id)
        self.sessions.setCurrentIndex(self.sessions.findData(self._slots.session))

    def _show(self) -> None:
        self._minutes.show_sheet(self._slots.sheet)
        self._layers.setCurrentIndex(0 if self._slots.sheet.slots else 1)
        self.filled.emit()


def _fresh_ids(frame: Frame) -> Callable[[], str]:
    """Return what gives ids for slots, never the same one twice."""
    taken: set[str] = set()

    def fresh() -> str:
        while (made := frame.new_id("schedule.slots")) in taken:
            pass
        taken.add(made)
        return made

    return fresh
