"""A table in its card: heading row above, the table, and a line to add a row below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from meetupdesk.meetup.fields import Text
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.tables import editing
from meetupdesk.ui.tables.columns import Column
from meetupdesk.ui.tables.new_line import NewLine
from meetupdesk.ui.tables.view import TableView

MOST_SHOWN = 200  # rows; more would make a page that nobody can scroll


class TableBox(Card):
    """Wraps a table; with ``fits`` it is as high as its rows and the page scrolls instead.

    ``add_text`` names the foot that adds rows, such as 새 참석자; empty for none. A new row gets
    what is typed there into its first column of text.
    """

    def __init__(
        self, frame: Frame, view: TableView, *, top: QWidget | None = None, add_text: str = "",
        fits: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(frame, padded=False)
        self.view = view
        self._fits = fits
        if top is not None:
            around = QWidget()
            layout = QVBoxLayout(around)
            space = frame.theme.px("inside")
            layout.setContentsMargins(space, space, space, 0)
            layout.addWidget(top)
            self.add(around)
        self.add(view)
        self.add_button: QPushButton | None = None
        if add_text and not frame.desk.read_only:
            line = NewLine(frame, add_text, _naming(view).path, self._add_named)
            line.left.connect(self._leave_line)
            self.add_button = line.button
            self.add(line)
        if fits:
            view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.rows.rowsInserted.connect(self._fit)
            view.rows.rowsRemoved.connect(self._fit)
            view.rows.layoutChanged.connect(self._fit)
            self._fit()

    def _add_named(self, text: str) -> None:
        view, column = self.view, _naming(self.view)
        place = view.rows.place_of(editing.add_row(view, **{column.key: text}))
        if place >= 0:
            view.setCurrentIndex(view.rows.index(place, view.rows.column_of(column.key)))

    def _leave_line(self) -> None:
        if self.view.rows.rowCount():
            self.view.setFocus()
        elif self.add_button is not None:
            self.add_button.setFocus()

    def _fit(self) -> None:
        rows = min(self.view.rows.rowCount(), MOST_SHOWN)
        self.view.horizontalHeader().setVisible(rows > 0)
        height = self.view.horizontalHeader().height() if rows else 0
        self.view.setFixedHeight(height + rows * self.view.verticalHeader().defaultSectionSize())
        self.view.setVisible(rows > 0)


def _naming(view: TableView) -> Column:
    """Return the first column of text: what is typed there tells rows apart."""
    return next(each for each in view.rows.columns if isinstance(each.kind, Text))
