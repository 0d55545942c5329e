"""Blocks of text: from a heading to the card of a guest."""

from dataclasses import dataclass
from typing import Literal

from meetupdesk.briefing.blocks.line import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Level 1 once per document, with ``Document.subtitle`` below it; level 2 opens a section."""

    text: str
    level: Literal[1, 2, 3]
    section: str = ""  # its key, for ``Pdf.sections``


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Line breaks in the text are kept; ``statement`` marks gaps in [ ]."""

    text: Line
    style: Literal["body", "small", "caption", "quote", "statement"] = "body"
    lang: str = ""  # "ko" or "en", only for a passage in the other language


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list; ``box`` is an empty square to tick by hand."""

    items: tuple[Line, ...]
    kind: Literal["disc", "number", "cross", "box"] = "disc"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One of ``Points``: a head, its text and a small list below."""

    head: Line
    text: Line = ""
    more: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """Big number (or a bar), head, text, small list."""

    items: tuple[Point, ...]
    numbered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A strip of values, each below its label."""

    pairs: tuple[tuple[str, Line], ...]
    columns: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyMessage:
    """The one sentence of the document, white on navy; once per document."""

    sentence: Line
    note: Line = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Callout:
    """A passage with a bar at its left; ``label`` says in words what the colour means."""

    kind: Literal["question", "decision", "note", "warning"]
    label: str
    sentence: Line
    text: Line = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoDont:
    """Two numbered lists side by side; one without items leaves the other alone."""

    do_title: str
    do: tuple[Line, ...]
    dont_title: str
    dont: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """Short texts, each below its head, two or three in a row."""

    items: tuple[tuple[str, Line], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An expected question; kept together up to the short answer."""

    number: int
    question: Line
    tone: str
    short: Line
    long: Line = ""
    unknown: Line = ""  # what to say if one does not know; carries its own label
    facts: tuple[tuple[str, Line], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """What a host should know about a guest."""

    name: str
    lead: Line = ""
    facts: tuple[tuple[str, Line], ...] = ()
    themes: tuple[tuple[str, int, Line], ...] = ()  # theme, strength 0 to 3, address or Link
    notes: tuple[tuple[str, tuple[Line, ...]], ...] = ()  # label, lines
    flags: tuple[str, ...] = ()  # short words in a frame, such as 촬영 거부


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Empty lines for handwriting."""

    label: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QrContact:
    """A contact beside its QR code."""

    name: str
    phone: str
    email: str
    note: str
    alt: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of level-2 headings with their pages."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page; with ``Document.fit`` it starts a new part."""
