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


DIALOGS: Mapping[str, Callable[[MainWindow], object]] = {
    "new": _files("start_blank"),
    "open": _files("choose_and_open"),
    "new_from_earlier": _files("start_from_earlier"),
    "save": _files("save"),
    "save_as": _files("save_as"),
    "restore_points": _files("show_restore_points"),
    "sample": _files("open_sample"),
    "backup_folder": _files("show_backup_folder"),
    "log_folder": _files("show_log_folder"),
    "paste_list": _paste_list,
}
"""Key of a command (``export``, ``settings``, ``find``) -> what opens it for a window."""
