"""The tab 미리보기: the pages of the briefing as they would be printed now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import wrapped


class PreviewPanel(QWidget):
    """Says what is needed before there is a first page."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.section = "overview"
        self.setAccessibleName(frame.tr("window.tab.preview"))
        layout = QVBoxLayout(self)
        layout.addStretch()
        words = wrapped(frame.tr("empty.preview.title"), tone="text2", theme=frame.theme)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(words)
        go = button(
            frame, frame.tr("empty.preview.button"), lambda: frame.run("overview"), role="quiet"
        )
        layout.addWidget(go, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def show_section(self, section: str) -> None:
        """Remember which part of the briefing belongs to the page."""
        self.section = section
