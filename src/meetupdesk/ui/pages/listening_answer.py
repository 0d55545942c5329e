"""One question of the listening check as a card: the answer, and how somebody can check it."""

from msgspec import structs
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from meetupdesk.meetup.edits import replace_rows
from meetupdesk.meetup.fields import Choice, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.listening import LISTENING_QUESTIONS, Answer
from meetupdesk.meetup.places import Where, holder_of
from meetupdesk.ui.editors.choices import RadioEditor
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.cards import Card, row_of
from meetupdesk.ui.parts.labels import label, wrapped

TABLE = Where("listening.answers")
ALWAYS_APPLIES = "want_to_hear"
MARKS = {"yes": ("circle-check", "ok"), "not_yet": ("alert-triangle", "warn")}
SOFT = {"yes": "oksoft", "not_yet": "warnsoft"}


class AnswerCard(Card):
    """``code`` is the question's. Whoever answers, the day is set beside the answer."""

    def __init__(self, frame: Frame, code: str, number: int) -> None:
        super().__init__(frame, spacing=8)
        self._code, theme, tr = code, frame.theme, frame.tr
        question = tr(f"listening.answers.{code}")
        self._mark = QLabel()
        self.add(self._top(tr("listening_page.number", n=number, all=len(LISTENING_QUESTIONS))))
        self.add(wrapped(question, size="section", bold=True, theme=theme))
        self.add(wrapped(tr(f"listening.answers.{code}.line"), tone="text2", theme=theme))
        self._answer = self._radios(question)
        self.add(self._answer.widget)
        evidence = FieldBox(frame, Where("listening.answers.evidence", code))
        by = FieldBox(frame, Where("listening.answers.by", code))
        self.add(row_of(frame, evidence, by, stretch=(4, 1)))
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _top(self, number: str) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        self._chip = label(number, size="hint", theme=self._frame.theme)
        self._chip.setProperty("surface", "chip")
        row.addWidget(self._chip)
        row.addStretch()
        row.addWidget(self._mark)
        return box

    def _radios(self, question: str) -> RadioEditor:
        frame, kind = self._frame, kinds(Answer)["answer"]
        assert isinstance(kind, Choice)
        hidden = (
            ("unanswered", "not_applicable") if self._code == ALWAYS_APPLIES else ("unanswered",)
        )
        where = Where("listening.answers.answer", self._code)
        editor = RadioEditor(frame, where, kind, skip=hidden)
        editor.name_for_readers(question, "")
        editor.set_read_only(frame.desk.read_only)
        editor.edited.connect(self._choose)
        return editor

    def _choose(self, answer: object) -> None:
        today = self._frame.now().date()

        def change(meetup: Meetup) -> Meetup:
            rows = (
                structs.replace(row, answer=str(answer), on=today) if row.id == self._code else row
                for row in meetup.listening.answers
            )
            return replace_rows(meetup, TABLE, rows)

        self._frame.edit("listening_page.edit", change)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.listening is not new.listening:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        row = holder_of(meetup, Where("listening.answers.answer", self._code))
        answer = row.answer if isinstance(row, Answer) else ""
        self._answer.show_value(answer)
        soft = SOFT.get(answer, "chip")
        if self._chip.property("surface") != soft:
            self._chip.setProperty("surface", soft)
            self._chip.style().unpolish(self._chip)
            self._chip.style().polish(self._chip)
        self._mark.setVisible(answer in MARKS)
        if answer in MARKS:
            self._mark.setPixmap(pixmap(self._frame.theme, *MARKS[answer], 18))
            self._mark.setAccessibleName(self._frame.tr(f"listening.answers.answer.{answer}"))
