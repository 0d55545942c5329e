import pytest

from meetupdesk.meetup.facts.gate import suggested_decision
from meetupdesk.meetup.model.listening import LISTENING_QUESTIONS, Answer, Listening

READY = dict.fromkeys(LISTENING_QUESTIONS, "yes")


@pytest.mark.parametrize(
    ("changed", "suggested"),
    [
        ({}, "go"),
        ({"relation": "not_applicable"}, "go"),
        ({"still_open": "unanswered"}, "conditional"),
        ({"still_open": "not_yet"}, "conditional"),
        ({"still_open": "not_yet", "relation": "unanswered"}, "conditional"),
        ({"still_open": "not_yet", "relation": "not_yet"}, "hold"),
        ({"want_to_hear": "not_yet"}, "hold"),
        (dict.fromkeys(LISTENING_QUESTIONS, "unanswered"), "conditional"),
    ],
)
def test_the_answers_suggest_a_decision(changed, suggested):
    answers = (Answer(id=code, answer=answer) for code, answer in (READY | changed).items())
    assert suggested_decision(Listening(answers=tuple(answers))) == suggested


def test_what_was_decided_does_not_change_the_suggestion():
    assert suggested_decision(Listening(decision="hold")) == "conditional"
