"""What to say and what not to say: side by side, or below each other where it is narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from meetupdesk.ui.frame import Frame

ENOUGH = 560  # px; with less, a Korean sentence breaks after every second word
SHARES = (3, 2)


class TwoColumns(QWidget):
    """The left one gets three fifths of the width."""

    def __init__(self, frame: Frame, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._frame, self._left, self._right = frame, left, right
        self._is_wide: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(frame.theme.px("card"))
        self._place(is_wide=False)

    def minimumSizeHint(self) -> QSize:
        widest = max(each.minimumSizeHint().width() for each in (self._left, self._right))
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(is_wide=event.size().width() >= self._frame.theme.px(ENOUGH))

    def _place(self, *, is_wide: bool) -> None:
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        self._grid.addWidget(self._left, 0, 0)
        self._grid.addWidget(self._right, 0 if is_wide else 1, 1 if is_wide else 0)
        for column, share in enumerate(SHARES):
            self._grid.setColumnStretch(column, share if is_wide or not column else 0)
