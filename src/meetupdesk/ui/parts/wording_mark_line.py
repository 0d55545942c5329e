"""An editor for words without line breaks that wraps where it is narrow.

A plain line can neither underline a part of itself nor show all of a sentence.
"""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent

from meetupdesk.meetup.clean import clean_text, has_resident_number
from meetupdesk.meetup.fields import Text, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, class_at
from meetupdesk.ui.editors.editor import Editor
from meetupdesk.ui.editors.paragraphs import GrowingText
from meetupdesk.ui.frame import Frame

MOST_LINES = 4


class UnbrokenText(GrowingText):
    """A growing text into which no line break gets, by key or by paste."""

    example = ""  # shown while empty, in one line: a second one would be cut off

    def show_example(self, text: str) -> None:
        """Show an example while there is nothing else; the whole is the tooltip."""
        self.example = text
        self._elide_example()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide_example()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(clean_text(source.text(), lines=1))

    def _elide_example(self) -> None:
        room = self.viewport().width() - 2 * round(self.document().documentMargin()) - 2
        shown = self.fontMetrics().elidedText(self.example, Qt.TextElideMode.ElideRight, room)
        self.setPlaceholderText(shown)
        self.setToolTip(self.example if shown != self.example else "")


class WrappedLine(Editor):
    """One line of words, at most as long as declared, shown in several lines if need be.

    ``is_bare`` leaves out the border until the field has the focus.
    """

    def __init__(self, frame: Frame, where: Where, *, is_bare: bool = False) -> None:
        self.text = UnbrokenText(1, MOST_LINES)
        super().__init__(self.text)
        kind = kinds(class_at(Meetup, where.path.rpartition(".")[0]))[where.name]
        assert isinstance(kind, Text)
        self._limit, self._last = kind.limit, ""
        if is_bare:
            self.text.setProperty("role", "bare")
            self.text.document().setDocumentMargin(0)
        self.text.show_example(frame.tr.find(f"{where.path}.example"))
        self.text.textChanged.connect(self._emit)
        self.text.installEventFilter(self)

    def show_value(self, value: object) -> None:
        if self.text.is_composing or clean_text(self.text.toPlainText(), lines=1) == value:
            return
        self._last = str(value)
        at = self.text.textCursor().position()
        self.text.setPlainText(self._last)
        self._put_cursor(at)

    def set_read_only(self, read_only: bool) -> None:
        self.text.setReadOnly(read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False

    def _emit(self) -> None:
        typed = self.text.toPlainText()
        if typed == self._last:
            return
        if len(typed) > self._limit and not self.text.is_composing:
            at = self.text.textCursor().position()
            self.text.setPlainText(typed[: self._limit])
            self._put_cursor(at)
            return
        self._last = typed
        is_number = has_resident_number(typed)
        self.said.emit("window.message.resident_number" if is_number else "")
        if not is_number:
            self.edited.emit(clean_text(typed, lines=1))

    def _put_cursor(self, at: int) -> None:
        cursor = self.text.textCursor()
        cursor.setPosition(min(at, self.text.document().characterCount() - 1))
        self.text.setTextCursor(cursor)
