"""The shortcuts, made from the commands; what tables understand stands below them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from meetupdesk.ui.actions import words_for
from meetupdesk.ui.commands import MENUS, WITH_DIALOG, Command
from meetupdesk.ui.dialogs import DIALOGS
from meetupdesk.ui.dialogs.parted import titled
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.labels import label, wrapped

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow

TABLE_KEYS = (  # what it does -> keys, as tables/editing.py and tables/view.py have them
    ("add", "Alt+N Ins"),
    ("edit", "F2"),
    ("details", "Return"),
    ("next_cell", "Tab"),
    ("cancel", "Esc"),
    ("fill", "Ctrl+D"),
    ("today", "Ctrl+;"),
    ("copy", "Ctrl+C Ctrl+V"),
    ("move", "Alt+Up Alt+Down"),
    ("remove", "Del"),
)


def key_cards(window: MainWindow) -> Sequence[QWidget]:
    """Return a card for each menu with shortcuts, one for the rest, one for tables."""
    frame, tr = window.frame, window.frame.tr
    absent = {key for key, _, _ in WITH_DIALOG} - DIALOGS.keys()
    commands = {
        key: each for key, each in window.commands.items() if each.shortcut and key not in absent
    }
    listed = {key for _, keys in MENUS for key in keys}
    cards = [
        titled(frame, _plain(tr(f"menu.{name}")), _grid(frame, _rows(frame, chosen)))
        for name, keys in MENUS
        if (chosen := [commands[key] for key in keys if key in commands])
    ]
    others = [each for key, each in commands.items() if key not in listed]
    cards.append(titled(frame, tr("help.other_keys"), _grid(frame, _rows(frame, others))))
    in_tables = [(tr(f"help.key.{name}"), keys) for name, keys in TABLE_KEYS]
    cards.append(titled(frame, tr("help.table_keys"), _grid(frame, in_tables)))
    return cards


def _rows(frame: Frame, commands: Iterable[Command]) -> list[tuple[str, str]]:
    return [(words_for(frame, each.key), each.shortcut) for each in commands]


def _grid(frame: Frame, rows: Iterable[tuple[str, str]]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(frame.theme.px(6))
    grid.setColumnStretch(0, 1)
    for at, (words, keys) in enumerate(rows):
        shown = label(_native(keys), tone="text2", theme=frame.theme)
        grid.addWidget(wrapped(words, theme=frame.theme), at, 0)
        grid.addWidget(shown, at, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return box


def _native(keys: str) -> str:
    """Return keys as the system writes them: ``Ctrl+Y, Ctrl+Shift+Z``."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(each).toString(form) for each in keys.split())


def _plain(name: str) -> str:
    """Return the name of a menu without its mnemonic: ``파일(&F)``, ``&File``."""
    return name.partition("(&")[0].replace("&", "")
