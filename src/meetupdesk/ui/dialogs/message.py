"""Message dialogs: what happened, what is safe, what to do (ui.md 11)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest

WIDTH = 540  # px; wider when the buttons need it


class MessageDialog(QDialog):
    """``buttons`` are (key, words), the primary last, the harmless one first (Esc).

    ``aside`` is one more, quiet and at the left. After ``exec`` the answer is in ``answer``: a key,
    or "" for Esc. ``details`` can be copied.
    """

    def __init__(
        self,
        frame: Frame,
        parent: QWidget | None,
        *,
        title: str,
        text: str,
        buttons: Sequence[tuple[str, str]],
        icon: str = "info-circle",
        tone: str = "accenttext",
        details: str = "",
        aside: tuple[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        theme = frame.theme
        self.answer = ""
        self._details, self._aside = details, aside
        self._frame = frame
        self.setWindowTitle("meetupdesk")
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        picture.setPixmap(pixmap(theme, icon, tone, 28))
        words = QVBoxLayout()
        words.setSpacing(theme.px("inside"))
        words.addWidget(wrapped(title, size="dialog", bold=True, theme=theme))
        if text:
            words.addWidget(wrapped(text, tone="text2", theme=theme))
        words.addStretch()  # else spare height parts the title from its icon and its text
        body = QHBoxLayout()
        body.setSpacing(theme.px("card"))
        body.addWidget(picture)
        nest(body, words, 1)
        layout = QVBoxLayout(self)
        space = theme.px("dialog")
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(theme.px("card"))
        nest(layout, body)
        nest(layout, self._foot(buttons))
        width = max(theme.px(WIDTH), layout.minimumSize().width())
        self.setMinimumWidth(width)
        self.resize(width, layout.heightForWidth(width))

    def _foot(self, buttons: Sequence[tuple[str, str]]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._frame.theme.px("inside"))
        if self._details:
            row.addWidget(
                button(self._frame, self._frame.tr("window.details"), self._tell, role="quiet")
            )
        if self._aside:
            key, words = self._aside
            row.addWidget(button(self._frame, words, partial(self._take, key), role="quiet"))
        row.addStretch()
        made: list[QPushButton] = []
        for at, (key, words) in enumerate(buttons):
            role = "primary" if at == len(buttons) - 1 else ""
            made.append(button(self._frame, words, partial(self._take, key), role=role))
            row.addWidget(made[-1])
        # Only inside the dialog: else the first button becomes the default.
        made[-1].setDefault(True)
        made[-1].setFocus()
        return row

    def _take(self, key: str) -> None:
        self.answer = key
        self.accept()

    def _tell(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        details = label(self._details, size="hint", tone="text3", theme=self._frame.theme)
        details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(details)
        self._details = ""


def ask(frame: Frame, parent: QWidget | None, title: str, text: str, yes: str) -> bool:
    """Ask for one thing; Esc and 취소 leave all as it is."""
    dialog = MessageDialog(
        frame, parent, title=title, text=text,
        buttons=(("", frame.tr("window.cancel")), ("yes", yes)),
    )  # fmt: skip
    dialog.exec()
    return dialog.answer == "yes"
