"""What the drawers of blocks share: the look, the structure made so far, and what was noted.

One ``Maker`` makes one document; ``fitting`` makes throw-away ones to measure with.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from meetupdesk.briefing.blocks import Heading, Line, Link
from meetupdesk.briefing.pdf.lines import Printed, break_lines, natural_width, shortened
from meetupdesk.briefing.pdf.pieces import Flow, Landmark, Piece, Text
from meetupdesk.briefing.pdf.structure import Node
from meetupdesk.briefing.pdf.text import Run, clean, plain, rich
from meetupdesk.briefing.pdf.tokens import BLUE, MOST_OF_A_PAGE, Look, Style

SCHEMES = ("http:", "https:", "mailto:", "tel:")
MOST_OF_A_TITLE = 120  # characters of a bookmark
MOST_OF_AN_ADDRESS = 2000


@dataclass(frozen=True, slots=True)
class Limits:
    """How long texts may be, and which fields they come from; 0 lines leaves them whole."""

    lines: int = 0
    paths: tuple[str, ...] = ()
    headings: bool = False  # do headings and labels have to give way too?
    cuts: bool = False  # do the limits of a ``Fitted`` hold?


NO_LIMITS = Limits()


@dataclass(slots=True)
class Maker:
    """Turns texts into pieces and keeps the books."""

    look: Look
    root: Node
    section: Node  # where the next block belongs
    subtitle: str = ""
    contents: tuple[str, ...] = ()  # titles of all level-2 headings
    limits: Limits = NO_LIMITS
    level: int = 0  # of the last heading
    headings: int = 0  # of level 2 so far
    keys: int = 0
    lost: set[str] = field(default_factory=set)
    cut: dict[str, None] = field(default_factory=dict)

    def runs(self, *parts: str) -> tuple[Run, ...]:
        """Return the runs of a text and note what no font has."""
        runs = rich(*parts)
        for run in runs:
            if run.lost:
                self.lost.update(run.lost)
        return runs

    def text(
        self,
        line: Line,
        style: Style,
        width: float,
        node: Node | None,
        *,
        indent: float = 0.0,
        nth: int | None = None,
    ) -> Text:
        """Return a text that is ``width`` points wide, indent and all.

        ``nth`` counts the texts of a block that may be cut; without it, a text stays whole.
        """
        target = ""
        if isinstance(line, Link):
            target = allowed(line.address)
            runs = self.runs(line.text)
            if target and node is not None and plain(runs).strip():
                node, style = node.add("Link"), self.linked(style)
        else:
            runs = self.runs(line) if isinstance(line, str) else self.runs(*line)
        limited = nth is not None or self.limits.headings
        most = self.limits.lines if limited else 0
        lines = break_lines(runs, style, width - indent, most)
        if most:
            lines = self._shorter(lines, style, width - indent, nth)
        return Text(lines, style, width, node, target=target if lines else "", indent=indent)

    def one_line(self, text: str, style: Style, width: float) -> Text:
        """Return decoration that never takes a second line."""
        lines = break_lines(self.runs(text.replace("\n", " ")), style, width, 1)
        return Text(shortened(lines, 1, style, width), style, width, None)

    def width_of(self, line: Line, style: Style) -> float:
        """Return how wide the text is in one line, in points."""
        if isinstance(line, Link):
            line = line.text
        runs = rich(line) if isinstance(line, str) else rich(*line)
        return natural_width(runs, style) if plain(runs).strip() else 0.0

    def linked(self, style: Style) -> Style:
        """Return the style of a link."""
        return Style(style.font, style.size, style.leading, BLUE, style.align)

    def heading(self, heading: Heading, style: Style, width: float) -> Text:
        """Return a heading; one of level 2 opens a section of the structure."""
        text = self.text(heading.text, style, width, None)
        if not text.lines:
            return text
        if heading.level == 2 or self.level == 0:
            self.section = self.root.add("Sect")
        node = self.section.add(self.tag_of(heading.level))
        return replace(text, node=node, landmark=self._landmark(heading))

    def tag_of(self, level: int) -> str:
        """Return the tag of a heading: exactly one H1, and no level is skipped."""
        allowed_level = 1 if self.level == 0 else max(2, min(level, self.level + 1))
        self.level = allowed_level
        return f"H{allowed_level}"

    def inner_heading(self, *lines: Line) -> Node:
        """Add the head of a card or question; the next one stands beside it, not below."""
        if not any(self.width_of(line, self.look.style("body")) for line in lines):
            return self.section.add("P")  # without text it would be a level without a heading
        level = self.level
        node = self.section.add(self.tag_of(3))
        self.level = max(1, level)
        return node

    def boxed(self, whole: Callable[[], Piece], loose: Callable[[], list[Flow]]) -> list[Flow]:
        """Return it as one piece, or, if it is too high for that, as what flows."""
        root_kids, kids, section = len(self.root.kids), len(self.section.kids), self.section
        state = self.level, self.headings, self.keys, dict(self.cut)
        piece = whole()
        if piece.height <= self.look.paper.text_height * MOST_OF_A_PAGE:
            return [Flow(piece)]
        self.section = section
        self.level, self.headings, self.keys, self.cut = state
        del self.root.kids[root_kids:]
        del section.kids[kids:]
        return loose()

    def _landmark(self, heading: Heading) -> Landmark:
        number = -1
        if heading.level == 2:
            number, self.headings = self.headings, self.headings + 1
        self.keys += 1
        return Landmark(
            key=f"h{number}" if number >= 0 else f"k{self.keys}",
            number=number,
            title=clean(heading.text, MOST_OF_A_TITLE),
            section=heading.section,
            in_outline=heading.level == 2,
        )

    def _shorter(
        self, lines: tuple[Printed, ...], style: Style, width: float, nth: int | None
    ) -> tuple[Printed, ...]:
        limits = self.limits
        if len(lines) <= limits.lines:
            return lines
        if limits.paths and nth is not None:
            self.cut[limits.paths[min(nth, len(limits.paths) - 1)]] = None
        return shortened(lines, limits.lines, style, width)


def allowed(address: str) -> str:
    """Return the address if a link may lead there, in the characters of a URI; else nothing."""
    address = clean(address)
    if not address.lower().startswith(SCHEMES) or len(address) > MOST_OF_AN_ADDRESS:
        return ""
    return "".join(char if char in _OF_A_URI else _escaped(char) for char in address)


_OF_A_URI = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%"
)


def _escaped(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))
