"""The sessions on the page 개요: one row of four fields each, and the way there below."""

from datetime import date, timedelta

from msgspec import structs
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.cascades import remove_sessions
from meetupdesk.meetup.edits import replace_rows
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.schedule import Session
from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.overview_session_row import TABLE, SessionMore, SessionRow
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.card_list import CardList
from meetupdesk.ui.parts.cards import side_by_side
from meetupdesk.ui.parts.folds import Fold
from meetupdesk.ui.parts.notices import NoticeCard


class SessionRows(QWidget):
    """A row for each session, the button for one more, then what else there is to say of each."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._offer: QWidget | None = None
        self._rows = CardList(
            frame, TABLE, self._row, lambda row_id: Session(id=row_id), remove=remove_sessions
        )
        self._more = CardList(
            frame,
            TABLE,
            lambda row_id: SessionMore(frame, row_id),
            lambda row_id: Session(id=row_id),
            spacing=28,
        )
        words = frame.tr("window.add_session")
        add = button(frame, words, self._rows.add, role="quiet", icon="plus")
        add.setEnabled(not frame.desk.read_only)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(frame.theme.px("inside"))
        self._layout.addWidget(self._rows)
        self._layout.addWidget(side_by_side(frame, add))
        self._layout.addWidget(Fold(frame, frame.tr("window.directions"), self._more))
        frame.desk.changed.connect(self._follow)
        self._show_rows(frame.desk.meetup)

    def _row(self, row_id: str) -> QWidget:
        return SessionRow(self._frame, row_id, lambda: self._rows.remove(row_id))

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.schedule.sessions is not new.schedule.sessions:
            self._show_rows(new)
            self._offer_to_move(old, new)

    def _show_rows(self, meetup: Meetup) -> None:
        sessions, read_only = meetup.schedule.sessions, self._frame.desk.read_only
        for at, session in enumerate(sessions):
            row, more = self._rows.cards[session.id], self._more.cards[session.id]
            if isinstance(row, SessionRow) and isinstance(more, SessionMore):
                row.show_as(is_first=at == 0, can_go=len(sessions) > 1 and not read_only)
                more.show_as(is_named=len(sessions) > 1)

    def _offer_to_move(self, old: Meetup, new: Meetup) -> None:
        """After the day of a session changed: shall the phases move along?"""
        days = _moved_by(old, new)
        if self._offer is not None:
            self._offer.deleteLater()
            self._offer = None
        undone = self._frame.desk.history.undone
        if not days or undone or not _can_move(new):
            return
        tr = self._frame.tr
        way = "later" if days > 0 else "earlier"
        question = tr(f"window.move_phases.{way}", count=abs(days))
        move = button(self._frame, tr("window.move_all"), lambda: self._move(days))
        keep = button(self._frame, tr("window.only_this"), self._dismiss, role="quiet")
        self._offer = NoticeCard(self._frame, "tip", question, "", (move, keep))
        self._layout.insertWidget(1, self._offer)

    def _dismiss(self) -> None:
        if self._offer is not None:
            self._offer.deleteLater()
            self._offer = None

    def _move(self, days: int) -> None:
        self._dismiss()
        self._frame.edit("window.edit.move_phases", lambda meetup: _with_phases_moved(meetup, days))


def _moved_by(old: Meetup, new: Meetup) -> int:
    """Return by how many days the one session moved that did; 0 for none or several."""
    before = {session.id: session.day for session in old.schedule.sessions}
    moves = [
        (session.day - day).days
        for session in new.schedule.sessions
        if session.day and (day := before.get(session.id)) and session.day != day
    ]
    return moves[0] if len(moves) == 1 else 0


def _can_move(meetup: Meetup) -> bool:
    return any((phase.starts or phase.ends) and not phase.done for phase in meetup.schedule.phases)


def _with_phases_moved(meetup: Meetup, days: int) -> Meetup:
    by = timedelta(days=days)

    def later(day: date | None) -> date | None:
        return day + by if day else None

    moved = (
        phase if phase.done
        else structs.replace(phase, starts=later(phase.starts), ends=later(phase.ends))
        for phase in meetup.schedule.phases
    )  # fmt: skip
    return replace_rows(meetup, Where("schedule.phases"), moved)
