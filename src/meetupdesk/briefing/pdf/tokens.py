"""Sizes, colours and gaps of the document, in points: the only place that holds any.

A ``Look`` is what a paper, large type and tight fitting make of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from meetupdesk.briefing.pdf.fonts import BOLD, REGULAR, SEMIBOLD

MM = 72 / 25.4

# A colour is a hexadecimal number; what carries meaning keeps 4.5 : 1 to its ground.
WHITE, INK, MUTE, NAVY, BLUE = "#FFFFFF", "#16202B", "#55606E", "#12345B", "#2A6399"
RULE, TINT, FIELD, ON_NAVY = "#C5CDD6", "#F2F5F9", "#E3EBF4", "#D9E4F0"
GO, GO_TINT, NO, NO_TINT = "#1B6B3A", "#EEF6F0", "#A3211F", "#FBF0EF"
AMBER = "#8A5A00"
HEAT = (WHITE, "#CBDAEA", "#8FB0D1", NAVY)
ON_HEAT = (INK, INK, INK, WHITE)

Align = Literal["left", "centre", "right"]
Token = Literal[
    "title", "subtitle", "section", "small_head", "key", "key_note", "card_do", "card_dont",
    "quote", "body", "small", "list", "cell", "cell_head", "column_head", "caption", "value",
    "number", "label_disc", "label_number", "label_cross", "label_box", "label_do", "label_dont",
    "header", "header_title", "footer", "page_number", "marking", "in_bar", "beside_bar",
    "figure", "figure_strong", "mark", "heat", "flag",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: size and leading in points."""

    font: str
    size: float
    leading: float
    colour: str = INK
    align: Align = "left"

    @property
    def strong(self) -> str:
        """The font of a stressed part; the heavier weights are strong enough already."""
        return BOLD if self.font == REGULAR else self.font


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet: its size, margins, and the band at its top."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    band: float
    header: float  # base line below the top edge; 0 prints no header
    footer: float  # base line above the lower edge

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """The height between the margins."""
        return self.height - self.top - self.bottom


PAPERS = {
    "A4": Paper(210 * MM, 297 * MM, 22 * MM, 18 * MM, 27 * MM, 22 * MM, 5 * MM, 16 * MM, 12 * MM),
    "A5": Paper(148 * MM, 210 * MM, 14 * MM, 12 * MM, 18 * MM, 14 * MM, 4 * MM, 0, 7 * MM),
}
GUTTER = 6 * MM
MOST_OF_A_PAGE = 0.6  # what is drawn as one and is higher than this flows as plain text
LARGE = 1.15
TIGHT_GAPS = 0.6
MEASURE = {"ko": 42, "en": 48}  # most ems of a line: about 42 Hangul, 90 Latin characters

_STYLES: Mapping[Token, Style] = {
    "title": Style(BOLD, 27, 35, NAVY),
    "subtitle": Style(REGULAR, 12, 18, MUTE),
    "section": Style(BOLD, 15, 21, NAVY),
    "small_head": Style(SEMIBOLD, 10.5, 15),
    "key": Style(SEMIBOLD, 14.5, 22, WHITE),
    "key_note": Style(REGULAR, 9.5, 15, ON_NAVY),
    "card_do": Style(BOLD, 12, 16, GO),
    "card_dont": Style(BOLD, 12, 16, NO),
    "quote": Style(SEMIBOLD, 12, 18.5, NAVY),
    "body": Style(REGULAR, 9.5, 15),
    "small": Style(REGULAR, 9, 14),
    "list": Style(REGULAR, 9.5, 15),
    "cell": Style(REGULAR, 8.5, 12.5),
    "cell_head": Style(SEMIBOLD, 8.5, 12.5),
    "column_head": Style(SEMIBOLD, 8, 11, NAVY),
    "caption": Style(REGULAR, 7.5, 11, MUTE),
    "value": Style(SEMIBOLD, 9.5, 14),
    "number": Style(BOLD, 19, 19, BLUE),
    "label_disc": Style(BOLD, 5.5, 15, BLUE),
    "label_number": Style(BOLD, 9.5, 15, BLUE),
    "label_cross": Style(BOLD, 9.5, 15, NO),
    "label_box": Style(REGULAR, 11, 15, INK),
    "label_do": Style(BOLD, 9, 15, GO),
    "label_dont": Style(BOLD, 9, 15, NO),
    "header": Style(SEMIBOLD, 8, 11, NAVY),
    "header_title": Style(REGULAR, 8, 11, MUTE),
    "footer": Style(REGULAR, 7.5, 11, MUTE),
    "page_number": Style(SEMIBOLD, 8, 11),
    "marking": Style(SEMIBOLD, 7.5, 11, NO, "centre"),
    "in_bar": Style(SEMIBOLD, 7, 10, WHITE),
    "beside_bar": Style(SEMIBOLD, 7.5, 11, NAVY),
    "figure": Style(REGULAR, 8.5, 11),
    "figure_strong": Style(SEMIBOLD, 8.5, 11, NAVY),
    "mark": Style(BOLD, 7.5, 11, NAVY, "centre"),
    "heat": Style(SEMIBOLD, 8.5, 12.5, INK, "centre"),
    "flag": Style(SEMIBOLD, 7.5, 11, AMBER, "centre"),
}

