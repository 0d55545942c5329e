import json
import os
import subprocess
import sys

HEAVY = {
    "PIL", "lxml", "msoffcrypto", "openpyxl", "pypdfium2", "python_calamine", "reportlab",
}  # fmt: skip
SHOWN = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from meetupdesk.ui.opening import shown_empty
from meetupdesk.ui.settings import Preferences
app = QApplication([])
window = shown_empty(app, Preferences(Path(sys.argv[1]) / "settings.ini"))
"""
FURNISHED = f"""
{SHOWN}
from datetime import datetime
from random import Random
from meetupdesk.meetup.model import Meetup
from meetupdesk.ui.app import prepare
from meetupdesk.storage.law import shipped_limits
from meetupdesk.ui.desk import Desk
window.furnish(
    Desk(Meetup()), prepare(app),
    now=lambda: datetime.now().astimezone(), chance=Random(1), limits=shipped_limits(),
)
app.processEvents()
"""
TELL = "print(json.dumps(sorted(sys.modules)))"
SHELL = {
    "areas", "dialogs", "main_window", "opening", "pages", "pending", "settings",
    "single_instance", "theme",
}  # fmt: skip


def test_the_window_shows_before_the_program_is_read(tmp_path):
    loaded = {name for name in modules_after(SHOWN, tmp_path) if name.startswith("meetupdesk.")}
    assert loaded - {"meetupdesk.ui", "meetupdesk.paths"} == {f"meetupdesk.ui.{n}" for n in SHELL}


def test_the_first_window_loads_no_library_that_it_does_not_show(tmp_path):
    assert HEAVY & {name.partition(".")[0] for name in modules_after(FURNISHED, tmp_path)} == set()


def test_the_first_window_loads_nothing_that_makes_documents(tmp_path):
    makers = ("meetupdesk.briefing", "meetupdesk.tracker", "meetupdesk.exporting")
    loaded = modules_after(FURNISHED, tmp_path)
    assert [name for name in loaded if name.startswith(makers)] == []


def test_the_first_window_loads_one_page(tmp_path):
    pages = "meetupdesk.ui.pages."
    loaded = {name for name in modules_after(FURNISHED, tmp_path) if name.startswith(pages)}
    others = {name for name in loaded if not name.startswith((f"{pages}overview", f"{pages}page"))}
    assert {name.removeprefix(pages) for name in others} <= {"scrolling"}


def modules_after(code, folder):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code + TELL, str(folder)]
    found = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return json.loads(found.stdout)
