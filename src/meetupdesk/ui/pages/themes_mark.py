"""The bar below the grid: how much one person cares about one theme, and where it was seen."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from meetupdesk.meetup.clean import clean_text
from meetupdesk.meetup.fields import LIMITS, Link
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.model.themes import Theme
from meetupdesk.meetup.parsing.addresses import link
from meetupdesk.meetup.row_names import row_name
from meetupdesk.meetup.themes import interest_in
from meetupdesk.ui.field_messages import message_for
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.labels import ElidedLabel
from meetupdesk.ui.parts.notices import MessageLine
from meetupdesk.ui.parts.segments import Segments

WIDE = 640  # px from which everything stands in one line


class MarkBar(QWidget):
    """For the mouse what the digits and Ctrl+L are for the keyboard."""

    strength_chosen = Signal(int)  # 0 to 3
    evidence_given = Signal(str, str, str)  # person id, theme id, address
    left = Signal()  # Enter or Esc in the line

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._columns = frame, 0
        self._ids = ("", "")
        tr = frame.tr
        words = {str(n): tr(f"people.interests.strength.{n}") for n in (1, 2, 3)}
        self._name = ElidedLabel("", bold=True, theme=frame.theme)
        self._strength = Segments(frame, {"0": tr("word.none")} | words)
        self._strength.setEnabled(not frame.desk.read_only)
        self.line = QLineEdit()
        self.line.setMaxLength(LIMITS[Link])
        self.line.setPlaceholderText(tr("themes_page.evidence"))
        self.line.setAccessibleName(tr("people.interests.evidence"))
        self.line.setReadOnly(frame.desk.read_only)
        self.line.setMinimumWidth(frame.theme.px(140))
        self.line.installEventFilter(self)
        self._message = MessageLine(frame)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*(frame.theme.px(n) for n in (16, 8, 16, 8)))
        self._grid.setHorizontalSpacing(frame.theme.px("panel"))
        self._grid.setVerticalSpacing(frame.theme.px("label"))
        self._place(True)
        self._strength.chosen.connect(lambda key: self.strength_chosen.emit(int(key)))
        self.line.editingFinished.connect(self._give)
        self.line.returnPressed.connect(self.left)

    def show_cell(self, person: Person, theme: Theme) -> None:
        """Show where a person and a theme meet."""
        found = interest_in(person, theme.id)
        strength = min(max(found.strength or 1, 1), 3) if found else 0
        tr = self._frame.tr
        self._name.setText(f"{row_name(tr, person)} · {row_name(tr, theme)}")
        self._strength.choose(str(strength))
        if self._ids != (person.id, theme.id) or not self.line.hasFocus():
            self.line.setText(found.evidence if found else "")
            self.line.setCursorPosition(0)
        self._ids = person.id, theme.id
        self.line.setEnabled(found is not None)
        self._judge(found.evidence if found else "")

    def focus_evidence(self) -> bool:
        """Put the cursor into the line of the address; False when there is no interest."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        return self.line.isEnabled()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._strength.choose(self._strength.current)  # fonts of what never showed are forgotten

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(event.size().width() >= self._frame.theme.px(WIDE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.KeyPress:
            self.left.emit()
            return True
        return False

    def _place(self, wide: bool) -> None:
        columns = 3 if wide else 1
        if columns == self._columns:
            return
        self._columns = columns
        for at, widget in enumerate((self._name, self._strength, self.line)):
            self._grid.addWidget(widget, at // columns, at % columns)
        self._grid.addWidget(self._message, 3, 0, 1, columns)
        for column, stretch in enumerate((3, 0, 4)):
            self._grid.setColumnStretch(column, stretch if wide else int(column == 0))

    def _give(self) -> None:
        text = clean_text(self.line.text(), lines=1)
        address = link(text) or text  # an odd one is kept, and marked below
        self.line.setText(address)
        self.evidence_given.emit(*self._ids, address)
        self._judge(address)

    def _judge(self, address: str) -> None:
        key = message_for(Link(), address)
        self._message.tell("warn", self._frame.tr(key) if key else "")
        self._message.setVisible(bool(key))
