"""Expected questions, with answers (product.md 3.8)."""

from datetime import date
from typing import Annotated

from meetupdesk.meetup.fields import Choice, Day, Link, Ref, Row, Text
from meetupdesk.meetup.model.messages import DISCLOSURES

TONES = ("hostile", "awkward", "factual", "friendly")
QUESTION_STATES = ("draft", "review", "approved")
REHEARSALS = ("not_yet", "good", "ok", "again")


class Question(Row, frozen=True, kw_only=True):
    """A question that guests may ask; shown and printed in the order of the tones."""

    text: Annotated[str, Text(limit=200, lines=3, required=True)] = ""
    tone: Annotated[str, Choice(TONES)] = "factual"
    theme: Annotated[str, Ref(table="themes")] = ""
    short_answer: Annotated[str, Text(limit=300, lines=3)] = ""
    long_answer: Annotated[str, Text(limit=1500, lines=8)] = ""
    evidence: Annotated[str, Link()] = ""
    if_unknown: Annotated[str, Text(limit=150)] = ""
    disclosure: Annotated[str, Choice(DISCLOSURES)] = DISCLOSURES[0]
    owner: Annotated[str, Text(limit=30)] = ""
    status: Annotated[str, Choice(QUESTION_STATES)] = QUESTION_STATES[0]
    rehearsal: Annotated[str, Choice(REHEARSALS)] = REHEARSALS[0]
    rehearsed_on: Annotated[date | None, Day()] = None
