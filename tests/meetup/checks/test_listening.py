import pytest
from coaching import EN, assert_fires, found, in_days
from makers import a_goal, a_meetup, a_member, a_person, a_session

from meetupdesk.meetup.checks.problem import words
from meetupdesk.meetup.model.listening import LISTENING_QUESTIONS, Answer, Listening

SOON = a_session(in_days(14))
BOSS = a_member("박현우", role="decision_maker")
READY = dict.fromkeys(LISTENING_QUESTIONS, "yes")


def a_check(answers=None, *, by="", evidence="", **values):
    """Return a listening check with these answers by question, the rest not answered."""
    rows = tuple(
        Answer(id=code, answer=(answers or {}).get(code, "unanswered"), by=by, evidence=evidence)
        for code in LISTENING_QUESTIONS
    )
    return Listening(answers=rows, **values)


def with_check(*rows, **values):
    return a_meetup(*rows, listening=a_check(**values))


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        ("listening.want_to_hear", a_meetup(), with_check(answers=READY)),
        ("listening.not_yet", a_meetup(), with_check(answers=READY)),
        (
            "listening.not_yet",
            with_check(answers=READY | {"relation": "not_yet"}),
            with_check(answers=READY | {"relation": "not_applicable", "want_to_hear": "not_yet"}),
        ),
        (
            "listening.no_evidence",
            with_check(answers={"relation": "yes"}),
            with_check(answers={"relation": "yes"}, evidence="회신 11건을 모두 보냄"),
        ),
        (
            "listening.answered_by_staff",
            with_check(BOSS, answers=READY, by="이정민"),
            with_check(BOSS, answers=READY, by="이정민, 박현우 님"),
        ),
        (
            "listening.answered_by_staff",
            with_check(BOSS, answers=READY),
            with_check(a_member("박현우"), answers=READY),
        ),
        (
            "listening.inviting_on_hold",
            with_check(a_person(invitation="invited"), decision="hold"),
            with_check(a_person(invitation="to_invite"), decision="hold"),
        ),
        (
            "listening.inviting_on_hold",
            with_check(a_person(invitation="confirmed"), answers={"want_to_hear": "not_yet"}),
            with_check(a_person(invitation="confirmed"), decision="go"),
        ),
        (
            "listening.undecided",
            with_check(SOON),
            with_check(SOON, decision="go", decided_by="박현우"),
        ),
        ("listening.undecided", with_check(SOON, decision="go"), a_meetup(a_session(in_days(15)))),
        (
            "listening.no_reason",
            with_check(decision="conditional"),
            with_check(decision="conditional", reason="예산이 정해지면"),
        ),
        (
            "listening.no_reason",
            with_check(decision="go", answers={"want_to_hear": "not_yet"}),
            with_check(decision="go", answers=READY),
        ),
        (
            "listening.outside_motive",
            with_check(a_goal(kind="inform"), motive="trend"),
            with_check(a_goal(kind="hear"), motive="trend"),
        ),
        (
            "listening.rushed",
            with_check(a_session(in_days(10)), asked_on=in_days(-10)),
            with_check(a_session(in_days(10)), asked_on=in_days(-11)),
        ),
        (
            "listening.no_alternative",
            with_check(decision="hold"),
            with_check(decision="hold", instead="먼저 민원 답변을 정리"),
        ),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


def test_an_open_question_is_named_in_the_language_of_the_reader():
    meetup = with_check(answers=READY | {"who_answers": "not_yet"})
    [problem] = found("listening.not_yet", meetup)
    assert words(problem, EN).title.startswith("“Have you decided who answers")


def test_a_lead_time_of_one_day_is_told_in_the_singular():
    meetup = with_check(a_session(in_days(0)), asked_on=in_days(-1))
    [problem] = found("listening.rushed", meetup)
    assert words(problem, EN).title == "Only 1 day to prepare."


def test_a_meetup_asked_for_after_its_day_leaves_no_day_to_prepare():
    meetup = with_check(a_session(in_days(0)), asked_on=in_days(3))
    assert found("listening.rushed", meetup)[0].values["days"] == 0
