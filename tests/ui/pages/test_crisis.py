import pytest
from PySide6.QtWidgets import QPlainTextEdit, QRadioButton
from ui.sample import TODAY

from meetupdesk.meetup.edits import add_rows
from meetupdesk.meetup.model.crisis import Watch
from meetupdesk.meetup.places import Where
from meetupdesk.ui.pages.crisis import CrisisPage
from meetupdesk.ui.pages.crisis_checks import ChecksCard
from meetupdesk.ui.tables import TableView


@pytest.fixture
def page(window):
    window.go_to(Where("crisis.contact_name"))
    return window.findChild(CrisisPage)


def table(page, path):
    return next(view for view in page.findChildren(TableView) if view.table.path == path)


def test_a_check_is_answered_with_its_day(window, page):
    radios = page.findChild(ChecksCard).findChildren(QRadioButton)
    assert len(radios) == 16
    radios[1].click()
    first = window.desk.meetup.crisis.checks[0]
    assert (first.answer, first.on) == ("no", TODAY)
    window.run("undo")
    assert window.desk.meetup.crisis.checks[0].answer == "unanswered"


def test_looking_now_dates_the_chosen_rows_only(window, page):
    rows = [Watch(id=window.frame.new_id("crisis.watch"), text=text) for text in ("강변", "산책")]
    watch = Where("crisis.watch")
    for row in rows:
        window.frame.edit(
            "window.edit.add", lambda meetup, row=row: add_rows(meetup, watch, (row,))
        )
    view = table(page, "crisis.watch")
    view.reveal(rows[1].id, "text")
    page._looked(view)
    seen = {row.id: row.last_seen_on for row in window.desk.meetup.crisis.watch}
    assert (seen[rows[0].id], seen[rows[1].id]) == (None, TODAY)


def test_gaps_in_the_statement_are_coloured_and_the_text_stays(window, page):
    text = "다음 말씀은 [시각]에 드립니다."
    window.frame.edit_value(Where("crisis.first_statement"), text)
    field = next(each for each in page.findChildren(QPlainTextEdit) if each.toPlainText() == text)
    formats = field.document().firstBlock().layout().formats()
    assert [(each.start, each.length) for each in formats] == [(7, 4)]


def test_a_place_inside_a_fold_is_opened_for_the_coach(window, page):
    window.go_to(Where("crisis.stop_list"))
    box = next(
        each for each in page.findChildren(QPlainTextEdit) if each.objectName() == "stop_list"
    )
    assert box.isVisible()


def test_the_four_levels_are_always_there(page):
    assert table(page, "crisis.levels").model().rowCount() == 4
