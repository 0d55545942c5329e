"""What all dialogs of the start, the search, the settings and the help have in common."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from ui.files import NEVER, FakeChooser, surroundings

from meetupdesk.ui.dialogs import help as help_dialog
from meetupdesk.ui.dialogs import settings
from meetupdesk.ui.dialogs.find import FindDialog
from meetupdesk.ui.dialogs.find_places import places
from meetupdesk.ui.dialogs.interview import InterviewDialog
from meetupdesk.ui.dialogs.parted import PartedDialog
from meetupdesk.ui.dialogs.welcome import Welcome
from meetupdesk.ui.documents.documents import Documents, documents_of


def an_interview(window):
    return InterviewDialog(
        window.frame, window, place_for=Path, choose=lambda _place: None, readable=str
    )


DIALOGS = {
    "welcome": lambda window: Welcome(documents_of(window)),
    "interview": an_interview,
    "find": lambda window: FindDialog(window.frame, window, places(window)),
    "settings": lambda window: PartedDialog(window, "settings.window", settings.PARTS),
    "help": lambda window: PartedDialog(window, "help.window", help_dialog.PARTS),
}


@pytest.fixture(params=[("ko", 100), ("en", 150)], ids=["ko-100", "en-150"])
def small_window(request, window, preferences, tmp_path):
    language, text_size = request.param
    documents = Documents(window, surroundings(tmp_path, NEVER), FakeChooser())
    preferences.change(language=language, text_size=text_size)
    window.resize(1024, 640)
    yield window
    documents.autosave.drop()


@pytest.mark.parametrize("name", DIALOGS)
def test_everything_that_takes_the_focus_has_a_name(qtbot, small_window, name):
    dialog = shown(qtbot, DIALOGS[name](small_window))
    assert [
        (type(widget).__name__, widget.objectName())
        for widget in dialog.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ] == []


@pytest.mark.parametrize("name", DIALOGS)
def test_it_is_no_wider_than_the_smallest_window_and_cuts_no_button(qtbot, small_window, name):
    dialog = shown(qtbot, DIALOGS[name](small_window))
    assert dialog.width() <= 1024
    assert [
        button.text()
        for button in dialog.findChildren(QAbstractButton)
        if button.isVisible()
        and button.text()
        and button.width() < button.minimumSizeHint().width()
    ] == []


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog
