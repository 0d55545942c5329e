"""The row above the contact log: one person or all, and what kind of entry."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from meetupdesk.meetup.fields import Row
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.contacts_columns import as_contact
from meetupdesk.ui.pages.contacts_person import PersonChooser
from meetupdesk.ui.pages.people_facts import PeopleFacts
from meetupdesk.ui.pages.people_filter_row import FilterRow
from meetupdesk.ui.parts.segments import Segments

PERSON = 180  # px
FILTERS = ("all", "relation", "request", "waiting")


class ContactFilters(FilterRow):
    """Counts are those of the chosen person, or of everybody."""

    changed = Signal()

    def __init__(self, frame: Frame, facts: PeopleFacts) -> None:
        super().__init__(frame)
        self._frame, self._facts = frame, facts
        self._waiting: frozenset[str] = frozenset()
        self.segments = Segments(frame, dict.fromkeys(FILTERS, ""))
        tr = frame.tr
        self.person = PersonChooser(
            frame, tr("contacts_page.filter_person"), tr("contacts_page.everybody")
        )
        self.person.setFixedWidth(frame.theme.px(PERSON))
        self.place(self.segments, self.person)
        self.segments.chosen.connect(self._tell)
        self.person.chosen.connect(self._tell)
        self.count()

    def keep(self) -> Callable[[Row], bool] | None:
        """Return what the present filters keep; None for everything."""
        key, person_id = self.segments.current, self.person.person_id()
        if key == "all" and not person_id:
            return None
        return lambda row: self._is_kept(row, key, person_id)

    def count(self) -> None:
        """Show how many entries each filter keeps."""
        meetup, person_id = self._frame.desk.meetup, self.person.person_id()
        self._waiting = frozenset(
            entry.id for person in meetup.people for entry in self._facts.waiting(person)
        )
        for key in FILTERS:
            found = sum(self._is_kept(contact, key, person_id) for contact in meetup.contacts)
            words = self._frame.tr(f"contacts_page.filter.{key}", count=found)
            self.segments.rename(key, words)
        self.fit()

    def show_person(self, person_id: str) -> None:
        """Show only the entries of one person."""
        self.person.choose(person_id)
        self._tell()

    def is_active(self) -> bool:
        """Tell whether some entries may be hidden."""
        return self.segments.current != "all" or bool(self.person.person_id())

    def clear(self) -> None:
        """Show everything again."""
        self.person.choose("")
        self.segments.choose("all")
        self._tell()

    def _is_kept(self, row: Row, key: str, person_id: str) -> bool:
        contact = as_contact(row)
        if person_id and contact.person != person_id:
            return False
        if key == "waiting":
            return contact.id in self._waiting
        return key in ("all", contact.nature)

    def _tell(self) -> None:
        self.count()
        self.changed.emit()
