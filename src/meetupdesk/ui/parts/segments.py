"""A row of buttons of which one is chosen: filters of a table, halves of a page."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.flow import FlowRow


class Segments(FlowRow):
    """``names`` maps a key to its words; the first one is chosen at the start."""

    chosen = Signal(str)  # key

    def __init__(self, frame: Frame, names: Mapping[str, str]) -> None:
        super().__init__(frame.theme.px("label"))
        self._frame = frame
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for key, name in names.items():
            made = QPushButton(name)
            made.setCheckable(True)
            made.setProperty("role", "segment")
            made.setAccessibleName(name)
            made.setAutoDefault(False)
            self._buttons[key] = made
            self._group.addButton(made)
            self.add_widget(made)
        self.current = next(iter(names), "")
        self.choose(self.current)
        self._group.buttonClicked.connect(self._tell)

    def choose(self, key: str) -> None:
        """Choose one without telling."""
        self.current = key
        if key in self._buttons:
            self._buttons[key].setChecked(True)
        for name, made in self._buttons.items():
            made.setFont(self._frame.theme.font(bold=name == key))

    def rename(self, key: str, name: str) -> None:
        """Show other words, such as a new count; hide the segment when they are empty."""
        self._buttons[key].setText(name)
        self._buttons[key].setAccessibleName(name)
        self._buttons[key].setVisible(bool(name))

    def _tell(self, pressed: QPushButton) -> None:
        key = next(key for key, made in self._buttons.items() if made is pressed)
        self.choose(key)
        self.chosen.emit(key)
