"""Editors of one line: words, addresses, numbers, and moments that the program wrote."""

from datetime import datetime

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QCompleter, QLineEdit

from meetupdesk.dates import day_words, time_words
from meetupdesk.meetup.clean import clean_text, has_resident_number
from meetupdesk.meetup.fields import LIMITS, Link, Number
from meetupdesk.meetup.places import Where
from meetupdesk.ui.editors.editor import Editor
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.reading import Unreadable, read_number

OUR_NAMES = frozenset({
    "overview.owner", "overview.approvals.name", "listening.decided_by", "listening.answers.by",
    "schedule.phases.owner", "schedule.training.trainer", "schedule.slots.speaker", "people.host",
    "questions.owner", "follow_ups.items.owner", "crisis.contact_name", "crisis.deputy_name",
    "contacts.by", "crisis.watch.owner", "crisis.levels.decides",
})  # fmt: skip
"""Lines that hold the name of somebody of ours and so complete from the team."""


class LineEditor(Editor):
    """One line of words, shorter than ``limit`` characters."""

    def __init__(self, frame: Frame, where: Where, limit: int) -> None:
        self.line = QLineEdit()
        super().__init__(self.line)
        self._frame = frame
        self.line.setMaxLength(limit)
        self.line.setPlaceholderText(frame.tr.find(f"{where.path}.example"))
        self.line.textEdited.connect(self._emit)  # silent while Hangul is composed
        self.line.editingFinished.connect(self.left)
        if where.path in OUR_NAMES:
            self._complete(frame)

    def show_value(self, value: object) -> None:
        if clean_text(self.line.text(), lines=1) != value:
            self.line.setText(str(value))
            self.line.setCursorPosition(0 if not self.line.hasFocus() else len(str(value)))

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def _emit(self, text: str) -> None:
        if has_resident_number(text):
            self.said.emit("window.message.resident_number")
            return
        self.said.emit("")
        self.edited.emit(clean_text(text, lines=1))

    def _complete(self, frame: Frame) -> None:
        names = [member.name for member in frame.desk.meetup.overview.team if member.name]
        completer = QCompleter(names, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._emit)
        self.line.setCompleter(completer)


class LinkEditor(LineEditor):
    """An address, with a button that opens it."""

    def __init__(self, frame: Frame, where: Where) -> None:
        super().__init__(frame, where, LIMITS[Link])
        self._open = QAction(frame.icon("external-link"), frame.tr("window.open_link"), self.line)
        self._open.triggered.connect(self._open_address)
        self.line.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.line.textChanged.connect(self._allow)
        self._allow(self.line.text())

    def _allow(self, text: str) -> None:
        self._open.setVisible(is_address(text))
        self._open.setToolTip(text)

    def _open_address(self) -> None:
        if is_address(self.line.text()):
            QDesktopServices.openUrl(QUrl(self.line.text()))


class NumberEditor(Editor):
    """A whole number; while the line holds none in the bounds, the meetup keeps the last one."""

    def __init__(self, frame: Frame, where: Where, kind: Number) -> None:
        self.line = QLineEdit()
        super().__init__(self.line)
        self._kind = kind
        self.line.setMaxLength(13)
        self.line.setPlaceholderText(frame.tr.find(f"{where.path}.example"))
        self.line.textEdited.connect(self._emit)
        self.line.editingFinished.connect(self._leave)

    def show_value(self, value: object) -> None:
        try:
            if read_number(self.line.text(), self._kind) == value:
                return
        except Unreadable:
            if self.line.hasFocus():
                return
        self.line.setText("" if value is None else str(value))

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def _emit(self, text: str) -> None:
        try:
            value = read_number(text, self._kind)
        except Unreadable:
            return
        self.said.emit("")
        self.edited.emit(value)

    def _leave(self) -> None:
        try:
            read_number(self.line.text(), self._kind)
        except Unreadable as error:
            self.said.emit(error.key)
        else:
            self.left.emit()


class MomentEditor(Editor):
    """A moment that the program wrote: can be read and copied, never changed."""

    def __init__(self, frame: Frame, where: Where) -> None:
        self.line = QLineEdit(readOnly=True)
        super().__init__(self.line)
        self._tr = frame.tr

    def show_value(self, value: object) -> None:
        if isinstance(value, datetime):
            here = value.astimezone()
            day = day_words(self._tr, here.date())
            self.line.setText(f"{day} {time_words(self._tr, here.time())}")
        else:
            self.line.clear()

    def set_read_only(self, read_only: bool) -> None:
        """Do nothing: it is always read only."""


def is_address(text: str) -> bool:
    """Tell whether the text is an address that may be opened: http or https alone."""
    url = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())
