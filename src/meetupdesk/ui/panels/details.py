"""The tab 상세: everything about the row that is selected on a table page."""

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.labels import wrapped


class DetailsPanel(QScrollArea):
    """Shows the widget that the page makes for its selected row."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(frame.tr("window.tab.details"))
        self.show_details(None)

    def show_details(self, details: QWidget | None) -> None:
        """Show the details of a row, or say how to see some."""
        around = QWidget()
        around.setProperty("surface", "page")
        layout = QVBoxLayout(around)
        space = self._frame.theme.px("card")
        layout.setContentsMargins(space, space, space, space)
        hint = self._frame.tr("window.choose_row")
        layout.addWidget(details or wrapped(hint, tone="text3", theme=self._frame.theme))
        layout.addStretch()
        self.setWidget(around)
