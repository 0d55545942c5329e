"""Small lines below a field that propose a value; nothing is set before the button is pressed."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetupdesk.dates import day_words
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.people_edits import person_of, proposed_destroy_day
from meetupdesk.ui.pages.people_facts import PeopleFacts
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import wrapped


class Proposal(QWidget):
    """Words and a button for one field of a person; hidden while there is nothing to propose."""

    def __init__(self, frame: Frame, where: Where, words: str) -> None:
        super().__init__()
        self._frame, self._where = frame, where
        self._value: object = None
        self._words = wrapped("", size="message", tone="text2", theme=frame.theme)
        self.take = button(frame, words, self._take, role="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(frame.theme.px("label"))
        row.addWidget(self._words, 1)
        row.addWidget(self.take)
        frame.desk.changed.connect(self._follow)

    def propose(self, value: object, words: str) -> None:
        """Offer a value in words; None offers nothing."""
        self._value = value
        self._words.setText(words)
        if value is None or self._frame.desk.read_only:
            self.hide()
        elif self.parentWidget() is not None:  # without one it would flash as a window
            self.show()

    def show_present(self, meetup: Meetup) -> None:
        """Propose what fits the present meetup."""
        raise NotImplementedError

    def _follow(self, _old: Meetup, new: Meetup) -> None:
        self.show_present(new)

    def _take(self) -> None:
        self._frame.edit_value(self._where, self._value)


class StageProposal(Proposal):
    """What the log suggests when it is beyond the stage that was entered."""

    def __init__(self, frame: Frame, facts: PeopleFacts, person_id: str) -> None:
        super().__init__(frame, Where("people.stage", person_id), frame.tr("people_page.set"))
        self._facts = facts
        self.show_present(frame.desk.meetup)

    def show_present(self, meetup: Meetup) -> None:
        person = person_of(meetup, self._where.row)
        stage = self._facts.further_stage(person) if person else ""
        words = self._frame.tr(f"people.stage.{stage}") if stage else ""
        text = self._frame.tr("people_page.by_the_log", stage=words) if stage else ""
        self.propose(stage or None, text)


class DestroyDayProposal(Proposal):
    """The day until which the data may be kept, as long as none was entered."""

    def __init__(self, frame: Frame, person_id: str) -> None:
        super().__init__(frame, Where("people.destroy_on", person_id), frame.tr("people_page.set"))
        self.show_present(frame.desk.meetup)

    def show_present(self, meetup: Meetup) -> None:
        person = person_of(meetup, self._where.row)
        day = proposed_destroy_day(meetup, person) if person and not person.destroy_on else None
        words = day_words(self._frame.tr, day) if day else ""
        self.propose(day, self._frame.tr("people_page.propose_day", day=words) if day else "")
