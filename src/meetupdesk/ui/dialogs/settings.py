"""설정 (Ctrl+,): no OK button, everything applies at once (ui.md 11.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetupdesk.ui.dialogs.about import about_cards
from meetupdesk.ui.dialogs.parted import Part, PartedDialog
from meetupdesk.ui.dialogs.settings_parts import coach, export, general, look, saving

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow

PARTS = (
    Part("settings.general", "settings", general),
    Part("settings.look", "eye", look),
    Part("settings.saving", "device-floppy", saving),
    Part("settings.export", "file-export", export),
    Part("settings.coach", "bulb", coach),
    Part("settings.about", "info-circle", about_cards),
)


def open_settings(window: MainWindow) -> None:
    """Show the settings; afterwards the coach looks again, for its words may be others."""
    PartedDialog(window, "settings.window", PARTS).exec()
    window.frame.checking.check_now()
