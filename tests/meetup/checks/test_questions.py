import pytest
from coaching import assert_fires, found, in_days
from makers import a_meetup, a_question, a_session

SOON, VERY_SOON = a_session(in_days(7)), a_session(in_days(3))
HARD = a_question(tone="hostile")
FIVE = [HARD, *(a_question() for _ in range(4))]


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        ("questions.too_few", a_meetup(*FIVE[:4]), a_meetup(*FIVE)),
        ("questions.too_few", a_meetup(*FIVE[1:], a_question(tone="awkward")), a_meetup(*FIVE)),
        (
            "questions.unanswered",
            a_meetup(a_question(tone="awkward")),
            a_meetup(a_question(), a_question(tone="hostile", short_answer="아직 모릅니다")),
        ),
        (
            "questions.unapproved",
            a_meetup(SOON, a_question(status="approved")),
            a_meetup(SOON, a_question(status="approved", owner="최서윤")),
        ),
        (
            "questions.unapproved",
            a_meetup(SOON, a_question(owner="최서윤")),
            a_meetup(a_session(in_days(8)), a_question()),
        ),
        (
            "questions.unrehearsed",
            a_meetup(VERY_SOON, a_question(tone="hostile", rehearsal="again")),
            a_meetup(VERY_SOON, a_question(tone="hostile", rehearsal="ok"), a_question()),
        ),
        ("questions.unrehearsed", a_meetup(VERY_SOON, HARD), a_meetup(a_session(in_days(4)), HARD)),
        (
            "questions.too_long",
            a_meetup(a_question(short_answer="가" * 46)),
            a_meetup(a_question(short_answer="가" * 45 + " ,.?!" * 9)),
        ),
        (
            "questions.too_long",
            a_meetup(a_question(short_answer="don't " * 28)),
            a_meetup(a_question(short_answer="don't " * 27)),
        ),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


def test_the_hard_questions_without_an_answer_are_counted():
    hard = [a_question(tone=tone) for tone in ("hostile", "awkward", "friendly")]
    [problem] = found("questions.unanswered", a_meetup(*hard))
    assert (problem.values["count"], problem.rows) == (2, (hard[0].id, hard[1].id))
