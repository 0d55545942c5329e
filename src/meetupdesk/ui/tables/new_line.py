"""The foot of a table: a button that becomes a line, and stays one for the next row."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QWidget

from meetupdesk.meetup.clean import clean_text, has_resident_number
from meetupdesk.meetup.fields import Text, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import class_at
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import label

NARROWEST, WIDEST = 160, 420  # px of the line


class NewLine(QWidget):
    """``add(text)`` adds a row whose field ``path`` is the text. Enter adds and stays, Esc leaves.

    ``words`` stand on the button. A ``hint`` is always there; without one the keys are named while
    the line is open.
    """

    left = Signal()  # back to the table

    def __init__(
        self, frame: Frame, words: str, path: str, add: Callable[[str], object], *, hint: str = ""
    ) -> None:
        super().__init__()
        self._frame, self._add, self._has_hint = frame, add, bool(hint)
        theme, tr = frame.theme, frame.tr
        self.button = button(frame, words, self.open, role="quiet", icon="plus")
        self.line = _Line(self.close_line)
        self.line.setMaxLength(_limit(path))
        self.line.setMinimumWidth(theme.px(NARROWEST))
        self.line.setMaximumWidth(theme.px(WIDEST))
        self.line.setAccessibleName(words)
        self.line.setPlaceholderText(tr.find(f"{path}.example"))
        self.line.returnPressed.connect(self._enter)
        self._hint = label(hint or tr("window.new_line"), size="hint", tone="text3", theme=theme)
        row = QHBoxLayout(self)
        space = theme.px("inside")
        row.setContentsMargins(space, space, space, space)
        row.setSpacing(theme.px("panel"))
        row.addWidget(self.button)
        row.addWidget(self.line, 1)
        row.addWidget(self._hint)
        row.addStretch()
        self.line.hide()
        self._hint.setVisible(self._has_hint)

    def open(self, text: str = "") -> None:
        """Show the line and put the cursor into it."""
        self.button.hide()
        self.line.show()
        self._hint.show()
        if text:
            self.line.setText(text)
        self.line.setFocus()

    def close_line(self) -> None:
        """Show the button again."""
        self.line.clear()
        self.line.hide()
        self._hint.setVisible(self._has_hint)
        self.button.show()
        self.left.emit()

    def _enter(self) -> None:
        text = clean_text(self.line.text(), lines=1)
        if has_resident_number(text):
            self._frame.tell(self._frame.tr("window.message.resident_number"), False)
        elif text:
            self.line.clear()
            self._add(text)
            self.line.setFocus()
            QTimer.singleShot(0, self, self._stay_in_sight)

    def _stay_in_sight(self) -> None:
        """Scroll after a table that has grown by a row."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(self, 0, self._frame.theme.px("inside"))


class _Line(QLineEdit):
    """A line that Esc closes."""

    def __init__(self, leave: Callable[[], None]) -> None:
        super().__init__()
        self._leave = leave

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)


def _limit(path: str) -> int:
    table, _, name = path.rpartition(".")
    kind = kinds(class_at(Meetup, table))[name]
    assert isinstance(kind, Text)
    return kind.limit
