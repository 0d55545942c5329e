"""Buttons by their weight: one primary, at most one secondary, the rest quiet."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from meetupdesk.ui.frame import Frame

COLOURS = {"primary": "onaccent", "quiet": "accenttext"}


def button(
    frame: Frame, text: str, pressed: Callable[[], object], *, role: str = "", icon: str = ""
) -> QPushButton:
    """Return a button; ``role`` is primary, quiet, heading, status, or "" for an ordinary one."""
    # Fusion with a style sheet leaves no gap between icon and text, hence the space.
    made = QPushButton(f" {text}" if icon else text)
    made.setAccessibleName(text)
    if role:
        made.setProperty("role", role)
    if role == "primary":
        made.setFont(frame.theme.font(bold=True))
    if icon:
        made.setIcon(frame.icon(icon, COLOURS.get(role, "text")))
        made.setIconSize(QSize(frame.theme.px(16), frame.theme.px(16)))
    made.setAutoDefault(False)
    made.clicked.connect(lambda: pressed())
    return made


def icon_button(
    frame: Frame, name: str, pressed: Callable[[], object], *, icon: str, size: int = 16
) -> QToolButton:
    """Return a button without text; ``name`` is its tooltip and what screen readers say."""
    made = QToolButton()
    made.setProperty("role", "icon")
    made.setIcon(frame.icon(icon, "text2", size))
    made.setIconSize(QSize(frame.theme.px(size), frame.theme.px(size)))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(lambda: pressed())
    return made
