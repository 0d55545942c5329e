"""Small parts that the export dialog is placed from: a labelled control, a row of two."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.labels import label
from meetupdesk.ui.parts.nesting import nest


class Labelled(QWidget):
    """A control below its label; ``required`` says 필수 beside it."""

    def __init__(
        self, frame: Frame, name: str, control: QWidget, *, target: QWidget | None = None
    ) -> None:
        super().__init__()
        theme = frame.theme
        caption = label(name, bold=True, theme=theme)
        caption.setBuddy(target or control)
        (target or control).setAccessibleName(name)
        self._required = label(frame.tr("window.required"), size="hint", tone="text3", theme=theme)
        self._required.hide()
        head = QHBoxLayout()
        head.setSpacing(theme.px(6))
        head.addWidget(caption)
        head.addWidget(self._required)
        head.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px("label"))
        nest(layout, head)
        layout.addWidget(control)
        layout.addStretch()

    def set_required(self, required: bool) -> None:
        """Say, or do not say, that it has to be filled in."""
        self._required.setVisible(required)
