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


RISKY = {
    "wording.promotion": "행사 소식을 많이 알려 주시면 감사하겠습니다.",
    "wording.packaging": "국내 최고의 공원이 됩니다.",
    "wording.one_way": "이미 결정된 사항이므로 변경은 어렵습니다.",
    "wording.talking_down": "You may not know this",
}


@pytest.mark.parametrize(("rule", "text"), RISKY.items())
def test_a_risky_phrase_is_found_wherever_guests_hear_or_read_it(rule, text):
    assert_fires(rule, a_meetup(messages=Messages(invitation=text)))
    assert_fires(rule, a_meetup(a_question(short_answer=text)))
    assert not found(rule, a_meetup(a_question(text), a_dont(example=text)))


@pytest.mark.parametrize("rule", RISKY)
def test_an_ordinary_sentence_sounds_like_nothing(rule):
    meetup = a_meetup(messages=Messages(invitation="편한 날을 알려 주시면 저희가 찾아가겠습니다."))
    assert not found(rule, meetup)


def test_big_words_with_evidence_on_their_row_are_no_dressing_up():
    text = RISKY["wording.packaging"]
    assert found("wording.packaging", a_meetup(a_message(text)))
    proved = a_message(text, link="https://example.com/1")
    assert not found("wording.packaging", a_meetup(proved))


@pytest.mark.parametrize(("rule", "text"), RISKY.items())
def test_a_risky_phrase_that_was_kept_is_not_found_again(rule, text):
    [problem] = found(rule, a_meetup(messages=Messages(thanks=text)))
    kept = Coach(kept_phrases=(problem.values["phrase"],))
    assert not found(rule, a_meetup(messages=Messages(thanks=text), coach=kept))
