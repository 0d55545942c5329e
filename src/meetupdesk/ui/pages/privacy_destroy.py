"""When data has to go: how long it is kept, whose day comes, and what was destroyed."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from meetupdesk.dates import day_words
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import Form
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.scrolling import Scrolling
from meetupdesk.ui.tables import TableBox, TableView, field

SOON = timedelta(days=30)
COLUMNS, LONGEST = 3, 20  # of the list; letters of a name


class DestroyPart(Scrolling):
    """Nothing is deleted by itself: the list leads to the people, and to the dialog."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        keeping = Card(frame)
        keeping.add(Form(frame, "privacy", ("retention_months",), columns=3))
        self.add(keeping)
        self._card = Card(frame, frame.tr("privacy_page.due_soon"))
        self._rows: QWidget | None = None
        self.add(self._card)
        columns = [
            field(frame, f"privacy.destructions.{name}", stretch=1)
            for name in ("on", "people", "reason", "by", "copies_checked")
        ]
        table = TableView(frame, Where("privacy.destructions"), columns)
        name = label(frame.tr(table.name), size="card_title", bold=True, theme=frame.theme)
        self._log = TableBox(frame, table, top=name, fits=True)
        self.add(self._log)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.people is not new.people or old.privacy is not new.privacy:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        self._log.setVisible(bool(meetup.privacy.destructions))
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._frame.theme.px("inside"))
        grid.setColumnStretch(COLUMNS, 1)
        due = self._due(meetup)
        for row, person in enumerate(due):
            for column, widget in enumerate(self._cells(person)):
                grid.addWidget(widget, row, column)
        late = [person.id for person in due if self._is_late(person)]
        if len(late) > 1:
            words = self._frame.tr("destroy.all_due", count=len(late))
            everybody = self._destroy_button(words, late)
            grid.addWidget(everybody, len(due), 0, 1, COLUMNS, Qt.AlignmentFlag.AlignLeft)
        if not due:
            none = self._frame.tr("privacy_page.nobody_due")
            grid.addWidget(wrapped(none, tone="text2", theme=self._frame.theme), 0, 0, 1, -1)
        self._card.add(self._rows)

    def _due(self, meetup: Meetup) -> list[Person]:
        """Return the people whose day has passed or comes soon, the earliest first."""
        until = self._frame.now().date() + SOON
        due = [each for each in meetup.people if each.destroy_on and each.destroy_on <= until]
        return sorted(due, key=lambda person: str(person.destroy_on))

    def _cells(self, person: Person) -> tuple[QWidget, ...]:
        """Return who it is, until when, and the way to the dialog."""
        frame, tr, theme = self._frame, self._frame.tr, self._frame.theme
        assert person.destroy_on is not None
        where, handle = Where("people.destroy_on", person.id), person.handle or "–"
        short = handle if len(handle) <= LONGEST else f"{handle[: LONGEST - 1]}…"
        name = button(frame, short, lambda: frame.go_to(where), role="quiet")
        name.setToolTip("" if short == handle else handle)
        tone = "bad" if self._is_late(person) else ""
        day = label(day_words(tr, person.destroy_on), tone=tone, theme=theme)
        destroy = self._destroy_button(tr("destroy.menu"), (person.id,))
        destroy.setAccessibleName(tr("destroy.menu_of", name=handle))
        return name, day, destroy

    def _is_late(self, person: Person) -> bool:
        return person.destroy_on is not None and person.destroy_on < self._frame.now().date()

    def _destroy_button(self, words: str, people: Sequence[str]) -> QPushButton:
        made = button(self._frame, words, lambda: self._destroy(people))
        made.setEnabled(not self._frame.desk.read_only)
        return made

    def _destroy(self, people: Sequence[str]) -> None:
        # Only now: the dialog knows the window, which knows the pages.
        from meetupdesk.ui.dialogs.destroy import open_destroy

        open_destroy(self.window(), people)
