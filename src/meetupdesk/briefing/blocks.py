"""The parts of a printed document, as plain values: what ``content/`` hands to ``pdf/``.

No fonts, colours, points or markup. An empty text is left out, a block without items or rows
prints nothing. Knows no drawing library, so importing it is cheap.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal


class Strong(str):
    """A stressed part of a sentence. Made by our own wording only, never from typed text."""

    __slots__ = ()


class Open(str):
    """A gap that the reader must see, such as 미정: printed in amber. Our own wording only."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A whole text that leads somewhere; only http, https, mailto and tel become links."""

    text: str
    address: str


# The parts of a tuple are str, Strong or Open; they are printed without a space between them.
Line = str | Link | tuple[str, ...]


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
class Column:
    """One column of a ``Table``; the shares of all columns add up to 100."""

    title: str
    share: int
    align: Literal["left", "centre", "right"] = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Colours a cell whose text says it already; row and column count from 0, without the head."""

    row: int
    column: int
    kind: Literal["late", "open", "warn"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Data in rows, each as long as ``columns``; ``summary`` is for who cannot see the table."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Line, ...], ...]
    summary: str
    row_header: bool = True  # the first cell is the head of its row
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatRow:
    """Strengths of one person, one a column; ``proven`` says which have evidence."""

    name: str
    values: tuple[int, ...]
    proven: tuple[bool, ...]
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatTable:
    """Numbers on a shade of blue; at most 8 columns read well on A4."""

    corner: str
    columns: tuple[str, ...]
    rows: tuple[HeatRow, ...]
    result: str  # head of the last column
    legend: str
    summary: str
    top: int = 3  # the value with the darkest shade


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One row of a ``Timeline``; without ``ends`` an event has one day and a bar goes on."""

    label: str
    starts: date
    ends: date | None
    kind: Literal["work", "event", "goes_on"]
    note: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Phases over weeks, or months above 16 weeks."""

    first: date
    last: date
    bars: tuple[Bar, ...]
    today: date | None
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """One bar whose parts are as long as their minutes."""

    parts: tuple[tuple[str, int], ...]
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A person in a ``Quadrant``: x and y from 0 to 100."""

    mark: str  # one character
    name: str
    x: int
    y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quadrant:
    """Whom to invite first: the upper right field."""

    points: tuple[Spot, ...]
    fields: tuple[str, str, str, str]  # upper left, upper right, lower left, lower right
    x_title: str
    y_title: str
    rest: Line  # who has no place in it
    alt: str


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
class Columns:
    """Two stacks of blocks side by side; too high for a page, they follow each other."""

    left: tuple["Block", ...]
    right: tuple["Block", ...]
    share: int = 50  # percent of the left one


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Blocks that stay on one page if they fit one."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """How a block gives way when ``Document.fit`` is set; without it, the block as it is.

    A part that is too long for ``fit`` pages becomes tight, then has its texts and items cut to
    the limits named here, then loses blocks, highest priority first. A block outside of any
    ``Fitted`` has priority 1. Wrap heading and block as ``Fitted(block=Together(…))``, so that
    they go together; inside ``Columns`` and ``Together`` the innermost ``Fitted`` rules.

    ``paths`` names the field of each text in order, one an item, row, pair or card (for
    ``KeyMessage`` and ``Callout`` one a sentence); the last stands for all that follow. What is
    cut appears in ``Pdf.shortened``.
    """

    block: "Block"
    priority: int = 1  # 1 stays longest; 1 and 2 are never dropped
    lines: int = 0  # most lines of a text; 0 leaves it whole
    items: int = 0  # most items, rows, bars; 0 leaves all
    paths: tuple[str, ...] = ()


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


Block = (
    Heading
    | Paragraph
    | Bullets
    | Points
    | Facts
    | KeyMessage
    | Callout
    | DoDont
    | Cards
    | Table
    | HeatTable
    | Timeline
    | Shares
    | Quadrant
    | Answer
    | PersonCard
    | Columns
    | Together
    | Fitted
    | Lines
    | QrContact
    | Contents
    | PageBreak
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Carries:
    """Whose data and which fields are in a document: for the export log."""

    fields: tuple[str, ...] = ()  # paths such as "people.handle"
    people: tuple[str, ...] = ()  # ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document, ready to be drawn."""

    title: str
    language: str  # "ko" or "en"
    paper: Literal["A4", "A5"]
    organisation: str  # header, left: organisation, two spaces, unit; also the author
    blocks: tuple[Block, ...]
    footer: str  # "2026. 8. 16. 기준 · 제2판"
    page_label: str  # "{page} / {pages}쪽", "{page} of {pages}"
    subtitle: str = ""
    subject: str = ""  # the variant in words, for the file's properties
    marking: str = ""  # classification in words, "" prints no box
    draft: str = ""  # the word, or ""
    rest: str = ""  # printed where blocks were dropped: the rest is in the full briefing
    fit: int | None = None  # most pages of each part between page breaks
    large: bool = False
    carries: Carries = field(default_factory=Carries)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the person chose for an export."""

    variant: str  # full, one_page, speaker_card, public
    sections: frozenset[str] | None = None  # None: all of the variant
    front_page: bool = False  # cover with sign-off and contents list
    draft: bool = False  # force the draft mark
    hide_contacts: bool = True
    real_names: bool = False
    alias: bool = False
    large: bool = False  # every size x 1.15
    speaker: str = ""  # speaker_card for one name; "" for all


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file inside the PDF."""

    name: str
    mime: str
    data: bytes
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pdf:
    """A finished file and what is to be said about it."""

    data: bytes
    pages: int
    sections: tuple[tuple[str, int], ...] = ()  # section key, page from 0
    lost: tuple[str, ...] = ()  # characters printed as □, sorted
    shortened: tuple[str, ...] = ()  # paths of fields that were cut to fit
    carries: Carries = field(default_factory=Carries)
