from datetime import date, time

import pytest
from makers import a_contact, a_meetup, a_person
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.sample import TODAY

from meetupdesk.meetup.edits import add_rows, with_value
from meetupdesk.meetup.places import Where
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.editors.choices import ChoiceEditor


@pytest.fixture
def wind():
    return a_person("강바람", next_step="글 읽기")


@pytest.fixture
def flower():
    return a_person("들꽃")


@pytest.fixture
def desk(wind, flower, clock):
    return Desk(
        a_meetup(
            wind,
            flower,
            a_contact(wind, date(2026, 8, 1), text="글을 읽음", channel="read"),
            a_contact(wind, date(2026, 8, 10), at=time(9), text="아침 인사"),
            a_contact(wind, date(2026, 8, 10), at=time(15), text="오후 답", direction="in"),
            a_contact(flower, date(2026, 8, 5), text="초청 메일", nature="request"),
        ),
        clock=clock,
    )


@pytest.fixture
def page(window):
    window.show_section("contacts")
    return window.page("contacts")


def texts(page):
    return [row.text for row in page.view.rows.rows]


def log(page, text):
    page.quick.text.line.setText(text)
    page.quick.save()


def test_the_newest_stands_first(page):
    assert texts(page) == ["오후 답", "아침 인사", "초청 메일", "글을 읽음"]


def test_the_day_stands_once_for_each_stretch(page):
    assert [page._begins_day(row) for row in page.view.rows.rows] == [True, False, True, True]
    page.view.rows.sort(page.view.rows.column_of("text"))
    assert all(page._begins_day(row) for row in page.view.rows.rows)


def test_the_quick_line_saves_under_today_and_keeps_person_and_channel(page, desk, wind, qtbot):
    page.quick.begin(wind.id)
    page.quick.channel.show_value("phone")
    qtbot.keyClicks(page.quick.text.line, "call")
    qtbot.keyClick(page.quick.text.line, Qt.Key.Key_Return)
    newest = desk.meetup.contacts[-1]
    assert (newest.person, newest.day, newest.channel, newest.text) == (
        wind.id, TODAY, "phone", "call",
    )  # fmt: skip
    assert texts(page)[0] == "call"
    assert (page.quick.person.person_id(), page.quick.text.line.text()) == (wind.id, "")
    assert page.quick.channel.combo.currentData() == "phone"


def test_the_quick_line_writes_the_next_step_in_the_same_step(page, desk, wind, window):
    page.quick.begin(wind.id)
    page.quick.step.line.setText("답 보내기")
    page.quick.next_on.line.setText("8/20")
    page.quick.next_on.line.editingFinished.emit()
    log(page, "통화")
    person = desk.meetup.people[0]
    assert (person.next_step, person.next_on) == ("답 보내기", date(2026, 8, 20))
    window.run("undo")
    assert desk.meetup.people[0].next_step == "글 읽기"
    assert len(desk.meetup.contacts) == 4


def test_no_next_step_leaves_the_planned_one_alone(page, desk, wind):
    page.quick.begin(wind.id)
    assert page.quick.step.line.placeholderText() == "글 읽기"
    log(page, "통화")
    assert desk.meetup.people[0].next_step == "글 읽기"


@pytest.mark.parametrize("missing", ["person", "text"])
def test_the_quick_line_says_what_is_missing(page, desk, wind, missing):
    if missing == "text":
        page.quick.begin(wind.id)
    log(page, "" if missing == "text" else "통화")
    assert len(desk.meetup.contacts) == 4
    assert page.quick._message.isVisible()


def test_a_typed_name_chooses_the_person(page, desk, flower, qtbot):
    page.quick.person.setFocus()
    page.quick.person.setEditText("들꽃")
    log(page, "통화")
    assert desk.meetup.contacts[-1].person == flower.id


def test_filters_count_and_keep(page):
    words = {key: each.text() for key, each in page.filters.segments._buttons.items()}
    assert words == {
        "all": "전체 4", "relation": "관계 3", "request": "요청 1", "waiting": "답 기다림 1",
    }  # fmt: skip
    page.filters.segments._buttons["waiting"].click()
    assert texts(page) == ["초청 메일"]


