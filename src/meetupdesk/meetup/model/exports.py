"""The export log: what left the house, beside the meetup and outside undo (product.md 3.15)."""

from datetime import date, datetime
from typing import Annotated

from msgspec import Struct

from meetupdesk.meetup.fields import Choice, Day, Flag, Moment, Row, Text

DOCUMENTS = (
    "tracker", "briefing", "report", "reply_letter", "consent_form", "mail_draft", "calendar",
    "other",
)  # fmt: skip
RECIPIENT_KINDS = ("own_staff", "processor", "third_party")
GROUNDS = ("none", "consent", "law", "contract")


class BaseTable(Struct, frozen=True, kw_only=True):
    """The texts of one exported sheet: the common ground of a later merge.

    ``rows`` has one tuple a row id, as long as ``columns``. After a time the texts are replaced by
    fingerprints; ``hashed`` says so (tracker.md 8.1).
    """

    table: str
    columns: tuple[str, ...]
    rows: dict[str, tuple[str, ...]]
    hashed: bool = False


class Export(Row, frozen=True, kw_only=True):
    """One file that left the house; ``fields`` are paths, ``people`` are ids."""

    at: Annotated[datetime, Moment()]
    document: Annotated[str, Choice(DOCUMENTS)] = DOCUMENTS[0]
    profile: Annotated[str, Text(limit=30)] = ""
    recipient_kind: Annotated[str, Choice(RECIPIENT_KINDS)] = RECIPIENT_KINDS[0]
    recipient: Annotated[str, Text(limit=60)] = ""
    purpose: Annotated[str, Text(limit=120)] = ""
    ground: Annotated[str, Choice(GROUNDS)] = GROUNDS[0]
    until: Annotated[date | None, Day()] = None
    fields: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    file_name: Annotated[str, Text(limit=255)] = ""
    sha256: str = ""
    password: Annotated[bool, Flag(editable=False)] = False
    settled_on: Annotated[date | None, Day()] = None
    note: Annotated[str, Text(limit=120)] = ""
    base: tuple[BaseTable, ...] = ()
