"""From blocks to what flows down the pages: one function for each type of block."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from meetupdesk.briefing.blocks import (
    Answer,
    Block,
    Bullets,
    Callout,
    Cards,
    Columns,
    Contents,
    DoDont,
    Facts,
    Fitted,
    Heading,
    HeatTable,
    KeyMessage,
    Lines,
    PageBreak,
    Paragraph,
    PersonCard,
    Points,
    QrContact,
    Quadrant,
    Shares,
    Table,
    Timeline,
    Together,
)  # fmt: skip
from meetupdesk.briefing.pdf.data import heat_flows, table_flows
from meetupdesk.briefing.pdf.dodont import do_dont_flows
from meetupdesk.briefing.pdf.figures import quadrant_flows, shares_flows
from meetupdesk.briefing.pdf.maker import Limits, Maker
from meetupdesk.briefing.pdf.people import answer_flows, person_flows, qr_flows
from meetupdesk.briefing.pdf.pieces import Flow, Piece, Row, Stack
from meetupdesk.briefing.pdf.prose import (
    bullet_flows,
    contents_flows,
    heading_flows,
    lines_flows,
    paragraph_flows,
    points_flows,
    together,
)  # fmt: skip
from meetupdesk.briefing.pdf.strips import (
    callout_flows,
    cards_flows,
    facts_flows,
    key_message_flows,
)  # fmt: skip
from meetupdesk.briefing.pdf.timeline import timeline_flows
from meetupdesk.briefing.pdf.tokens import GUTTER

NARROW = 400  # points: tables and figures do not stand side by side in less
WHOLE_PAGE = 0.98  # what stays together may be as high as that share of a page


def flows_of(blocks: Sequence[Block], maker: Maker, width: float) -> list[Flow]:
    """Return the pieces of the blocks, each with its distance to the one above."""
    flows: list[Flow] = []
    previous: Block | None = None
    for block in blocks:
        made = _drawn(block, maker, width)
        if made:
            gap = _gap(previous, block)
            made[0] = replace(made[0], before=maker.look.gap(gap))
            flows += made
            previous = block
    return flows


_Holding = Columns | Together | Fitted | PageBreak
_Data = Answer | HeatTable | PersonCard | QrContact | Quadrant | Shares | Table | Timeline


def _drawn(block: Block, maker: Maker, width: float) -> list[Flow]:  # noqa: C901  (a case a block)
    """What is not one of the other two kinds is text."""
    if isinstance(block, _Holding):
        return _held(block, maker, width)
    if isinstance(block, _Data):
        return _figured(block, maker, width)
    match block:
        case Heading():
            return heading_flows(block, maker, width)
        case Paragraph():
            return paragraph_flows(block, maker, width)
        case Bullets():
            return bullet_flows(block, maker, width)
        case Points():
            return points_flows(block, maker, width)
        case Facts():
            return facts_flows(block, maker, width)
        case KeyMessage():
            return key_message_flows(block, maker, width)
        case Callout():
            return callout_flows(block, maker, width)
        case DoDont():
            return do_dont_flows(block, maker, width)
        case Cards():
            return cards_flows(block, maker, width)
        case Lines():
            return lines_flows(block, maker, width)
        case Contents():
            return contents_flows(block, maker, width)
        case _:
            assert_never(block)


def _held(block: _Holding, maker: Maker, width: float) -> list[Flow]:
    match block:
        case Columns():
            return _columns(block, maker, width)
        case Together():
            return together(flows_of(block.blocks, maker, width), maker, WHOLE_PAGE)
        case Fitted():
            return _fitted(block, maker, width)
        case PageBreak():
            return []
        case _:
            assert_never(block)


def _figured(block: _Data, maker: Maker, width: float) -> list[Flow]:  # noqa: C901  (as above)
    match block:
        case Table():
            return table_flows(block, maker, width)
        case HeatTable():
            return heat_flows(block, maker, width)
        case Timeline():
            return timeline_flows(block, maker, width)
        case Shares():
            return shares_flows(block, maker, width)
        case Quadrant():
            return quadrant_flows(block, maker, width)
        case QrContact():
            return qr_flows(block, maker, width)
        case Answer():
            return answer_flows(block, maker, width)
        case PersonCard():
            return person_flows(block, maker, width)
        case _:
            assert_never(block)


def _columns(columns: Columns, maker: Maker, width: float) -> list[Flow]:
    if width < maker.look.pt(NARROW) and any(map(_is_wide, (*columns.left, *columns.right))):
        return flows_of((*columns.left, *columns.right), maker, width)
    share = max(20, min(80, columns.share))
    left_width = (width - GUTTER) * share / 100
    right_width = width - GUTTER - left_width

    def whole() -> Piece:
        left = Stack(tuple(flows_of(columns.left, maker, left_width)))
        right = Stack(tuple(flows_of(columns.right, maker, right_width)))
        if not left.flows or not right.flows:
            return _TOO_HIGH  # one side is empty: the other gets the full width
        return Row(((0.0, left), (left_width + GUTTER, right)))

    return maker.boxed(whole, lambda: flows_of((*columns.left, *columns.right), maker, width))


def _is_wide(block: Block) -> bool:
    """Does the block, or one in it, need all of a narrow page?"""
    if isinstance(block, Fitted):
        return _is_wide(block.block)
    if isinstance(block, Together):
        return any(map(_is_wide, block.blocks))
    return isinstance(block, (Table, HeatTable, Quadrant, Timeline, DoDont))


def _fitted(fitted: Fitted, maker: Maker, width: float) -> list[Flow]:
    """Draw the block with the limits that were set for it; ``fitting`` says whether they hold."""
    before = maker.limits
    if before.cuts:
        lines = fitted.lines or before.lines
        maker.limits = Limits(
            lines=min(lines, before.lines) if before.headings else lines,
            paths=fitted.paths or before.paths,
            headings=before.headings,
            cuts=True,
        )
    flows = flows_of((fitted.block,), maker, width)
    maker.limits = before
    return flows


@dataclass(frozen=True, slots=True)
class _Endless(Stack):
    """A piece that never fits."""

    @property
    def height(self) -> float:
        """More than any page."""
        return float("inf")


_TOO_HIGH = _Endless(())

_AFTER_HEADING = {1: 13, 2: 6, 3: 3}
_BEFORE_HEADING = {1: 22, 2: 21, 3: 13}
_SMALL = (Paragraph, Bullets, Lines, Points)


def _gap(previous: Block | None, block: Block) -> float:
    """How far two blocks stand apart, in points."""
    above = None if previous is None else _last(previous)
    below = _first(block)
    if isinstance(above, Heading):
        return _AFTER_HEADING[above.level]
    if isinstance(below, Heading):
        return _BEFORE_HEADING[below.level]
    if isinstance(below, Paragraph) and below.style == "caption":
        return 5
    if isinstance(above, Paragraph) and isinstance(below, _SMALL):
        return 10 if {above.style, _style_of(below)} & {"quote", "statement"} else 6
    if isinstance(above, _SMALL) and isinstance(below, _SMALL):
        return 10
    if isinstance(above, Answer) and isinstance(below, Answer):
        return 16
    return 12


def _style_of(block: Block) -> str:
    return block.style if isinstance(block, Paragraph) else ""


def _first(block: Block) -> Block:
    return next(_inner(block, 0), block)


def _last(block: Block) -> Block:
    return next(_inner(block, -1), block)


def _inner(block: Block, place: int) -> Iterator[Block]:
    """The first or last block inside of a block that only holds others."""
    inside: Sequence[Block] = ()
    if isinstance(block, Fitted):
        inside = (block.block,)
    elif isinstance(block, Together):
        inside = block.blocks
    elif isinstance(block, Columns):
        inside = block.left or block.right
    if inside:
        yield from _inner(inside[place], place)
    else:
        yield block
