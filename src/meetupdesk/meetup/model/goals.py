"""Goals, and what we will not ask (product.md 3.3)."""

from typing import Annotated

from msgspec import Struct

from meetupdesk.meetup.fields import Choice, Flag, Row, Text

GOAL_KINDS = ("hear", "clear_up", "build_together", "keep_relation", "inform")


class Goal(Row, frozen=True, kw_only=True):
    """One thing the meetup is for; the order of the rows is their importance."""

    text: Annotated[str, Text(limit=200, lines=3, required=True)] = ""
    kind: Annotated[str, Choice(GOAL_KINDS)] = GOAL_KINDS[0]
    measure: Annotated[str, Text(limit=200, lines=3)] = ""
    attendees_get: Annotated[str, Text(limit=200, lines=3)] = ""


class NotAsked(Row, frozen=True, kw_only=True):
    """Something we promise not to ask the guests for; ``promotion`` marks the default row."""

    text: Annotated[str, Text(limit=100, required=True)] = ""
    kept: Annotated[bool, Flag()] = True
    promotion: Annotated[bool, Flag(editable=False)] = False


class Goals(Struct, frozen=True, kw_only=True):
    """Why we meet, whom we want to hear, and who watches."""

    vision: Annotated[str, Text(limit=300, lines=3)] = ""
    programme: Annotated[str, Text(limit=80)] = ""
    audience: Annotated[str, Text(limit=200, lines=3)] = ""
    community: Annotated[str, Text(limit=400, lines=3)] = ""
    watchers: Annotated[str, Text(limit=300, lines=3)] = ""
    precedents: Annotated[str, Text(limit=600, lines=3)] = ""
    items: tuple[Goal, ...] = ()
    not_asked: tuple[NotAsked, ...] = ()
