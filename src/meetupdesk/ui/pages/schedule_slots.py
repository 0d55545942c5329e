"""The table of the run sheet: one session at a time, with starts that follow from what is above."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from meetupdesk.dates import time_words
from meetupdesk.meetup.facts.run_sheet import RunSheet, TimedSlot, run_sheet
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.schedule import Slot
from meetupdesk.meetup.planning import SLOTS, is_in, session_of, with_slot_moved
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.pages.schedule_minutes import MODE_TONES
from meetupdesk.ui.paint import draw_text
from meetupdesk.ui.tables import Column, TableView, field

PATH = SLOTS.path


class SlotsView(TableView):
    """Shows the slots of ``session``; Alt+↑/↓ moves among these alone."""

    def __init__(self, frame: Frame) -> None:
        self.session = session_of(frame.desk.meetup, "").id
        self.sheet = self._sheet_of(frame.desk.meetup)
        self._frame = frame
        super().__init__(
            frame,
            SLOTS,
            self._columns(frame),
            new_row=lambda row_id: Slot(id=row_id, session=self.session),
        )
        self.rows.filter(self._keeps)
        frame.desk.changed.connect(self._follow)

    def show_session(self, session_id: str) -> None:
        """Show the slots of another session."""
        self.session = session_id
        self._show(self._frame.desk.meetup)

    def move_up(self) -> None:
        self._move(-1)

    def move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        slot = self.current_id()
        if slot and self.rows.arrangement.column < 0:
            self._frame.edit("window.edit.move", lambda meetup: with_slot_moved(meetup, slot, by))
            self.scrollTo(self.currentIndex())

    def _columns(self, frame: Frame) -> list[Column]:
        def mode_tone(row: Row) -> str:
            return MODE_TONES.get(_as_slot(row).mode, "text2")

        start = field(
            frame, f"{PATH}.at", title=frame.tr("schedule_page.start"), width=94,
            paint=self._paint_start,
        )  # fmt: skip
        return [
            replace(start, spoken=self._spoken, sort=lambda row: self._start(row) or time.max),
            field(frame, f"{PATH}.minutes", width=76),
            field(frame, f"{PATH}.title", width=170, stretch=2, bold=True),
            field(frame, f"{PATH}.mode", width=66, bold=True, tone=mode_tone),
            field(frame, f"{PATH}.theme", width=96, stretch=1),
            field(frame, f"{PATH}.speaker", width=104, stretch=1),
            field(frame, f"{PATH}.materials", width=100, stretch=2),
        ]

    def _timed(self, row: Row) -> TimedSlot | None:
        return next((each for each in self.sheet.slots if each.slot.id == row.id), None)

    def _start(self, row: Row) -> time | None:
        timed = self._timed(row)
        return timed.starts if timed else None

    def _words(self, row: Row) -> str:
        start = self._start(row)
        return time_words(self._frame.tr, start) if start else "–"

    def _spoken(self, row: Row) -> str:
        timed, tr = self._timed(row), self._frame.tr
        parts = [self._words(row)]
        if _as_slot(row).at is not None:
            parts.append(tr("schedule_page.fixed"))
        if timed is not None and timed.clash:
            parts.append(tr("schedule_page.clash"))
        return ", ".join(parts)

    def _paint_start(self, painter: QPainter, rect: QRect, row: Row, _selected: bool) -> None:
        theme, timed = self._frame.theme, self._timed(row)
        is_clash = timed is not None and timed.clash
        tone = "warn" if is_clash else "text"
        draw_text(painter, rect, self._words(row), theme.font(), theme.colour(tone))
        if _as_slot(row).at is not None:
            size = theme.px(14)
            left, top = rect.right() - size, rect.center().y() - size // 2
            icon = "alert-triangle" if is_clash else "lock"
            shown = pixmap(theme, icon, "warn" if is_clash else "text2", 14)
            painter.drawPixmap(left + theme.px(4), top, shown)

    def _keeps(self, row: Row) -> bool:
        return is_in(self._frame.desk.meetup, _as_slot(row), self.session)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.schedule is not new.schedule:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        self.session = session_of(meetup, self.session).id
        self.sheet = self._sheet_of(meetup)
        self.rows.filter(self._keeps)
        self.viewport().update()

    def _sheet_of(self, meetup: Meetup) -> RunSheet:
        return run_sheet(meetup, session_of(meetup, self.session))


def _as_slot(row: Row) -> Slot:
    assert isinstance(row, Slot)
    return row
