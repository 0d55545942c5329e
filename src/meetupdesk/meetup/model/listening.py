"""The listening check: five questions before anybody is invited (product.md 3.4)."""

from datetime import date
from typing import Annotated

from msgspec import Struct

from meetupdesk.meetup.fields import Choice, Day, Row, Text

MOTIVES = ("unknown", "hear", "issue", "order", "trend", "evaluation", "other")
DECISIONS = ("undecided", "go", "conditional", "hold")
ANSWERS = ("unanswered", "yes", "not_yet", "not_applicable")
LISTENING_QUESTIONS = ("want_to_hear", "still_open", "who_answers", "head_hears", "relation")


class Answer(Row, frozen=True, kw_only=True):
    """The answer to one of the five questions; the id is the code of the question."""

    answer: Annotated[str, Choice(ANSWERS)] = ANSWERS[0]
    evidence: Annotated[str, Text(limit=300, lines=3)] = ""
    by: Annotated[str, Text(limit=30)] = ""
    on: Annotated[date | None, Day()] = None


class Listening(Struct, frozen=True, kw_only=True):
    """Who asked for the meetup, whether we want to listen, and what was decided."""

    asked_by: Annotated[str, Text(limit=60)] = ""
    asked_on: Annotated[date | None, Day()] = None
    wanted_by: Annotated[date | None, Day()] = None
    motive: Annotated[str, Choice(MOTIVES)] = MOTIVES[0]
    answers: tuple[Answer, ...] = tuple(Answer(id=code) for code in LISTENING_QUESTIONS)
    decision: Annotated[str, Choice(DECISIONS)] = DECISIONS[0]
    reason: Annotated[str, Text(limit=400, lines=3)] = ""
    decided_by: Annotated[str, Text(limit=30)] = ""
    decided_on: Annotated[date | None, Day()] = None
    instead: Annotated[str, Text(limit=400, lines=3)] = ""
