from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QComboBox, QLineEdit

from meetupdesk.meetup.edits import remove_rows, with_value
from meetupdesk.meetup.places import Where
from meetupdesk.ui.editors.choices import RadioEditor
from meetupdesk.ui.forms import FieldBox, Form
from meetupdesk.ui.pages.page import Page

TITLE = Where("overview.title")


@pytest.fixture
def show(qtbot, window):
    """Return a function that shows a field or form in place of the page, ready for keys."""

    def put(widget):
        stack = window.page("overview").parentWidget()
        stack.addWidget(widget)
        stack.setCurrentWidget(widget)
        return widget

    return put


def box_of(show, frame, path, row="", **more):
    return show(FieldBox(frame, Where(path, row), **more))


def write(widget, text):
    """Give Hangul to a field as an input method does; key events know Latin alone."""
    done = QInputMethodEvent("", [])
    done.setCommitString(text)
    QApplication.sendEvent(widget, done)


def person(desk):
    return desk.meetup.people[0]


def test_typing_is_one_step_and_ctrl_z_belongs_to_the_window(qtbot, desk, window):
    line = window.page("overview").findChild(QLineEdit, "title")
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "abc")
    assert desk.meetup.overview.title == "abc"
    assert [step.label for step in desk.history.done] == ["간담회 이름 편집"]
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.meetup.overview.title == line.text() != "abc"
    qtbot.keyClick(line, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert desk.meetup.overview.title == line.text() == "abc"


def test_a_space_at_the_end_stays_while_typing(qtbot, desk, show, frame):
    box = box_of(show, frame, "overview.owner")
    box.editor.line.clear()
    qtbot.keyClicks(box.editor.line, "Kim ")
    assert (box.editor.line.text(), desk.meetup.overview.owner) == ("Kim ", "Kim")


@pytest.mark.parametrize("path", ["overview.title", "overview.decision_needed"])
def test_hangul_counts_when_it_is_composed(desk, show, frame, path):
    box = box_of(show, frame, path)
    before = desk.meetup
    for syllable in ("ㄱ", "가", "강"):
        QApplication.sendEvent(box.editor.target, QInputMethodEvent(syllable, []))
    assert desk.meetup is before
    write(box.editor.target, "강")
    assert "강" in getattr(desk.meetup.overview, path.rpartition(".")[2])
    assert len(desk.history.done) == 1


def test_a_resident_number_is_not_kept_and_said_so(qtbot, desk, show, frame):
    box = box_of(show, frame, "overview.host_unit")
    qtbot.keyClicks(box.editor.line, " 900101-1234567")
    assert "900101-1234567" not in desk.meetup.overview.host_unit
    assert frame.tr("window.message.resident_number") in box.editor.target.accessibleDescription()


def test_an_odd_address_is_kept_and_said_so_on_leaving(qtbot, desk, show, frame):
    box = box_of(show, frame, "people.email", person(desk).id)
    qtbot.keyClicks(box.editor.line, "kim.example")
    assert box.editor.target.accessibleDescription() != frame.tr("window.message.email")
    box.editor.line.editingFinished.emit()
    assert person(desk).email == "kim.example"
    assert box.editor.target.accessibleDescription() == frame.tr("window.message.email")


def test_a_number_outside_its_bounds_stays_in_the_line(qtbot, desk, show, frame):
    box = box_of(show, frame, "overview.edition")
    line = box.editor.line
    line.selectAll()
    qtbot.keyClicks(line, "0")
    assert (line.text(), desk.meetup.overview.edition) == ("0", 1)
    line.selectAll()
    qtbot.keyClicks(line, "7")
    assert desk.meetup.overview.edition == 7


def test_a_day_reads_words_and_shows_the_date(qtbot, desk, show, frame):
    box = box_of(show, frame, "people.destroy_on", person(desk).id)
    write(box.editor.line, "내일")
    qtbot.keyClick(box.editor.line, Qt.Key.Key_Return)
    assert person(desk).destroy_on == date(2026, 8, 17)
    assert box.editor.line.text() == "2026. 8. 17. (월)"
    box.editor.line.clear()
    qtbot.keyClick(box.editor.line, Qt.Key.Key_Return)
    assert person(desk).destroy_on is None


def test_a_day_of_the_schedule_without_a_year_lies_near_the_meetup(qtbot, desk, show, frame):
    first, second = (session.id for session in desk.meetup.schedule.sessions)
    far = with_value(desk.meetup, Where("schedule.sessions.day", first), date(2027, 5, 20))
    desk.edit("", lambda _: with_value(far, Where("schedule.sessions.day", second), None))
    box = box_of(show, frame, "schedule.sessions.day", second)
    qtbot.keyClicks(box.editor.line, "1/30")
    qtbot.keyClick(box.editor.line, Qt.Key.Key_Return)
    assert desk.meetup.schedule.sessions[1].day == date(2027, 1, 30)


def test_text_that_is_no_day_stays_and_is_not_kept(qtbot, desk, show, frame):
    box = box_of(show, frame, "people.next_on", person(desk).id)
    before = person(desk).next_on
    box.editor.line.selectAll()
    qtbot.keyClicks(box.editor.line, "soon")
    qtbot.keyClick(box.editor.line, Qt.Key.Key_Return)
    assert (box.editor.line.text(), person(desk).next_on) == ("soon", before)
    assert box.editor.target.accessibleDescription() == frame.tr("window.message.day")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_calendar_puts_the_picked_day_in(desk, show, frame):
    box = box_of(show, frame, "people.checked_on", person(desk).id)
    box.editor.pick()
    box.editor.line.findChild(QCalendarWidget).clicked.emit(QDate(2026, 9, 1))
    assert person(desk).checked_on == date(2026, 9, 1)


def test_a_time_is_read_or_picked(qtbot, desk, show, frame):
    session = desk.meetup.schedule.sessions[0]
    box = box_of(show, frame, "schedule.sessions.starts", session.id)
    assert box.editor.combo.currentText() == "오후 2:00"
    box.editor.combo.lineEdit().selectAll()
    qtbot.keyClicks(box.editor.combo.lineEdit(), "15:15")
    qtbot.keyClick(box.editor.combo.lineEdit(), Qt.Key.Key_Return)
    assert desk.meetup.schedule.sessions[0].starts == time(15, 15)
    assert box.editor.combo.currentText() == "오후 3:15"


def test_a_choice_shows_words_and_keeps_its_code(desk, show, frame):
    box = box_of(show, frame, "overview.classification")
    combo = box.editor.combo
    assert combo.currentText() == "내부용"
    combo.setCurrentIndex(combo.findText("공개"))
    combo.activated.emit(combo.currentIndex())
    assert desk.meetup.overview.classification == "public"


def test_a_code_of_a_newer_version_is_shown_as_it_is(desk, show, frame):
    desk.edit("시험", lambda meetup: with_value(meetup, Where("overview.format"), "webinar"))
    box = box_of(show, frame, "overview.format")
    assert box.editor.combo.currentText() == "webinar"


def test_radio_buttons_show_no_answer_until_there_is_one(desk, show, frame):
    where = Where("schedule.knowledge")
    from meetupdesk.meetup.fields import Choice
    from meetupdesk.meetup.model.schedule import JUDGEMENTS

    editor = RadioEditor(frame, where, Choice(JUDGEMENTS), skip=("unset",))
    box = show(FieldBox(frame, where, editor=editor))
    buttons = editor._group.buttons()
    assert [button.isChecked() for button in buttons] == [False] * 3
    buttons[1].click()
    assert desk.meetup.schedule.knowledge == "fair"
    desk.undo()
    assert [button.isChecked() for button in buttons] == [False] * 3
    assert box.isEnabled()


def test_a_reference_offers_rows_by_name(desk, show, frame):
    ask = desk.meetup.messages.asks[0]
    box = box_of(show, frame, "messages.asks.theme", ask.id)
    combo = box.editor.combo
    assert combo.currentText() == "자전거·보행"
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    assert desk.meetup.messages.asks[0].theme == ""


def test_a_check_list_keeps_the_order_of_choosing(desk, show, frame):
    box = box_of(show, frame, "people.sessions", person(desk).id)
    first, second = box.editor._boxes.values()
    second.click()
    first.click()
    ids = [session.id for session in desk.meetup.schedule.sessions]
    assert person(desk).sessions == (ids[1], ids[0])


def test_a_form_shows_one_row_and_goes_grey_when_the_row_is_gone(desk, show, frame):
    row = person(desk).id
    form = show(Form(frame, "people", ["handle", "phone"], row=row))
    desk.edit("시험", lambda meetup: with_value(meetup, Where("people.phone", row), "010"))
    assert form.boxes["phone"].editor.line.text() == "010"
    desk.edit("시험", lambda meetup: remove_rows(meetup, Where("people"), {row}))
    assert not form.boxes["phone"].isEnabled()
    desk.undo()
    assert form.boxes["phone"].isEnabled()


def test_a_counter_shows_how_much_room_is_left(qtbot, show, frame):
    box = box_of(show, frame, "overview.alias")
    qtbot.keyClicks(box.editor.line, "x" * 18)
    assert "20" in box._below.text()
    assert not box._below.isHidden()


def test_a_paragraph_cuts_what_is_too_long(qtbot, desk, show, frame):
    box = box_of(show, frame, "overview.decision_needed")
    box.editor.text.insertPlainText("가" * 310)
    assert len(desk.meetup.overview.decision_needed) == 300


def test_our_names_are_offered_in_lines_for_our_people(show, frame):
    box = box_of(show, frame, "overview.owner")
    completer = box.editor.line.completer()
    completer.setCompletionPrefix("한")
    assert completer.currentCompletion() == "한서윤"


def test_a_read_only_meetup_can_be_read_and_not_changed(make_window):
    from ui.sample import a_sample

    from meetupdesk.ui.desk import Desk

    window = make_window(Desk(a_sample(), read_only=True))
    page = window.page("overview")
    assert isinstance(page, Page)
    assert page.findChild(QLineEdit, "title").isReadOnly()
    assert not page.findChild(QComboBox, "classification").isEnabled()
