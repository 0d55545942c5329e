"""Blocks that hold blocks, the document as a whole, and what becomes of it."""

from dataclasses import dataclass, field
from typing import Literal

from meetupdesk.briefing.blocks.data import HeatTable, Quadrant, Shares, Table, Timeline
from meetupdesk.briefing.blocks.passages import (
    Answer,
    Bullets,
    Callout,
    Cards,
    Contents,
    DoDont,
    Facts,
    Heading,
    KeyMessage,
    Lines,
    PageBreak,
    Paragraph,
    PersonCard,
    Points,
    QrContact,
)  # fmt: skip


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

    variant: str  # a key of content.VARIANTS
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
