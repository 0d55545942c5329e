from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from ui.sample import TODAY

from meetupdesk.meetup.edits import add_rows
from meetupdesk.meetup.model.follow_ups import FollowUp, Lesson, Post
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.pages.follow_ups import FollowUpsPage
from meetupdesk.ui.parts.wording_mark import WordingMark


@pytest.fixture
def page(window):
    window.go_to(Where("follow_ups.items"))
    return window.findChild(FollowUpsPage)


def put(window, table, row):
    window.frame.edit("window.edit.add", lambda meetup: add_rows(meetup, Where(table), (row,)))
    return row


def an_item(window, **values):
    item = FollowUp(id=window.frame.new_id("follow_ups.items"), **values)
    return put(window, "follow_ups.items", item)


def test_what_is_late_says_by_how_many_days(window, page):
    item = an_item(window, kind="promise", text="조도 결과", due=TODAY - timedelta(days=3))
    assert "3일 지남" in page._items._due(item)
    assert page._items._tone(item) == "bad"


def test_what_was_kept_is_not_late(window, page):
    day = TODAY - timedelta(days=3)
    item = an_item(window, kind="promise", text="조도 결과", due=day, done_on=day)
    assert "지남" not in page._items._due(item)
    assert page._items._tone(item) == ""


def test_the_segments_count_what_they_hold(window, page):
    before = len(window.desk.meetup.follow_ups.lessons)
    put(window, "follow_ups.lessons", Lesson(id=window.frame.new_id("follow_ups.lessons")))
    assert page._segments._buttons["lessons"].text().endswith(str(before + 1))


def test_guests_and_outsiders_are_counted_apart(window, page):
    for voice in ("attendee", "outside", "outside"):
        put(
            window,
            "follow_ups.posts",
            Post(id=window.frame.new_id("follow_ups.posts"), voice=voice),
        )
    assert "1건" in page._posts._counts.text()
    assert "2건" in page._posts._counts.text()


def test_a_place_in_another_segment_is_opened_for_the_coach(window, page):
    window.go_to(Where("follow_ups.relation_plan"))
    assert page._stack.currentWidget() is page._parts["relation"]
    item = an_item(window, text="의견")
    window.go_to(Where("follow_ups.items.due", item.id))
    assert page._stack.currentWidget() is page._parts["items"]


def test_the_details_show_a_row_of_either_table(window, page):
    item = an_item(window, text="의견")
    post = put(window, "follow_ups.posts", Post(id=window.frame.new_id("follow_ups.posts")))
    for row in (item, post):
        widget = page.details(row.id)
        assert widget is not None
        widget.deleteLater()
    assert page.details("f-none") is None


@pytest.fixture
def risky():
    return "행사 소식을 많이 알려 주시면 감사하겠습니다."


def marked(box):
    return [mark.cursor.selectedText() for mark in box.editor.target.extraSelections()]


def test_the_wording_of_an_answer_is_checked(window, page, risky, qtbot):
    item = an_item(window, kind="opinion", text="조명이 어둡습니다", answer=risky)
    details = page.details(item.id)
    qtbot.addWidget(details)
    assert marked(details.answer) != []
    words = window.frame.tr("wording_mark.keep")
    keep = [each for each in details.findChildren(QPushButton) if each.text() == words]
    keep[0].click()
    assert marked(details.answer) == []


def test_the_wording_of_a_reply_is_checked(window, page, risky):
    window.frame.edit_value(Where("follow_ups.reply_opening"), risky)
    boxes = page.findChildren(FieldBox)
    box = next(each for each in boxes if each.where == Where("follow_ups.reply_opening"))
    box.findChild(WordingMark)._read_text()
    assert marked(box) != []


def test_the_answer_is_reached_in_the_details(window, page):
    item = an_item(window, kind="opinion", text="조명")
    window.go_to(Where("follow_ups.items.answer", item.id))
    assert window.panel.details.isVisible()
    assert page._items.view.current_id() == item.id
