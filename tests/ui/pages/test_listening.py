import pytest
from PySide6.QtWidgets import QRadioButton

from meetupdesk.meetup.places import Where
from meetupdesk.ui.pages.listening import ListeningPage
from meetupdesk.ui.pages.listening_answer import AnswerCard


@pytest.fixture
def page(window):
    window.go_to(Where("listening.asked_by"))
    return window.findChild(ListeningPage)


def radios(card):
    return card.findChildren(QRadioButton)


def test_an_answer_sets_its_day_in_the_same_step(window, page):
    card = page.findChildren(AnswerCard)[0]
    radios(card)[0].click()
    answer = window.desk.meetup.listening.answers[0]
    assert (answer.answer, str(answer.on)) == ("yes", "2026-08-16")
    window.run("undo")
    assert window.desk.meetup.listening.answers[0].answer == "unanswered"


def test_the_first_question_always_applies(page):
    first, second = page.findChildren(AnswerCard)[:2]
    assert (len(radios(first)), len(radios(second))) == (2, 3)


def test_two_open_answers_bring_a_kind_word(window, page):
    for card in page.findChildren(AnswerCard)[1:3]:
        assert not page._not_ready.isVisible()
        radios(card)[1].click()
    assert page._not_ready.isVisible()


def test_where_the_effort_goes_instead_is_asked_with_a_hold(window, page):
    assert not page._instead.isVisible()
    window.frame.edit_value(Where("listening.decision"), "hold")
    assert page._instead.isVisible()


def test_the_coach_leads_to_the_card_of_the_question(window, page):
    window.go_to(Where("listening.answers.evidence", "head_hears"))
    assert page.isVisible()


def test_a_hold_offers_its_memo(window, page):
    assert not page._memo.isVisible()
    window.frame.edit_value(Where("listening.decision"), "hold")
    assert page._memo.isVisible()


def test_without_a_hold_the_command_leads_to_the_decision(window, page):
    window.go_to(Where("overview.title"))
    window.run("hold_memo")
    assert page.isVisible()
