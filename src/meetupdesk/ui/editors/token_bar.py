"""What can be said about the chosen chip: how much, where it was seen, and away with it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from meetupdesk.meetup.clean import clean_text
from meetupdesk.meetup.fields import LIMITS, Link
from meetupdesk.meetup.model.people import Interest
from meetupdesk.meetup.parsing.addresses import link
from meetupdesk.ui.field_messages import message_for
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import icon_button
from meetupdesk.ui.parts.labels import ElidedLabel
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.notices import MessageLine
from meetupdesk.ui.parts.segments import Segments


class TokenBar(QFrame):
    """Shows one interest with the mouse in mind; the chip itself takes keys."""

    strength_chosen = Signal(str, int)  # interest id, 1 to 3
    evidence_given = Signal(str, str)  # interest id, address
    removal_wanted = Signal(str)  # interest id
    left = Signal(str)  # interest id: Enter or Esc in the line of evidence

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        self._frame = frame
        self.interest_id = ""
        self.setProperty("surface", "card")
        self._name = ElidedLabel("", bold=True, theme=theme)
        words = {str(number): tr(f"people.interests.strength.{number}") for number in (1, 2, 3)}
        self._strength = Segments(frame, words)
        self.line = QLineEdit()
        self.line.setMaxLength(LIMITS[Link])
        self.line.setAccessibleName(tr("people.interests.evidence"))
        self.line.setPlaceholderText(tr("people.interests.evidence"))
        self.line.installEventFilter(self)
        self._message = MessageLine(frame)
        self._message.hide()
        remove = icon_button(frame, tr("tokens.remove"), self._remove, icon="trash")
        head = QHBoxLayout()
        head.setSpacing(theme.px(4))
        head.addWidget(self._name, 1)
        head.addWidget(remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px("inside"),) * 4)
        layout.setSpacing(theme.px(6))
        nest(layout, head)
        layout.addWidget(self._strength)
        layout.addWidget(self.line)
        layout.addWidget(self._message)
        self._strength.chosen.connect(self._choose)
        self.line.editingFinished.connect(self._give)
        self.line.returnPressed.connect(self._give_and_leave)

    def show_interest(self, interest: Interest, name: str) -> None:
        """Show another interest, or new values of the same."""
        self._name.setText(name)
        self._strength.choose(str(interest.strength or 1))
        if interest.id != self.interest_id or not self.line.hasFocus():
            self.line.setText(interest.evidence)
            self.line.setCursorPosition(0)
        self.interest_id = interest.id
        self._judge(interest.evidence)

    def focus_evidence(self) -> None:
        """Put the cursor into the line of the address."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _closes(event):
            self._leave()
            return True
        return False

    def _give(self) -> None:
        text = clean_text(self.line.text(), lines=1)
        address = link(text) or text  # an odd one is kept, and marked below
        self.line.setText(address)
        self.evidence_given.emit(self.interest_id, address)
        self._judge(address)

    def _give_and_leave(self) -> None:
        self._give()  # first: going back to the chip shows the kept address again
        self._leave()

    def _judge(self, address: str) -> None:
        key = message_for(Link(), address)
        self._message.tell("warn", self._frame.tr(key) if key else "")
        self._message.setVisible(bool(key))

    def _choose(self, strength: str) -> None:
        self.strength_chosen.emit(self.interest_id, int(strength))

    def _remove(self) -> None:
        self.removal_wanted.emit(self.interest_id)

    def _leave(self) -> None:
        self.left.emit(self.interest_id)


def _closes(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
