"""One question of the listening check as a card: the answer, and how somebody can check it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.listening import LISTENING_QUESTIONS
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.cards import Card, row_of
from meetupdesk.ui.parts.dated_answer import DatedAnswer
from meetupdesk.ui.parts.labels import label, wrapped

TABLE = Where("listening.answers")
ALWAYS_APPLIES = "want_to_hear"
MARKS = {"yes": ("circle-check", "ok"), "not_yet": ("alert-triangle", "warn")}
SOFT = {"yes": "oksoft", "not_yet": "warnsoft"}


class AnswerCard(Card):
    """``code`` is the question's; the mark at the right says how it was answered."""

    def __init__(self, frame: Frame, code: str, number: int) -> None:
        super().__init__(frame, spacing=8)
        self._code, theme, tr = code, frame.theme, frame.tr
        question = tr(f"listening.answers.{code}")
        self._mark = QLabel()
        self.add(self._top(tr("listening_page.number", n=number, all=len(LISTENING_QUESTIONS))))
        self.add(wrapped(question, size="section", bold=True, theme=theme))
        self.add(wrapped(tr(f"listening.answers.{code}.line"), tone="text2", theme=theme))
        hidden = ("not_applicable",) if code == ALWAYS_APPLIES else ()
        self._answer = DatedAnswer(frame, TABLE, code, question, skip=hidden)
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
        beside, above = self._frame.theme.px("inside"), self._frame.theme.px(2)
        self._chip.setContentsMargins(beside, above, beside, above)
        row.addWidget(self._chip)
        row.addStretch()
        row.addWidget(self._mark)
        return box

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.listening is not new.listening:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        answer = self._answer.answer(meetup)
        soft = SOFT.get(answer, "chip")
        if self._chip.property("surface") != soft:
            self._chip.setProperty("surface", soft)
            self._chip.style().unpolish(self._chip)
            self._chip.style().polish(self._chip)
        self._mark.setVisible(answer in MARKS)
        if answer in MARKS:
            self._mark.setPixmap(pixmap(self._frame.theme, *MARKS[answer], 18))
            self._mark.setAccessibleName(self._frame.tr(f"listening.answers.answer.{answer}"))
