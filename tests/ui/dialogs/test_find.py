import pytest
from PySide6.QtCore import Qt
from ui.sample import a_crowded

from meetupdesk.ui.desk import Desk
from meetupdesk.ui.dialogs.find import FindDialog
from meetupdesk.ui.dialogs.find_places import found, places


def words(query, window):
    return [place.words for place in found(query, places(window))]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("메시", "메시지"),
        ("ㄱㅎㄴ", "김하늘"),
        ("두 바퀴", "이도윤"),
        ("글자 크", "글자 크게"),
        ("ㅇㄱㄷㅂ", "위기 대비"),
    ],
)
def test_pages_people_and_commands_are_found(window, query, first):
    assert words(query, window)[0] == first


def test_questions_are_found_by_their_words(window, desk):
    text = desk.meetup.questions[0].text
    assert text in words(text[:6], window)


def test_there_are_never_more_than_ten(make_window):
    crowded = make_window(Desk(a_crowded()))
    assert len(words("", crowded)) == 10
    assert len(words("a", crowded)) <= 10


def test_what_cannot_be_done_now_is_not_offered(window):
    assert "실행 취소" not in words("실행 취소", window)


def test_a_person_is_opened_on_their_page(window):
    [place, *_] = found("이도윤", places(window))
    place.go()
    assert window.section == "people"


@pytest.fixture
def dialog(qtbot, window):
    made = FindDialog(window.frame, window, places(window))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_arrows_move_in_the_list_and_enter_chooses(qtbot, dialog):
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.chosen.words == "목표"
    assert dialog.line.accessibleDescription() == "목표, Ctrl+2"


def test_typing_narrows_the_list_and_esc_closes(qtbot, dialog):
    dialog.line.setText("ㅊㅅㅈ")
    assert dialog.rows.item(0).text() == "참석자"
    qtbot.keyClick(dialog.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.chosen is None


def test_nothing_found_says_so(dialog):
    dialog.line.setText("zzz")
    assert not dialog.rows.isVisible()
