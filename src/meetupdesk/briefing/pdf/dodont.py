"""What we say and what we do not say, in two cards of the same height."""

from functools import partial
from typing import NamedTuple

from meetupdesk.briefing.blocks import DoDont, Line
from meetupdesk.briefing.pdf import shapes
from meetupdesk.briefing.pdf.canvas import TaggedCanvas
from meetupdesk.briefing.pdf.maker import Maker
from meetupdesk.briefing.pdf.pieces import Box, Drawing, Flow, Padding, Paint, Piece, Row, Stack
from meetupdesk.briefing.pdf.prose import item_flows
from meetupdesk.briefing.pdf.tokens import GO, GO_TINT, GUTTER, NO, NO_TINT

MOST_OF_A_SIDE = 5  # items in one card


def do_dont_flows(block: DoDont, maker: Maker, width: float) -> list[Flow]:
    """Two cards of the same height; more than five a side go into a second pair."""
    flows: list[Flow] = []
    most = max(len(block.do), len(block.dont))
    for start in range(0, most, MOST_OF_A_SIDE):
        end = start + MOST_OF_A_SIDE
        sides = [
            _Side(block.do_title, block.do[start:end], go=True, first=start),
            _Side(block.dont_title, block.dont[start:end], go=False, first=start + len(block.do)),
        ]
        sides = [side for side in sides if side.items]
        pair = maker.boxed(
            partial(_pair, sides, maker, width), partial(_loose_sides, sides, maker, width)
        )
        flows += [Flow(pair[0].piece, maker.look.gap(12), pair[0].keep), *pair[1:]]
    return flows


class _Side(NamedTuple):
    """One card of do's or don'ts."""

    title: str
    items: tuple[Line, ...]
    go: bool
    first: int  # place of its first item among the texts of the block


def _pair(sides: list[_Side], maker: Maker, width: float) -> Piece:
    pt = maker.look.pt
    wide = (width - GUTTER) / 2 if len(sides) == 2 else width
    pad = Padding(pt(11), pt(12), pt(11), pt(12))
    stacks = [Stack(tuple(_side_flows(side, maker, wide - pad.left - pad.right))) for side in sides]
    least = max(stack.height for stack in stacks) + pad.top + pad.bottom
    boxes = [
        Box(stack, wide, pad, _go if side.go else _no_go, least)
        for side, stack in zip(sides, stacks, strict=True)
    ]
    return Row(tuple((place * (wide + GUTTER), box) for place, box in enumerate(boxes)))


def _side_flows(side: _Side, maker: Maker, width: float) -> list[Flow]:
    look = maker.look
    node = maker.inner_heading(side.title)
    style = look.style("card_do" if side.go else "card_dont")
    mark = Drawing(look.pt(14), style.leading, _ring if side.go else _cross)
    title = maker.text(side.title, style, width - look.pt(22), node)
    items = maker.section.add("L", "/O/List/ListNumbering/Decimal")
    room = min(width, look.measure)
    kind = "do" if side.go else "dont"
    head = Flow(Row(((0.0, mark), (look.pt(21), title))), keep=True)
    flows = item_flows(side.items, kind, maker, room, items, first=side.first)
    return [
        head,
        *(Flow(flow.piece, look.gap(6 if at == 0 else 4)) for at, flow in enumerate(flows)),
    ]


def _loose_sides(sides: list[_Side], maker: Maker, width: float) -> list[Flow]:
    flows: list[Flow] = []
    for side in sides:
        flows += _side_flows(side, maker, width)
    return flows


def _card(tint: str, colour: str, dash: tuple[float, float] | None) -> Paint:
    """The ground of a card: the rule above differs without colours too."""

    def paint(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
        canvas.area(x, top - height, width, height, tint)
        canvas.stroke(shapes.line(x, top, x + width, top), colour, 2.2, dash=dash)

    return paint


_go = _card(GO_TINT, GO, None)
_no_go = _card(NO_TINT, NO, (5, 2))


def _ring(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
    canvas.stroke(shapes.circle(x + width / 2, top - height * 0.42, width * 0.36), GO, 2)


def _cross(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
    arm, middle, centre = width * 0.33, top - height * 0.42, x + width / 2
    down = shapes.line(centre - arm, middle + arm, centre + arm, middle - arm)
    up = shapes.line(centre - arm, middle - arm, centre + arm, middle + arm)
    canvas.stroke(f"{down} {up}", NO, 2)
