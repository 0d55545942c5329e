"""A row of filters with something at its right end, which goes below them when there is no room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from meetupdesk.ui.frame import Frame


class FilterRow(QWidget):
    """``right`` keeps its own least width; nothing in the row is ever cut off."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._filters: QWidget | None = None
        self._right: QWidget | None = None
        self._is_below = self._is_low = False
        self._gap = frame.theme.px("inside")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(self._gap)
        self._grid.setColumnStretch(0, 1)

    def place(self, filters: QWidget, right: QWidget) -> None:
        """Put the two side by side."""
        self._filters, self._right = filters, right
        self._grid.addWidget(filters, 0, 0)
        self._grid.addWidget(right, 0, 1)

    def set_low(self, low: bool) -> None:
        """Where it is low, hide the right one rather than give it a row of its own."""
        self._is_low = low
        self.fit()

    def fit(self) -> None:
        """Put the right one where there is room for it."""
        if self._filters is None or self._right is None:
            return
        least = max(self._right.minimumWidth(), self._right.minimumSizeHint().width())
        is_below = self._filters.sizeHint().width() + self._gap + least > self.width()
        if is_below != self._is_below:
            self._is_below = is_below
            self._grid.removeWidget(self._right)
            place = (1, 0, 1, 2) if is_below else (0, 1, 1, 1)
            self._grid.addWidget(self._right, *place)
        self._right.setVisible(not (self._is_low and is_below))

    def minimumSizeHint(self) -> QSize:
        """Be no wider than the filters alone: the right one can go below them."""
        hint = super().minimumSizeHint()
        alone = self._filters.minimumSizeHint().width() if self._filters else hint.width()
        return QSize(min(alone, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