def test_the_log_of_one_person(page, flower, qtbot):
    page.filters.show_person(flower.id)
    assert texts(page) == ["초청 메일"]
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert len(texts(page)) == 4


def test_a_filter_without_entries_says_so(page, wind):
    page.filters.show_person(wind.id)
    page.filters.segments._buttons["request"].click()
    assert page._nothing.isVisible()
    assert not page.view.isVisible()
    page._nothing._clear.click()
    assert page.view.isVisible()


def test_a_request_before_any_relation_is_named_above(page, desk, flower):
    assert page._first.isVisible()
    assert page._first._shown == ("들꽃",)
    earlier = desk.meetup.contacts[0].id
    page.frame.edit_value(Where("contacts.person", earlier), flower.id)
    page.frame.edit_value(Where("contacts.channel", earlier), "comment")
    assert not page._first.isVisible()


def test_reading_is_ours_and_a_relation_in_one_step(page, desk, qtbot):
    row = desk.meetup.contacts[2].id
    page.frame.edit_value(Where("contacts.channel", row), "read")
    qtbot.waitUntil(lambda: desk.meetup.contacts[2].direction == "out")
    desk.undo()
    assert (desk.meetup.contacts[2].channel, desk.meetup.contacts[2].direction) == ("email", "in")


def test_the_details_hold_every_field(page, window):
    page.details_wanted.emit(page.view.current_id())
    from meetupdesk.meetup.fields import kinds
    from meetupdesk.meetup.model.contacts import Contact

    assert set(page._details.boxes) == set(kinds(Contact))


def test_a_hidden_column_leads_to_the_details(page, window, desk):
    window.resize(1024, 640)
    QApplication.processEvents()
    row = desk.meetup.contacts[0].id
    window.go_to(Where("contacts.link", row))
    assert page._details.boxes["link"].editor.target.hasFocus()


def test_deleting_and_undoing_keeps_the_order(page, window, qtbot):
    page.view.reveal(page.view.rows.rows[0].id)
    page.view.remove_selected()
    assert texts(page) == ["아침 인사", "초청 메일", "글을 읽음"]
    window.run("undo")
    assert texts(page) == ["오후 답", "아침 인사", "초청 메일", "글을 읽음"]


def test_the_empty_log_shows_how_to_begin_below_the_quick_line(make_window, wind):
    window = make_window(Desk(a_meetup(wind)))
    window.show_section("contacts")
    page = window.page("contacts")
    assert page._empty.isVisible()
    assert page.quick.isVisible()
    assert not page.filters.isVisible()
    page.quick.begin(wind.id)
    log(page, "인사")
    assert not page._empty.isVisible()
    assert texts(page) == ["인사"]


def test_a_deleted_person_can_no_longer_be_chosen(page, desk, flower, qtbot):
    page.quick.person.choose(flower.id)
    from meetupdesk.meetup.cascades import remove_people

    page.frame.edit("window.edit.remove", lambda meetup: remove_people(meetup, {flower.id}))
    log(page, "통화")
    assert page.quick.person.person_id() == ""
    assert all(each.person != flower.id for each in desk.meetup.contacts)


def test_choices_of_the_quick_line_are_those_of_the_log(page):
    assert isinstance(page.quick.channel, ChoiceEditor)
    assert page.quick.channel.combo.count() == 10


def test_undo_of_an_entry_with_a_next_step_stays_in_the_log(window):
    window.go_to(Where("contacts"))
    meetup = window.desk.meetup
    person = meetup.people[0]
    entry = structs.replace(meetup.contacts[0], id=window.frame.new_id("contacts"))
    both = with_value(meetup, Where("people.next_step", person.id), "전화")
    window.desk.edit("x", lambda _: add_rows(both, Where("contacts"), (entry,)))
    window.run("undo")
    assert window.section == "contacts"
    assert window.desk.meetup == meetup
