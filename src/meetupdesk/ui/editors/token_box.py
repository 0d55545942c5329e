"""The box in which chips and the line stand, like words in a paragraph."""

from PySide6.QtCore import (
    QEvent,
    QObject,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QWidget

from meetupdesk.meetup.facts.names import subject_key
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Interest
from meetupdesk.meetup.search import matches as finds
from meetupdesk.ui.editors.token_chip import HEIGHT, Chip
from meetupdesk.ui.frame import Frame

PADDING = 4
GAP = 4
LINE = 90  # px that the line needs beside chips; else it gets a row of its own
MOST = 200  # letters of a pasted list


class TokenBox(QWidget):
    """Chips, then the line. What keys ask for is told by signals; the field does it."""

    entered = Signal(str)  # text of one or more tokens
    taken_back = Signal()  # Backspace in the empty line
    strength_wanted = Signal(str, int)  # interest id, 1 to 3
    evidence_wanted = Signal(str)  # interest id
    removal_wanted = Signal(str)  # interest id

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.chips: dict[str, Chip] = {}
        self._warning = False
        self._names: list[str] = []
        self.line = QLineEdit(self)
        self.line.setFrame(False)
        self.line.setMaxLength(MOST)
        self.line.setReadOnly(frame.desk.read_only)
        self.line.setProperty("role", "bare")
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(8)
        completer.activated.connect(self._take_suggestion)
        self.line.setCompleter(completer)
        self.line.textEdited.connect(self._read)  # silent while Hangul is composed
        self.line.returnPressed.connect(self._end)
        self.line.editingFinished.connect(self._end)
        self.line.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.line)
        self._place()

    def show_interests(self, interests: tuple[Interest, ...], meetup: Meetup) -> None:
        """Show a chip for each; chips that stay keep the focus."""
        names = {theme.id: theme.name for theme in meetup.themes}
        kept = {interest.id for interest in interests}
        for gone in [each for each in self.chips if each not in kept]:
            chip = self.chips.pop(gone)
            chip.hide()
            chip.deleteLater()
        chips = {}
        for interest in interests:
            chip = self.chips.get(interest.id) or Chip(self._frame, self)
            chip.show_interest(interest, names.get(interest.theme) or interest.name)
            chips[interest.id] = chip
        self.chips = chips
        used = {subject_key(chip.name) for chip in chips.values()}
        self._names = [name for name in names.values() if subject_key(name) not in used]
        self._suggest(self.line.text())
        self._place()

    def name_of(self, interest_id: str) -> str:
        """Return what a chip shows."""
        chip = self.chips.get(interest_id)
        return chip.name if chip else ""

    def focus_chip(self, place: int) -> None:
        """Put the focus into a chip by its place, or into the line when there is none."""
        chips = list(self.chips.values())
        target: QWidget = chips[place] if 0 <= place < len(chips) else self.line
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_warning(self, warning: bool) -> None:
        """Draw the frame in amber, or as usual."""
        self._warning = warning
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._frame.theme.px(200), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._frame.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.line.hasFocus() and not self.line.isReadOnly()
        colour = "focus" if active else "warn" if self._warning else "control"
        width = 2 if active else 1
        painter.setPen(QPen(theme.colour(colour), width))
        painter.setBrush(theme.colour("surface" if not self.line.isReadOnly() else "window"))
        inside = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inside, theme.px(6), theme.px(6))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the chip that has the focus."""
        ids = list(self.chips)
        place = next((at for at, each in enumerate(ids) if self.chips[each].hasFocus()), -1)
        moves = {Qt.Key.Key_Left: place - 1, Qt.Key.Key_Right: place + 1, Qt.Key.Key_Home: 0}
        if place < 0:
            super().keyPressEvent(event)
        elif event.key() in moves:
            self.focus_chip(max(moves[Qt.Key(event.key())], 0))
        elif event.key() in (Qt.Key.Key_End, Qt.Key.Key_Escape):
            self.line.setFocus()
        elif not self._change(event, ids[place]):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line walk into the chips, take one back, and open the suggestions."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if self._is_evidence(event) and self.chips:
            self.evidence_wanted.emit(list(self.chips)[-1])
            return True
        if self.line.text() or self.line.isReadOnly():
            return False
        if event.key() == Qt.Key.Key_Left and self.chips:
            self.focus_chip(len(self.chips) - 1)
        elif event.key() == Qt.Key.Key_Backspace and self.chips:
            self.taken_back.emit()
        elif event.key() == Qt.Key.Key_Down and self._names:
            self._suggest("")
            self.line.completer().complete()
        else:
            return False
        return True

    def _change(self, event: QKeyEvent, interest_id: str) -> bool:
        """Do what a key asks of a chip; False when it asks nothing."""
        if self._frame.desk.read_only:
            return False
        if event.text() in ("1", "2", "3"):
            self.strength_wanted.emit(interest_id, int(event.text()))
        elif self._is_evidence(event):
            self.evidence_wanted.emit(interest_id)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit(interest_id)
        else:
            return False
        return True

    def _is_evidence(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return event.key() == Qt.Key.Key_L and bool(control)

    def _read(self, text: str) -> None:
        done, comma, rest = text.rpartition(",")
        if comma:
            self.line.setText(rest.lstrip())
            self.entered.emit(done)
        self._suggest(self.line.text())

    def _end(self) -> None:
        text = self.line.text()
        if text.strip():
            self.line.clear()
            self.entered.emit(text)

    def _take_suggestion(self, name: str) -> None:
        self.entered.emit(name)
        QTimer.singleShot(0, self.line, self.line.clear)  # the completer writes the words first

    def _suggest(self, text: str) -> None:
        """Offer our themes that are not there yet, those that fit what is typed."""
        found = [name for name in self._names if not text.strip() or finds(text, name)]
        self._model.setStringList(found)

    def _place(self) -> None:
        """Let chips and line flow over as many rows as they need."""
        px = self._frame.theme.px
        padding, gap, high = px(PADDING), px(GAP), px(HEIGHT)
        room = self.width() - 2 * padding
        left, top = padding, padding
        for chip in self.chips.values():
            width = min(chip.sizeHint().width(), room)
            if left > padding and left + width > padding + room:
                left, top = padding, top + high + gap
            chip.setGeometry(left, top, width, high)
            chip.show()
            left += width + gap
        if left > padding and left + px(LINE) > padding + room:
            left, top = padding, top + high + gap
        self.line.setGeometry(left, top, padding + room - left, high)
        height = top + high + padding
        if self.height() != height:
            self.setFixedHeight(height)
