"""Help (F1): this page, the shortcuts, the words we use, what the program is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetupdesk.ui.dialogs.about import about_cards
from meetupdesk.ui.dialogs.help_keys import key_cards
from meetupdesk.ui.dialogs.help_page import page_cards
from meetupdesk.ui.dialogs.help_words import word_cards
from meetupdesk.ui.dialogs.parted import Part, PartedDialog

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow

PARTS = (
    Part("help.page", "help", page_cards),
    Part("help.shortcuts", "keyboard", key_cards),
    Part("help.glossary", "notes", word_cards),
    Part("help.about", "info-circle", about_cards),
)


def open_help(window: MainWindow, part: str) -> None:
    """Show a part of the help: ``page``, ``shortcuts``, ``glossary`` or ``about``."""
    PartedDialog(window, "help.window", PARTS, f"help.{part}").exec()
