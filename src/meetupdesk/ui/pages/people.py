"""The page 참석자: who may come, whom we know how well, and what to do next for each."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from meetupdesk.meetup.edits import add_rows
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.pages.people_columns import as_person
from meetupdesk.ui.pages.people_details import LaterDetails
from meetupdesk.ui.pages.people_edits import person_of
from meetupdesk.ui.pages.people_empty import NobodyFound, NobodyYet
from meetupdesk.ui.pages.people_facts import PeopleFacts
from meetupdesk.ui.pages.people_filters import PeopleFilters
from meetupdesk.ui.pages.people_table import PeopleTable
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.tables import TableBox
from meetupdesk.ui.tables.arrange import Arrangement
from meetupdesk.ui.tables.new_line import NewLine

TABLE = Where("people")
LEAST = 84  # px: the heading and a row
LOW = 470  # effective px of the page; below, what can be reached elsewhere makes room for rows
SETTLED = 60  # ms; walking through rows with a key held down makes no details on the way


class PeoplePage(Page):
    """Table page with filters, search, a line to add people, and details."""

    key = "people"
    is_table = True
    with_details = True

    def build(self) -> None:
        frame, tr = self.frame, self.frame.tr
        self.facts = PeopleFacts(lambda: frame.desk.meetup, lambda: frame.now().date())
        self._details: LaterDetails | None = None
        paste = button(frame, tr("people_page.paste"), self._paste, icon="table")
        add = button(frame, tr("people_page.add"), self.open_line, role="primary", icon="plus")
        self._header_buttons = (paste, add)
        self.add_actions(*self._header_buttons)
        self.filters = PeopleFilters(frame, self.facts)
        self.view = PeopleTable(frame, self.facts)
        self._usual_order = self.view.rows.arrangement.first_order
        self.view.setMinimumHeight(frame.theme.px(LEAST))
        hint = tr("people_page.new_hint")
        self.line = NewLine(
            frame, tr("people_page.new"), "people.handle", self.add_person, hint=hint
        )
        self._nobody_found = NobodyFound(frame, self._add_searched, self.filters.clear)
        self._box = TableBox(frame, self.view, top=self.filters)
        self._box.add(self._nobody_found)
        self._box.add(self.line)
        self._nobody_yet = NobodyYet(frame, self.open_line, self._paste)
        self.add(self._box, stretch=1)
        self.add(self._nobody_yet, stretch=1)
        self._pause = QTimer(self, singleShot=True, interval=SETTLED)
        self._connect()
        self._show_state()

    def details(self, row_id: str) -> QWidget | None:
        if person_of(self.frame.desk.meetup, row_id) is None:
            return None
        self._details = LaterDetails(self.frame, self.facts, row_id, self._remove)
        return self._details

    def find_here(self) -> None:
        if not self._is_empty():
            self.filters.search.setFocus()
            self.filters.search.selectAll()

    def focus_start(self) -> None:
        if self._is_empty():
            self._nobody_yet.setFocus()
            return
        if not self.view.current_id() and self.view.rows.rowCount():
            self.view.setCurrentIndex(self.view.rows.index(0, 0))
        self.view.setFocus()
        self.row_chosen.emit(self.view.current_id())

    def reveal(self, where: Where) -> bool:
        person_id = self._owner(where)
        if not person_id:
            self.focus_start()
            return where.path.startswith(TABLE.path)
        name = where.path.split(".")[1] if "." in where.path else ""
        if self.view.rows.place_of(person_id) < 0:
            self._show_all()
        self.view.reveal(person_id, name)
        column = self.view.rows.column_of(name)
        can_edit = column >= 0 and self.view.rows.columns[column].is_editable()
        if name and not (can_edit and not self.view.isColumnHidden(column)):
            self._open_details(person_id)
            if self._details is not None:
                self._details.make().focus_field(where)
        return True

    def add_person(self, handle: str) -> str:
        """Add a person of that name at the end; return their id."""
        frame = self.frame
        person = Person(id=frame.new_id(TABLE.path), handle=handle, collected_on=frame.now().date())
        frame.edit("people_page.add", lambda meetup: add_rows(meetup, TABLE, (person,)))
        place = self.view.rows.place_of(person.id)
        if place >= 0:
            self.view.setCurrentIndex(self.view.rows.index(place, 0))
        return person.id

    def show_new(self, ids: Iterable[str]) -> None:
        """Show only the people who were just added."""
        self.filters.show_new(ids)

    def open_line(self, text: str = "") -> None:
        """Show the line in which a new person is named."""
        if self.frame.desk.read_only:
            return
        self._box.show()
        self._nobody_yet.hide()
        self.line.show()
        self.line.open(text)

    def log_contact(self) -> None:
        """Open the details of the current person with the form of a contact."""
        if not self.view.current_id():
            self.frame.tell(self.frame.tr("people_page.choose_person"), False)
            return
        self._open_details(self.view.current_id())
        if self._details is not None:
            self._details.make().log()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_foot()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_empty() and event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() == Qt.Key.Key_Escape and self.filters.is_active():
            self.filters.clear()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.view.row_chosen.connect(self._pause.start)
        self._pause.timeout.connect(self._tell_row)
        self.view.opened.connect(self._open_details)
        self.view.new_wanted.connect(self.open_line)
        self.view.rows.count_changed.connect(self._show_found)
        self.line.left.connect(self._leave_line)
        self.filters.chosen.connect(self._filter)
        self.filters.search.searched.connect(self.view.search)
        self.frame.desk.changed.connect(self._follow)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.log_contact)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.people is not new.people:
            self.filters.count_soon()
            self._show_state()
        if old.themes is not new.themes:
            self._forget_texts()
        if old.contacts is not new.contacts or old.follow_ups is not new.follow_ups:
            self.filters.count_soon()
            self.view.viewport().update()

    def _forget_texts(self) -> None:
        """Let the table read the names of themes anew, for search and order."""
        now = self.view.rows.arrangement
        self.view.rows.arrangement = Arrangement(
            now.columns, now.query, now.keep, now.column, now.descending, now.first_order
        )
        self.view.viewport().update()

    def _show_state(self) -> None:
        """Show the table, or while there is nobody, how to begin."""
        empty = self._is_empty()
        is_naming = not self.line.line.isHidden()
        self._nobody_yet.setVisible(empty and not is_naming)
        self._box.setVisible(not empty or is_naming)
        self.filters.setVisible(not empty)
        self.view.horizontalHeader().setVisible(not empty)
        for each in self._header_buttons:
            each.setVisible(not empty)
            each.setEnabled(not self.frame.desk.read_only)
        self._show_found()

    def _show_foot(self) -> None:
        """Show the line to add people; the button above does the same where there is no room."""
        low = self.height() / self.frame.theme.scale < LOW
        self.line.setVisible(not low or not self.line.line.isHidden())

    def _show_found(self) -> None:
        found = self.view.rows.rowCount() > 0 or self._is_empty()
        self.view.setVisible(found)
        self._nobody_found.setVisible(not found)
        if not found:
            self._nobody_found.show_query(self.view.rows.arrangement.query)

    def _show_all(self) -> None:
        self.filters.clear()
        self.view.rows.search("")

    def _filter(self, key: str) -> None:
        """Show whom a filter keeps; the quiet ones with the longest silence first."""
        order = self._by_silence if key == "quiet" else self._usual_order
        self.view.rows.arrangement.first_order = order
        self.view.rows.filter(self.filters.keep(key))

    def _by_silence(self, row: Row) -> int:
        return -(self.facts.contact(as_person(row)).days_since or 0)

    def _leave_line(self) -> None:
        self._show_state()
        self._show_foot()
        self.focus_start()

    def _add_searched(self, handle: str) -> None:
        person_id = self.add_person(handle)
        self._show_all()
        self.view.reveal(person_id)

    def _remove(self, person_id: str) -> None:
        self.view.remove_by_id((person_id,))
        self.view.setFocus()

    def _open_details(self, row_id: str) -> None:
        self._pause.stop()  # else the details would be made again below the focus
        self.details_wanted.emit(row_id)

    def _tell_row(self) -> None:
        self.row_chosen.emit(self.view.current_id())

    def _paste(self) -> None:
        self.frame.run("paste_list")

    def _is_empty(self) -> bool:
        return not self.frame.desk.meetup.people

    def _owner(self, where: Where) -> str:
        """Return the id of the person a place is about; also of a channel or an interest."""
        for person in self.frame.desk.meetup.people:
            rows = (person, *person.channels, *person.interests)
            if where.row and any(row.id == where.row for row in rows):
                return person.id
        return ""
