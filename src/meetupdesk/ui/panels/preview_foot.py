"""The line below the preview: whether it is up to date, and what could not be printed."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import wrapped
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.notices import MessageLine

ICONS = {
    "fresh": ("refresh", "text2"),
    "busy": ("refresh", "text3"),
    "failed": ("alert-triangle", "warn"),
}


class PreviewFoot(QWidget):
    """``tell_state`` says fresh, busy or failed; ``tell_lost`` adds or removes the amber line."""

    def __init__(
        self, frame: Frame, open_pdf: Callable[[], object], explain: Callable[[], object]
    ) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        self._frame = frame
        self._field: Where | None = None
        self._icon = QLabel()
        self._text = wrapped("", size="hint", tone="text2", theme=theme)
        self.state = ""
        self._why = button(frame, tr("window.details"), explain, role="quiet")
        self.open = button(frame, tr("preview.open"), open_pdf, role="quiet")
        self._lost_line = MessageLine(frame)
        self._lost_go = button(frame, tr("window.go"), self._go, role="quiet")
        self._lost = QWidget()
        lost = QHBoxLayout(self._lost)
        lost.setContentsMargins(0, 0, 0, 0)
        lost.addWidget(self._lost_line, 1)
        lost.addWidget(self._lost_go)
        row = QHBoxLayout()
        row.setSpacing(theme.px("inside"))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._why)
        row.addWidget(self.open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(6), theme.px(10), theme.px(6))
        layout.setSpacing(theme.px("label"))
        layout.addWidget(self._lost)
        nest(layout, row)
        self._lost.hide()
        self.tell_state("busy")

    def tell_state(self, state: str) -> None:
        """Say how the pages stand to the last edit."""
        self.state = state
        icon, tone = ICONS[state]
        self._icon.setPixmap(pixmap(self._frame.theme, icon, tone, 14))
        self._text.setText(self._frame.tr(f"preview.state.{state}"))
        self._why.setVisible(state == "failed")

    def tell_lost(self, text: str, field: Where | None) -> None:
        """Say which characters print as a box; an empty text takes the line away."""
        self._field = field
        self._lost_line.tell("warn", text)
        self._lost_go.setVisible(field is not None)
        self._lost.setVisible(bool(text))

    def _go(self) -> None:
        if self._field is not None:
            self._frame.go_to(self._field)
