import pytest
from coaching import assert_fires, found
from makers import a_dont, a_follow_up, a_goal, a_meetup, a_message, a_question, a_slot

from meetupdesk.meetup.checks.wording import spoken_texts
from meetupdesk.meetup.model.coach import Coach
from meetupdesk.meetup.model.messages import Messages

OURS = ("우리 시민", "Dear VIP")


@pytest.mark.parametrize(
    "text",
    ["우리 시민 여러분께", "우리시민들은", "우리  시민께서", "a dear vip, of course"],
)
def test_a_phrase_of_the_organisation_is_found_however_it_is_spaced(text):
    meetup = a_meetup(messages=Messages(invitation=text))
    assert_fires("wording.own", meetup, own_phrases=OURS)


@pytest.mark.parametrize("text", ["시민 여러분", "우리는 시민", "Dear VIPs", ""])
def test_other_words_are_left_alone(text):
    meetup = a_meetup(messages=Messages(invitation=text))
    assert not found("wording.own", meetup, own_phrases=OURS)


def test_without_phrases_in_the_settings_nothing_is_looked_for():
    meetup = a_meetup(messages=Messages(invitation="우리 시민"))
    assert not found("wording.own", meetup)
    assert not found("wording.own", meetup, own_phrases=("", " "))


def test_each_occurrence_is_given_with_its_stretch_of_the_text():
    text = "우리 시민과 우리시민"
    meetup = a_meetup(messages=Messages(thanks=text))
    problems = found("wording.own", meetup, own_phrases=OURS)
    stretches = [(each.values["start"], each.values["end"]) for each in problems]
    assert [text[start:end] for start, end in stretches] == ["우리 시민", "우리시민"]
    assert [each.values["phrase"] for each in problems] == ["우리 시민", "우리시민"]


def test_a_phrase_that_was_kept_is_not_found_again():
    meetup = a_meetup(
        messages=Messages(headline="우리 시민"), coach=Coach(kept_phrases=("우리시민",))
    )
    assert not found("wording.own", meetup, own_phrases=OURS)


def test_a_phrase_stands_on_the_page_of_its_text():
    meetup = a_meetup(
        a_question(short_answer="우리 시민"), a_slot(title="우리 시민"), a_goal("우리 시민")
    )
    sections = [problem.section for problem in found("wording.own", meetup, own_phrases=OURS)]
    assert sections == ["goals", "questions", "schedule"]


def test_what_is_not_said_to_guests_is_not_checked():
    rows = [a_dont(example="글"), a_question("글"), a_follow_up(reason="글")]
    assert [*spoken_texts(a_meetup(*rows))] == []


def test_a_text_comes_with_the_evidence_of_its_row():
    message = a_message("처음입니다", link="https://example.com/1")
    [spoken] = spoken_texts(a_meetup(message))
    assert (spoken.where.row, spoken.link) == (message.id, "https://example.com/1")
