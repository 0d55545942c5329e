import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit

from meetupdesk.meetup.cascades import remove_people
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where
from meetupdesk.ui.tables import TableBox, TableView, field

NAMES = ("handle", "host", "invitation", "next_on", "do_not_contact", "note")
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def view(qtbot, window, frame):
    columns = [field(frame, f"people.{name}", width=90) for name in NAMES]
    made = TableView(
        frame, Where("people"), columns, new_row=lambda row_id: Person(id=row_id),
        remove=remove_people,
    )  # fmt: skip
    box = TableBox(frame, made, add_text="추가")
    stack = window.page("overview").parentWidget()
    stack.addWidget(box)
    stack.setCurrentWidget(box)
    made.reveal(made.rows.rows[0].id, "handle")
    return made


def people(desk):
    return [person.handle for person in desk.meetup.people]


def editor(view, cls=QLineEdit):
    return next(each for each in view.viewport().findChildren(cls) if each.isVisible())


def enter(qtbot, view):
    """Press Enter in the open cell; Qt hands the text over only afterwards."""
    line = editor(view)
    qtbot.keyClick(line, Key.Key_Return)
    qtbot.waitUntil(lambda: view.state() != view.State.EditingState)


def type_on(qtbot, view, text):
    """Type on a cell: the first key opens the editor, the others reach it."""
    qtbot.keyClicks(view, text[0])
    qtbot.keyClicks(editor(view), text[1:])


def at(view):
    return view.currentIndex().row(), NAMES[view.currentIndex().column()]


def test_typing_on_a_cell_edits_it(qtbot, view, desk):
    type_on(qtbot, view, "Kim")
    enter(qtbot, view)
    assert people(desk)[0] == "Kim"
    desk.undo()
    assert people(desk)[0] == "김하늘"


def test_tab_goes_on_and_enter_goes_down_to_where_tab_started(qtbot, view, desk):
    qtbot.keyClick(view, Key.Key_F2)
    qtbot.keyClicks(editor(view), "A")
    qtbot.keyClick(editor(view), Key.Key_Tab)
    assert at(view) == (0, "host")
    qtbot.keyClicks(editor(view), "B")
    enter(qtbot, view)
    assert at(view) == (1, "handle")
    assert (desk.meetup.people[0].handle, desk.meetup.people[0].host) == ("A", "B")


def test_shift_tab_goes_back_and_esc_leaves_all_as_it_was(qtbot, view, desk):
    view.reveal(view.rows.rows[0].id, "host")
    qtbot.keyClick(view, Key.Key_F2)
    qtbot.keyClick(editor(view), Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert at(view) == (0, "handle")
    before = desk.meetup
    qtbot.keyClicks(editor(view), "zzz")
    qtbot.keyClick(editor(view), Key.Key_Escape)
    assert desk.meetup is before


def test_tab_leaves_a_table_that_is_not_edited(qtbot, view):
    qtbot.keyClick(view, Key.Key_Tab)
    assert not view.hasFocus()


def test_enter_on_a_row_opens_it(qtbot, view, desk):
    with qtbot.waitSignal(view.opened) as heard:
        qtbot.keyClick(view, Key.Key_Return)
    assert heard.args == [desk.meetup.people[0].id]


def test_a_choice_is_picked_in_its_cell(qtbot, view, desk):
    view.reveal(view.rows.rows[0].id, "invitation")
    qtbot.keyClick(view, Key.Key_F2)
    combo = editor(view, QComboBox)
    combo.setCurrentIndex(combo.findText("불참"))
    view.itemDelegate().commitData.emit(combo)
    assert desk.meetup.people[0].invitation == "declined"


def test_a_flag_turns_over_with_space(qtbot, view, desk):
    view.reveal(view.rows.rows[0].id, "do_not_contact")
    qtbot.keyClick(view, Key.Key_Space)
    assert desk.meetup.people[0].do_not_contact
    qtbot.keyClick(view, Key.Key_Space)
    assert not desk.meetup.people[0].do_not_contact


def test_alt_enter_makes_a_new_line_in_a_long_text(qtbot, view, desk):
    view.reveal(view.rows.rows[0].id, "note")
    qtbot.keyClick(view, Key.Key_F2)
    text = editor(view, QPlainTextEdit)
    qtbot.keyClicks(text, "a")
    qtbot.keyClick(text, Key.Key_Return, ALT)
    qtbot.keyClicks(text, "b")
    qtbot.keyClick(text, Key.Key_Return)
    assert desk.meetup.people[0].note == "a\nb"


def test_delete_asks_nothing_and_undo_brings_all_back(qtbot, view, desk, window):
    contacts = desk.meetup.contacts
    qtbot.keyClick(view, Key.Key_Delete)
    assert people(desk) == ["이도윤", "최민재"]
    assert len(desk.meetup.contacts) < len(contacts)
    assert window.status._undo.isVisible()
    desk.undo()
    assert desk.meetup.contacts == contacts


def test_insert_adds_a_row_and_begins_to_edit_it(qtbot, view, desk):
    qtbot.keyClick(view, Key.Key_Insert)
    assert len(people(desk)) == 4
    qtbot.keyClicks(editor(view), "New")
    enter(qtbot, view)
    assert people(desk)[-1] == "New"


def test_alt_down_moves_the_row_and_stays_on_it(qtbot, view, desk):
    qtbot.keyClick(view, Key.Key_Down, ALT)
    assert people(desk) == ["이도윤", "김하늘", "최민재"]
    assert at(view) == (1, "handle")


def test_nothing_moves_while_the_table_is_sorted(qtbot, view, desk):
    view.rows.sort(0)
    qtbot.keyClick(view, Key.Key_Down, ALT)
    assert people(desk) == ["김하늘", "이도윤", "최민재"]


def test_ctrl_d_fills_down_in_one_step(qtbot, view, desk):
    view.reveal(view.rows.rows[0].id, "host")
    qtbot.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Key.Key_D, CTRL)
    assert [person.host for person in desk.meetup.people] == ["이정민"] * 3
    assert len(desk.history.done) == 1


