"""The dialogs, by the command that opens them; a command without an entry is greyed.

Each entry imports its module only when it is called: the window starts without them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow

DIALOGS: Mapping[str, Callable[[MainWindow], object]] = {}
"""Key of a command (``export``, ``settings``, ``find``) -> what opens it for a window."""
