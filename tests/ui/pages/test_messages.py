import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFrame

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.editors.paragraphs import GrowingText
from meetupdesk.ui.pages.messages import MessagesPage
from meetupdesk.ui.pages.messages_asks import AskRow
from meetupdesk.ui.pages.messages_columns import TwoColumns
from meetupdesk.ui.pages.messages_grip import RowGrip
from meetupdesk.ui.parts.folds import Fold


@pytest.fixture
def page(window):
    window.go_to(Where("messages.headline"))
    return window.findChild(MessagesPage)


def texts(rows):
    return [row.text for row in rows]


def test_a_new_message_has_the_focus_and_one_step_back_takes_it_away(window, page):
    before = window.desk.meetup.messages.pillars
    row_id = page._say.rows.add()
    assert page._say.rows.cards[row_id].isAncestorOf(QApplication.focusWidget())
    window.run("undo")
    assert window.desk.meetup.messages.pillars == before


def test_from_the_fourth_message_on_three_are_said_to_be_enough(page):
    assert not page._say._enough.isVisible()
    page._say.rows.add()
    assert page._say._enough.isVisible()


def test_a_line_below_the_third_question_ends_the_opening_ones(page):
    shown = {row._number.text(): row._end.isVisible() for row in page.findChildren(AskRow)}
    assert shown == {"1": False, "2": False, "3": True, "4": False}


def test_three_questions_need_no_line(window, page):
    page._asks.rows.remove(window.desk.meetup.messages.asks[-1].id)
    assert not any(row._end.isVisible() for row in page._asks.rows.cards.values())


def test_alt_and_an_arrow_move_a_question_and_its_number(window, page, qtbot):
    first, second = window.desk.meetup.messages.asks[:2]
    page._asks.rows.focus(first.id)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(window.desk.meetup.messages.asks[:2]) == [second.text, first.text]
    assert page._asks.rows.cards[first.id]._number.text() == "2"


def test_a_question_is_dragged_by_its_grip_in_one_step(window, page, qtbot):
    asks = window.desk.meetup.messages.asks
    cards = page._asks.rows.cards
    grip = cards[asks[0].id].findChild(RowGrip)
    last = cards[asks[-1].id]
    below = grip.mapFromGlobal(last.mapToGlobal(QPoint(5, last.height() - 2)))
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=grip.rect().center())
    QTest.mouseMove(grip, below)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=below)
    assert texts(window.desk.meetup.messages.asks) == texts((*asks[1:], asks[0]))
    window.run("undo")
    assert window.desk.meetup.messages.asks == asks


def test_the_menu_of_a_grip_moves_and_removes(window, page):
    row = window.desk.meetup.messages.donts[0]
    grip = page._donts.rows.cards[row.id].findChild(RowGrip)
    menu = grip.make_menu()
    up, down, remove = menu.actions()
    assert [up.isEnabled(), down.isEnabled()] == [False, True]
    remove.trigger()
    assert row not in window.desk.meetup.messages.donts


@pytest.mark.parametrize(("width", "is_beside"), [(800, True), (500, False)])
def test_the_columns_stand_side_by_side_where_there_is_room(frame, qtbot, width, is_beside):
    left, right = QFrame(), QFrame()
    columns = TwoColumns(frame, left, right)
    qtbot.addWidget(columns)
    columns.resize(width, 400)
    with qtbot.waitExposed(columns):
        columns.show()
    assert (left.y() == right.y()) == is_beside
    assert (left.x() == right.x()) != is_beside


def test_a_dont_is_typed_into_its_block(window, page, qtbot):
    row = window.desk.meetup.messages.donts[0]
    window.go_to(Where("messages.donts.text", row.id))
    block = page._donts.rows.cards[row.id]
    qtbot.waitUntil(lambda: block.isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClicks(QApplication.focusWidget(), "!")
    assert window.desk.meetup.messages.donts[0].text in (f"!{row.text}", f"{row.text}!")


def test_the_way_to_an_empty_list_leads_to_its_button(make_window):
    window = make_window(Desk(Meetup()))
    window.go_to(Where("messages.asks"))
    assert window.findChild(MessagesPage)._asks.add_button.hasFocus()


def test_a_fold_opens_for_the_coach_and_says_what_it_holds(window, page, qtbot):
    row = window.desk.meetup.messages.pillars[1]
    fold = page._say.rows.cards[row.id]._fold
    assert "근거" in fold._summary.text()
    assert not fold.is_open
    window.go_to(Where("messages.pillars.ask_back", row.id))
    assert fold.is_open


def test_alt_n_adds_to_the_list_that_has_the_focus(window, page, qtbot):
    before = len(window.desk.meetup.messages.donts)
    row = window.desk.meetup.messages.donts[0]
    page._donts.rows.focus(row.id)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert len(window.desk.meetup.messages.donts) == before + 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_alt_and_an_arrow_in_a_combo_open_its_list_instead(window, page, qtbot):
    asks = window.desk.meetup.messages.asks
    combo = page._asks.rows.cards[asks[0].id].findChild(QComboBox)
    combo.lineEdit().setFocus()
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.desk.meetup.messages.asks == asks
    assert combo.view().isVisible()
    combo.hidePopup()


def test_typing_in_any_field_changes_the_meetup_and_can_be_undone_and_redone(
    window, page, qtbot, clock
):
    before = window.desk.meetup
    for fold in page.findChildren(Fold):
        fold.set_open(True)
    for text in page.findChildren(GrowingText):
        clock.seconds += 5
        text.setFocus()
        qtbot.keyClicks(text, "ab")
        typed = window.desk.meetup
        assert typed is not before
        window.desk.undo()
        assert window.desk.meetup == before
        window.desk.redo()
        assert window.desk.meetup == typed
        window.desk.undo()
