"""The program behind its window: from the empty frame to the exit status."""

import secrets
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from meetupdesk.meetup.model import Meetup
from meetupdesk.storage.law import law_of
from meetupdesk.ui.appearance import Appearance
from meetupdesk.ui.background import wait_for_background
from meetupdesk.ui.coming_back import ComingBack
from meetupdesk.ui.crash import RESTART, LastResort, close_log, open_log, start_again
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.documents.documents import Documents
from meetupdesk.ui.documents.starting import begin
from meetupdesk.ui.documents.surroundings import Surroundings, user_surroundings
from meetupdesk.ui.garbage import WindowThreadCollector
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.pending import UndoFilter
from meetupdesk.ui.single_instance import Instance


def run(app: QApplication, window: MainWindow, path: Path | None, name: str) -> int:
    """Furnish the empty window, show a meetup or where to begin, and return the exit status.

    ``name`` is the socket on which other starts of the program hand over their files.
    """
    documents = _furnished(app, window, user_surroundings())
    instance = Instance(name)
    instance.asked.connect(partial(_show_file, documents))
    if sys.platform == "darwin":
        app.installEventFilter(instance)
    open_log(documents.around.home)
    sys.excepthook = LastResort(documents)
    QTimer.singleShot(0, partial(begin, documents, path))
    status = app.exec()
    instance.close()
    wait_for_background()
    close_log()
    if status == RESTART:
        start_again(documents.document.path)
    return status


def prepare(app: QApplication) -> Appearance:
    """Give the application its one history, its collector and its look."""
    UndoFilter(app)
    ComingBack(app)
    WindowThreadCollector(app)
    return Appearance(app)


def _furnished(app: QApplication, window: MainWindow, around: Surroundings) -> Documents:
    """Return the file side of the window, which has an empty draft in it now."""
    window.furnish(
        Desk(Meetup()), prepare(app), now=lambda: datetime.now().astimezone(),
        chance=secrets.SystemRandom(), limits=law_of(around.home, fs=around.fs),
    )  # fmt: skip
    return Documents(window, around)


def _show_file(documents: Documents, path: Path | None) -> None:
    """Come to the front, and open what another start of the program was given."""
    window = documents.window
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
    if path is not None:
        documents.open(path)
