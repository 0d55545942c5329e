"""Start to the first painted window, as whole processes, offscreen: ours against a bare window.

Both show an empty window and end when it has been painted. Python's compiled files are written by
the warm-up, as an installed program has them. A third process imports what ours needs of Qt and
msgspec, and shows nothing.
"""

import os
from pathlib import Path

SIZE = "empty"

END = "for _ in range(3):\n    app.processEvents()\nprint(window.isVisible())"
BARE = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
{END}
"""
OURS = f"""
import sys
from datetime import datetime
from pathlib import Path
from random import Random
from PySide6.QtWidgets import QApplication
from meetupdesk.meetup.model import Meetup
from meetupdesk.ui.app import prepare
from meetupdesk.ui.checking import program_limits
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.settings import Preferences
app = QApplication([])
window = MainWindow(
    Desk(Meetup()), Preferences(Path(sys.argv[1]) / "settings.ini"), prepare(app),
    now=lambda: datetime.now().astimezone(), chance=Random(1), limits=program_limits(),
)
window.show()
{END}
"""
COMMANDS = {
    "ours": lambda folder: ["-c", OURS, str(folder)],
    "bare QMainWindow": lambda folder: ["-c", BARE],
    "importing PySide6 and msgspec": lambda folder: [
        "-c", "import msgspec, PySide6.QtNetwork, PySide6.QtSvg, PySide6.QtWidgets"
    ],
}  # fmt: skip


def prepare(size: str, folder: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def wrong(peer: str, folder: Path) -> str:
    return ""
