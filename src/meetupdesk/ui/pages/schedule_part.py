"""What the three segments of the schedule have in common: a table, and fields of the chosen row."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.places import Where, rows_at
from meetupdesk.meetup.row_names import row_name
from meetupdesk.ui.forms import Form
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.scrolling import follow_cell
from meetupdesk.ui.parts.labels import ElidedLabel
from meetupdesk.ui.tables import TableBox, TableView


class SchedulePart(QWidget):
    """One segment around its table."""

    view: TableView
    box: TableBox

    def add(self) -> None:
        """Add a row and begin to write it."""
        self.view.add_row()

    def focus_start(self) -> None:
        """Put the focus into the table, or on the button that adds the first row."""
        add = self.box.add_button
        has_rows = self.view.rows.rowCount() > 0
        (self.view if has_rows or add is None else add).setFocus()

    def choose(self, row_id: str) -> None:
        """Make a row the current one, wherever the focus is."""
        place = self.view.rows.place_of(row_id)
        if place >= 0:
            flags = QItemSelectionModel.SelectionFlag
            index = self.view.rows.index(place, max(self.view.currentIndex().column(), 0))
            self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)


def plain_table(frame: Frame, view: TableView, *, add_text: str = "") -> TableBox:
    """Return a table as high as its rows, without a card: it lies in the card of the page."""
    box = TableBox(frame, view, add_text=add_text, fits=True)
    box.setProperty("surface", "inside")
    follow_cell(view)
    return box


class RowFields(QWidget):
    """The long texts of the current row of a table, made anew for each row."""

    def __init__(self, frame: Frame, table: Where, names: Sequence[str]) -> None:
        super().__init__()
        self._frame, self._table, self._names = frame, table, names
        self._row = ""
        self._title = ElidedLabel("", size="card_title", bold=True, theme=frame.theme)
        self._form: Form | None = None
        self._layout = QVBoxLayout(self)
        space = frame.theme.px("card")
        self._layout.setContentsMargins(space, frame.theme.px("panel"), space, space)
        self._layout.setSpacing(frame.theme.px("inside"))
        self._layout.addWidget(self._title)
        frame.desk.changed.connect(lambda *_: self._name())
        self.hide()

    def show_row(self, row_id: str) -> None:
        """Show another row; nothing for an empty id."""
        if row_id == self._row:
            return
        self._row = row_id
        if self._form is not None:
            self._form.hide()
            self._form.setParent(None)
            self._form.deleteLater()
            self._form = None
        if row_id:
            columns = len(self._names)
            self._form = Form(
                self._frame, self._table.path, self._names, row=row_id, columns=columns
            )
            self._layout.addWidget(self._form)
        self._name()

    def _name(self) -> None:
        rows = rows_at(self._frame.desk.meetup, self._table)
        row = next((each for each in rows if each.id == self._row), None)
        self.setVisible(row is not None)
        self._title.setText(row_name(self._frame.tr, row) if row else "")
