"""What the preview says before there is a first page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import wrapped


class PreviewEmpty(QWidget):
    """One sentence and the way to the page where it begins."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        space = frame.theme.px("card")
        layout.setContentsMargins(space, space, space, space)
        layout.addStretch()
        words = wrapped(frame.tr("empty.preview.title"), tone="text2", theme=frame.theme)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(words)
        go = button(
            frame, frame.tr("empty.preview.button"), lambda: frame.run("overview"), role="quiet"
        )
        layout.addWidget(go, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
