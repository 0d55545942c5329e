"""What changes in the expected questions besides the field that was typed into."""

from collections.abc import Iterable
from datetime import date

from msgspec import structs

from meetupdesk.meetup.edits import replace_rows, with_value
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.questions import TONES, Question
from meetupdesk.meetup.places import Where

TABLE = Where("questions")
ANSWERS = frozenset({"questions.short_answer", "questions.long_answer", "questions.if_unknown"})


def with_typed_value(meetup: Meetup, where: Where, value: object) -> Meetup:
    """Return the meetup with one field changed by a person.

    A changed answer of an approved question is to be reviewed again.
    """
    changed = with_value(meetup, where, value)
    if changed is meetup or where.path not in ANSWERS:
        return changed
    row = next(row for row in meetup.questions if row.id == where.row)
    if row.status != "approved":
        return changed
    return with_value(changed, Where("questions.status", row.id), "review")


def starter_questions(template: Meetup, ids: Iterable[str]) -> tuple[Question, ...]:
    """Return the questions of a template under fresh ids, without its themes."""
    return tuple(
        structs.replace(row, id=row_id, theme="")
        for row, row_id in zip(template.questions, ids, strict=False)
    )


def rank_of_tone(question: Question) -> int:
    """Return the place of a question's tone: the hostile ones come first."""
    return TONES.index(question.tone) if question.tone in TONES else len(TONES)


def in_rehearsal_order(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Return the questions that say something, the hostile ones first."""
    asked = (question for question in questions if question.text.strip())
    return tuple(sorted(asked, key=rank_of_tone))


def with_rehearsed(meetup: Meetup, row_id: str, result: str, today: date) -> Meetup:
    """Note how an answer went (a code of ``rehearsal``) and when."""
    rows = (
        structs.replace(row, rehearsal=result, rehearsed_on=today) if row.id == row_id else row
        for row in meetup.questions
    )
    return replace_rows(meetup, TABLE, rows)
