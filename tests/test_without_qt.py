import subprocess
import sys

IMPORT_ALL = """\
import importlib, pkgutil, sys
for name in ("PySide6", "pypdfium2", "lxml"):
    sys.modules[name] = None  # every import of it fails now
import meetupdesk
for found in pkgutil.walk_packages(meetupdesk.__path__, "meetupdesk."):
    if not found.name.startswith("meetupdesk.ui") and not found.name.endswith("__main__"):
        importlib.import_module(found.name)
"""

START = """\
import sys, meetupdesk.__main__, meetupdesk.cli
print(sorted({"PySide6", "openpyxl", "reportlab", "msgspec", "pypdfium2"} & set(sys.modules)))
"""

NO_DRAWING = """\
import sys, meetupdesk.briefing, meetupdesk.briefing.content, meetupdesk.tracker
print(sorted({"reportlab", "openpyxl", "PIL"} & set(sys.modules)))
"""


def said(program):
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout.strip()


def test_everything_but_the_window_works_where_qt_cannot_be_loaded():
    assert said(IMPORT_ALL) == ""


def test_starting_imports_nothing_heavy():
    assert said(START) == "[]"


def test_deciding_what_is_printed_loads_nothing_that_draws():
    assert said(NO_DRAWING) == "[]"
