"""되돌릴 시점: earlier states of the document, and how each differs from now (ui.md 11.5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetupdesk.dates import time_words
from meetupdesk.meetup.model import Meetup
from meetupdesk.storage.document import MeetupFile
from meetupdesk.storage.home import sealed_document
from meetupdesk.ui.dialogs.difference_list import DifferenceList
from meetupdesk.ui.documents.changes import changes
from meetupdesk.ui.documents.moments import day_name
from meetupdesk.ui.documents.surroundings import Surroundings
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest

ROW = 30  # px


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A state to choose from; ``reason`` is one of storage's, or ``copy``."""

    path: Path
    at: datetime
    reason: str


class RestorePointsDialog(QDialog):
    """After ``exec``: ``answer`` is ``back``, ``copy`` or empty, and ``file`` what was chosen.

    ``read`` gives what a point holds, None when it is damaged. Without ``present`` there is
    nothing to compare with, and a point can only be opened.
    """

    def __init__(
        self,
        frame: Frame,
        parent: QWidget | None,
        points: Sequence[Point],
        read: Callable[[Path], MeetupFile | None],
        present: Meetup | None,
        *,
        may_go_back: bool = True,
    ) -> None:
        super().__init__(parent)
        theme, tr = frame.theme, frame.tr
        self._frame, self._read, self._present = frame, read, present
        self.answer = ""
        self.file: MeetupFile | None = None
        self.setWindowTitle(tr("restore.window"))
        self.resize(theme.px(820), theme.px(520))
        self._points = QListWidget()
        self._points.setAccessibleName(tr("restore.points"))
        self._points.setProperty("role", "points")
        self._points.setFixedWidth(theme.px(280))
        self._heading = wrapped("", size="card_title", bold=True, theme=theme)
        self._list = DifferenceList(frame, tr("restore.same" if present else "restore.empty"))
        self._copy = button(frame, tr("restore.copy"), lambda: self._take("copy"))
        self._back = button(frame, tr("restore.back"), lambda: self._take("back"), role="primary")
        self._back.setVisible(present is not None and may_go_back)
        self._place()
        self._fill(points)
        self._points.currentItemChanged.connect(self._show_point)
        self._choose_first()

    def _place(self) -> None:
        theme, tr = self._frame.theme, self._frame.tr
        kind = "restore" if self._present else "restore.rescue"
        right = QVBoxLayout()
        right.setSpacing(theme.px("inside"))
        right.addWidget(self._heading)
        right.addWidget(self._list, 1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px("card"))
        middle.addWidget(self._points)
        nest(middle, right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px("inside"))
        foot.addStretch()
        foot.addWidget(button(self._frame, tr("saving.button.close"), self.reject))
        foot.addWidget(self._copy)
        foot.addWidget(self._back)
        layout = QVBoxLayout(self)
        space = theme.px("dialog")
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(theme.px("card"))
        layout.addWidget(label(tr(f"{kind}.title"), size="dialog", bold=True, theme=theme))
        layout.addWidget(wrapped(tr(f"{kind}.text"), tone="text2", theme=theme))
        nest(layout, middle, 1)
        nest(layout, foot)

    def _fill(self, points: Sequence[Point]) -> None:
        """List the points under their days."""
        tr, now = self._frame.tr, self._frame.now()
        for day, of_day in groupby(points, lambda point: day_name(tr, point.at, now)):
            heading = QListWidgetItem(day)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setSizeHint(QSize(0, self._frame.theme.px(ROW)))
            heading.setFont(self._frame.theme.font("hint", bold=True))
            self._points.addItem(heading)
            for point in of_day:
                at = time_words(tr, point.at.astimezone(now.tzinfo).time())
                item = QListWidgetItem(f"{at} · {tr(f'restore.reason.{point.reason}')}")
                item.setSizeHint(QSize(0, self._frame.theme.px(ROW)))
                item.setData(Qt.ItemDataRole.UserRole, point)
                self._points.addItem(item)

    def _choose_first(self) -> None:
        self._points.setCurrentRow(1 if self._points.count() > 1 else -1)
        self._points.setFocus()
        self._show_point()

    def _show_point(self) -> None:
        tr = self._frame.tr
        item = self._points.currentItem()
        point = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self.file = self._read(point.path) if isinstance(point, Point) else None
        for each in (self._copy, self._back):
            each.setEnabled(self.file is not None)
        if self.file is None:
            self._heading.setText(tr("restore.damaged" if point else "restore.none"))
            return
        base = self._present or Meetup()
        found = changes(tr, base, self.file.meetup, self._frame.now().date())
        self._back.setEnabled(bool(found.lines))
        title = self.file.meetup.overview.title or tr("window.untitled")
        same = "restore.heading" if self._present else "restore.heading_copy"
        self._heading.setText(tr(same, title=title, count=found.places))
        self._list.show_changes(found)

    def _take(self, answer: str) -> None:
        self.answer = answer
        self.accept()


def choose_rescue(
    frame: Frame, parent: QWidget, places: Sequence[Path], around: Surroundings
) -> Path | None:
    """Let the person choose one of the whole copies of a damaged document."""
    files = {place: sealed_document(place, fs=around.fs) for place in places}
    points = [
        Point(path=place, at=datetime.fromisoformat(file.saved_at), reason="copy")
        for place, file in files.items()
        if file is not None
    ]
    dialog = RestorePointsDialog(frame, parent, points, files.get, None)
    dialog.exec()
    chosen = (place for place, file in files.items() if file is dialog.file)
    return next(chosen, None) if dialog.answer else None
