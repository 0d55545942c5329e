import pytest
from makers import a_meetup, a_question
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.places import Where
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.dialogs.rehearsal import RehearsalDialog
from meetupdesk.ui.pages.questions import QuestionsPage
from meetupdesk.ui.pages.questions_details import QuestionDetails


@pytest.fixture
def page(window):
    window.go_to(Where("questions"))
    return window.findChild(QuestionsPage)


@pytest.fixture
def empty_page(make_window):
    window = make_window(Desk(Meetup(overview=Overview(document_language="en"))))
    window.show_section("questions")
    return window.findChild(QuestionsPage)


def tones(page):
    return [row.tone for row in page.view.rows.rows]


def headings(page):
    return [page.view.heading_of(row) for row in page.view.rows.rows]


def test_questions_stand_in_groups_the_hostile_ones_first(page):
    assert tones(page) == ["hostile"] * 2 + ["awkward"] * 2 + ["factual", "friendly"]
    assert headings(page) == ["적대  2", "", "난처  2", "", "사실  1", "우호  1"]


def test_the_first_row_of_a_group_has_room_for_its_heading(page):
    heights = [page.view.rowHeight(place) for place in range(3)]
    assert heights[0] == heights[2] > heights[1]


def test_another_tone_takes_a_question_to_another_group_and_keeps_it_selected(page, window):
    row = page.view.rows.rows[0]
    page.view.selectRow(0)
    window.frame.edit_value(Where("questions.tone", row.id), "friendly")
    assert tones(page)[-2:] == ["friendly", "friendly"]
    assert page.view.current_id() == row.id
    window.run("undo")
    assert tones(page)[:2] == ["hostile", "hostile"]


def test_a_sorted_table_has_no_groups(page):
    page.view.rows.sort(page.view.rows.column_of("owner"))
    assert not any(headings(page))
    assert len({page.view.rowHeight(place) for place in range(6)}) == 1


def test_a_new_question_is_written_in_its_group(page, window, qtbot):
    page.add_question()
    row = next(row for row in page.view.rows.rows if not row.text)
    assert page.view.current_id() == row.id
    assert tones(page)[-3:] == ["factual", "factual", "friendly"]
    editor = page.view.findChild(QPlainTextEdit)
    qtbot.keyClicks(editor, "why")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert "why" in [row.text for row in window.desk.meetup.questions]


def test_without_questions_the_page_shows_how_to_begin(empty_page):
    assert empty_page._empty.isVisible()
    assert not empty_page._box.isVisible()
    assert not empty_page._add.isVisible()
    assert empty_page._first.hasFocus()


def test_the_first_question_is_written_in_the_table_that_then_shows(empty_page):
    empty_page.add_question()
    assert empty_page.view.isVisible()
    assert empty_page.view.findChild(QPlainTextEdit).isVisible()


def test_starter_questions_come_in_the_language_of_the_documents_as_one_step(empty_page):
    desk = empty_page.frame.desk
    empty_page.add_starters()
    assert desk.meetup.questions[0].text.endswith("been decided already?")
    assert len(desk.meetup.questions) == 6
    desk.undo()
    assert desk.meetup.questions == ()
    assert empty_page._empty.isVisible()


def test_what_has_no_column_is_shown_in_the_details(window, page):
    row = window.desk.meetup.questions[1]
    window.go_to(Where("questions.short_answer", row.id))
    assert window.panel.tab == "details"
    assert window.panel.details.findChild(QuestionDetails)._row_id == row.id


@pytest.mark.parametrize(
    ("answer", "said"),
    [("가" * 30, "45음절 가운데 30음절 · 6초쯤"), ("yes " * 9, "27단어 가운데 9단어 · 3초쯤")],
)
def test_the_short_answer_is_counted_in_its_language(make_window, qtbot, answer, said):
    question = a_question(short_answer=answer)
    window = make_window(Desk(a_meetup(question)))
    details = QuestionDetails(window.frame, question.id)
    qtbot.addWidget(details)
    assert said in details._length.text()


def test_the_count_follows_the_typing_and_says_when_it_is_too_long(make_window, qtbot):
    question = a_question(short_answer="네.")
    window = make_window(Desk(a_meetup(question)))
    details = QuestionDetails(window.frame, question.id)
    qtbot.addWidget(details)
    window.frame.edit_value(Where("questions.short_answer", question.id), "가" * 46)
    assert "46음절" in details._length.text()
    assert window.frame.tr("questions_page.too_long") in details._length.text()


def test_typing_into_an_approved_answer_asks_for_review_and_one_undo_brings_it_back(
    make_window, qtbot
):
    question = a_question(short_answer="네.", status="approved")
    window = make_window(Desk(a_meetup(question)))
    window.go_to(Where("questions.short_answer", question.id))
    details = window.panel.details.findChild(QuestionDetails)
    box = next(each for each in details.findChildren(QPlainTextEdit) if each.toPlainText() == "네.")
    box.setFocus()
    qtbot.keyClicks(box, "ab")
    assert window.desk.meetup.questions[0].status == "review"
    window.run("undo")
    assert window.desk.meetup.questions == (question,)


def test_rehearsing_needs_a_question(empty_page, page):
    assert not empty_page._rehearse.isEnabled()
    assert page._rehearse.isEnabled()


def test_deleting_a_question_can_be_undone(page, window):
    page.view.selectRow(0)
    page.view.setFocus()
    before = window.desk.meetup.questions
    page.view.remove_selected()
    assert len(window.desk.meetup.questions) == len(before) - 1
    window.run("undo")
    assert window.desk.meetup.questions == before
    assert QApplication.focusWidget() is page.view


def test_f5_fills_the_window_with_the_rehearsal(page, qtbot):
    seen = []

    def close():
        dialog = QApplication.activeModalWidget()
        seen.append(type(dialog))
        dialog.reject()

    QTimer.singleShot(0, close)
    qtbot.keyClick(page.view, Qt.Key.Key_F5)
    assert seen == [RehearsalDialog]
