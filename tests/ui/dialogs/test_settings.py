from datetime import timedelta

import pytest
from msgspec import structs
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from ui.files import NEVER, FakeChooser, surroundings

from meetupdesk.meetup.model.coach import Coach
from meetupdesk.ui.dialogs import settings
from meetupdesk.ui.dialogs.parted import PartedDialog
from meetupdesk.ui.documents.documents import Documents, documents_of
from meetupdesk.ui.export_choices import briefing_options, tracker_options


@pytest.fixture
def dialog(qtbot, window, tmp_path):
    documents = Documents(window, surroundings(tmp_path, NEVER), FakeChooser())
    made = PartedDialog(window, "settings.window", settings.PARTS)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    documents.autosave.drop()


def choose(dialog, name, value):
    combo = dialog.findChild(QComboBox, name)
    combo.setCurrentIndex(combo.findData(value))
    combo.setFocus()
    combo.activated.emit(combo.currentIndex())


def pressed(dialog, words):
    [found] = [each for each in dialog.findChildren(QPushButton) if each.text() == words]
    return found


def test_another_language_applies_at_once_and_keeps_the_place(dialog, window):
    choose(dialog, "language", "en")
    assert window.frame.tr.language == "en"
    assert dialog.windowTitle() == "Settings"
    assert dialog.focusWidget().objectName() == "language"


def test_a_larger_text_keeps_the_part(dialog, window, preferences):
    dialog.show_part(1)
    choose(dialog, "text_size", 130)
    assert window.frame.theme.scale == 1.3
    assert dialog.list.currentRow() == dialog.stack.currentIndex() == 1


def test_names_and_flags_are_kept(dialog, preferences):
    line = dialog.findChild(QLineEdit, "organisation")
    line.setText("A기관 ")
    line.textEdited.emit(line.text())
    for name in ("open_last", "less_motion"):
        dialog.findChild(QCheckBox, name).click()
    value = preferences.value
    assert (value.organisation, value.open_last, value.less_motion) == ("A기관", True, True)


def test_phrases_are_one_a_line(dialog, preferences):
    dialog.findChild(QPlainTextEdit, "own_phrases").setPlainText("전국 최초\n\n 전국 최초\n최고 ")
    assert preferences.value.own_phrases == ("전국 최초", "최고")


def test_the_recents_can_be_cleared(qtbot, window, preferences, tmp_path):
    preferences.change(recents=("가.meetup",))
    documents = Documents(window, surroundings(tmp_path, NEVER), FakeChooser())
    dialog = PartedDialog(window, "settings.window", settings.PARTS)
    qtbot.addWidget(dialog)
    pressed(dialog, "최근 목록 지우기").click()
    assert preferences.value.recents == ()
    documents.autosave.drop()


def test_dismissed_items_come_back_and_undo_takes_it_back(qtbot, window, desk, tmp_path):
    coach = Coach(dismissed=("people.no_match",))
    desk.edit("시험", lambda meetup: structs.replace(meetup, coach=coach))
    documents = Documents(window, surroundings(tmp_path, NEVER), FakeChooser())
    dialog = PartedDialog(window, "settings.window", settings.PARTS)
    qtbot.addWidget(dialog)
    pressed(dialog, "숨긴 확인 1건 되살리기").click()
    assert desk.meetup.coach.dismissed == ()
    desk.undo()
    assert desk.meetup.coach == coach
    documents.autosave.drop()


def test_restore_points_are_kept_as_long_as_chosen(dialog, window, preferences):
    around = documents_of(window).around
    assert around.keep() == timedelta(days=30)
    choose(dialog, "keep_days", 7)
    assert around.keep() == timedelta(days=7)


def test_an_export_begins_with_what_was_chosen_here(dialog, window, preferences):
    choose(dialog, "variant", "one_page")
    choose(dialog, "profile", "on_the_day")
    dialog.findChild(QCheckBox, "hide_contacts").click()
    briefing = briefing_options(preferences.value)
    assert (briefing.variant, briefing.hide_contacts) == ("one_page", False)
    assert tracker_options(preferences.value).profile == "on_the_day"


def test_the_wording_check_can_be_switched_off(dialog, preferences):
    dialog.findChild(QCheckBox, "check_wording").click()
    assert preferences.value.check_wording is False
