"""Radio buttons for a fixed question: whoever answers sets the day in the same step."""

from datetime import date

from msgspec import structs

from meetupdesk.meetup.edits import replace_rows
from meetupdesk.meetup.fields import Choice, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, class_at, rows_at
from meetupdesk.ui.editors.choices import RadioEditor
from meetupdesk.ui.frame import Frame


class DatedAnswer(RadioEditor):
    """The field ``answer`` of the row ``code`` in a table whose rows also have ``on``.

    ``question`` is its name for screen readers; ``skip`` leaves out codes besides "unanswered".
    """

    def __init__(
        self, frame: Frame, table: Where, code: str, question: str, skip: tuple[str, ...] = ()
    ) -> None:
        kind = kinds(class_at(Meetup, table.path))["answer"]
        assert isinstance(kind, Choice)
        where = Where(f"{table.path}.answer", code)
        super().__init__(frame, where, kind, skip=("unanswered", *skip))
        self._frame, self._table, self._code = frame, table, code
        self.name_for_readers(question, "")
        self.set_read_only(frame.desk.read_only)
        self.edited.connect(self._choose)
        frame.desk.changed.connect(self._follow)
        self.show_value(self.answer(frame.desk.meetup))

    def answer(self, meetup: Meetup) -> str:
        """Return the code that was chosen."""
        rows = rows_at(meetup, self._table)
        return next((getattr(row, "answer", "") for row in rows if row.id == self._code), "")

    def _choose(self, answer: object) -> None:
        today = self._frame.now().date()
        self._frame.edit("window.edit.answer", lambda meetup: self._answered(meetup, answer, today))

    def _answered(self, meetup: Meetup, answer: object, today: date) -> Meetup:
        rows = (
            structs.replace(row, answer=str(answer), on=today) if row.id == self._code else row
            for row in rows_at(meetup, self._table)
        )
        return replace_rows(meetup, self._table, rows)

    def _follow(self, _old: Meetup, new: Meetup) -> None:
        self.show_value(self.answer(new))
