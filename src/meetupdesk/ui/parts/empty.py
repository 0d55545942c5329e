"""What a page shows while it holds nothing: a picture, two lines, at most three ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest


class EmptyState(QWidget):
    """``name`` gives the wording ``empty.<name>.title`` and ``.text``; buttons come ready made."""

    def __init__(self, frame: Frame, name: str, icon: str, *buttons: QPushButton) -> None:
        super().__init__()
        theme = frame.theme
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px("inside"))
        layout.addStretch(2)
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(pixmap(theme, icon, "control", 56))
        title = label(frame.tr(f"empty.{name}.title"), size="dialog", bold=True, theme=theme)
        text = wrapped(frame.tr(f"empty.{name}.text"), tone="text2", theme=theme)
        text.setFixedWidth(theme.px(400))
        text.setMinimumHeight(text.heightForWidth(theme.px(400)))
        for line in (picture, title, text):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(theme.px("inside"))
        row.addStretch()
        for each in buttons:
            row.addWidget(each)
        row.addStretch()
        layout.addSpacing(theme.px("inside"))
        nest(layout, row)
        layout.addStretch(3)
