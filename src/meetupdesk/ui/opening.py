"""The very first moment: an empty window in the colours of the look, shown as soon as Qt can.

Everything else is read while the person sees it; see ``app.py``.
"""

import gc
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.settings import Preferences, user_preferences
from meetupdesk.ui.single_instance import hand_over, socket_name
from meetupdesk.ui.theme import present_scheme, theme_for


def run_window(path: Path | None) -> int:
    """Show a meetup, or where to begin, and return the exit status.

    A window that runs already is given the file instead.
    """
    gc.disable()  # ``garbage.py`` collects in its stead, from the first event on
    app = QApplication(sys.argv)
    app.setApplicationName("meetupdesk")
    name = socket_name()
    if hand_over(path, name):
        return 0
    window = shown_empty(app, Preferences(user_preferences()))

    from meetupdesk.ui.app import run

    return run(app, window, path, name)


def shown_empty(app: QApplication, preferences: Preferences) -> MainWindow:
    """Return the window, painted and with nothing in it."""
    scheme = present_scheme(preferences.value.scheme)
    app.setStyle("Fusion")
    if scheme != "contrast":
        app.setPalette(theme_for(scheme).palette())
    window = MainWindow(preferences)
    window.show()
    app.processEvents()
    return window
