"""The list of themes: a table whose names are written in the editor beside it."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from meetupdesk.meetup.cascades import remove_themes
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.themes import Theme
from meetupdesk.meetup.places import Where
from meetupdesk.meetup.row_names import row_name
from meetupdesk.meetup.themes import interest_in
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.tables import Column, TableView, derived
from meetupdesk.ui.tables.clipboard import block_from_text


class ThemeList(TableView):
    """Name and number of people; a new theme begins in the line below the list."""

    new_wanted = Signal()
    names_pasted = Signal(list)  # of str

    def __init__(self, frame: Frame) -> None:
        self._counts: dict[str, int] = {}
        super().__init__(
            frame,
            Where("themes"),
            self._columns(frame),
            new_row=lambda row_id: Theme(id=row_id),
            remove=remove_themes,
        )
        frame.desk.changed.connect(self._follow)
        self._count(frame.desk.meetup)

    def add_row(self) -> None:
        self.new_wanted.emit()

    def choose(self, theme_id: str) -> bool:
        """Make a theme the current one, wherever the focus is; False when it is gone."""
        place = self.rows.place_of(theme_id)
        if place < 0:
            return False
        flags = QItemSelectionModel.SelectionFlag
        index = self.rows.index(place, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            block = block_from_text(QGuiApplication.clipboard().text())
            self.names_pasted.emit([cells[0] for cells in block if cells])
        else:
            super().keyPressEvent(event)

    def _columns(self, frame: Frame) -> list[Column]:
        def name(row: Row) -> str:
            return row_name(frame.tr, row)

        def count(row: Row) -> str:
            return str(self._counts.get(row.id, 0))

        def tone(row: Row) -> str:
            nobody = frame.desk.meetup.people and not self._counts.get(row.id, 0)
            return "warn" if nobody else "text2"

        names = derived("name", frame.tr("themes.name"), name, width=130, stretch=1)
        return [
            replace(names, bold=True),
            derived(
                "people",
                frame.tr("themes_page.people"),
                count,
                sort=lambda row: self._counts.get(row.id, 0),
                width=72,
                tone=tone,
                spoken=lambda row: frame.tr("word.people", count=self._counts.get(row.id, 0)),
            ),
        ]

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.people is not new.people or old.themes is not new.themes:
            self._count(new)
            self.viewport().update()

    def _count(self, meetup: Meetup) -> None:
        self._counts = {
            theme.id: sum(interest_in(person, theme.id) is not None for person in meetup.people)
            for theme in meetup.themes
        }
