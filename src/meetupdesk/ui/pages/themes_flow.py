"""Widgets that stand like words in a paragraph, over as many lines as they need."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetupdesk.ui.frame import Frame


class Flow(QWidget):
    """Its height follows from its width; ``gap`` in px at 100 %."""

    def __init__(self, frame: Frame, gap: int = 8) -> None:
        super().__init__()
        self._gap = frame.theme.px(gap)
        self._shown: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these in place of the present ones."""
        for gone in self._shown:
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        self._shown = list(widgets)
        for widget in widgets:
            widget.setParent(self)
            widget.show()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        left = top = line = 0
        for widget in self._shown:
            wanted = widget.sizeHint()
            width = min(wanted.width(), max(self.width(), 1))
            if left and left + width > self.width():
                left, top, line = 0, top + line + self._gap, 0
            widget.setGeometry(left, top, width, wanted.height())
            left += width + self._gap
            line = max(line, wanted.height())
        if self.height() != top + line:
            self.setFixedHeight(top + line)
