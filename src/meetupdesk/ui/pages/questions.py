"""The page 예상 질문: the uncomfortable questions first, with answers short enough to say aloud."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from meetupdesk.meetup.edits import add_rows
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.meetup.questions import TABLE, starter_questions
from meetupdesk.ui.documents.templates import template
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.pages.questions_columns import question_columns
from meetupdesk.ui.pages.questions_details import QuestionDetails
from meetupdesk.ui.pages.questions_table import QuestionsTable
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.empty import EmptyState
from meetupdesk.ui.tables import TableBox

STARTERS_FROM = "blogger_meetup"  # the template whose questions suit every meetup
IN_TABLE = ("text", "theme", "owner", "status")


class QuestionsPage(Page):
    """Table page of ``questions``; F5 rehearses."""

    key = "questions"
    is_table = True
    with_details = True

    def build(self) -> None:
        frame, tr = self.frame, self.frame.tr
        self._rehearse = button(
            frame, tr("questions_page.rehearse"), self.rehearse, icon="player-play"
        )
        self._add = button(
            frame, tr("questions_page.add"), self.add_question, role="primary", icon="plus"
        )
        self._add.setEnabled(not frame.desk.read_only)
        self.add_actions(self._rehearse, self._add)
        self.view = QuestionsTable(frame, question_columns(frame))
        self.view.row_chosen.connect(self.row_chosen)
        self.view.opened.connect(self.details_wanted)
        self._box = TableBox(frame, self.view, add_text=tr("questions_page.new"))
        self.add(self._box, stretch=1)
        self._empty = self._make_empty()
        self.add(self._empty, stretch=1)
        shortcut = QShortcut(QKeySequence("F5"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.rehearse)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def details(self, row_id: str) -> QWidget | None:
        known = any(row.id == row_id for row in self.frame.desk.meetup.questions)
        return QuestionDetails(self.frame, row_id) if known else None

    def reveal(self, where: Where) -> bool:
        """Show a place; what has no column is shown in the details."""
        found = super().reveal(where)
        if found and where.row and where.name not in IN_TABLE:
            self.details_wanted.emit(where.row)
        return found

    def focus_start(self) -> None:
        """Begin in the table, or at the first thing to do while there is none."""
        if self._box.isHidden():
            self._first.setFocus()
        else:
            super().focus_start()

    def add_question(self) -> None:
        """Add a question and begin to write it, in its place in the table."""
        self._show_table(is_empty=False)
        self.view.add_row()

    def add_starters(self) -> None:
        """Add the questions that every meetup is asked, in the language of its documents."""
        frame = self.frame
        source = template(STARTERS_FROM, frame.desk.meetup.overview.document_language, frame.chance)
        rows = starter_questions(source, self._fresh_ids(len(source.questions)))
        frame.edit("questions_page.add_starters", lambda meetup: add_rows(meetup, TABLE, rows))
        self.view.setFocus()
        self.view.selectRow(0)

    def rehearse(self) -> None:
        """Fill the window with one question at a time."""
        from meetupdesk.ui.dialogs.rehearsal import RehearsalDialog

        if self._rehearse.isEnabled():
            RehearsalDialog(self.frame, self.window()).exec()

    def _fresh_ids(self, count: int) -> list[str]:
        made: dict[str, None] = {}
        while len(made) < count:
            made[self.frame.new_id(TABLE.path)] = None
        return list(made)

    def _make_empty(self) -> Card:
        frame, tr, card = self.frame, self.frame.tr, Card(self.frame)
        self._first = button(frame, tr("empty.questions.button"), self.add_question, role="primary")
        starters = button(frame, tr("questions_page.add_starters"), self.add_starters)
        for each in (self._first, starters):
            each.setEnabled(not frame.desk.read_only)
        card.add(EmptyState(frame, "questions", "message-question", self._first, starters))
        return card

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.questions is not new.questions:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        self._rehearse.setEnabled(any(row.text.strip() for row in meetup.questions))
        self._show_table(is_empty=not meetup.questions)

    def _show_table(self, *, is_empty: bool) -> None:
        for each in (self._box, self._rehearse, self._add):
            each.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