# size and leading that differ from the above
_A5: Mapping[Token, tuple[float, float]] = {
    "title": (20, 26),
    "subtitle": (11, 16),
    "section": (13.5, 19),
    "body": (10.5, 16),
    "list": (10.5, 16),
    "small": (9.5, 14.5),
    "cell": (9.5, 13.5),
    "cell_head": (9.5, 13.5),
    "column_head": (8.5, 11.5),
    "value": (10.5, 15),
    "label_disc": (5.5, 16),
    "label_number": (10.5, 16),
    "label_cross": (10.5, 16),
    "label_box": (12, 16),
    "label_do": (10, 16),
    "label_dont": (10, 16),
    "small_head": (11, 16),
}
_TIGHT: Mapping[Token, tuple[float, float]] = {
    "title": (22, 28),
    "body": (9, 13.5),
    "list": (9, 13.5),
    "small": (8.5, 12.5),
    "value": (9, 13),
    "label_disc": (5, 13.5),
    "label_number": (9, 13.5),
    "label_cross": (9, 13.5),
    "label_box": (10, 13.5),
    "label_do": (9, 13.5),
    "label_dont": (9, 13.5),
    "section": (13, 18),
    "key": (13.5, 20),
    "key_note": (9, 13.5),
    "quote": (11, 16),
    "cell": (8.5, 12),
    "cell_head": (8.5, 12),
}


@dataclass(frozen=True, slots=True)
class Look:
    """The styles of one document, and how far apart things stand."""

    paper: Paper
    language: str
    styles: Mapping[Token, Style]
    scale: float
    gaps: float

    def style(self, token: Token, *, colour: str = "", align: Align | None = None) -> Style:
        """Return the style, in another colour or alignment if one is named."""
        style = self.styles[token]
        if colour or align:
            return replace(style, colour=colour or style.colour, align=align or style.align)
        return style

    def gap(self, points: float) -> float:
        """Return a distance between things."""
        return points * self.scale * self.gaps

    def pt(self, points: float) -> float:
        """Return the size of a thing, such as a bar or a padding."""
        return points * self.scale

    @property
    def measure(self) -> float:
        """The widest line of running text that is still read with ease."""
        return MEASURE[self.language] * self.styles["body"].size


def look_of(*, paper: str, language: str, large: bool = False, tight: bool = False) -> Look:
    """Return how a document looks."""
    scale = LARGE if large else 1.0
    sizes: dict[Token, tuple[float, float]] = dict(_A5) if paper == "A5" else {}
    if tight:
        sizes |= _TIGHT
    styles: dict[Token, Style] = {}
    for token, style in _STYLES.items():
        size, leading = sizes.get(token, (style.size, style.leading))
        styles[token] = replace(style, size=size * scale, leading=leading * scale)
    words = language if language in MEASURE else "en"
    return Look(PAPERS[paper], words, styles, scale, TIGHT_GAPS if tight else 1.0)
