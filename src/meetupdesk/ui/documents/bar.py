"""The thin bar under the top bar: one thing at a time that is special about the open file."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.labels import wrapped

SURFACES = {"warn": "warnbar", "accenttext": "accentbar"}


def show_bar(
    frame: Frame, bar: QFrame, *, icon: str, tone: str, text: str, buttons: Sequence[QPushButton]
) -> None:
    """Fill the bar anew and show it; ``tone`` is warn or accenttext."""
    hide_bar(bar)
    theme = frame.theme
    bar.setProperty("surface", SURFACES[tone])
    bar.style().unpolish(bar)
    bar.style().polish(bar)
    content = QFrame()
    row = QHBoxLayout(content)
    row.setContentsMargins(theme.px(18), theme.px(5), theme.px(16), theme.px(5))
    row.setSpacing(theme.px("inside"))
    picture = QLabel()
    picture.setPixmap(pixmap(theme, icon, tone, 16))
    row.addWidget(picture)
    row.addWidget(wrapped(text, theme=theme), 1)
    for each in buttons:
        row.addWidget(each)
    around = bar.layout() or QVBoxLayout(bar)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(content)
    bar.show()


def hide_bar(bar: QFrame) -> None:
    """Empty the bar and put it away."""
    bar.hide()
    for content in bar.findChildren(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly):
        content.setParent(None)
        content.deleteLater()
