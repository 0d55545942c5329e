"""Editors of a choice: a list that opens, radio buttons in a row, a check box."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QCheckBox, QComboBox, QRadioButton, QWidget

from meetupdesk.meetup.fields import Choice
from meetupdesk.meetup.places import Where
from meetupdesk.ui.editors.editor import Editor
from meetupdesk.ui.frame import Frame


class QuietCombo(QComboBox):
    """A combo that leaves the wheel to the page while its list is closed."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceEditor(Editor):
    """One of the declared words, shown in the window's language.

    A code of a newer version that is not declared is shown as it is.
    """

    def __init__(self, frame: Frame, where: Where, kind: Choice) -> None:
        self.combo = QuietCombo()
        super().__init__(self.combo)
        for option in kind.options:
            self.combo.addItem(frame.tr(f"{where.path}.{option}"), option)
        self.combo.setMinimumContentsLength(4)
        self.combo.activated.connect(self._emit)

    def show_value(self, value: object) -> None:
        at = self.combo.findData(value)
        if at < 0:
            self.combo.addItem(str(value), value)
            at = self.combo.count() - 1
        self.combo.setCurrentIndex(at)

    def _emit(self) -> None:
        self.edited.emit(self.combo.currentData())
        self.left.emit()


class RowOfButtons(QWidget):
    """Buttons beside each other; below each other where they do not fit."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)
        self._layout.addStretch()
        self._spacing = spacing
        self._buttons: list[QWidget] = []

    def add(self, button: QWidget) -> None:
        """Put a button behind the others."""
        self._layout.insertWidget(len(self._buttons), button)
        self._buttons.append(button)

    def minimumSizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = sum(button.sizeHint().width() + self._spacing for button in self._buttons)
        fits = wanted <= event.size().width() + self._spacing
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
        self._layout.setSpacing(self._spacing if fits else 0)


class RadioEditor(Editor):
    """The declared words as radio buttons in a row; ``skip`` leaves out codes such as ``unset``."""

    def __init__(
        self, frame: Frame, where: Where, kind: Choice, skip: tuple[str, ...] = ()
    ) -> None:
        row = RowOfButtons(frame.theme.px(16))
        super().__init__(row)
        self._group = QButtonGroup(row)
        self._options = tuple(option for option in kind.options if option not in skip)
        for at, option in enumerate(self._options):
            button = QRadioButton(frame.tr(f"{where.path}.{option}"))
            self._group.addButton(button, at)
            row.add(button)
        self.target = self._group.button(0)
        self._group.idClicked.connect(self._emit)

    def show_value(self, value: object) -> None:
        if value in self._options:
            self._group.button(self._options.index(str(value))).setChecked(True)
        elif (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)  # an exclusive group keeps its last button checked
            checked.setChecked(False)
            self._group.setExclusive(True)

    def name_for_readers(self, name: str, description: str) -> None:
        for button in self._group.buttons():
            button.setAccessibleName(f"{name}: {button.text()}")
            button.setAccessibleDescription(description)

    def _emit(self, at: int) -> None:
        self.edited.emit(self._options[at])
        self.left.emit()


class FlagEditor(Editor):
    """Yes or no, as a check box that carries its own label."""

    caption_beside = True

    def __init__(self, frame: Frame, where: Where) -> None:
        self.box = QCheckBox(frame.tr(where.path))
        super().__init__(self.box)
        self.box.clicked.connect(self._emit)
        self.box.installEventFilter(self)

    def show_value(self, value: object) -> None:
        self.box.setChecked(bool(value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False

    def _emit(self, checked: bool) -> None:
        self.edited.emit(checked)
