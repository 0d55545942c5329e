"""Data tables: real rows and cells, heads that repeat, rows that split.

An own piece instead of reportlab's ``Table``: faster, and a row higher than the page is no error.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from meetupdesk.briefing.pdf import shapes
from meetupdesk.briefing.pdf.canvas import TaggedCanvas
from meetupdesk.briefing.pdf.pieces import Landmark, Padding, Text
from meetupdesk.briefing.pdf.structure import Node
from meetupdesk.briefing.pdf.tokens import NAVY, RULE, TINT, WHITE

LEAST_LINES = 2  # of a split row on either page
LEAST_ROWS = 2  # of a table on either page, unless a row is tall


class Cell(NamedTuple):
    """A text, its distance from the left edge of the table, and its ground."""

    text: Text
    left: float  # of the cell, without padding
    width: float
    ground: str = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of the table."""

    cells: tuple[Cell, ...]
    padding: Padding

    @property
    def height(self) -> float:
        """That of its highest cell."""
        highest = max((cell.text.height for cell in self.cells), default=0.0)
        return highest + self.padding.top + self.padding.bottom

    def split(self, room: float) -> tuple["TableRow", "TableRow"] | None:
        """Cut all cells at that height."""
        room -= self.padding.top + self.padding.bottom
        first: list[Cell] = []
        rest: list[Cell] = []
        for cell in self.cells:
            lines = cell.text.lines
            fit = int((room + 1e-6) // cell.text.style.leading)
            if fit < LEAST_LINES:
                return None
            first.append(cell._replace(text=replace(cell.text, lines=lines[:fit])))
            rest.append(cell._replace(text=replace(cell.text, lines=lines[fit:])))
        return replace(self, cells=tuple(first)), replace(self, cells=tuple(rest))


class Look(NamedTuple):
    """What tells a plain table from a heat table."""

    head_ground: str = TINT
    rules: bool = True  # between the rows, full width
    grid: bool = False  # white lines around the grounds of cells


@dataclass(frozen=True, slots=True)
class Rows:
    """A table, or what of it stands on one page."""

    head: TableRow
    rows: tuple[TableRow, ...]
    width: float
    look: Look
    tall: float  # rows higher than this may be split

    @property
    def height(self) -> float:
        """With its head."""
        return self.head.height + sum(row.height for row in self.rows)

    def split(self, room: float) -> tuple["Rows", "Rows"] | None:
        """Between two rows; inside of one only if it is tall."""
        used, count = self.head.height, 0
        while count < len(self.rows) and used + self.rows[count].height <= room:
            used += self.rows[count].height
            count += 1
        before, after = self.rows[:count], self.rows[count:]
        if after and after[0].height > self.tall:
            parts = after[0].split(room - used)
            if parts:
                before, after = (*before, parts[0]), (parts[1], *after[1:])
        elif len(after) == 1 and count > LEAST_ROWS:
            before, after = self.rows[: count - 1], self.rows[count - 1 :]
        elif count < LEAST_ROWS and len(after) > 1:
            return None
        if not before or not after:
            return None
        return replace(self, rows=before), replace(self, rows=after)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Grounds and rules first, then head and cells in reading order."""
        with canvas.artifact():
            self._paint(canvas, x, top)
        repeated = any(
            cell.text.node is not None and canvas.is_drawn(cell.text.node)
            for cell in self.head.cells
        )
        for line in (self.head, *self.rows):
            for cell in line.cells:
                text = (
                    replace(cell.text, node=None) if repeated and line is self.head else cell.text
                )
                text.draw(canvas, x + cell.left + line.padding.left, top - line.padding.top)
            top -= line.height

    def landmarks(self) -> Iterator[Landmark]:
        """Tables have no headings."""
        return iter(())

    def _paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        right, under = x + self.width, top - self.head.height
        if self.look.head_ground:
            canvas.area(x, under, self.width, self.head.height, self.look.head_ground)
            canvas.stroke(shapes.line(x, top, right, top), NAVY, 1)
        y, rules = under, list[str]()
        for row in self.rows:
            for cell in row.cells:
                if cell.ground:
                    canvas.area(x + cell.left, y - row.height, cell.width, row.height, cell.ground)
            y -= row.height
            rules.append(shapes.line(x, y, right, y))
        if self.look.rules and rules:
            canvas.stroke(" ".join(rules), RULE, 0.3)
        if self.look.grid:
            self._grid(canvas, x, under)
        canvas.stroke(shapes.line(x, under, right, under), NAVY, 0.6 if self.look.rules else 1)

    def _grid(self, canvas: TaggedCanvas, x: float, under: float) -> None:
        """White lines between the cells with a ground, grey ones below the others."""
        y, white, grey = under, list[str](), list[str]()
        for row in self.rows:
            y -= row.height
            for cell in row.cells:
                left, right = x + cell.left, x + cell.left + cell.width
                if cell.ground:
                    white.append(shapes.line(left, y, right, y))
                    white.append(shapes.line(left, y + row.height, left, y))
                    white.append(shapes.line(right, y + row.height, right, y))
                else:
                    grey.append(shapes.line(left, y, right, y))
        if white:
            canvas.stroke(" ".join(white), WHITE, 1.4)
        if grey:
            canvas.stroke(" ".join(grey), RULE, 0.3)


class Parts(NamedTuple):
    """The nodes of a table."""

    head: Node
    body: Node


def table_nodes(parent: Node, summary: str) -> Parts:
    """Add a table; ``summary`` is a finished string of PDF."""
    node = parent.add("Table", f"/O/Table/Summary{summary}")
    return Parts(node.add("THead"), node.add("TBody"))


def cell_nodes(row: Node, count: int, *, head: bool, row_header: bool) -> Sequence[Node]:
    """Add the cells of one row; heads say what they are the head of."""
    nodes = []
    for place in range(count):
        if head or (row_header and place == 0):
            scope = "Column" if head else "Row"
            nodes.append(row.add("TH", f"/O/Table/Scope/{scope}", keep=True))
        else:
            nodes.append(row.add("TD", keep=True))
    return nodes
