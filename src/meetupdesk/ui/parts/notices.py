"""What stays on the screen and says something: a line below a field, a coloured card."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.labels import set_tone, wrapped
from meetupdesk.ui.parts.nesting import nest

ICONS = {"ok": "circle-check", "warn": "alert-triangle", "bad": "alert-circle", "tip": "bulb"}
TONES = {"ok": "ok", "warn": "warn", "bad": "bad", "tip": "accenttext"}
SOFT = {"ok": "oksoft", "warn": "warnsoft", "bad": "badsoft", "tip": "accentsoft"}


class MessageLine(QWidget):
    """An icon and one sentence; ``tone`` is ok, warn, bad or tip."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._icon, self._text = QLabel(), wrapped("", size="message", theme=frame.theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(frame.theme.px(6))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)

    def tell(self, tone: str, text: str) -> None:
        """Show the sentence."""
        self._icon.setPixmap(pixmap(self._frame.theme, ICONS[tone], TONES[tone], 14))
        self._text.setText(text)
        set_tone(self._text, TONES[tone])


class NoticeCard(QFrame):
    """A softly coloured card: one bold line, one sentence, and buttons."""

    def __init__(
        self, frame: Frame, tone: str, title: str, text: str, buttons: tuple[QPushButton, ...] = ()
    ) -> None:
        super().__init__()
        theme = frame.theme
        self.setProperty("surface", SOFT[tone])
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        row.setSpacing(theme.px(10))
        picture = QLabel()
        picture.setPixmap(pixmap(theme, ICONS[tone], TONES[tone], 18))
        row.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(wrapped(title, bold=True, theme=theme))
        if text:
            words.addWidget(wrapped(text, tone="text2", theme=theme))
        nest(row, words, 1)
        for each in buttons:
            row.addWidget(each)
