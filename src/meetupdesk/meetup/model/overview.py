"""The overview: what the meetup is called, who holds it, who signs it off (product.md 3.2)."""

from datetime import date
from typing import Annotated

from msgspec import Struct

from meetupdesk.meetup.fields import Choice, Day, Number, Phone, Row, Text

ORGANISATION_KINDS = ("public_body", "local_government", "company", "nonprofit")
FORMATS = ("blogger_meetup", "citizen_roundtable", "press_session", "crisis_listening", "other")
CLASSIFICATIONS = ("internal", "confidential", "public")
DOCUMENT_LANGUAGES = ("ko", "en")
ROLES = (
    "other", "decision_maker", "speaker", "moderator", "host", "pr", "marketing", "it", "legal",
    "agency",
)  # fmt: skip


class Member(Row, frozen=True, kw_only=True):
    """Somebody of ours: speaker, host, decision maker and so on."""

    name: Annotated[str, Text(limit=30, required=True)] = ""
    role: Annotated[str, Choice(ROLES)] = ROLES[0]
    duty: Annotated[str, Text(limit=80)] = ""
    phone: Annotated[str, Phone()] = ""
    platforms: Annotated[str, Text(limit=80)] = ""
    trained_on: Annotated[date | None, Day()] = None


class Approval(Row, frozen=True, kw_only=True):
    """One signature that a document needs before it is no draft any more."""

    role: Annotated[str, Text(limit=30)] = ""
    name: Annotated[str, Text(limit=30)] = ""
    on: Annotated[date | None, Day()] = None


class Overview(Struct, frozen=True, kw_only=True):
    """What stands on the first page of every document."""

    title: Annotated[str, Text(limit=60, required=True)] = ""
    organisation: Annotated[str, Text(limit=60)] = ""
    alias: Annotated[str, Text(limit=20)] = ""
    organisation_kind: Annotated[str, Choice(ORGANISATION_KINDS)] = ORGANISATION_KINDS[0]
    format: Annotated[str, Choice(FORMATS)] = FORMATS[0]
    host_unit: Annotated[str, Text(limit=60)] = ""
    owner: Annotated[str, Text(limit=30)] = ""
    owner_contact: Annotated[str, Text(limit=80)] = ""
    decision_needed: Annotated[str, Text(limit=300, lines=3)] = ""
    classification: Annotated[str, Choice(CLASSIFICATIONS)] = CLASSIFICATIONS[0]
    document_language: Annotated[str, Choice(DOCUMENT_LANGUAGES)] = DOCUMENT_LANGUAGES[0]
    edition: Annotated[int | None, Number(minimum=1, maximum=99)] = 1
    team: tuple[Member, ...] = ()
    approvals: tuple[Approval, ...] = ()