def test_ctrl_semicolon_puts_today_in(qtbot, view, desk):
    view.reveal(view.rows.rows[2].id, "next_on")
    qtbot.keyClick(view, Key.Key_Semicolon, CTRL)
    assert desk.meetup.people[2].next_on.isoformat() == "2026-08-16"


def test_a_cell_is_copied_as_it_is_shown(qtbot, view):
    view.reveal(view.rows.rows[0].id, "next_on")
    qtbot.keyClick(view, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "8. 21. (금)"


def test_a_block_is_pasted_in_one_step(qtbot, view, desk):
    QGuiApplication.clipboard().setText("갑\t을\n병\t정")
    qtbot.keyClick(view, Key.Key_V, CTRL)
    assert [(person.handle, person.host) for person in desk.meetup.people][:2] == [
        ("갑", "을"),
        ("병", "정"),
    ]
    assert len(desk.history.done) == 1


def test_a_longer_block_adds_rows_after_asking(qtbot, view, desk, monkeypatch):
    asked = []
    monkeypatch.setattr(view, "agrees_to_add", lambda count: asked.append(count) or True)
    QGuiApplication.clipboard().setText("갑\n을\n병\n정\n무")
    qtbot.keyClick(view, Key.Key_V, CTRL)
    assert asked == [2]
    assert people(desk) == ["갑", "을", "병", "정", "무"]
    desk.undo()
    assert people(desk) == ["김하늘", "이도윤", "최민재"]


def test_cells_that_cannot_be_read_are_left_and_counted(qtbot, view, desk, window, frame):
    view.reveal(view.rows.rows[0].id, "next_on")
    before = desk.meetup.people[0].next_on
    QGuiApplication.clipboard().setText("언젠가\n2026-09-01")
    qtbot.keyClick(view, Key.Key_V, CTRL)
    assert desk.meetup.people[0].next_on == before
    assert desk.meetup.people[1].next_on.isoformat() == "2026-09-01"
    assert window.status._told.text() == frame.tr("window.paste_refused", count=1)


def test_the_same_person_stays_selected_after_sort_edit_and_undo(view, desk, frame):
    row = view.rows.rows[1].id
    view.reveal(row, "handle")
    view.rows.sort(0, Qt.SortOrder.DescendingOrder)
    assert view.current_id() == row
    frame.edit_value(Where("people.host", row), "박")
    desk.undo()
    assert view.current_id() == row


def test_columns_that_do_not_fit_hide_from_the_end(window, view):
    view.resize(400, 300)
    view.widths.share()
    hidden = [view.isColumnHidden(column) for column in range(len(NAMES))]
    assert hidden == [False, False, False, False, True, True]


def test_an_open_cell_is_handed_over_before_a_command(qtbot, view, desk):
    from meetupdesk.ui.pending import commit_pending_input

    type_on(qtbot, view, "half")
    commit_pending_input()
    assert people(desk)[0] == "half"
    assert QApplication.focusWidget() is not None
