"""Every command of the menus as one row of data; menus, shortcuts and help are made from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from meetupdesk.meetup.model import SECTIONS
from meetupdesk.ui.dialogs import DIALOGS
from meetupdesk.ui.pending import pass_on
from meetupdesk.ui.settings import TEXT_SIZES, Preferences

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow

SECTION_ICONS = {
    "overview": "home",
    "goals": "target",
    "listening": "ear",
    "themes": "hash",
    "people": "users",
    "messages": "message-2",
    "questions": "help",
    "schedule": "calendar-event",
    "crisis": "shield",
    "privacy": "lock",
    "contacts": "phone-call",
    "follow_ups": "checklist",
}
SECTION_KEYS = (*(f"Ctrl+{digit}" for digit in "1234567890"), "Alt+1", "Alt+2")

# key, shortcut, icon: commands that open a dialog; greyed until DIALOGS has the key
WITH_DIALOG = (
    ("new", "Ctrl+N", "file-plus"),
    ("open", "Ctrl+O", "folder-open"),
    ("new_from_earlier", "", "history"),
    ("save", "Ctrl+S", "device-floppy"),
    ("save_as", "Ctrl+Shift+S", ""),
    ("restore_points", "", "archive"),
    ("export", "Ctrl+E", "share"),
    ("hold_memo", "", "file-type-pdf"),
    ("report", "", "file-text"),
    ("mail_draft", "", "mail"),
    ("import_list", "", "file-import"),
    ("merge", "Ctrl+M", "arrows-exchange"),
    ("paste_list", "Ctrl+Shift+V", "clipboard-text"),
    ("settings", "Ctrl+,", "settings"),
    ("find", "Ctrl+K", "search"),
    ("rules", "", "shield"),
    ("help", "F1", "help"),
    ("shortcuts", "", "keyboard"),
    ("glossary", "", ""),
    ("sample", "", "sparkles"),
    ("backup_folder", "", "folder"),
    ("log_folder", "", ""),
    ("about", "", "info-circle"),
)

# key of the menu; keys of its commands, "-" for a line
MENUS = (
    (
        "file",
        (
            "new",
            "open",
            "recent",
            "new_from_earlier",
            "-",
            "save",
            "save_as",
            "restore_points",
            "-",
            "export",
            "mail_draft",
            "-",
            "import_list",
            "merge",
            "-",
            "close",
            "quit",
        ),
    ),
    (
        "edit",
        (
            "undo",
            "redo",
            "-",
            "cut",
            "copy",
            "paste",
            "paste_list",
            "-",
            "find_here",
            "-",
            "settings",
        ),
    ),
    (
        "view",
        (
            "panel",
            "preview",
            "wide_preview",
            "-",
            "larger",
            "smaller",
            "normal_size",
            "-",
            "scheme_system",
            "scheme_light",
            "scheme_dark",
        ),
    ),
    ("go", (*SECTIONS, "-", "find", "next_item", "previous_item")),
    (
        "help",
        (
            "help",
            "shortcuts",
            "glossary",
            "rules",
            "-",
            "sample",
            "-",
            "backup_folder",
            "log_folder",
            "-",
            "about",
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something a person can do; worded by ``command.<key>``, sections by ``section.<key>``.

    ``shortcut`` may hold several, with spaces between.
    """

    key: str
    run: Callable[[], object]
    shortcut: str = ""
    icon: str = ""
    is_enabled: Callable[[], bool] = lambda: True
    is_checked: Callable[[], bool] | None = None


def commands(window: MainWindow) -> tuple[Command, ...]:
    """Return all commands of a window."""
    return (
        *_sections(window),
        *_dialogs(window),
        *_editing(window),
        *_looking(window),
        Command(key="close", shortcut="Ctrl+W", run=window.close_meetup),
        Command(key="quit", shortcut="Ctrl+Q", run=window.close),
        Command(key="next_item", shortcut="F8", run=partial(window.step_through_problems, 1)),
        Command(
            key="previous_item", shortcut="Shift+F8", run=partial(window.step_through_problems, -1)
        ),
        Command(key="next_area", shortcut="F6", run=partial(window.next_area, 1)),
        Command(key="previous_area", shortcut="Shift+F6", run=partial(window.next_area, -1)),
    )


def _sections(window: MainWindow) -> tuple[Command, ...]:
    return tuple(
        Command(
            key=section,
            shortcut=shortcut,
            icon=SECTION_ICONS[section],
            run=partial(window.show_section, section),
        )
        for section, shortcut in zip(SECTIONS, SECTION_KEYS, strict=True)
    )


def _dialogs(window: MainWindow) -> tuple[Command, ...]:
    return tuple(
        Command(
            key=key,
            shortcut=shortcut,
            icon=icon,
            run=partial(window.open_dialog, key),
            is_enabled=partial(DIALOGS.__contains__, key),
        )
        for key, shortcut, icon in WITH_DIALOG
    )


def _editing(window: MainWindow) -> tuple[Command, ...]:
    desk = window.desk
    return (
        Command(
            key="undo",
            shortcut="Ctrl+Z",
            icon="arrow-back-up",
            run=desk.undo,
            is_enabled=lambda: bool(desk.history.done),
        ),
        Command(
            key="redo",
            shortcut="Ctrl+Y Ctrl+Shift+Z",
            icon="arrow-forward-up",
            run=desk.redo,
            is_enabled=lambda: bool(desk.history.undone),
        ),
        Command(key="cut", run=partial(pass_on, "cut")),
        Command(key="copy", icon="copy", run=partial(pass_on, "copy")),
        Command(key="paste", run=partial(pass_on, "paste")),
        Command(key="find_here", shortcut="Ctrl+F", icon="search", run=window.find_here),
    )


def _looking(window: MainWindow) -> tuple[Command, ...]:
    preferences = window.preferences

    def scheme(name: str) -> Command:
        return Command(
            key=f"scheme_{name}",
            run=partial(preferences.change, scheme=name),
            is_checked=lambda: preferences.value.scheme == name,
        )

    return (
        Command(key="panel", shortcut="F9", icon="layout-sidebar-right", run=window.toggle_panel),
        Command(key="preview", shortcut="Ctrl+P", run=partial(window.show_tab, "preview")),
        Command(key="wide_preview", shortcut="Ctrl+Shift+P", run=window.toggle_wide_preview),
        Command(
            key="larger",
            shortcut="Ctrl+=",
            icon="zoom-in",
            run=partial(_resize_text, preferences, 1),
        ),
        Command(
            key="smaller",
            shortcut="Ctrl+-",
            icon="zoom-out",
            run=partial(_resize_text, preferences, -1),
        ),
        Command(key="normal_size", shortcut="Ctrl+\\", run=partial(_resize_text, preferences, 0)),
        scheme("system"),
        scheme("light"),
        scheme("dark"),
    )


def _resize_text(preferences: Preferences, by: int) -> None:
    """Make text one step larger or smaller; 0 gives 100 %."""
    at = TEXT_SIZES.index(preferences.value.text_size) + by
    size = TEXT_SIZES[min(max(at, 0), len(TEXT_SIZES) - 1)] if by else 100
    preferences.change(text_size=size)
