from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from ui.files import NEVER, OTHER_PID, FakeChooser, a_saved_file, surroundings
from ui.sample import NOW, a_sample

from meetupdesk.meetup.model import Meetup
from meetupdesk.storage.document import new_file, next_file
from meetupdesk.storage.recovery import keep_recovery_copy
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.dialogs.welcome import Welcome, open_welcome, put_away
from meetupdesk.ui.documents.documents import Documents
from meetupdesk.ui.documents.starting import begin, drafts


@pytest.fixture
def documents(make_window, tmp_path):
    window = make_window(Desk(Meetup()))
    made = Documents(window, surroundings(tmp_path, NEVER), FakeChooser())
    yield made
    made.autosave.drop()


@pytest.fixture
def place(tmp_path):
    return tmp_path / "docs" / "강변공원.meetup"


@pytest.fixture
def show(documents, qtbot):
    def made():
        welcome = Welcome(documents)
        qtbot.addWidget(welcome)
        with qtbot.waitExposed(welcome):
            welcome.show()
        return welcome

    return made


@pytest.fixture
def answer(monkeypatch):
    """Answer the next dialogs; further ones are escaped."""
    given, asked = [], []

    def execute(dialog):
        asked.append(dialog)
        if given:
            dialog.answer, dialog.what = given.pop(0)
        return bool(dialog.answer)

    monkeypatch.setattr(QDialog, "exec", execute)

    def give(*answers):
        given.extend(answers)
        return asked

    return give


def keep_a_draft(around):
    file = next_file(new_file(a_sample(), Random(3)), meetup=a_sample(), exports=(), at=NOW)
    keep_recovery_copy(file, around.home, pid=OTHER_PID)


def test_new_meetup_has_the_focus_and_arrows_move_on(qtbot, show):
    page = show().page
    qtbot.waitUntil(page.ways["new"].hasFocus)
    qtbot.keyClick(page.ways["new"], Qt.Key.Key_Down)
    assert page.ways["sample"].hasFocus()
    qtbot.keyClick(page.ways["sample"], Qt.Key.Key_Up)
    qtbot.keyClick(page.ways["new"], Qt.Key.Key_Up)
    assert page.ways["open"].hasFocus()


def test_enter_chooses(qtbot, show):
    welcome = show()
    qtbot.keyClick(welcome.page.ways["sample"], Qt.Key.Key_Return)
    assert welcome.answer == "sample"


def test_recents_say_how_far_they_are(qtbot, documents, show, place):
    a_saved_file(place)
    documents.window.preferences.change(recents=(str(place),))
    choice = show().page.recents[str(place)]
    qtbot.waitUntil(lambda: choice.text() == "강변공원 간담회")
    assert choice.line.startswith("오늘 오후 3:24 · 준비도 ")
    assert choice.line.endswith(" · D-12")


def test_a_recent_that_is_gone_is_grey_and_can_leave_the_list(qtbot, documents, show, place):
    documents.window.preferences.change(recents=(str(place),))
    welcome = show()
    qtbot.waitUntil(lambda: not welcome.page.recents[str(place)].isEnabled())
    assert welcome.page.recents[str(place)].line == "찾을 수 없음"
    welcome.page.recent_removed.emit(str(place))
    assert documents.window.preferences.value.recents == ()
    assert not welcome.page.recents


def test_drafts_stand_before_the_recents(documents, show, place):
    keep_a_draft(documents.around)
    documents.window.preferences.change(recents=(str(place),))
    page = show().page
    assert page.choices[3].text() == "강변공원 재조성 블로거·시민 간담회"
    assert page.choices[4] is page.recents[str(place)]


def test_a_draft_can_be_opened(documents, answer, show):
    keep_a_draft(documents.around)
    page = show().page
    taken = []
    page.chosen.connect(lambda key, what: taken.append((key, what)))
    page.choices[3].click()
    answer(*taken)
    open_welcome(documents.window)
    assert documents.window.desk.meetup.overview.title == a_sample().overview.title
    assert documents.document.is_draft


def test_a_removed_draft_is_put_aside(documents, show):
    keep_a_draft(documents.around)
    welcome = show()
    welcome.page.draft_removed.emit(drafts(documents.around)[0])
    assert len(welcome.page.choices) == 3


def test_another_language_speaks_at_once(documents, show):
    welcome = show()
    welcome.page.language_chosen.emit("en")
    assert welcome.page.ways["new"].text() == "New meetup"
    assert welcome.page.languages.hasFocus()


def test_it_closes_when_a_file_comes_from_elsewhere(documents, show, place):
    welcome = show()
    a_saved_file(place)
    documents.open(place)
    assert not welcome.isVisible()
    assert welcome.answer == ""


def test_it_asks_again_until_something_is_open(documents, answer):
    asked = answer(("open", None), ("sample", None))
    open_welcome(documents.window)
    assert len(asked) == 2
    assert documents.document.is_sample


def test_esc_leaves_the_empty_window(documents, answer):
    asked = answer()
    begin(documents, None)
    assert len(asked) == 1
    assert documents.window.desk.meetup == Meetup()


def test_the_last_meetup_opens_without_it(documents, answer, place):
    a_saved_file(place)
    documents.window.preferences.change(open_last=True, recents=(str(place),))
    asked = answer()
    begin(documents, None)
    assert documents.document.path == place
    assert not asked


def test_closing_puts_the_meetup_away_and_asks_how_to_begin(documents, answer, place):
    a_saved_file(place)
    documents.open(place)
    asked = answer()
    put_away(documents.window)
    assert documents.document.path is None
    assert [type(each) for each in asked] == [Welcome]
