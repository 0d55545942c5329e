import json
import os
import subprocess
import sys

HEAVY = {
    "PIL", "lxml", "msoffcrypto", "openpyxl", "pypdfium2", "python_calamine", "reportlab",
}  # fmt: skip
FIRST_WINDOW = """
import json, sys
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
app.processEvents()
print(json.dumps(sorted(sys.modules)))
"""


def test_the_first_window_loads_no_library_that_it_does_not_show(tmp_path):
    assert HEAVY & {name.partition(".")[0] for name in modules_of_first_window(tmp_path)} == set()


def test_the_first_window_loads_nothing_that_makes_documents(tmp_path):
    makers = ("meetupdesk.briefing", "meetupdesk.tracker", "meetupdesk.exporting")
    loaded = modules_of_first_window(tmp_path)
    assert [name for name in loaded if name.startswith(makers)] == []


def test_the_first_window_loads_one_page(tmp_path):
    pages = "meetupdesk.ui.pages."
    loaded = {name for name in modules_of_first_window(tmp_path) if name.startswith(pages)}
    others = {name for name in loaded if not name.startswith((f"{pages}overview", f"{pages}page"))}
    assert {name.removeprefix(pages) for name in others} <= {"scrolling"}


def modules_of_first_window(folder):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", FIRST_WINDOW, str(folder)]
    found = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return json.loads(found.stdout)
