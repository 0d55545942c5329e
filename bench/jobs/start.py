"""Start to the first painted window, as whole processes, offscreen: ours against a bare window.

Both show an empty window and end when it has been painted; "furnished" goes on until menus, pages
and panels stand in it. Python's compiled files are written by the warm-up, as an installed program
has them. The last process imports what ours needs of Qt and msgspec, and shows nothing.
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
SHOWN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from meetupdesk.ui.opening import shown_empty
from meetupdesk.ui.settings import Preferences
from meetupdesk.ui.single_instance import hand_over, socket_name
app = QApplication([])
hand_over(None, socket_name())
window = shown_empty(app, Preferences(Path(sys.argv[1]) / "settings.ini"))
"""
FURNISHED = f"""
import gc
gc.disable()
{SHOWN}
from datetime import datetime
from random import Random
from meetupdesk.meetup.model import Meetup
from meetupdesk.ui.app import prepare
from meetupdesk.storage.law import shipped_limits
from meetupdesk.ui.desk import Desk
window.furnish(
    Desk(Meetup()), prepare(app), now=lambda: datetime.now().astimezone(),
    chance=Random(1), limits=shipped_limits(),
)
{END}
"""
COMMANDS = {
    "ours": lambda folder: ["-c", f"{SHOWN}{END}", str(folder)],
    "ours, furnished": lambda folder: ["-c", FURNISHED, str(folder)],
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
