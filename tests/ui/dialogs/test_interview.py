from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit
from ui.files import NEVER, FakeChooser, surroundings, title_in

from meetupdesk.meetup.facts.days import first_day
from meetupdesk.meetup.model import Meetup
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.dialogs.choice import Choice
from meetupdesk.ui.dialogs.interview import InterviewDialog, open_interview
from meetupdesk.ui.documents.documents import Documents
from meetupdesk.ui.documents.interviewing import free_place


@pytest.fixture
def documents(make_window, tmp_path):
    window = make_window(Desk(Meetup()))
    made = Documents(window, surroundings(tmp_path, NEVER), FakeChooser())
    yield made
    made.autosave.drop()


@pytest.fixture
def dialog(qtbot, window, tmp_path):
    made = InterviewDialog(
        window.frame, window,
        place_for=lambda title: tmp_path / f"{title}.meetup",
        choose=lambda place: place.with_name("다른.meetup"),
        readable=lambda place: place.name,
    )  # fmt: skip
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def answer(monkeypatch):
    """Let a function answer the dialog that opens."""

    def give(fill):
        monkeypatch.setattr(QDialog, "exec", lambda dialog: fill(dialog))

    return give


def lines(dialog, at):
    return dialog.questions[at].widget.findChildren(QLineEdit)


def formats(dialog):
    return dialog.questions[2].widget.findChildren(Choice)


def fill_all(dialog):
    lines(dialog, 0)[0].setText("강변 산책로")
    dialog.go_on()
    lines(dialog, 1)[0].setText("8/28")
    dialog.go_on()
    lines(dialog, 2)[0].setText("강변을 걷는 분들")
    formats(dialog)[1].click()
    dialog.go_on()
    for line, text in zip(lines(dialog, 3), ("도심 생태", "", "접근성"), strict=True):
        line.setText(text)
    dialog.go_on()
    lines(dialog, 4)[0].setText("김하늘")
    lines(dialog, 4)[1].setText("강변일기")
    dialog.go_on()


def test_five_questions_fill_the_interview(dialog):
    fill_all(dialog)
    given = dialog.interview
    assert (given.hear_about, given.first_day) == ("강변 산책로", date(2026, 8, 28))
    assert (given.audience, given.format) == ("강변을 걷는 분들", "citizen_roundtable")
    assert (given.themes, given.people) == (("도심 생태", "접근성"), (("김하늘", "강변일기"),))
    assert dialog.place.name == "강변 산책로 간담회.meetup"


def test_enter_goes_on(qtbot, dialog):
    lines(dialog, 0)[0].setText("강변 산책로")
    qtbot.keyClick(lines(dialog, 0)[0], Qt.Key.Key_Return)
    assert lines(dialog, 1)[0].isVisible()


def test_a_day_that_cannot_be_read_is_asked_for_again(dialog):
    dialog.go_on()
    lines(dialog, 1)[0].setText("언젠가")
    dialog.go_on()
    assert lines(dialog, 1)[0].isVisible()
    dialog.questions[1].widget.findChild(QCheckBox).setChecked(True)
    dialog.go_on()
    assert dialog.interview.first_day is None
    assert lines(dialog, 2)[0].isVisible()


def test_a_skipped_question_answers_nothing(dialog):
    lines(dialog, 0)[0].setText("강변 산책로")
    dialog.skip()
    dialog.skip()
    dialog.skip()
    dialog.edit_now()
    assert (dialog.interview.hear_about, dialog.interview.format) == ("", "")
    assert dialog.answer == "edit"


def test_resident_numbers_are_not_taken(dialog):
    lines(dialog, 0)[0].setText("900101-1234567")
    dialog.go_on()
    assert dialog.interview.hear_about == ""


def test_another_place_stays_chosen(dialog):
    fill_all(dialog)
    dialog.last._change()
    dialog.go_back()
    dialog.go_on()
    assert dialog.place.name == "다른.meetup"


def test_the_draft_has_a_place_from_the_start(documents, answer, tmp_path):
    answer(lambda dialog: (fill_all(dialog), dialog.go_on()))
    open_interview(documents.window)
    path = tmp_path / "간담회" / "강변 산책로 간담회.meetup"
    assert documents.document.path == path
    assert title_in(path) == "강변 산책로 간담회"
    meetup = documents.window.desk.meetup
    assert first_day(meetup) == date(2026, 8, 28)
    assert [person.handle for person in meetup.people] == ["김하늘"]


def test_a_second_meetup_of_that_name_gets_a_file_of_its_own(documents):
    first = free_place(documents, "강변")
    first.parent.mkdir(parents=True)
    first.touch()
    assert free_place(documents, "강변").name == "강변_v02.meetup"


def test_editing_right_away_makes_a_draft_with_our_names(documents, answer):
    documents.window.preferences.change(your_name="이정민", organisation="A기관")
    answer(lambda dialog: dialog.edit_now())
    open_interview(documents.window)
    overview = documents.window.desk.meetup.overview
    assert (overview.owner, overview.organisation) == ("이정민", "A기관")
    assert documents.document.is_draft


def test_leaving_the_interview_changes_nothing(documents, answer):
    before = documents.window.desk
    answer(lambda dialog: dialog.reject())
    open_interview(documents.window)
    assert documents.window.desk is before
