from datetime import timedelta

import pytest
from makers import a_follow_up, a_meetup, a_person, a_post, a_session
from PySide6.QtWidgets import QLabel
from ui.sample import NOW

from meetupdesk.meetup.places import Where
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.pages.overview_result import ResultCard

TODAY = NOW.date()
LAST_WEEK = TODAY - timedelta(days=7)


@pytest.fixture
def card(make_window):
    """Return what shows the overview of these rows, and gives its card and its window."""

    def made(*rows, day=LAST_WEEK):
        session = a_session(day)
        came = a_person("김하늘", invitation="confirmed", attended=(session,))
        window = make_window(Desk(a_meetup(session, came, *rows)))
        return window.page("overview").findChild(ResultCard), window

    return made


def test_before_the_day_there_is_no_result(card):
    found, _ = card(day=TODAY)
    assert found.isHidden()


def test_who_came_stands_beside_who_meant_to(card):
    found, _ = card(a_person("이도윤", invitation="confirmed"))
    assert not found.isHidden()
    assert {"1명", "참석확답 2명"} <= said(found)


def test_promises_that_are_kept_and_open_are_told(card):
    found, _ = card(
        a_follow_up("promise", due=TODAY, done_on=LAST_WEEK), a_follow_up("promise", due=TODAY)
    )
    assert {"1건", "약속 2건 가운데 1건 지킴"} <= said(found)


def test_reviews_and_outside_reactions_are_never_added(card):
    found, _ = card(a_post(voice="attendee"), a_post(voice="outside"), a_post(voice="outside"))
    assert "참석자 후기 1 · 바깥 반응 2" in said(found)


def test_the_card_comes_and_goes_with_the_day_of_the_last_session(card):
    found, window = card()
    session = window.desk.meetup.schedule.sessions[0]
    where = Where("schedule.sessions.day", session.id)
    window.frame.edit_value(where, TODAY + timedelta(days=1))
    assert found.isHidden()
    window.run("undo")
    assert not found.isHidden()


def test_the_card_follows_what_is_noted_afterwards(card):
    found, window = card()
    assert "참석자 후기 0 · 바깥 반응 0" in said(found)
    person = window.desk.meetup.people[0]
    window.frame.edit_value(Where("people.attended", person.id), ())
    assert "0명" in said(found)


def said(card):
    return {each.text() for each in card.findChildren(QLabel) if not each.isHidden()}
