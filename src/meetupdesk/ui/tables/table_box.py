"""A table in its card: heading row above, the table, and a line to add a row below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card, side_by_side
from meetupdesk.ui.tables.view import TableView

MOST_SHOWN = 200  # rows; more would make a page that nobody can scroll


class TableBox(Card):
    """Wraps a table; with ``fits`` it is as high as its rows and the page scrolls instead.

    ``add_text`` names the button that adds a row, such as 새 참석자; empty for none.
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
        self.add_button = None
        if add_text and not frame.desk.read_only:
            self.add_button = button(frame, add_text, view.add_row, role="quiet", icon="plus")
            foot = side_by_side(frame, self.add_button)
            space = frame.theme.px("inside")
            foot.setContentsMargins(space, space, space, space)
            self.add(foot)
        if fits:
            view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.rows.rowsInserted.connect(self._fit)
            view.rows.rowsRemoved.connect(self._fit)
            view.rows.layoutChanged.connect(self._fit)
            self._fit()

    def _fit(self) -> None:
        rows = min(self.view.rows.rowCount(), MOST_SHOWN)
        self.view.horizontalHeader().setVisible(rows > 0)
        height = self.view.horizontalHeader().height() if rows else 0
        self.view.setFixedHeight(height + rows * self.view.verticalHeader().defaultSectionSize())
        self.view.setVisible(rows > 0)
