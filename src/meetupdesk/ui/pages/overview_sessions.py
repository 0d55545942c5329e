"""The sessions on the page 개요: one row of four fields each, and the way there below."""

from datetime import date, timedelta

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.meetup.cascades import remove_sessions
from meetupdesk.meetup.edits import replace_rows
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.schedule import Session
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button, icon_button
from meetupdesk.ui.parts.card_list import CardList
from meetupdesk.ui.parts.folds import Fold
from meetupdesk.ui.parts.labels import label
from meetupdesk.ui.parts.notices import NoticeCard

TABLE = Where("schedule.sessions")
FIELDS = ("day", "starts", "ends", "place")
MORE = ("directions", "coverage", "coverage_by")
GAP = 12  # px between the two rows of fields


class SessionRows(QWidget):
    """Labels once, a row for each session, then what else there is to say about each."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._offer: QWidget | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(frame.theme.px("label"))
        layout.addWidget(self._captions())
        self._rows = CardList(
            frame, TABLE, self._row, lambda row_id: Session(id=row_id), remove=remove_sessions
        )
        layout.addWidget(self._rows)
        self._layout = layout
        self._is_narrow = False
        more = QWidget()
        self._more = CardList(frame, TABLE, self._more_of, lambda row_id: Session(id=row_id))
        inside = QVBoxLayout(more)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._more)
        self._fold = Fold(frame, frame.tr("window.directions"), more)
        add = button(
            frame, frame.tr("window.add_session"), self._rows.add, role="quiet", icon="plus"
        )
        add.setEnabled(not frame.desk.read_only)
        foot = QHBoxLayout()
        foot.addWidget(add, 0, Qt.AlignmentFlag.AlignTop)
        foot.addStretch()
        layout.addSpacing(frame.theme.px(4))
        layout.addLayout(foot)
        layout.addWidget(self._fold)
        frame.desk.changed.connect(self._follow)
        self._show_remove_buttons(frame.desk.meetup)

    def _captions(self) -> QWidget:
        frame = self._frame
        box = QWidget()
        grid = self._grid(box)
        for at, name in enumerate(FIELDS):
            caption = QWidget()
            row = QHBoxLayout(caption)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(frame.theme.px(6))
            row.addWidget(label(frame.tr(f"{TABLE.path}.{name}"), bold=True, theme=frame.theme))
            if name == "day":
                required = frame.tr("window.required")
                row.addWidget(label(required, size="hint", tone="text3", theme=frame.theme))
            row.addStretch()
            grid.addWidget(caption, 0, at)
        self._corner = QWidget()  # as wide as the button that removes a session
        self._corner.setFixedWidth(frame.theme.px(32))
        grid.addWidget(self._corner, 0, len(FIELDS))
        return box

    def _row(self, row_id: str) -> QWidget:
        box = QWidget()
        grid = self._grid(box)
        for at, name in enumerate(FIELDS):
            where = Where(f"{TABLE.path}.{name}", row_id)
            box_of_field = FieldBox(self._frame, where, caption=False, hint=False)
            grid.addWidget(box_of_field, 0, at)
        remove = icon_button(
            self._frame,
            self._frame.tr("window.remove_session"),
            lambda: self._rows.remove(row_id),
            icon="trash",
        )
        remove.setObjectName("remove")
        remove.setFixedWidth(self._frame.theme.px(32))
        grid.addWidget(remove, 0, len(FIELDS), Qt.AlignmentFlag.AlignTop)
        return box

    def _more_of(self, row_id: str) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._frame.theme.px("card"))
        grid.setVerticalSpacing(self._frame.theme.px(GAP))
        name = FieldBox(self._frame, Where(f"{TABLE.path}.name", row_id))
        name.setVisible(len(self._frame.desk.meetup.schedule.sessions) > 1)
        grid.addWidget(name, 0, 0)
        places = ((0, 1, 1), (1, 0, 1), (1, 1, 1))
        for field, (line, column, span) in zip(MORE, places, strict=True):
            where = Where(f"{TABLE.path}.{field}", row_id)
            grid.addWidget(FieldBox(self._frame, where), line, column, 1, span)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        return box

    def _grid(self, box: QWidget) -> QGridLayout:
        theme = self._frame.theme
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px("card"))
        for at in range(len(FIELDS)):
            grid.setColumnStretch(at, 1)
            grid.setColumnMinimumWidth(at, theme.px(96))
        return grid

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.schedule.sessions is not new.schedule.sessions:
            self._show_remove_buttons(new)
            self._offer_to_move(old, new)

    def _show_remove_buttons(self, meetup: Meetup) -> None:
        several = len(meetup.schedule.sessions) > 1
        self._corner.setVisible(several and not self._frame.desk.read_only)
        for row in self._rows.cards.values():
            found = row.findChild(QWidget, "remove")
            if isinstance(found, QWidget):
                found.setVisible(several and not self._frame.desk.read_only)

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
        self._layout.insertWidget(2, self._offer)

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
