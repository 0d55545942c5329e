"""Labels in the sizes and tones of the theme."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from meetupdesk.ui.theme import Theme


def label(
    text: str, *, theme: Theme, size: str = "body", tone: str = "", bold: bool = False
) -> QLabel:
    """Return a label of one line; ``tone`` is text2, text3, accenttext, ok, warn or bad."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)  # typed text is never markup
    made.setFont(theme.font(size, bold=bold))
    if tone:
        made.setProperty("tone", tone)
    return made


def wrapped(
    text: str, *, theme: Theme, size: str = "body", tone: str = "", bold: bool = False
) -> QLabel:
    """Return a label that breaks its lines at spaces and is as high as they are."""
    made = label(text, theme=theme, size=size, tone=tone, bold=bold)
    made.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)  # otherwise cards get holes
    made.setSizePolicy(policy)
    return made


def set_tone(shown: QLabel, tone: str) -> None:
    """Give a label another tone."""
    if shown.property("tone") != tone:
        shown.setProperty("tone", tone)
        shown.style().unpolish(shown)
        shown.style().polish(shown)


class ElidedLabel(QLabel):
    """A line that ends in dots when there is no room; the whole is its tooltip."""

    def __init__(
        self, text: str, *, theme: Theme, size: str = "body", tone: str = "", bold: bool = False
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size, bold=bold))
        self.setProperty("tone", tone or None)
        self.setMinimumWidth(theme.px(40))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setText(text)
        self.installEventFilter(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        self.style().drawItemText(
            painter, self.rect(), int(self.alignment()), self.palette(), self.isEnabled(), shown,
            self.foregroundRole(),
        )  # fmt: skip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            whole = self.fontMetrics().horizontalAdvance(self.text())
            self.setToolTip(self.text() if whole > self.width() else "")
        return super().eventFilter(watched, event)
