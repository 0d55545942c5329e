"""The dialogs, by the command that opens them; a command without an entry is greyed.

Each entry imports its module only when it is called: the window starts without them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow


def _files(name: str) -> Callable[[MainWindow], object]:
    """Return the function of that name in ``files.py``."""

    def run(window: MainWindow) -> object:
        from meetupdesk.ui.dialogs import files

        return getattr(files, name)(window)

    return run


def _paste_list(window: MainWindow) -> None:
    from meetupdesk.ui.dialogs.paste_list import open_paste_list

    open_paste_list(window)


def _welcome(window: MainWindow) -> None:
    from meetupdesk.ui.dialogs.welcome import open_welcome

    open_welcome(window)


def _close(window: MainWindow) -> None:
    from meetupdesk.ui.dialogs.welcome import put_away

    put_away(window)


def _interview(window: MainWindow) -> None:
    from meetupdesk.ui.dialogs.interview import open_interview

    open_interview(window)


def _find(window: MainWindow) -> None:
    from meetupdesk.ui.dialogs.find import open_find

    open_find(window)


def _settings(window: MainWindow) -> None:
    from meetupdesk.ui.dialogs.settings import open_settings

    open_settings(window)


def _help(part: str) -> Callable[[MainWindow], object]:
    """Return what opens a part of the help."""

    def run(window: MainWindow) -> None:
        from meetupdesk.ui.dialogs.help import open_help

        open_help(window, part)

    return run


def _export(window: MainWindow) -> None:
    from meetupdesk.ui.dialogs.export import open_export

    open_export(window)


def _hold_memo(window: MainWindow) -> None:
    from meetupdesk.ui.dialogs.export import open_hold_memo

    open_hold_memo(window)


def _report(window: MainWindow) -> None:
    from meetupdesk.ui.dialogs.export import open_report

    open_report(window)


def _rules(window: MainWindow) -> None:
    from meetupdesk.ui.dialogs.rules import open_rules

    open_rules(window)


DIALOGS: Mapping[str, Callable[[MainWindow], object]] = {
    "welcome": _welcome,
    "close": _close,
    "new": _interview,
    "open": _files("choose_and_open"),
    "new_from_earlier": _files("start_from_earlier"),
    "save": _files("save"),
    "save_as": _files("save_as"),
    "restore_points": _files("show_restore_points"),
    "sample": _files("open_sample"),
    "backup_folder": _files("show_backup_folder"),
    "log_folder": _files("show_log_folder"),
    "paste_list": _paste_list,
    "export": _export,
    "hold_memo": _hold_memo,
    "report": _report,
    "find": _find,
    "settings": _settings,
    "rules": _rules,
    "help": _help("page"),
    "shortcuts": _help("shortcuts"),
    "glossary": _help("glossary"),
    "about": _help("about"),
}
"""Key of a command (``export``, ``settings``, ``find``) -> what opens it for a window."""
