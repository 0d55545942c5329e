"""Opinions, promises and tasks as a table; what is late is red and says by how many days."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedLayout, QWidget

from meetupdesk.dates import day_words
from meetupdesk.meetup.facts.follow_ups import is_overdue
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.follow_ups import FollowUp
from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.empty import EmptyState
from meetupdesk.ui.tables import TableBox, TableView, derived, field

TABLE = Where("follow_ups.items")


class ItemsPart(QWidget):
    """The table, or how to begin while it is empty; ``add`` makes the first row."""

    def __init__(self, frame: Frame, add: Callable[[], None]) -> None:
        super().__init__()
        self._frame, tr = frame, frame.tr
        due = derived(
            "due", tr("follow_ups.items.due"), self._due, sort=_due_key, width=170, tone=self._tone
        )
        columns = [
            field(frame, "follow_ups.items.text", stretch=3, bold=True),
            field(frame, "follow_ups.items.kind", width=80),
            field(frame, "follow_ups.items.person", width=112, title=tr("follow_ups_page.person")),
            due,
            field(frame, "follow_ups.items.owner", width=112),
            field(frame, "follow_ups.items.decision", width=100),
            field(frame, "follow_ups.items.answered_on", width=120),
        ]
        self.view = TableView(frame, TABLE, columns, new_row=lambda row_id: FollowUp(id=row_id))
        box = TableBox(frame, self.view, add_text=tr("follow_ups_page.new"))
        first = button(frame, tr("empty.follow_ups.button"), add, role="primary")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(box)
        self._stack.addWidget(EmptyState(frame, "follow_ups", "checklist", first))
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _due(self, row: Row) -> str:
        if not isinstance(row, FollowUp) or row.due is None:
            return ""
        today, tr = self._frame.now().date(), self._frame.tr
        words = day_words(tr, row.due, today)
        if not is_overdue(row, today):
            return words
        return tr("follow_ups_page.late", day=words, count=(today - row.due).days)

    def _tone(self, row: Row) -> str:
        late = isinstance(row, FollowUp) and is_overdue(row, self._frame.now().date())
        return "bad" if late else ""

    def _follow(self, _old: Meetup, new: Meetup) -> None:
        self._show(new)

    def _show(self, meetup: Meetup) -> None:
        self._stack.setCurrentIndex(0 if meetup.follow_ups.items else 1)


def _due_key(row: Row) -> tuple[bool, object]:
    due = row.due if isinstance(row, FollowUp) else None
    return due is None, due or 0
