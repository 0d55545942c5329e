"""The eight checks: a question, yes or no, and how we know."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.model.crisis import CRISIS_CHECKS
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.cards import Card, row_of, thin_line
from meetupdesk.ui.parts.dated_answer import DatedAnswer
from meetupdesk.ui.parts.labels import wrapped

TABLE = Where("crisis.checks")


class ChecksCard(Card):
    """One row a check, with a line between."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, spacing=10)
        self._answers: list[DatedAnswer] = []  # no widgets themselves, so somebody holds them
        for at, code in enumerate(CRISIS_CHECKS):
            if at:
                self.add(thin_line())
            self.add(row_of(frame, self._question(code), self._evidence(code), stretch=(1, 1)))

    def _question(self, code: str) -> QWidget:
        frame, question = self._frame, self._frame.tr(f"crisis.checks.{code}")
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(frame.theme.px("label"))
        layout.addWidget(wrapped(question, bold=True, theme=frame.theme))
        self._answers.append(DatedAnswer(frame, TABLE, code, question))
        layout.addWidget(self._answers[-1].widget)
        layout.addStretch()
        return box

    def _evidence(self, code: str) -> FieldBox:
        return FieldBox(self._frame, Where("crisis.checks.evidence", code), hint=False)
