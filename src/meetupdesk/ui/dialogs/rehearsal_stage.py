"""One question of the rehearsal: large, with a clock, its answer behind a key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meetupdesk.meetup.facts.breath import SECONDS
from meetupdesk.meetup.model.questions import Question
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import label, set_tone, wrapped
from meetupdesk.ui.parts.nesting import nest

RESULTS = ((1, "good"), (2, "ok"), (3, "again"))
"""The key of each result, and its code."""

WIDEST = 760  # px; longer lines are hard to read aloud


class Stage(QWidget):
    """Shows what it is told and says what was pressed; keys belong to the dialog.

    Its buttons take no focus, so that Space always means the answer.
    """

    back = Signal()
    forward = Signal()
    answer_wanted = Signal()
    judged = Signal(str)  # code of the result
    end_wanted = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        theme = frame.theme
        self._frame = frame
        self.shows_answer = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._progress = label("", tone="text2", theme=theme)
        self._seconds = label("", size="section", bold=True, theme=theme)
        self._tone = label("", size="message", bold=True, tone="text2", theme=theme)
        self._question = wrapped("", size="welcome", bold=True, theme=theme)
        self._result = label("", size="message", tone="text2", theme=theme)
        self._answer = Answer(frame)
        show = frame.tr("rehearsal.show_answer")
        self._show = _quiet(button(frame, show, self.answer_wanted.emit, role="primary"))
        self._back = self._button("rehearsal.back", self.back.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(self._middle(), 1)
        layout.addWidget(self._foot())

    def show_question(self, question: Question, place: int, count: int, result: str) -> None:
        """Show another question, its answer hidden; ``result`` is what it got this time."""
        tr = self._frame.tr
        progress = tr("rehearsal.progress", place=place + 1, count=count)
        self._progress.setText(progress)
        tone = tr.find(f"questions.tone.{question.tone}") or question.tone
        self._tone.setText(" · ".join(filter(None, (tone, question.owner))))
        self._question.setText(question.text)
        judged = tr(f"questions.rehearsal.{result}") if result else ""
        self._result.setText(tr("rehearsal.judged", result=judged) if result else "")
        self._result.setVisible(bool(result))
        self._answer.show_of(question)
        self._answer.hide()
        self._show.show()
        self.shows_answer = False
        self._back.setEnabled(place > 0)
        self.setAccessibleName(f"{progress}: {question.text}")
        self.setAccessibleDescription("")

    def show_answer(self) -> None:
        """Show what was written, to compare."""
        self.shows_answer = True
        self._show.hide()
        self._answer.show()
        self.setAccessibleDescription(self._answer.text)

    def show_seconds(self, seconds: int) -> None:
        """Show how long the person has been speaking; a breath is about nine seconds."""
        self._seconds.setText(f"{seconds // 60}:{seconds % 60:02}")
        set_tone(self._seconds, "accenttext" if seconds > SECONDS else "text2")

    def _head(self) -> QWidget:
        frame, theme = self._frame, self._frame.theme
        head = QFrame()
        head.setProperty("surface", "top")
        row = QHBoxLayout(head)
        space = theme.px("dialog")
        row.setContentsMargins(space, theme.px("panel"), space, theme.px("panel"))
        row.setSpacing(theme.px("inside"))
        title = frame.tr("rehearsal.title")
        row.addWidget(label(title, size="bar_title", bold=True, theme=theme))
        row.addSpacing(theme.px("inside"))
        row.addWidget(self._progress)
        row.addStretch()
        clock = QLabel()
        clock.setPixmap(pixmap(theme, "stopwatch", "text2", 18))
        row.addWidget(clock)
        row.addWidget(self._seconds)
        row.addSpacing(theme.px("card"))
        row.addWidget(self._button("rehearsal.end", self.end_wanted.emit))
        return head

    def _middle(self) -> QScrollArea:
        theme, around = self._frame.theme, QWidget()
        around.setProperty("surface", "page")
        column = QWidget()
        column.setMaximumWidth(theme.px(WIDEST))
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px("card"))
        for each in (self._tone, self._question, self._answer, self._result):
            layout.addWidget(each)
        layout.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(around)
        space = theme.px("page")
        outer.setContentsMargins(space, space, space, space)
        outer.addSpacing(theme.px(72))  # fixed: the question stays where it is
        inner = QHBoxLayout()
        inner.addStretch(1)
        inner.addWidget(column, 12)
        inner.addStretch(1)
        nest(outer, inner)
        outer.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(around)
        return scroll

    def _foot(self) -> QWidget:
        theme, tr = self._frame.theme, self._frame.tr
        foot = QFrame()
        foot.setProperty("surface", "status")
        row = QHBoxLayout(foot)
        space = theme.px("dialog")
        row.setContentsMargins(space, theme.px("panel"), space, theme.px("panel"))
        row.setSpacing(theme.px("inside"))
        row.addWidget(self._back)
        row.addStretch()
        row.addWidget(label(tr("rehearsal.how"), tone="text2", theme=theme))
        for number, code in RESULTS:
            words = f"{number}  {tr(f'questions.rehearsal.{code}')}"
            row.addWidget(_quiet(button(self._frame, words, partial(self.judged.emit, code))))
        row.addStretch()
        row.addWidget(self._button("rehearsal.forward", self.forward.emit))
        return foot

    def _button(self, key: str, pressed: Callable[[], object]) -> QPushButton:
        return _quiet(button(self._frame, self._frame.tr(key), pressed))


class Answer(Card):
    """The short answer, large; below it the long one, and what to say without knowing."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        theme = frame.theme
        self._short = wrapped("", size="dialog_large", theme=theme)
        self._long = wrapped("", tone="text2", theme=theme)
        self._unknown = wrapped("", tone="text2", theme=theme)
        for each in (self._short, self._long, self._unknown):
            self.add(each)

    @property
    def text(self) -> str:
        """What it shows, as one text."""
        return "\n".join(filter(None, (self._short.text(), self._long.text())))

    def show_of(self, question: Question) -> None:
        """Show the answers of a question."""
        tr = self._frame.tr
        self._short.setText(question.short_answer or tr("questions_page.no_answer"))
        set_tone(self._short, "text" if question.short_answer else "warn")
        self._long.setText(question.long_answer)
        self._long.setVisible(bool(question.long_answer))
        unknown = tr("rehearsal.if_unknown", text=question.if_unknown)
        self._unknown.setText(unknown)
        self._unknown.setVisible(bool(question.if_unknown))


def _quiet(made: QPushButton) -> QPushButton:
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
