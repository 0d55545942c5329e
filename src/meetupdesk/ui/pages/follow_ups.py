"""The page 약속·후속: answer what was heard, keep what was promised."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import Form
from meetupdesk.ui.pages.follow_ups_details import POST_FIELDS, ItemDetails
from meetupdesk.ui.pages.follow_ups_items import ItemsPart
from meetupdesk.ui.pages.follow_ups_lessons import LessonsPart
from meetupdesk.ui.pages.follow_ups_posts import PostsPart
from meetupdesk.ui.pages.follow_ups_relation import RelationPart
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.segments import Segments

TABLES = ("items", "posts")


class FollowUpsPage(Page):
    """Table page of ``follow_ups``; each segment is a part of its own."""

    key = "follow_ups"
    is_table = True
    with_details = True

    def build(self) -> None:
        frame, tr = self.frame, self.frame.tr
        self._more = button(
            frame, tr("follow_ups_page.add"), self._add, role="primary", icon="plus"
        )
        self.add_actions(self._more)
        self._items, self._posts = ItemsPart(frame, self._add), PostsPart(frame)
        self._parts: dict[str, QWidget] = {
            "items": self._items,
            "posts": self._posts,
            "lessons": LessonsPart(frame),
            "relation": RelationPart(frame),
        }
        self._segments = Segments(frame, dict.fromkeys(self._parts, "–"))
        self._segments.chosen.connect(self._open)
        self.add(self._segments)
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        self.add(self._stack, stretch=1)
        for view in (self._items.view, self._posts.view):
            view.row_chosen.connect(self.row_chosen)
            view.opened.connect(self.details_wanted)
        frame.desk.changed.connect(self._follow)
        self._show_counts(frame.desk.meetup)

    def details(self, row_id: str) -> QWidget | None:
        follow_ups = self.frame.desk.meetup.follow_ups
        if any(row.id == row_id for row in follow_ups.items):
            return ItemDetails(self.frame, row_id)
        if any(row.id == row_id for row in follow_ups.posts):
            return Form(self.frame, "follow_ups.posts", POST_FIELDS, row=row_id)
        return None

    def reveal(self, where: Where) -> bool:
        segment = where.path.removeprefix("follow_ups.").partition(".")[0]
        self._open(segment if segment in self._parts else "relation")
        if segment in TABLES and where.row:
            view = self._items.view if segment == "items" else self._posts.view
            shown = view.reveal(where.row, where.name)
            if where.name not in {column.key for column in view.rows.columns}:
                self.details_wanted.emit(where.row)
            return shown
        return super().reveal(where)

    def _add(self) -> None:
        self._open("items")
        self._items.view.add_row()

    def _open(self, segment: str) -> None:
        self._segments.choose(segment)
        self._stack.setCurrentWidget(self._parts[segment])
        self._show_action()
        self.row_chosen.emit("")

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.follow_ups is not new.follow_ups:
            self._show_counts(new)

    def _show_counts(self, meetup: Meetup) -> None:
        tr = self.frame.tr
        for segment in ("items", "posts", "lessons"):
            count = len(getattr(meetup.follow_ups, segment))
            self._segments.rename(segment, tr(f"follow_ups_page.{segment}", n=count))
        self._segments.rename("relation", tr("follow_ups_page.relation"))
        self._show_action()

    def _show_action(self) -> None:
        """Show the action, unless the way to begin stands in the empty table's place."""
        begins = self._segments.current == "items" and not self.frame.desk.meetup.follow_ups.items
        self._more.setVisible(not begins)
