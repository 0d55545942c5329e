"""What differs between two meetups, section by section, to be read and scrolled."""

from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from meetupdesk.ui.documents.changes import Changes
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.labels import label, wrapped

MOST = 30  # lines of one section


class DifferenceList(QScrollArea):
    """``show_changes`` fills it anew; ``empty`` is said when nothing differs."""

    def __init__(self, frame: Frame, empty: str) -> None:
        super().__init__()
        self._frame, self._empty = frame, empty
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(frame.tr("saving.differences"))

    def show_changes(self, changes: Changes) -> None:
        """Show other differences, from the top."""
        frame, theme = self._frame, self._frame.theme
        inside = QWidget()
        inside.setProperty("surface", "page")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(theme.px(4), theme.px(4), theme.px(12), theme.px(4))
        layout.setSpacing(theme.px(4))
        for heading, lines in changes.lines.items():
            layout.addWidget(label(heading, size="card_title", bold=True, theme=theme))
            for tone, text in islice(lines, MOST):
                layout.addWidget(wrapped(text, tone="" if tone == "text" else tone, theme=theme))
            if len(lines) > MOST:
                more = frame.tr("saving.difference.more", count=len(lines) - MOST)
                layout.addWidget(label(more, tone="text3", theme=theme))
            layout.addSpacing(theme.px(8))
        if not changes.lines:
            layout.addWidget(wrapped(self._empty, tone="text2", theme=theme))
        layout.addStretch()
        self.setWidget(inside)
