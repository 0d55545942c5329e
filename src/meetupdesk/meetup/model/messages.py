"""What we ask, what we say, and what we do not say (product.md 3.7)."""

from typing import Annotated

from msgspec import Struct

from meetupdesk.meetup.fields import Choice, Link, Ref, Row, Text

DISCLOSURES = ("public", "on_the_day", "not_public")
DONT_KINDS = ("own", "promotion", "packaging", "one_way", "talking_down")


class Ask(Row, frozen=True, kw_only=True):
    """A question we put to the guests before telling anything."""

    text: Annotated[str, Text(limit=200, lines=3, required=True)] = ""
    theme: Annotated[str, Ref(table="themes")] = ""


class Message(Row, frozen=True, kw_only=True):
    """One of at most three things we say, with proofs, one per line."""

    text: Annotated[str, Text(limit=200, lines=3, required=True)] = ""
    proofs: Annotated[str, Text(limit=400, lines=3)] = ""
    link: Annotated[str, Link()] = ""
    theme: Annotated[str, Ref(table="themes")] = ""
    ask_back: Annotated[str, Text(limit=150, lines=3)] = ""
    disclosure: Annotated[str, Choice(DISCLOSURES)] = DISCLOSURES[0]


class Dont(Row, frozen=True, kw_only=True):
    """Something we do not say; ``kind`` marks the four default rows for the rules."""

    kind: Annotated[str, Choice(DONT_KINDS, shown=False)] = DONT_KINDS[0]
    text: Annotated[str, Text(limit=80, required=True)] = ""
    example: Annotated[str, Text(limit=150, lines=3)] = ""
    reason: Annotated[str, Text(limit=200, lines=3)] = ""
    instead: Annotated[str, Text(limit=200, lines=3)] = ""


class Messages(Struct, frozen=True, kw_only=True):
    """The words of the day; the first three asks are the opening questions."""

    asks: tuple[Ask, ...] = ()
    headline: Annotated[str, Text(limit=100)] = ""
    pillars: tuple[Message, ...] = ()
    donts: tuple[Dont, ...] = ()
    own_principles: Annotated[str, Text(limit=400, lines=3)] = ""
    invitation: Annotated[str, Text(limit=2000, lines=8)] = ""
    thanks: Annotated[str, Text(limit=1500, lines=8)] = ""
