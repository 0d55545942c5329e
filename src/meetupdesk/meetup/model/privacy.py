"""Privacy and the rules on gifts (product.md 3.11)."""

from datetime import date
from typing import Annotated

from msgspec import Struct

from meetupdesk.meetup.fields import Choice, Day, Flag, Number, Ref, Row, Text

BENEFIT_KINDS = ("meal", "gift", "gift_farm", "transport", "lodging", "fee", "other")
EXCEPTIONS = ("none", "official_event")
DESTRUCTION_REASONS = ("period_over", "purpose_done", "withdrawn", "mistake")


class Benefit(Row, frozen=True, kw_only=True):
    """A meal, gift or fare; without a person it is for every guest. ``value`` in KRW each."""

    person: Annotated[str, Ref(table="people")] = ""
    session: Annotated[str, Ref(table="schedule.sessions")] = ""
    kind: Annotated[str, Choice(BENEFIT_KINDS)] = BENEFIT_KINDS[0]
    name: Annotated[str, Text(limit=60, required=True)] = ""
    value: Annotated[int | None, Number(minimum=0, maximum=10_000_000)] = None
    day: Annotated[date | None, Day()] = None
    exception: Annotated[str, Choice(EXCEPTIONS)] = EXCEPTIONS[0]
    note: Annotated[str, Text(limit=120)] = ""


class Destruction(Row, frozen=True, kw_only=True):
    """One removal of personal data for good; it names nobody."""

    on: Annotated[date | None, Day()] = None
    people: Annotated[int | None, Number()] = None
    reason: Annotated[str, Choice(DESTRUCTION_REASONS)] = DESTRUCTION_REASONS[0]
    by: Annotated[str, Text(limit=30)] = ""
    copies_checked: Annotated[bool, Flag()] = False


class Privacy(Struct, frozen=True, kw_only=True):
    """The texts of the consent form, the notices, what was given and what was destroyed."""

    consent_purpose: Annotated[str, Text(limit=300, lines=3)] = ""
    consent_items: Annotated[str, Text(limit=300, lines=3)] = ""
    consent_retention: Annotated[str, Text(limit=300, lines=3)] = ""
    consent_refusal: Annotated[str, Text(limit=300, lines=3)] = ""
    retention_months: Annotated[int | None, Number(minimum=0, maximum=60)] = 12
    processor: Annotated[str, Text(limit=60)] = ""
    processor_contract_on: Annotated[date | None, Day()] = None
    processor_disclosed: Annotated[bool, Flag()] = False
    filming_notice: Annotated[str, Text(limit=800, lines=8)] = ""
    disclosure_note: Annotated[str, Text(limit=800, lines=8)] = ""
    approval: Annotated[str, Text(limit=80)] = ""
    same_for_all: Annotated[bool, Flag()] = False
    election_check: Annotated[str, Text(limit=300, lines=3)] = ""
    benefits: tuple[Benefit, ...] = ()
    destructions: tuple[Destruction, ...] = ()
