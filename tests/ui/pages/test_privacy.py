from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from ui.sample import TODAY

from meetupdesk.meetup.edits import add_rows
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.model.privacy import Benefit
from meetupdesk.meetup.places import Where
from meetupdesk.ui.pages.privacy import PrivacyPage, gaps
from meetupdesk.ui.tables import TableView


@pytest.fixture
def page(window):
    window.go_to(Where("people.basis"))
    window.go_to(Where("privacy.approval"))
    return window.findChild(PrivacyPage)


def put(window, table, row):
    window.frame.edit("window.edit.add", lambda meetup: add_rows(meetup, Where(table), (row,)))
    return row


def counts(window):
    found = gaps(window.desk.meetup, TODAY, window.frame.checking.limits)
    return {name: len(gap.rows) for name, gap in found.items()}


def test_the_strip_counts_what_is_missing(window, page):
    before = counts(window)
    soon = TODAY + timedelta(days=5)
    put(window, "people", Person(id=window.frame.new_id("people"), handle="새", destroy_on=soon))
    after = counts(window)
    assert {name: after[name] - before[name] for name in after} == {
        "no_basis": 1, "no_source": 1, "due": 1, "check": 0,
    }  # fmt: skip


def test_a_count_shows_only_its_rows_and_the_segment_shows_all_again(window, page):
    known = Person(id=window.frame.new_id("people"), handle="온전", basis="law", source="명함")
    put(window, "people", known)
    page._filter("no_basis")
    view = page._parts["basis"].findChild(type(page._parts["benefits"].view))
    assert known.id not in [row.id for row in view.rows.rows]
    page._open("basis")
    assert known.id in [row.id for row in view.rows.rows]


def test_escape_shows_all_rows_again(qtbot, window, page):
    known = Person(id=window.frame.new_id("people"), handle="온전", basis="law", source="명함")
    put(window, "people", known)
    page._filter("no_basis")
    view = page._parts["basis"].findChild(TableView)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert known.id in [row.id for row in view.rows.rows]


def test_a_count_of_nothing_is_no_button(window, page):
    assert counts(window)["due"] == 0
    assert page._strip["due"].isHidden()


def test_a_gift_has_its_verdict_beside_it(window, page):
    gift = Benefit(id=window.frame.new_id("privacy.benefits"), name="다과", kind="meal")
    put(window, "privacy.benefits", gift)
    assert page._parts["benefits"]._verdict(gift) == "확인필요"


def test_a_place_opens_its_segment(window, page):
    window.go_to(Where("privacy.processor"))
    assert page._stack.currentWidget() is page._parts["processor"]
    window.go_to(Where("privacy.filming_notice"))
    assert page._stack.currentWidget() is page._parts["forms"]


def test_a_copy_that_came_back_is_settled_and_stays_so_after_undo(window, page):
    entry = Export(id="ex-00000000", at=datetime(2026, 8, 1, tzinfo=UTC), file_name="x.xlsx")
    window.desk.log_export(entry)
    page._parts["exports"]._settle(entry)
    window.run("undo")
    assert window.desk.exports[-1].settled_on == TODAY


def test_undo_in_the_table_of_grounds_stays_there(window, page):
    page._open("basis")
    person = window.desk.meetup.people[1]
    window.frame.edit_value(Where("people.basis", person.id), "law")
    window.run("undo")
    assert window.section == "privacy"
    view = page._parts["basis"].findChildren(TableView)[0]
    assert view.current_id() == person.id
    page._open("forms")
    window.run("redo")
    assert window.section == "people"
