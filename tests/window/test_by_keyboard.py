import subprocess
import sys

import pytest
from openpyxl import load_workbook
from window.program import TITLE

OWNER_OF_CLIPBOARD = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.clipboard().setText(sys.argv[1])
print("there", flush=True)
app.exec()
"""


@pytest.fixture
def copy(program):
    """Return what puts a text into the clipboard, as another program would."""
    running = []

    def put(text):
        command = (sys.executable, "-c", OWNER_OF_CLIPBOARD, text)
        other = subprocess.Popen(command, env=program.environment, stdout=subprocess.PIPE)
        running.append(other)
        assert other.stdout.readline()

    yield put
    for other in running:
        other.kill()
        other.communicate()


def test_from_an_empty_window_to_exported_files_without_a_mouse(screen, program, copy):
    program.start()
    program.make_meetup()
    copy("강변 산책로")
    screen.keys("ctrl+2", "ctrl+v")
    screen.keys("ctrl+3")
    screen.write("Kim of the parks office")
    screen.keys("ctrl+5", "alt+n")
    screen.answer("Walking Min")
    screen.keys("ctrl+1", "Tab", "ctrl+e")
    screen.wait_for("Export", over=TITLE)
    screen.keys("Return")
    pdf, workbook = program.wait_for_export("pdf"), load_workbook(program.wait_for_export("xlsx"))
    briefing = subprocess.run(("pdftotext", pdf, "-"), capture_output=True, check=True).stdout
    written = ("riverside paths", "강변 산책로", "Walking Min")
    assert [each for each in written if each not in briefing.decode()] == []
    tracker = {cell.value for sheet in workbook for row in sheet for cell in row}
    assert {"Robin", "Walking Min"} <= tracker
    for typed in ("강변 산책로", "Kim of the parks office", "Walking Min"):
        program.wait_until_saved(typed)


def test_commands_win_over_the_keys_that_x_gives_to_text_fields(screen, program):
    program.start()
    program.make_meetup()
    screen.keys("ctrl+2")
    screen.write("Nobody walks alone")
    screen.keys("Home", "ctrl+k")  # else: delete to the end of the line
    screen.wait_for("Search / go to", over=TITLE)
    screen.keys("Escape")
    screen.wait_for(TITLE)
    screen.keys("ctrl+e")  # else: go to the end of the line
    screen.wait_for("Export", over=TITLE)
    program.wait_until_saved("Nobody walks alone")
