"""What pages are put together from: things that know their height and can draw themselves.

A piece is finished when it is made: its width is known, its lines are broken. Measuring is
reading ``height``; nothing is drawn for it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from meetupdesk.briefing.pdf.canvas import TaggedCanvas
from meetupdesk.briefing.pdf.fonts import ascent
from meetupdesk.briefing.pdf.lines import Printed
from meetupdesk.briefing.pdf.structure import Node
from meetupdesk.briefing.pdf.tokens import Style


@dataclass(frozen=True, slots=True)
class Landmark:
    """A heading that the outline, the contents list or the preview leads to."""

    key: str  # name of its destination: counted, so that equal documents give equal bytes
    number: int  # among those of level 2; -1 for another
    title: str
    section: str
    in_outline: bool


class Piece(Protocol):
    """Something with a place on a page."""

    @property
    def height(self) -> float:
        """In points."""

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """Return what fits into ``room`` and the rest; None if it should move as a whole."""

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw it with its upper left corner there."""

    def landmarks(self) -> Iterator[Landmark]:
        """The headings in it, in order."""


@dataclass(frozen=True, slots=True)
class Flow:
    """A piece, its distance to what stands above, and whether what follows must stay with it."""

    piece: Piece
    before: float = 0.0
    keep: bool = False


class Whole:
    """A piece that cannot be split and has no headings."""

    __slots__ = ()

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """Never."""
        return None

    def landmarks(self) -> Iterator[Landmark]:
        """None."""
        return iter(())


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of one paragraph or heading. Split over two pages, it stays one node.

    Without a node it is decoration. ``target`` makes all of it a link; its node is a Link then.
    """

    lines: tuple[Printed, ...]
    style: Style
    width: float
    node: Node | None
    landmark: Landmark | None = None
    target: str = ""
    indent: float = 0.0

    @property
    def height(self) -> float:
        """In points."""
        return len(self.lines) * self.style.leading

    def split(self, room: float) -> tuple["Text", "Text"] | None:
        """Leave at least two lines on either side."""
        fit = min(int((room + 1e-6) // self.style.leading), len(self.lines) - 2)
        if fit < 2:
            return None
        first, rest = self.lines[:fit], self.lines[fit:]
        return replace(self, lines=first), replace(self, lines=rest, landmark=None)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw it, with its bookmark and link."""
        if not self.lines:
            return
        if self.landmark is not None:
            mark = self.landmark
            canvas.bookmark(mark.title, mark.key, top, in_outline=mark.in_outline)
        x += self.indent
        with canvas.artifact() if self.node is None else canvas.tagged(self.node):
            canvas.show(self.lines, self.style, x, top, self.width - self.indent)
        if self.target and self.node is not None:
            wide = max(line.width for line in self.lines)
            rect = (x, top - self.height, x + wide, top)
            canvas.link(self.node, rect, self.target, self.target)

    def landmarks(self) -> Iterator[Landmark]:
        """Its own, if it is a heading."""
        return iter(() if self.landmark is None else (self.landmark,))


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with a label in the space at its left: a list item."""

    label: Text | None
    text: Text

    @property
    def height(self) -> float:
        """That of the text; a big label reaches into what follows, which is indented."""
        return self.text.height or (self.label.height if self.label else 0.0)

    def split(self, room: float) -> tuple["Labelled", "Labelled"] | None:
        """The label stays with the first line."""
        parts = self.text.split(room)
        return parts and (Labelled(self.label, parts[0]), Labelled(None, parts[1]))

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """The label is drawn first: on the base line of the text, or, if bigger, from its top."""
        if self.label is not None:
            drop = max(0.0, base_line(self.text.style) - base_line(self.label.style))
            self.label.draw(canvas, x, top - drop)
        self.text.draw(canvas, x, top)

    def landmarks(self) -> Iterator[Landmark]:
        """A question may have a number."""
        return self.text.landmarks()


@dataclass(frozen=True, slots=True)
class Stack:
    """Pieces below each other that stay together."""

    flows: tuple[Flow, ...]

    @property
    def height(self) -> float:
        """In points; the distance above the first does not count."""
        gaps = sum(flow.before for flow in self.flows[1:])
        return gaps + sum(flow.piece.height for flow in self.flows)

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """Never."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw them in order."""
        for number, flow in enumerate(self.flows):
            top -= flow.before if number else 0.0
            flow.piece.draw(canvas, x, top)
            top -= flow.piece.height

    def landmarks(self) -> Iterator[Landmark]:
        """Of all of them."""
        for flow in self.flows:
            yield from flow.piece.landmarks()


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces side by side, each with its distance from the left."""

    cells: tuple[tuple[float, Piece], ...]

    @property
    def height(self) -> float:
        """That of the highest."""
        return max((piece.height for _, piece in self.cells), default=0.0)

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """Never."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw them from left to right."""
        for left, piece in self.cells:
            piece.draw(canvas, x + left, top)

    def landmarks(self) -> Iterator[Landmark]:
        """Of all of them."""
        for _, piece in self.cells:
            yield from piece.landmarks()


@dataclass(frozen=True, slots=True)
class Padding:
    """Distances inside of a box, in points."""

    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    left: float = 0.0


Paint = Callable[[TaggedCanvas, float, float, float, float], None]  # x, top, width, height


@dataclass(frozen=True, slots=True)
class Box:
    """A piece with padding on a painted ground."""

    inside: Piece
    width: float
    padding: Padding
    ground: Paint | None = None
    least: float = 0.0  # height it has at least: cards in one row are alike

    @property
    def height(self) -> float:
        """In points, with padding."""
        return max(self.least, self.inside.height + self.padding.top + self.padding.bottom)

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """Never."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the ground, then what is on it."""
        if self.ground is not None:
            with canvas.artifact():
                self.ground(canvas, x, top, self.width, self.height)
        self.inside.draw(canvas, x + self.padding.left, top - self.padding.top)

    def landmarks(self) -> Iterator[Landmark]:
        """Of what is inside."""
        return self.inside.landmarks()


@dataclass(frozen=True, slots=True)
class Drawing(Whole):
    """A figure with alternative text, drawn as one marked piece; decoration without a node."""

    width: float
    height: float
    paint: Paint
    node: Node | None = None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw it and note its place, which the structure has to name."""
        if self.node is None:
            with canvas.artifact():
                self.paint(canvas, x, top, self.width, self.height)
            return
        corners = x, top - self.height, x + self.width, top
        box = " ".join(f"{number:.2f}" for number in corners)
        self.node.attributes = (f"/O/Layout/BBox[{box}]",)
        with canvas.tagged(self.node):
            self.paint(canvas, x, top, self.width, self.height)


def base_line(style: Style) -> float:
    """How far below the top the first base line is."""
    return ascent(style.font) * style.size
