"""What we ask about a theme: the rows of the messages that name it, and a line to add one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from meetupdesk.meetup.clean import clean_text
from meetupdesk.meetup.edits import add_rows, remove_rows
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.messages import Ask
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import icon_button

TABLE = Where("messages.asks")
LONGEST = 200  # letters of a question, as declared


class ThemeAsks(QWidget):
    """One field a question; Enter in the last line adds another."""

    def __init__(self, frame: Frame, theme_id: str) -> None:
        super().__init__()
        self._frame, self._theme = frame, theme_id
        self._lines: dict[str, QWidget] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(frame.theme.px("inside"))
        self._new = QLineEdit()
        self._new.setPlaceholderText(frame.tr("themes_page.new_ask"))
        self._new.setAccessibleName(frame.tr("themes_page.new_ask"))
        self._new.setMaxLength(LONGEST)
        self._new.setReadOnly(frame.desk.read_only)
        self._new.returnPressed.connect(self._add)
        self._layout.addWidget(self._new)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _add(self) -> None:
        text = clean_text(self._new.text(), lines=1)
        if text:
            ask = Ask(id=self._frame.new_id(TABLE.path), text=text, theme=self._theme)
            self._frame.edit("window.edit.add", lambda meetup: add_rows(meetup, TABLE, (ask,)))
            self._new.clear()

    def _remove(self, ask_id: str) -> None:
        self._frame.edit("window.edit.remove", lambda meetup: remove_rows(meetup, TABLE, (ask_id,)))
        self._frame.tell(self._frame.tr("window.removed", count=1), True)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.messages.asks is not new.messages.asks:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        ids = [ask.id for ask in meetup.messages.asks if ask.theme == self._theme]
        for gone in [each for each in self._lines if each not in ids]:
            line = self._lines.pop(gone)
            line.hide()
            line.setParent(None)
            line.deleteLater()
        for place, ask_id in enumerate(ids):
            if ask_id not in self._lines:
                self._lines[ask_id] = self._line(ask_id)
            self._layout.insertWidget(place, self._lines[ask_id])

    def _line(self, ask_id: str) -> QWidget:
        line = QWidget()
        line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._frame.theme.px("label"))
        where = Where("messages.asks.text", ask_id)
        row.addWidget(FieldBox(self._frame, where, caption=False, hint=False), 1)
        name = self._frame.tr("themes_page.remove_ask")
        remove = icon_button(self._frame, name, lambda: self._remove(ask_id), icon="x")
        remove.setEnabled(not self._frame.desk.read_only)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return line
