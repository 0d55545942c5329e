from datetime import timedelta

import pytest
from ui.sample import TODAY

from meetupdesk.meetup.edits import add_rows
from meetupdesk.meetup.model.follow_ups import FollowUp, Lesson, Post
from meetupdesk.meetup.places import Where
from meetupdesk.ui.pages.follow_ups import FollowUpsPage


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
