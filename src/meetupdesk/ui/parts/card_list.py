"""Rows of a table as cards below each other: goals, lessons, messages, sessions.

The page says how one card looks; the list adds, removes and moves, keeps the widgets of rows that
stay, and puts the focus into a new one.
"""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget

from meetupdesk.meetup.edits import add_rows, move_row, remove_rows
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, rows_at
from meetupdesk.ui.areas import focus_first
from meetupdesk.ui.frame import Frame

Remove = Callable[[Meetup, Collection[str]], Meetup]


class CardList(QWidget):
    """One widget for each row of ``table``, made by ``make(row id)``.

    ``new_row(id)`` gives a fresh row. ``remove`` replaces plain removal where other rows refer to
    these. Alt+↑/↓ moves the card that has the focus.
    """

    def __init__(
        self,
        frame: Frame,
        table: Where,
        make: Callable[[str], QWidget],
        new_row: Callable[[str], Row],
        *,
        remove: Remove | None = None,
        spacing: int = 12,
    ) -> None:
        super().__init__()
        self._frame, self._table, self._make, self._new_row = frame, table, make, new_row
        self._remove = remove or (lambda meetup, ids: remove_rows(meetup, table, ids))
        self.cards: dict[str, QWidget] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(frame.theme.px(spacing))
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._move_focused(by))
        frame.desk.changed.connect(self._follow)
        self._show(rows_at(frame.desk.meetup, table))

    def add(self) -> str:
        """Add a row at the end, put the focus into its card, and return its id."""
        row = self._new_row(self._frame.new_id(self._table.path))
        self._frame.edit("window.edit.add", lambda meetup: add_rows(meetup, self._table, (row,)))
        if row.id in self.cards:
            self.focus(row.id)
        return row.id

    def remove(self, row_id: str) -> None:
        """Remove a row at once; the status bar offers to bring it back."""
        self._frame.edit("window.edit.remove", lambda meetup: self._remove(meetup, (row_id,)))
        self._frame.tell(self._frame.tr("window.removed", count=1), True)

    def move_card(self, row_id: str, by: int) -> None:
        """Move a row up or down."""
        focus = QApplication.focusWidget()
        self._frame.edit(
            "window.edit.move", lambda meetup: move_row(meetup, self._table, row_id, by)
        )
        if focus is not None and self.isAncestorOf(focus):
            focus.setFocus()

    def focus(self, row_id: str) -> None:
        """Put the focus into the first field of a card."""
        focus_first(self.cards[row_id])

    def _move_focused(self, by: int) -> None:
        focus = QApplication.focusWidget()
        around = focus.parentWidget() if isinstance(focus, QLineEdit) else focus
        if isinstance(around, QComboBox):
            around.showPopup()  # its own meaning of these keys
            return
        for row_id, card in self.cards.items():
            if focus is not None and card.isAncestorOf(focus):
                self.move_card(row_id, by)
                return

    def _follow(self, old: Meetup, new: Meetup) -> None:
        rows = rows_at(new, self._table)
        if rows is not rows_at(old, self._table):
            self._show(rows)

    def _show(self, rows: tuple[Row, ...]) -> None:
        ids = [row.id for row in rows]
        for gone in [row_id for row_id in self.cards if row_id not in ids]:
            card = self.cards.pop(gone)
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, row_id in enumerate(ids):
            if row_id not in self.cards:
                self.cards[row_id] = self._make(row_id)
            if self._layout.indexOf(self.cards[row_id]) != place:
                self._layout.insertWidget(place, self.cards[row_id])
                self.cards[row_id].show()
