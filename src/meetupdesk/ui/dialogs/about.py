"""정보: version, licences, where to look when something went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QWidget

from meetupdesk import __version__
from meetupdesk.ui.dialogs.parted import titled
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import side_by_side
from meetupdesk.ui.parts.labels import label, wrapped

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow

LICENCES = ("qt", "fonts", "icons", "python", "own")


def about_cards(window: MainWindow) -> Sequence[QWidget]:
    """Return what the program is, what it is made of, and the folder of the problem log."""
    frame, theme, tr = window.frame, window.frame.theme, window.frame.tr
    version = label(tr("about.version", version=__version__, qt=qVersion()), theme=theme)
    version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    licences = []
    for name in LICENCES:
        words = wrapped(tr(f"about.licence.{name}"), tone="text2", theme=theme)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        licences.append(words)
    log = button(frame, tr("command.log_folder"), partial(window.run, "log_folder"))
    return (
        titled(
            frame, "meetupdesk", version,
            wrapped(tr("about.purpose"), tone="text2", theme=theme),
            wrapped(tr("welcome.offline"), tone="text2", theme=theme),
        ),
        titled(frame, tr("about.licences"), *licences),
        titled(
            frame, tr("about.problems"),
            wrapped(tr("about.problems.why"), tone="text2", theme=theme),
            side_by_side(frame, log),
        ),
    )  # fmt: skip
