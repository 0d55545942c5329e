"""What the three lists of the page have in common: a heading with a count, rows, a way to add."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, rows_at
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.card_list import CardList
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import ElidedLabel, label


class RowsCard(Card):
    """A card with the rows of one table; subclasses make the widget of a row."""

    def __init__(
        self,
        frame: Frame,
        table: Where,
        new_row: Callable[[str], Row],
        *,
        icon: tuple[str, str],
        add_text: str,
        hint: str = "",
    ) -> None:
        super().__init__(frame)
        self.rows_table = table
        self._count = label("", size="hint", tone="text3", theme=frame.theme)
        self.add(self._heading(icon, hint))
        self.rows = CardList(frame, table, self.make_row, new_row, spacing=10)
        self.add(self.rows)
        self.add_button = button(frame, add_text, self.rows.add, role="quiet", icon="plus")
        self.add_button.setEnabled(not frame.desk.read_only)
        self.add(self.add_button, at_left=True)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addStretch()  # beside a higher card the rows stay at the top
        frame.desk.changed.connect(self._follow)
        self.show_rows(rows_at(frame.desk.meetup, table))

    def make_row(self, row_id: str) -> QWidget:
        """Return the widget of a row."""
        raise NotImplementedError

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Follow rows that came, went or moved."""
        self._count.setText(str(len(rows)))
        self.rows.setVisible(bool(rows))

    def _heading(self, icon: tuple[str, str], hint: str) -> QWidget:
        theme = self._frame.theme
        box, picture = QWidget(), QLabel()
        picture.setPixmap(pixmap(theme, *icon, 18))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px("inside"))
        row.addWidget(picture)
        title = self._frame.tr(self.rows_table.path)
        row.addWidget(label(title, size="section", bold=True, theme=theme))
        row.addWidget(ElidedLabel(hint, size="hint", tone="text3", theme=theme), 1)
        row.addWidget(self._count)
        return box

    def _follow(self, old: Meetup, new: Meetup) -> None:
        rows = rows_at(new, self.rows_table)
        if rows is not rows_at(old, self.rows_table):
            self.show_rows(rows)
