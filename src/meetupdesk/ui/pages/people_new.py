"""The foot of the table of people: a button that becomes a line, and stays one for the next."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from meetupdesk.meetup.clean import clean_text, has_resident_number
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import label

LONGEST = 40  # letters of a handle, as declared
WIDTH = 260  # px


class NewPersonLine(QWidget):
    """``add(handle)`` adds a person. Enter adds and stays, Esc leaves."""

    left = Signal()  # back to the table

    def __init__(self, frame: Frame, add: Callable[[str], object]) -> None:
        super().__init__()
        self._frame, self._add = frame, add
        theme, tr = frame.theme, frame.tr
        self._button = button(frame, tr("people_page.new"), self.open, role="quiet", icon="plus")
        self.line = _Line(self.close_line)
        self.line.setMaxLength(LONGEST)
        self.line.setFixedWidth(theme.px(WIDTH))
        self.line.setAccessibleName(tr("people_page.new"))
        self.line.setPlaceholderText(tr("people.handle.example"))
        self.line.returnPressed.connect(self._enter)
        self.line.hide()
        self._hint = label(tr("people_page.new_hint"), size="hint", tone="text3", theme=theme)
        row = QHBoxLayout(self)
        space = theme.px("inside")
        row.setContentsMargins(space, space, space, space)
        row.setSpacing(theme.px("panel"))
        for each in (self._button, self.line, self._hint):
            row.addWidget(each)
        row.addStretch()

    def open(self, text: str = "") -> None:
        """Show the line and put the cursor into it."""
        self._button.hide()
        self.line.show()
        if text:
            self.line.setText(text)
        self.line.setFocus()

    def close_line(self) -> None:
        """Show the button again."""
        self.line.clear()
        self.line.hide()
        self._button.show()
        self.left.emit()

    def _enter(self) -> None:
        handle = clean_text(self.line.text(), lines=1)
        if has_resident_number(handle):
            self._frame.tell(self._frame.tr("window.message.resident_number"), False)
        elif handle:
            self.line.clear()
            self._add(handle)
            self.line.setFocus()


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
