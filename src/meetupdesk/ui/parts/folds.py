"""A heading that opens in place and says what it holds while it is closed."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import ElidedLabel


class Fold(QWidget):
    """``content`` is hidden until a person, or the coach, opens it.

    ``summary`` is what the closed heading says it holds; set it again when that changes. A
    ``quiet`` one stands inside a card, below what matters more.
    """

    def __init__(
        self, frame: Frame, title: str, content: QWidget, *, summary: str = "", quiet: bool = False
    ) -> None:
        super().__init__()
        self._frame, self._title, self._content = frame, title, content
        self._button = button(frame, title, self.toggle, role="heading")
        font = frame.theme.font("message") if quiet else frame.theme.font("card_title", bold=True)
        self._button.setFont(font)
        self._button.setIconSize(QSize(frame.theme.px(16), frame.theme.px(16)))
        self._summary = ElidedLabel("", size="hint", tone="text3", theme=frame.theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(frame.theme.px("inside"))
        layout.addWidget(self._heading())
        layout.addWidget(content)
        self.set_open(False)
        self.set_summary(summary)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        self._content.setVisible(is_open)
        arrow = "chevron-down" if is_open else "chevron-right"
        self._button.setIcon(self._frame.icon(arrow))
        self._summary.setVisible(not is_open)
        state = "window.fold.open" if is_open else "window.fold.closed"
        self._button.setAccessibleDescription(self._frame.tr(state))

    def toggle(self) -> None:
        """Open a closed one and close an open one."""
        self.set_open(self._content.isHidden())

    @property
    def is_open(self) -> bool:
        """Whether the content shows."""
        return not self._content.isHidden()

    def set_title(self, title: str) -> None:
        """Show another heading, such as one with a new count."""
        self._button.setText(f" {title}")
        self._button.setAccessibleName(title)

    def set_summary(self, summary: str) -> None:
        """Say what the closed one holds."""
        self._summary.setText(summary)

    def _heading(self) -> QWidget:
        self.set_title(self._title)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._button)
        row.addWidget(self._summary, 1)
        return box
