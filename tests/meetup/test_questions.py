from datetime import date

import pytest
from makers import a_meetup, a_question, a_theme

from meetupdesk.meetup.places import Where
from meetupdesk.meetup.questions import (
    in_rehearsal_order,
    starter_questions,
    with_rehearsed,
    with_typed_value,
)

TODAY = date(2026, 8, 16)


@pytest.mark.parametrize("name", ["short_answer", "long_answer", "if_unknown"])
def test_a_changed_answer_of_an_approved_question_is_reviewed_again(name):
    question = a_question(status="approved")
    meetup = with_typed_value(a_meetup(question), Where(f"questions.{name}", question.id), "새 답")
    assert meetup.questions[0].status == "review"
    assert getattr(meetup.questions[0], name) == "새 답"


@pytest.mark.parametrize(("status", "after"), [("draft", "draft"), ("review", "review")])
def test_a_question_that_was_not_approved_keeps_its_status(status, after):
    question = a_question(status=status)
    where = Where("questions.short_answer", question.id)
    assert with_typed_value(a_meetup(question), where, "새 답").questions[0].status == after


def test_an_approval_outlives_changes_that_are_no_answer():
    question = a_question(status="approved", short_answer="네.")
    before = a_meetup(question)
    same = with_typed_value(before, Where("questions.short_answer", question.id), "네.")
    named = with_typed_value(before, Where("questions.owner", question.id), "한서윤")
    assert same is before
    assert named.questions[0].status == "approved"


def test_hostile_questions_are_rehearsed_first_and_blank_ones_never():
    friendly, hostile, factual = (
        a_question(tone, tone=tone) for tone in ("friendly", "hostile", "factual")
    )
    rows = (friendly, a_question("  "), factual, hostile)
    assert in_rehearsal_order(rows) == (hostile, factual, friendly)


def test_a_rehearsed_question_holds_the_result_and_the_day():
    question, other = a_question(), a_question()
    meetup = with_rehearsed(a_meetup(question, other), question.id, "again", TODAY)
    assert (meetup.questions[0].rehearsal, meetup.questions[0].rehearsed_on) == ("again", TODAY)
    assert meetup.questions[1] is other


def test_starter_questions_have_other_ids_and_no_theme_of_the_template():
    theme = a_theme()
    template = a_meetup(theme, a_question("왜 저를 불렀습니까?", tone="awkward", theme=theme))
    (row,) = starter_questions(template, ["q-1"])
    assert (row.id, row.text, row.tone, row.theme) == ("q-1", "왜 저를 불렀습니까?", "awkward", "")
