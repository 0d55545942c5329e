"""A column of parts that scrolls by itself: a segment of a table page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame

WIDEST = 960  # px; longer lines are hard to read


class Scrolling(QScrollArea):
    """Parts below each other, at most 960 wide, left aligned."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setProperty("surface", "page")
        body.setMaximumWidth(frame.theme.px(WIDEST))
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, frame.theme.px("inside"), frame.theme.px("card"))
        self._column.setSpacing(frame.theme.px("card"))
        self._column.addStretch()
        self.setWidget(body)

    def add(self, widget: QWidget) -> None:
        """Put a part below the others."""
        self._column.insertWidget(self._column.count() - 1, widget)
