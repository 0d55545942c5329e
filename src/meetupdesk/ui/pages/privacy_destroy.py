"""When data has to go: how long it is kept, whose day comes, and what was destroyed."""

from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.dates import day_words
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import Form
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card, side_by_side
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.scrolling import Scrolling
from meetupdesk.ui.tables import TableBox, TableView, field

SOON = timedelta(days=30)


class DestroyPart(Scrolling):
    """Nothing is deleted by itself: the list leads to the people."""

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
        self.add(TableBox(frame, table, fits=True))
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.people is not new.people:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        until = self._frame.now().date() + SOON
        dated = [person for person in meetup.people if person.destroy_on is not None]
        due = [person for person in dated if person.destroy_on and person.destroy_on <= until]
        for person in sorted(due, key=lambda person: str(person.destroy_on)):
            column.addWidget(self._row(person))
        if not due:
            none = self._frame.tr("privacy_page.nobody_due")
            column.addWidget(wrapped(none, tone="text2", theme=self._frame.theme))
        self._card.add(self._rows)

    def _row(self, person: Person) -> QWidget:
        frame, theme = self._frame, self._frame.theme
        assert person.destroy_on is not None
        late = person.destroy_on < frame.now().date()
        where = Where("people.destroy_on", person.id)
        name = button(frame, person.handle or "–", lambda: frame.go_to(where), role="quiet")
        day = label(day_words(frame.tr, person.destroy_on), tone="bad" if late else "", theme=theme)
        return side_by_side(frame, name, day)
