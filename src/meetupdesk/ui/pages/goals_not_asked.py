"""What we will not ask, as a list to tick, with a line to add to it."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from meetupdesk.meetup.clean import clean_text
from meetupdesk.meetup.edits import add_rows
from meetupdesk.meetup.model.goals import NotAsked
from meetupdesk.meetup.places import Where, rows_at
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import icon_button
from meetupdesk.ui.parts.card_list import CardList
from meetupdesk.ui.parts.cards import Card

TABLE = Where("goals.not_asked")


class NotAskedCard(Card):
    """One line a row: kept or not, and the words. The default row cannot be removed."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._list = CardList(
            frame, TABLE, self._line, lambda row_id: NotAsked(id=row_id), spacing=8
        )
        self._new = QLineEdit()
        self._new.setPlaceholderText(frame.tr("goals_page.not_asked_new"))
        self._new.setAccessibleName(frame.tr("goals_page.not_asked_new"))
        self._new.setMaxLength(100)
        self._new.setReadOnly(frame.desk.read_only)
        self._new.returnPressed.connect(self._add)  # never a key: Enter also ends a composition
        self.add(self._list)
        self.add(self._new)

    def _line(self, row_id: str) -> QWidget:
        frame = self._frame
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(frame.theme.px("inside"))
        row.addWidget(FieldBox(frame, Where("goals.not_asked.kept", row_id)))
        row.addWidget(FieldBox(frame, Where("goals.not_asked.text", row_id), caption=False), 1)
        if not self._is_default(row_id):
            name = frame.tr("goals_page.not_asked_remove")
            row.addWidget(icon_button(frame, name, lambda: self._list.remove(row_id), icon="x"))
        return line

    def _is_default(self, row_id: str) -> bool:
        rows = rows_at(self._frame.desk.meetup, TABLE)
        return any(row.id == row_id and isinstance(row, NotAsked) and row.promotion for row in rows)

    def _add(self) -> None:
        text = clean_text(self._new.text(), lines=1)
        if not text:
            return
        row = NotAsked(id=self._frame.new_id(TABLE.path), text=text)
        self._frame.edit("window.edit.add", lambda meetup: add_rows(meetup, TABLE, (row,)))
        self._new.clear()
