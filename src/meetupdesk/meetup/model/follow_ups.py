"""Opinions, promises, tasks, posts and lessons (product.md 3.13)."""

from datetime import date
from typing import Annotated

from msgspec import Struct

from meetupdesk.meetup.fields import Choice, Day, Link, Number, Ref, Row, Text

FOLLOW_UP_KINDS = ("opinion", "promise", "task")
OPINION_DECISIONS = ("under_review", "adopted", "partly", "not_adopted")
VOICES = ("attendee", "outside")
POST_TONES = ("neutral", "positive", "mixed", "negative")
POST_DISCLOSURES = ("checking", "not_needed", "shown", "missing")
RELATION_PLANS = ("undecided", "continue", "end")


class FollowUp(Row, frozen=True, kw_only=True):
    """Something heard or promised that needs an answer by a day; ``decision`` is for opinions."""

    kind: Annotated[str, Choice(FOLLOW_UP_KINDS)] = FOLLOW_UP_KINDS[0]
    text: Annotated[str, Text(limit=400, lines=3, required=True)] = ""
    person: Annotated[str, Ref(table="people")] = ""
    session: Annotated[str, Ref(table="schedule.sessions")] = ""
    theme: Annotated[str, Ref(table="themes")] = ""
    decision: Annotated[str, Choice(OPINION_DECISIONS)] = OPINION_DECISIONS[0]
    reason: Annotated[str, Text(limit=300, lines=3)] = ""
    owner: Annotated[str, Text(limit=30)] = ""
    due: Annotated[date | None, Day()] = None
    done_on: Annotated[date | None, Day()] = None
    answered_on: Annotated[date | None, Day()] = None
    answer: Annotated[str, Text(limit=400, lines=3)] = ""


class Post(Row, frozen=True, kw_only=True):
    """Something published about the meetup by a guest or by outsiders."""

    person: Annotated[str, Ref(table="people")] = ""
    voice: Annotated[str, Choice(VOICES)] = VOICES[0]
    url: Annotated[str, Link()] = ""
    posted_on: Annotated[date | None, Day()] = None
    tone: Annotated[str, Choice(POST_TONES)] = POST_TONES[0]
    gist: Annotated[str, Text(limit=300, lines=3)] = ""
    disclosure: Annotated[str, Choice(POST_DISCLOSURES)] = POST_DISCLOSURES[0]
    our_step: Annotated[str, Text(limit=200, lines=3)] = ""


class Lesson(Row, frozen=True, kw_only=True):
    """What happened, what we did or did not do, and what we change."""

    text: Annotated[str, Text(limit=300, lines=3, required=True)] = ""
    ours: Annotated[str, Text(limit=300, lines=3)] = ""
    action: Annotated[str, Text(limit=300, lines=3)] = ""


class FollowUps(Struct, frozen=True, kw_only=True):
    """What becomes of the meetup; the two intervals are days between contacts."""

    items: tuple[FollowUp, ...] = ()
    posts: tuple[Post, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    relation_plan: Annotated[str, Choice(RELATION_PLANS)] = RELATION_PLANS[0]
    ideal_days: Annotated[int | None, Number(minimum=1, maximum=365)] = 30
    max_days: Annotated[int | None, Number(minimum=1, maximum=365)] = 60
    reply_opening: Annotated[str, Text(limit=1000, lines=8)] = ""
