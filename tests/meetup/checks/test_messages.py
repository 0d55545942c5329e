import pytest
from coaching import assert_fires, found
from makers import a_dont, a_meetup, a_message, a_question, an_ask

from meetupdesk.meetup.model.crisis import Crisis
from meetupdesk.meetup.model.messages import DONT_KINDS, Messages

DONTS = [a_dont(kind=kind) for kind in DONT_KINDS]
SECRET = "산책로 폭은 4미터로 넓힙니다"


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        ("messages.few_asks", a_meetup(an_ask()), a_meetup(an_ask(), an_ask())),
        ("messages.pillars", a_meetup(), a_meetup(a_message())),
        (
            "messages.pillars",
            a_meetup(*(a_message() for _ in range(4))),
            a_meetup(*(a_message() for _ in range(3))),
        ),
        ("messages.no_proof", a_meetup(a_message()), a_meetup(a_message(proofs="설계도 3쪽"))),
        (
            "messages.no_question_back",
            a_meetup(a_message()),
            a_meetup(a_message(ask_back="어디가 좁습니까?")),
        ),
        ("messages.dont_removed", a_meetup(*DONTS[:4]), a_meetup(*DONTS)),
        (
            "messages.no_instead",
            a_meetup(a_dont()),
            a_meetup(a_dont(instead="느낀 점을 들려주세요.")),
        ),
        (
            "messages.secret_leaks",
            a_meetup(
                a_message(SECRET, disclosure="not_public"),
                messages=Messages(invitation="알립니다. 산책로 폭은\n4미터로 넓힙니다."),
            ),
            a_meetup(a_message(SECRET), messages=Messages(invitation=SECRET)),
        ),
        (
            "messages.secret_leaks",
            a_meetup(
                a_question(short_answer=SECRET, disclosure="not_public"),
                crisis=Crisis(first_statement=SECRET),
            ),
            a_meetup(
                a_question("언제", short_answer="봄입니다", disclosure="not_public"),
                crisis=Crisis(first_statement="봄입니다. 언제"),
            ),
        ),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


def test_the_number_of_removed_donts_is_told():
    assert found("messages.dont_removed", a_meetup(*DONTS[:2]))[0].values["count"] == 3


def test_a_leak_leads_to_the_row_that_is_not_public():
    message = a_message(SECRET, disclosure="not_public")
    [problem] = found("messages.secret_leaks", a_meetup(message, messages=Messages(thanks=SECRET)))
    assert (problem.where.path, problem.where.row) == ("messages.pillars.disclosure", message.id)
