"""The editor of several lines: grows with its text, then scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from meetupdesk.meetup.clean import clean_text, has_resident_number
from meetupdesk.meetup.fields import Text
from meetupdesk.meetup.places import Where
from meetupdesk.ui.editors.editor import Editor
from meetupdesk.ui.frame import Frame

LINES = {3: (1, 6), 8: (4, 12)}  # declared lines: shown at first, at most


class GrowingText(QPlainTextEdit):
    """A text field as high as its text, between two numbers of lines.

    It has no undo of its own, and Tab leaves it.
    """

    def __init__(self, first: int, most: int) -> None:
        super().__init__(undoRedoEnabled=False, tabChangesFocus=True)
        self._first, self._most = first, most
        self.is_composing = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.is_composing = False
        super().focusOutEvent(event)

    def _fit(self) -> None:
        # A plain text document counts its height in lines, not in pixels.
        lines = min(max(round(self.document().size().height()), self._first), self._most)
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom() + 2 * round(self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + around
        more = self.document().size().height() > self._most
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if more else policy.ScrollBarAlwaysOff
        )
        if self.height() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)


class ParagraphEditor(Editor):
    """Several lines of words.

    Qt reports a change on each step of a Hangul composition too, with the words unchanged: the
    last words are remembered.
    """

    def __init__(self, frame: Frame, where: Where, kind: Text) -> None:
        first, most = LINES.get(kind.lines, LINES[3])
        self.text = GrowingText(first, most)
        super().__init__(self.text)
        self._limit = kind.limit
        self._last = ""
        self.text.setPlaceholderText(frame.tr.find(f"{where.path}.example"))
        self.text.textChanged.connect(self._emit)
        self.text.installEventFilter(self)

    def show_value(self, value: object) -> None:
        if self.text.is_composing or clean_text(self.text.toPlainText()) == value:
            return
        self._last = str(value)
        at = self.text.textCursor().position()
        self.text.setPlainText(self._last)
        cursor = self.text.textCursor()
        cursor.setPosition(min(at, len(self._last)))
        self.text.setTextCursor(cursor)

    def set_read_only(self, read_only: bool) -> None:
        self.text.setReadOnly(read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False

    def _emit(self) -> None:
        typed = self.text.toPlainText()
        if len(typed) > self._limit and not self.text.is_composing:
            self._cut()
            return
        if typed == self._last:
            return
        self._last = typed
        if has_resident_number(typed):
            self.said.emit("window.message.resident_number")
            return
        self.said.emit("")
        self.edited.emit(clean_text(typed))

    def _cut(self) -> None:
        cursor = self.text.textCursor()
        at = cursor.position()
        self.text.setPlainText(self.text.toPlainText()[: self._limit])
        cursor.setPosition(min(at, self._limit))
        self.text.setTextCursor(cursor)
