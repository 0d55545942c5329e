"""The application object and its window; the last resort when something unexpected happens."""

import logging
import secrets
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from meetupdesk.meetup.model import Meetup
from meetupdesk.storage.opening import open_meetup
from meetupdesk.ui.appearance import Appearance
from meetupdesk.ui.background import wait_for_background
from meetupdesk.ui.checking import program_limits
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.editors.pending import UndoFilter
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.settings import Preferences, user_preferences

_log = logging.getLogger("meetupdesk")


def run_window(path: Path | None) -> int:
    """Show a meetup, or an empty draft, and return the exit status."""
    app = QApplication(sys.argv)
    app.setApplicationName("meetupdesk")
    appearance = prepare(app)
    preferences = Preferences(user_preferences())
    window = MainWindow(
        desk_for(path), preferences, appearance,
        now=lambda: datetime.now().astimezone(), chance=secrets.SystemRandom(),
        limits=program_limits(),
    )  # fmt: skip
    sys.excepthook = last_resort(sys.excepthook)
    window.show()
    status = app.exec()
    wait_for_background()
    return status


def prepare(app: QApplication) -> Appearance:
    """Give the application its one history and its look."""
    app.installEventFilter(UndoFilter(app))
    return Appearance(app)


def desk_for(path: Path | None) -> Desk:
    """Return the desk for a file, or for a new draft. Raises a leaf of ``NotOpened``."""
    if path is None:
        return Desk(Meetup())
    opened = open_meetup(path)
    return Desk(opened.file.meetup, exports=opened.file.exports, read_only=opened.read_only)


Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def last_resort(before: Hook) -> Hook:
    """Return the hook for exceptions nobody caught: the place goes to the log, never a value."""

    def hook(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        place = traceback
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        code = place.tb_frame.f_code.co_qualname if place is not None else ""
        line = place.tb_lineno if place is not None else 0
        _log.error("unexpected %s in %s, line %d", kind.__name__, code, line)
        before(kind, error, traceback)

    return hook
