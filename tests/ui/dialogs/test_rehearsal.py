import pytest
from PySide6.QtCore import Qt

from meetupdesk.ui.dialogs.rehearsal import RehearsalDialog

KEYS = Qt.Key


@pytest.fixture
def dialog(window, qtbot, clock):
    window.show_section("questions")
    made = RehearsalDialog(window.frame, window, clock=clock)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def press(dialog, qtbot):
    def press(*keys):
        for key in keys:
            qtbot.keyClick(dialog.focusWidget() or dialog, key)

    return press


def question(dialog):
    return dialog.stage._question.text()


def rehearsals(window):
    return [row.rehearsal for row in window.desk.meetup.questions]


def test_it_fills_the_window_and_begins_with_a_hostile_question(dialog, window):
    assert dialog.size() == window.size()
    assert question(dialog) == "이미 다 정해 놓고 부른 것 아닙니까?"


def test_the_answer_shows_only_on_space(dialog, press):
    assert not dialog.stage._answer.isVisible()
    press(KEYS.Key_Space)
    assert dialog.stage._answer.isVisible()
    assert "산책로" in dialog.stage._answer.text
    press(KEYS.Key_Right)
    assert not dialog.stage._answer.isVisible()


def test_arrows_move_and_stop_at_the_first_question(dialog, press):
    first = question(dialog)
    press(KEYS.Key_Left)
    assert question(dialog) == first
    press(KEYS.Key_Right)
    assert question(dialog) != first
    press(KEYS.Key_Left)
    assert question(dialog) == first


def test_a_number_notes_the_result_with_the_day_and_goes_on(dialog, press, window):
    first = window.desk.meetup.questions[0]
    press(KEYS.Key_3)
    row = window.desk.meetup.questions[0]
    assert (row.rehearsal, row.rehearsed_on) == ("again", window.frame.now().date())
    assert question(dialog) != first.text
    window.desk.undo()
    assert window.desk.meetup.questions[0] == first


def test_the_clock_runs_until_the_answer_shows(dialog, press, clock):
    clock.seconds = 8
    press(KEYS.Key_Space)
    clock.seconds = 30
    dialog._tick()
    assert dialog.stage._seconds.text() == "0:08"
    press(KEYS.Key_Right)
    assert dialog.stage._seconds.text() == "0:00"


def test_the_last_question_leads_to_the_summary(dialog, press, window):
    press(*[KEYS.Key_1] * len(window.desk.meetup.questions))
    assert dialog.summary.isVisible()
    assert set(rehearsals(window)) == {"good"}
    assert not dialog.summary._again.isVisible()


def test_escape_shows_the_summary_and_then_closes(dialog, press):
    press(KEYS.Key_1, KEYS.Key_Escape)
    assert dialog.summary.isVisible()
    press(KEYS.Key_Escape)
    assert not dialog.isVisible()


def test_escape_without_a_result_closes_at_once(dialog, press):
    press(KEYS.Key_Escape)
    assert not dialog.isVisible()


def test_another_round_holds_only_what_is_to_repeat(dialog, press):
    second = dialog._questions[1].text
    press(KEYS.Key_1, KEYS.Key_3, KEYS.Key_2, KEYS.Key_Escape)
    assert second in dialog.summary._open.text()
    dialog.summary._again.click()
    assert question(dialog) == second
    press(KEYS.Key_1)
    assert dialog.summary.isVisible()


def test_numbers_mean_nothing_in_the_summary(dialog, press, window):
    press(KEYS.Key_1, KEYS.Key_Escape)
    before = window.desk.meetup
    press(KEYS.Key_2)
    assert window.desk.meetup is before


def test_a_question_without_an_answer_says_so(dialog, press, window):
    press(KEYS.Key_Right, KEYS.Key_Space)
    assert dialog.stage._answer.text == window.frame.tr("questions_page.no_answer")
