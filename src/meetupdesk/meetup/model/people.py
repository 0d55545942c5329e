"""Attendees: who is, or may be, invited (product.md 3.6)."""

from datetime import date
from typing import Annotated

from meetupdesk.meetup.fields import (
    Choice,
    Day,
    Email,
    Flag,
    Link,
    Number,
    Phone,
    Ref,
    Refs,
    Row,
    Text,
)  # fmt: skip

PERSON_KINDS = ("blogger", "video", "social", "community_host", "citizen", "press", "other")
STAGES = (
    "found", "read", "introduced", "talking", "trusted", "attended", "regular", "joint", "stopped",
)  # fmt: skip
INVITATIONS = (
    "candidate", "to_invite", "invited", "confirmed", "declined", "undecided", "no_reply",
    "cancelled",
)  # fmt: skip
PREFERS = ("any", "email", "phone", "text", "dm", "messenger")
COVERED = ("unknown", "no", "yes", "yes_direct")
BASES = (
    "unset", "consent", "law", "public_task", "contract", "urgent_interest", "legitimate_interest",
    "public_safety",
)  # fmt: skip
CONSENT_WAYS = ("unset", "written", "phone", "phone_web", "website", "email", "equivalent")
CONSENTS = ("not_asked", "yes", "no")
FILMING_CONSENTS = (*CONSENTS, "partly")


class Channel(Row, frozen=True, kw_only=True):
    """Where a person publishes; the first one of a person is the main channel."""

    name: Annotated[str, Text(limit=40)] = ""
    url: Annotated[str, Link()] = ""


class Interest(Row, frozen=True, kw_only=True):
    """A subject a person cares about: one of our themes, or another one by name."""

    theme: Annotated[str, Ref(table="themes")] = ""
    name: Annotated[str, Text(limit=20)] = ""
    strength: Annotated[int | None, Number(minimum=1, maximum=3)] = 1
    evidence: Annotated[str, Link()] = ""


class Person(Row, frozen=True, kw_only=True):
    """Somebody who is, or may be, invited."""

    handle: Annotated[str, Text(limit=40, required=True)] = ""
    real_name: Annotated[str, Text(limit=40)] = ""
    kind: Annotated[str, Choice(PERSON_KINDS)] = PERSON_KINDS[0]
    affiliation: Annotated[str, Text(limit=60)] = ""
    known_through: Annotated[str, Text(limit=100)] = ""
    channels: tuple[Channel, ...] = ()
    interests: tuple[Interest, ...] = ()
    influence: Annotated[int | None, Number(minimum=0, maximum=5)] = 0
    influence_basis: Annotated[str, Text(limit=120)] = ""
    stage: Annotated[str, Choice(STAGES)] = STAGES[0]
    invitation: Annotated[str, Choice(INVITATIONS)] = INVITATIONS[0]
    sessions: Annotated[tuple[str, ...], Refs("schedule.sessions")] = ()
    attended: Annotated[tuple[str, ...], Refs("schedule.sessions")] = ()
    host: Annotated[str, Text(limit=30)] = ""
    care: Annotated[str, Text(limit=200, lines=3)] = ""
    next_step: Annotated[str, Text(limit=80)] = ""
    next_on: Annotated[date | None, Day()] = None
    email: Annotated[str, Email()] = ""
    phone: Annotated[str, Phone()] = ""
    prefers: Annotated[str, Choice(PREFERS)] = PREFERS[0]
    country: Annotated[str, Text(limit=40)] = ""
    do_not_contact: Annotated[bool, Flag()] = False
    checked_on: Annotated[date | None, Day()] = None
    covered: Annotated[str, Choice(COVERED)] = COVERED[0]
    source: Annotated[str, Text(limit=120)] = ""
    collected_on: Annotated[date | None, Day()] = None
    basis: Annotated[str, Choice(BASES)] = BASES[0]
    consent_on: Annotated[date | None, Day()] = None
    consent_way: Annotated[str, Choice(CONSENT_WAYS)] = CONSENT_WAYS[0]
    third_party_consent: Annotated[str, Choice(CONSENTS)] = CONSENTS[0]
    news_consent: Annotated[str, Choice(CONSENTS)] = CONSENTS[0]
    filming_consent: Annotated[str, Choice(FILMING_CONSENTS)] = FILMING_CONSENTS[0]
    destroy_on: Annotated[date | None, Day()] = None
    note: Annotated[str, Text(limit=400, lines=3)] = ""
