"""The page 접촉 기록: what passed between people and us, newest first, by day."""

from datetime import date
from functools import partial

from msgspec import structs
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox, Form
from meetupdesk.ui.pages.contacts_columns import as_contact, contact_columns
from meetupdesk.ui.pages.contacts_filters import ContactFilters
from meetupdesk.ui.pages.contacts_first import RelationFirst
from meetupdesk.ui.pages.contacts_quick import QuickLine
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.pages.people_empty import NobodyFound
from meetupdesk.ui.pages.people_facts import PeopleFacts
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.empty import EmptyState
from meetupdesk.ui.tables import TableBox, TableView

TABLE = Where("contacts")
FIELDS = (
    "person", "day", "at", "direction", "nature", "channel", "by", "text", "response", "link",
)  # fmt: skip
LEAST = 72  # px: the heading and a row
LOW = 470  # effective px of the page; below, what can wait makes room for rows
SETTLED = 60  # ms; walking through rows with a key held down makes no details on the way


class ContactsPage(Page):
    """Table page with a quick line, filters, and a card when requests came first."""

    key = "contacts"
    is_table = True
    with_details = True

    def build(self) -> None:
        frame, tr = self.frame, self.frame.tr
        self.facts = PeopleFacts(lambda: frame.desk.meetup, lambda: frame.now().date())
        self._places: tuple[tuple[Contact, ...], dict[str, int]] = ((), {})
        self._details: Form | None = None
        self.quick = QuickLine(frame)
        self._first = RelationFirst(frame, self.facts)
        self.filters = ContactFilters(frame, self.facts)
        self.view = TableView(
            frame, TABLE, contact_columns(frame, self._begins_day), new_row=self._new_row,
            first_order=self._order,
        )  # fmt: skip
        self.view.setMinimumHeight(frame.theme.px(LEAST))
        rows = self.view.verticalHeader()
        rows.setDefaultSectionSize(frame.theme.px("row_compact"))  # every cell is one line
        self._nothing = NobodyFound(frame, lambda _text: None, self.filters.clear)
        self._box = TableBox(frame, self.view, top=self.filters)
        self._box.add(self._nothing)
        begin = button(frame, tr("contacts_page.log"), self.quick.begin, icon="plus")
        self._people = button(
            frame, tr("contacts_page.open_people"), lambda: frame.run("people"), role="quiet"
        )
        self._empty = EmptyState(frame, "contacts", "phone-call", begin, self._people)
        for part, stretch in ((self.quick, 0), (self._first, 0), (self._box, 1), (self._empty, 1)):
            self.add(part, stretch=stretch)
        self._pause = QTimer(self, singleShot=True, interval=SETTLED)
        self._connect()
        self._show_state()

    def details(self, row_id: str) -> QWidget | None:
        contacts = self.frame.desk.meetup.contacts
        if not any(contact.id == row_id for contact in contacts):
            return None
        self._details = Form(self.frame, TABLE.path, FIELDS, row=row_id)
        return self._details

    def find_here(self) -> None:
        self.filters.person.setFocus()

    def focus_start(self) -> None:
        if not self.view.current_id() and self.view.rows.rowCount():
            self.view.setCurrentIndex(self.view.rows.index(0, 0))
        self.row_chosen.emit(self.view.current_id())
        self.quick.begin()

    def reveal(self, where: Where) -> bool:
        if not where.path.startswith(TABLE.path):
            return False
        if where.row and self.view.rows.place_of(where.row) < 0:
            self.filters.clear()
        if not where.row or not self.view.reveal(where.row, where.name):
            self.focus_start()
            return True
        column = self.view.rows.column_of(where.name)
        if column >= 0 and self.view.isColumnHidden(column):
            self._open_details(where.row)
            box = self._details.boxes.get(where.name) if self._details else None
            if isinstance(box, FieldBox):
                box.focus()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filters.is_active():
            self.filters.clear()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.view.row_chosen.connect(self._pause.start)
        self._pause.timeout.connect(lambda: self.row_chosen.emit(self.view.current_id()))
        self.view.opened.connect(self._open_details)
        self.view.rows.count_changed.connect(self._show_found)
        self.filters.changed.connect(self._filter)
        self.quick.logged.connect(self._show_logged)
        self.quick.used.connect(self._fit)
        self.frame.desk.changed.connect(self._follow)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.contacts is not new.contacts:
            if [contact.id for contact in old.contacts] != [each.id for each in new.contacts]:
                self._arrange()
            self._correct(old, new)
        if old.contacts is not new.contacts or len(old.people) != len(new.people):
            self._first.show_present(new)
            self.filters.count()
            self._show_state()
        if old.people is not new.people:
            self.view.viewport().update()

    def _fit(self) -> None:
        """Where it is low, show the second half of the quick line only while it is used.

        The card about requests is one of the coach's items too, and the filters come back.
        """
        low = self.height() / self.frame.theme.scale < LOW
        in_use = not self.quick.fit(low)
        self._first.set_low(low)
        self.filters.set_low(low)
        self.filters.setVisible(not in_use)

    def _open_details(self, row_id: str) -> None:
        self._pause.stop()  # else the details would be made again below the focus
        self.details_wanted.emit(row_id)

    def _correct(self, old: Meetup, new: Meetup) -> None:
        """Reading is our own and asks for nothing: say so when the channel says it was read."""
        known = {id(contact) for contact in old.contacts}
        for contact in new.contacts:
            if id(contact) not in known and contact != as_read(contact):
                # Later: whoever else listens has yet to hear of the change that led here.
                QTimer.singleShot(0, self, partial(self._make_read, contact.id))

    def _make_read(self, row_id: str) -> None:
        where = Where(f"{TABLE.path}.channel", row_id)
        words = self.frame.tr("window.edit.field", field=self.frame.tr(where.path))
        # Under the same key as the choice of the channel, so that both are one step.
        self.frame.desk.edit(words, partial(with_read, row_id=row_id), merge_key=where)

    def _arrange(self) -> None:
        """Put the rows in order again, where one came or went."""
        now = self.view.rows.arrangement
        orders = Qt.SortOrder
        order = orders.DescendingOrder if now.descending else orders.AscendingOrder
        self.view.rows.sort(now.column, order)

    def _filter(self) -> None:
        self.view.rows.filter(self.filters.keep())

    def _show_logged(self, row_id: str) -> None:
        if self.view.rows.place_of(row_id) < 0:
            self.filters.clear()
        self.view.scrollToTop()

    def _show_state(self) -> None:
        """Show the table, or how to begin while there is no entry."""
        meetup = self.frame.desk.meetup
        empty = not meetup.contacts
        self._box.setVisible(not empty)
        self._empty.setVisible(empty)
        self._people.setVisible(not meetup.people)
        self._show_found()

    def _show_found(self) -> None:
        found = self.view.rows.rowCount() > 0
        self.view.setVisible(found)
        self._nothing.setVisible(not found)
        if not found:
            self._nothing.show_query("")

    def _new_row(self, row_id: str) -> Row:
        person, by = self.filters.person.person_id(), self.frame.preferences.value.your_name
        return Contact(id=row_id, day=self.frame.now().date(), person=person, by=by)

    def _begins_day(self, row: Row) -> bool:
        """Tell whether a row is the first of its day on the screen; by any other order, yes."""
        rows = self.view.rows
        place = rows.place_of(row.id)
        if place <= 0 or rows.arrangement.column >= 0:
            return True
        return as_contact(rows.rows[place - 1]).day != as_contact(row).day

    def _order(self, row: Row) -> tuple[int, int, int]:
        """Return what sorts the newest first; an entry without a day comes on top."""
        contacts = self.frame.desk.meetup.contacts
        if self._places[0] is not contacts:
            self._places = contacts, {each.id: at for at, each in enumerate(contacts)}
        contact = as_contact(row)
        minutes = contact.at.hour * 60 + contact.at.minute if contact.at else -1
        day = (contact.day or date.max).toordinal()
        return -day, -minutes, -self._places[1].get(contact.id, 0)


def as_read(contact: Contact) -> Contact:
    """Return the contact as it must be: a post that was read is ours, and a relation."""
    if contact.channel != "read":
        return contact
    return structs.replace(contact, direction="out", nature="relation")


def with_read(meetup: Meetup, row_id: str) -> Meetup:
    """Return the meetup with that contact as ``as_read`` says."""
    meetup = with_value(meetup, Where("contacts.direction", row_id), "out")
    return with_value(meetup, Where("contacts.nature", row_id), "relation")
