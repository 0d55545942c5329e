import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from meetupdesk.meetup.places import Where
from meetupdesk.ui.pages.goals import GoalsPage


@pytest.fixture
def page(window):
    window.go_to(Where("goals.vision"))
    return window.findChild(GoalsPage)


def test_a_new_goal_is_a_card_and_one_step_back_takes_it_away(window, page):
    before = len(window.desk.meetup.goals.items)
    page._add()
    assert len(window.desk.meetup.goals.items) == before + 1
    window.run("undo")
    assert len(window.desk.meetup.goals.items) == before


def test_a_goal_moves_up_in_importance(window, page):
    page._add()
    ids = [goal.id for goal in window.desk.meetup.goals.items]
    page._goals.move_card(ids[-1], -1)
    assert [goal.id for goal in window.desk.meetup.goals.items] == [*ids[:-2], ids[-1], ids[-2]]


def test_without_goals_the_page_says_how_to_begin(window, page):
    for goal in window.desk.meetup.goals.items:
        page._goals.remove(goal.id)
    assert page._empty.isVisible()
    assert not page._goals.isVisible()


def test_enter_adds_to_what_we_will_not_ask(window, page, qtbot):
    before = window.desk.meetup.goals.not_asked
    line = next(each for each in page.findChildren(QLineEdit) if "Enter" in each.placeholderText())
    qtbot.keyClicks(line, "photos")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [row.text for row in window.desk.meetup.goals.not_asked[len(before) :]] == ["photos"]
    assert line.text() == ""
