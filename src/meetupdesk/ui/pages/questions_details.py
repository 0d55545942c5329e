"""The details of an expected question: its answers, and how long the short one takes to say."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.dates import day_words
from meetupdesk.meetup.facts.breath import SYLLABLES, WORDS, breath
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.questions import Question
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.cards import row_of
from meetupdesk.ui.parts.labels import label, set_tone, wrapped
from meetupdesk.ui.parts.wording_mark import spoken_field


class QuestionDetails(QWidget):
    """All fields of one question; what the rehearsal wrote can only be read."""

    def __init__(self, frame: Frame, row_id: str) -> None:
        super().__init__()
        self._frame, self._row_id = frame, row_id
        self._length = wrapped("", size="hint", tone="text3", theme=frame.theme)
        self._rehearsed = wrapped("", tone="text2", theme=frame.theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(frame.theme.px(12))
        for part in self._parts():
            layout.addWidget(part)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _parts(self) -> tuple[QWidget, ...]:
        frame = self._frame
        heading = label(frame.tr("questions.rehearsal"), bold=True, theme=frame.theme)
        rehearsed = _stacked(heading, self._rehearsed, space=frame.theme.px("label"))
        short = _stacked(self._spoken("short_answer"), self._length, space=frame.theme.px("label"))
        return (
            self._field("text"), row_of(frame, self._field("tone"), self._field("theme")), short,
            self._spoken("long_answer"), self._field("evidence"), self._spoken("if_unknown"),
            row_of(frame, self._field("disclosure"), self._field("owner")),
            row_of(frame, self._field("status"), rehearsed),
        )  # fmt: skip

    def _field(self, name: str) -> FieldBox:
        return FieldBox(self._frame, Where(f"questions.{name}", self._row_id))

    def _spoken(self, name: str) -> FieldBox:
        return spoken_field(self._frame, Where(f"questions.{name}", self._row_id))

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.questions is not new.questions:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        row = next((row for row in meetup.questions if row.id == self._row_id), None)
        if row is not None:
            self._show_length(row)
            self._show_rehearsal(row)

    def _show_length(self, row: Question) -> None:
        """Count while it is typed, in the unit that fills the breath faster."""
        tr, taken = self._frame.tr, breath(row.short_answer)
        is_korean = taken.syllables / SYLLABLES >= taken.words / WORDS
        unit = "syllables" if is_korean else "words"
        count, limit = (taken.syllables, SYLLABLES) if is_korean else (taken.words, WORDS)
        said = tr(f"questions_page.{unit}", count=count, limit=limit, seconds=taken.seconds)
        long = tr("questions_page.too_long") if taken.is_too_long else ""
        self._length.setText("\n".join(filter(None, (said, long))))
        set_tone(self._length, "accenttext" if taken.is_too_long else "text3")
        self._length.setVisible(bool(row.short_answer.strip()))

    def _show_rehearsal(self, row: Question) -> None:
        tr = self._frame.tr
        words = tr.find(f"questions.rehearsal.{row.rehearsal}") or row.rehearsal
        if row.rehearsed_on:
            words = f"{words} · {day_words(tr, row.rehearsed_on)}"
        self._rehearsed.setText(words)


def _stacked(*widgets: QWidget, space: int) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(space)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    return box
