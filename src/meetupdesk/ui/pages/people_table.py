"""The table of people: what its keys do differently from those of other tables."""

from PySide6.QtCore import Signal

from meetupdesk.meetup.cascades import remove_people
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.people_columns import as_person, people_columns
from meetupdesk.ui.pages.people_edits import removed_words
from meetupdesk.ui.pages.people_facts import PeopleFacts
from meetupdesk.ui.tables import TableView


class PeopleTable(TableView):
    """Ranked at first; a deletion says what went along, a new row is asked for by its name."""

    new_wanted = Signal()  # Insert or Alt+N

    def __init__(self, frame: Frame, facts: PeopleFacts) -> None:
        def new_row(row_id: str) -> Row:
            return Person(id=row_id, collected_on=frame.now().date())

        super().__init__(
            frame,
            Where("people"),
            people_columns(frame, facts),
            new_row=new_row,
            remove=remove_people,
            first_order=lambda row: facts.rank(as_person(row)),
        )

    def add_row(self) -> None:
        self.new_wanted.emit()

    def remove_selected(self) -> None:
        self.remove_by_id(self.selected_ids())

    def remove_by_id(self, ids: tuple[str, ...]) -> None:
        """Delete people with what belongs to them; the status bar offers to bring them back."""
        frame = self.frame_value
        if not ids or frame.desk.read_only:
            return
        words = removed_words(frame.tr, frame.desk.meetup, ids)
        place = min(self.rows.place_of(row_id) for row_id in ids)
        frame.edit("window.edit.remove", lambda meetup: remove_people(meetup, ids))
        frame.tell(words, True)
        if self.rows.rowCount():
            self.selectRow(min(max(place, 0), self.rows.rowCount() - 1))
