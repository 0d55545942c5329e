"""A new meetup in five questions: one a screen, and at the end where to save it (ui.md 9)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from meetupdesk.meetup.starting import Interview
from meetupdesk.ui.dialogs.interview_place import PlaceScreen
from meetupdesk.ui.dialogs.interview_questions import questions, wants_list
from meetupdesk.ui.documents.documents import documents_of
from meetupdesk.ui.documents.interviewing import free_place, meetup_from, readable_place
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meetupdesk.ui.main_window import MainWindow

SIZE = (640, 520)


def open_interview(window: MainWindow) -> None:
    """Ask, and show the new meetup: saved in its place, or as a draft for 바로 편집하기."""
    documents = documents_of(window)
    dialog = InterviewDialog(
        window.frame, window,
        place_for=lambda title: free_place(documents, title),
        choose=lambda place: documents.chooser.to_save(window, window.frame.tr, place),
        readable=lambda place: readable_place(documents, place),
    )  # fmt: skip
    dialog.exec()
    if not dialog.answer:
        return
    documents.start(meetup_from(documents, dialog.interview))
    if dialog.answer == "create":
        documents.saving.save_at(dialog.place)
    if dialog.wants_list:
        window.run("paste_list")


class InterviewDialog(QDialog):
    """After ``exec``: ``answer`` is create, edit or empty; then ``interview`` and ``place``.

    A question that was skipped answers nothing. ``place_for`` gives the place for a title,
    ``choose`` lets the person choose another one.
    """

    def __init__(
        self,
        frame: Frame,
        parent: QWidget | None,
        *,
        place_for: Callable[[str], Path],
        choose: Callable[[Path], Path | None],
        readable: Callable[[Path], str],
    ) -> None:
        super().__init__(parent)
        theme, tr = frame.theme, frame.tr
        self._frame, self._place_for = frame, place_for
        self.answer = ""
        self._answers: dict[str, dict[str, Any]] = {}
        self.questions = questions(frame)
        self.last = PlaceScreen(frame, choose, readable)
        self._at = 0
        self.setWindowTitle(tr("interview_dialog.window"))
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))
        self._step = label("", size="hint", tone="text3", theme=theme)
        self._title = wrapped("", size="dialog_large", bold=True, theme=theme)
        self._why = wrapped("", tone="text2", theme=theme)
        self._stack = QStackedWidget()
        for question in self.questions:
            self._stack.addWidget(question.widget)
        self._stack.addWidget(self.last)
        layout = QVBoxLayout(self)
        space = theme.px("dialog")
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(theme.px("inside"))
        for each in (self._step, self._title, self._why):
            layout.addWidget(each)
        layout.addSpacing(theme.px("inside"))
        layout.addWidget(self._stack, 1)
        nest(layout, self._foot())
        self._show(0)

    @property
    def interview(self) -> Interview:
        """The answers given so far."""
        given: dict[str, Any] = {}
        for each in self._answers.values():
            given |= each
        return Interview(**given)

    @property
    def place(self) -> Path:
        """Where the meetup is to be saved."""
        return self.last.place

    @property
    def wants_list(self) -> bool:
        """Whether a copied list is to be pasted next."""
        return "people" in self._answers and wants_list(self.questions[-1])

    def go_on(self) -> None:
        """Take the answer of this screen, if it can be read, and show the next one."""
        if self._at == len(self.questions):
            self._finish("create")
        elif self._take():
            self._show(self._at + 1)

    def skip(self) -> None:
        """Leave this question without an answer."""
        self._answers.pop(self.questions[self._at].key, None)
        self._show(self._at + 1)

    def go_back(self) -> None:
        """Show the screen before."""
        self._show(self._at - 1)

    def edit_now(self) -> None:
        """Make a draft of what was answered so far, without a place."""
        if self._at == len(self.questions) or self._take():
            self._finish("edit")

    def _take(self) -> bool:
        question = self.questions[self._at]
        answers = question.answers()
        if answers is None:
            question.focus.setFocus()
            return False
        self._answers[question.key] = dict(answers)
        return True

    def _finish(self, answer: str) -> None:
        self.answer = answer
        self.accept()

    def _show(self, at: int) -> None:
        tr, self._at = self._frame.tr, at
        is_last = at == len(self.questions)
        key = "place" if is_last else self.questions[at].key
        count = tr("interview_dialog.step", at=at + 1, all=len(self.questions))
        self._step.setText("" if is_last else count)
        self._title.setText(tr(f"interview_dialog.{key}.title"))
        self._why.setText(tr(f"interview_dialog.{key}.why"))
        self._back.setEnabled(at > 0)
        self._skip.setVisible(not is_last)
        self._next.setText(tr("interview_dialog.create" if is_last else "interview_dialog.next"))
        self._next.setAccessibleName(self._next.text())
        if is_last:
            self.last.show_answers(self.interview, self._place_for)
        self._stack.setCurrentIndex(at)
        focus = self._next if is_last else self.questions[at].focus
        focus.setFocus()

    def _foot(self) -> QHBoxLayout:
        frame, tr = self._frame, self._frame.tr
        now = button(frame, tr("interview_dialog.edit_now"), self.edit_now, role="quiet")
        self._back = button(frame, tr("interview_dialog.back"), self.go_back)
        self._skip = button(frame, tr("interview_dialog.skip"), self.skip)
        self._next = button(frame, tr("interview_dialog.next"), self.go_on, role="primary")
        row = QHBoxLayout()
        row.setSpacing(frame.theme.px("inside"))
        row.addWidget(now)
        row.addStretch()
        made: tuple[QPushButton, ...] = (self._back, self._skip, self._next)
        for each in made:
            row.addWidget(each)
        self._next.setDefault(True)
        return row
