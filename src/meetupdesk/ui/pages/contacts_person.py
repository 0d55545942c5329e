"""A combo of people that reads their names only when somebody is about to choose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter

from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.row_names import row_name
from meetupdesk.ui.editors.choices import QuietCombo
from meetupdesk.ui.frame import Frame


class PersonChooser(QuietCombo):
    """``none`` names the first entry, which stands for nobody or for everybody.

    With thousands of people a combo that followed each keystroke elsewhere would be felt.
    """

    chosen = Signal(str)  # person id, empty for the first entry
    entered = Signal()  # Enter in the line

    def __init__(self, frame: Frame, name: str, none: str) -> None:
        super().__init__(editable=True)
        self._frame, self._none = frame, none
        self._people: tuple[Person, ...] | None = None
        self._ids: list[str] = [""]
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(name)
        completer = self.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line = self.lineEdit()
        assert line is not None
        self._line = line
        line.setAccessibleName(name)
        line.setPlaceholderText(none)
        line.editingFinished.connect(self.settle)
        line.returnPressed.connect(self.entered)
        self.activated.connect(self._tell)
        self.addItem("")
        self._last = ""

    def person_id(self) -> str:
        """Return the chosen person; empty for none."""
        return self._ids[self.currentIndex()] if self.currentIndex() >= 0 else ""

    def choose(self, person_id: str) -> None:
        """Choose a person without telling."""
        self.fill()
        self._select(person_id)
        self._last = self.person_id()

    def fill(self) -> None:
        """Read the names, if people changed since."""
        people = self._frame.desk.meetup.people
        if self._people is people:
            return
        self._people = people
        present, typed = self.person_id(), self._line.text()
        self.blockSignals(True)
        self.clear()
        self._ids = ["", *(person.id for person in people)]
        # All names at once: one by one they would take seconds for thousands.
        self.addItems(["", *(row_name(self._frame.tr, person) for person in people)])
        self._select(present)
        if present == "" and typed:
            self.setEditText(typed)
        self.blockSignals(False)

    def settle(self) -> None:
        """Take the person whose name was typed; other text gives way to the present one."""
        self.fill()
        at = self.findText(self.currentText().strip())
        if at >= 0:
            self.setCurrentIndex(at)
        else:
            self.setEditText(self.itemText(self.currentIndex()))
        self._tell()

    def showPopup(self) -> None:
        self.fill()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.fill()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.fill()
        super().keyPressEvent(event)

    def _select(self, person_id: str) -> None:
        self.setCurrentIndex(self._ids.index(person_id) if person_id in self._ids else 0)

    def _tell(self) -> None:
        if self.person_id() != self._last:
            self._last = self.person_id()
            self.chosen.emit(self._last)
