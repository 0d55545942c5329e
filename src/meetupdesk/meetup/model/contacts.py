"""The contact log: what passed between a person and us (product.md 3.12)."""

from datetime import date, time
from typing import Annotated

from meetupdesk.meetup.fields import Choice, Day, Link, Ref, Row, Text, Time

DIRECTIONS = ("out", "in")
NATURES = ("relation", "request")
CONTACT_CHANNELS = (
    "email", "read", "comment", "phone", "text", "dm", "messenger", "in_person", "event", "other",
)  # fmt: skip
RESPONSES = ("unknown", "positive", "neutral", "negative", "none")


class Contact(Row, frozen=True, kw_only=True):
    """One thing that passed; an entry of channel ``read`` is always outgoing and relation."""

    person: Annotated[str, Ref(table="people", required=True)] = ""
    day: Annotated[date | None, Day(required=True)] = None
    at: Annotated[time | None, Time()] = None
    direction: Annotated[str, Choice(DIRECTIONS)] = DIRECTIONS[0]
    nature: Annotated[str, Choice(NATURES)] = NATURES[0]
    channel: Annotated[str, Choice(CONTACT_CHANNELS)] = CONTACT_CHANNELS[0]
    by: Annotated[str, Text(limit=30)] = ""
    text: Annotated[str, Text(limit=400, lines=3, required=True)] = ""
    response: Annotated[str, Choice(RESPONSES)] = RESPONSES[0]
    link: Annotated[str, Link()] = ""
