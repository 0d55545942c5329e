"""The quadrant of whom to invite first, and the bar of shares."""

import math
from collections.abc import Sequence

from meetupdesk.briefing.blocks import Quadrant, Shares, Spot
from meetupdesk.briefing.pdf import shapes
from meetupdesk.briefing.pdf.canvas import TaggedCanvas
from meetupdesk.briefing.pdf.maker import Maker
from meetupdesk.briefing.pdf.pieces import Drawing, Flow, Text
from meetupdesk.briefing.pdf.text import clean
from meetupdesk.briefing.pdf.tokens import (
    BLUE,
    FIELD,
    HEAT,
    INK,
    MUTE,
    NAVY,
    RULE,
    TINT,
    WHITE,
)  # fmt: skip

MOST_NAMED = 12  # spots with a mark; the others are small dots
WIDEST, HIGHEST = 300, 190
NAME_OF_A_FIELD = 12  # height kept free for it
CIRCLE, STEP = 7, 16  # radius; how far a colliding circle moves
SHARES = ((NAVY, WHITE), (BLUE, WHITE), (HEAT[2], INK), (HEAT[1], INK))  # ground, text


def quadrant_flows(quadrant: Quadrant, maker: Maker, width: float) -> list[Flow]:
    """The figure; below it who is not in it."""
    look, flows = maker.look, list[Flow]()
    if quadrant.points:
        wide = min(width, look.pt(WIDEST))
        chart = _Field(quadrant, maker, wide, min(look.pt(HIGHEST), wide * 0.82))
        node = maker.section.add("Figure", alt=clean(quadrant.alt) or "–")
        flows.append(Flow(Drawing(wide, chart.height, chart.paint, node)))
    rest = maker.text(quadrant.rest, look.style("caption"), width, maker.section.add("P"), nth=0)
    return flows + ([Flow(rest, look.gap(5))] if rest.lines else [])


class _Field:
    """Everything measured; ``paint`` only draws."""

    def __init__(self, quadrant: Quadrant, maker: Maker, width: float, height: float) -> None:
        self.look, self.width, self.height = maker.look, width, height
        pt = self.look.pt
        self.left, self.low = pt(17), pt(18)
        self.wide, self.high = width - self.left - 1, height - self.low - 1
        self.middles = self.left + self.wide / 2, self.low + self.high / 2
        half = self.wide / 2 - pt(8)
        self.fields = tuple(
            maker.one_line(
                name,
                self.look.style("marking", colour=NAVY if place == 1 else MUTE, align="left"),
                half,
            )
            for place, name in enumerate(quadrant.fields)
        )
        caption = self.look.style("caption", align="centre")
        self.x_title = maker.one_line(f"{quadrant.x_title} →", caption, self.wide)
        self.y_title = maker.one_line(f"{quadrant.y_title} →", caption, self.high)
        named = quadrant.points[:MOST_NAMED]
        self.dots = tuple(self._place(spot) for spot in quadrant.points[MOST_NAMED:])
        self.spots = tuple(
            zip(self._apart(named), (self._mark(maker, spot) for spot in named), strict=True)
        )

    def paint(
        self, canvas: TaggedCanvas, x: float, top: float, width: float, height: float
    ) -> None:
        low = top - self.height
        self._paint_fields(canvas, x, low)
        for px, py in self.dots:
            canvas.fill(shapes.circle(x + px, low + py, self.look.pt(2)), NAVY)
        for (px, py), mark in self.spots:
            first = px > self.middles[0] and py > self.middles[1]
            ring = shapes.circle(x + px, low + py, self.look.pt(CIRCLE))
            canvas.stroke(ring, NAVY, 1, fill=NAVY if first else WHITE)
            style = self.look.style("mark", colour=WHITE if first else NAVY)
            rise = style.size * 0.62
            canvas.show(mark.lines, style, x + px - mark.width / 2, low + py + rise, mark.width)

    def _paint_fields(self, canvas: TaggedCanvas, x: float, low: float) -> None:
        pt, left, bottom = self.look.pt, x + self.left, low + self.low
        half_w, half_h = self.wide / 2, self.high / 2
        canvas.area(left + half_w, bottom + half_h, half_w, half_h, FIELD)
        canvas.area(left, bottom + half_h, half_w, half_h, TINT)
        canvas.area(left + half_w, bottom, half_w, half_h, TINT)
        canvas.stroke(shapes.rectangle(left, bottom, self.wide, self.high), RULE, 0.5)
        upright = shapes.line(left + half_w, bottom, left + half_w, bottom + self.high)
        flat = shapes.line(left, bottom + half_h, left + self.wide, bottom + half_h)
        canvas.stroke(f"{upright} {flat}", WHITE, 1.2)
        tops = bottom + self.high - pt(4), bottom + pt(13)
        for place, text in enumerate(self.fields):
            field_x = left + (half_w if place % 2 else 0) + pt(5)
            canvas.show(text.lines, text.style, field_x, tops[place // 2], text.width)
        title = self.x_title
        canvas.show(title.lines, title.style, left, low + pt(12), title.width)
        self._paint_upright(canvas, x + pt(1), bottom)

    def _paint_upright(self, canvas: TaggedCanvas, x: float, low: float) -> None:
        title = self.y_title
        canvas.saveState()
        canvas.translate(x, low)
        canvas.rotate(90)
        canvas.show(title.lines, title.style, 0, 0, title.width)
        canvas.restoreState()

    def _mark(self, maker: Maker, spot: Spot) -> Text:
        style = self.look.style("mark")
        return maker.one_line(spot.mark[:2], style, self.look.pt(4 * CIRCLE))

    def _place(self, spot: Spot) -> tuple[float, float]:
        """Where a spot is, its circle inside of the field."""
        side, upright = self.look.pt(CIRCLE + 1), self.look.pt(CIRCLE + NAME_OF_A_FIELD)
        x = self.left + max(0, min(100, spot.x)) / 100 * self.wide
        y = self.low + max(0, min(100, spot.y)) / 100 * self.high
        return (
            min(max(x, self.left + side), self.left + self.wide - side),
            min(max(y, self.low + upright), self.low + self.high - upright),
        )

    def _apart(self, spots: Sequence[Spot]) -> list[tuple[float, float]]:
        """Places that do not collide; a later one moves on a spiral, inside of its own field."""
        placed: list[tuple[float, float]] = []
        for spot in spots:
            start = self._place(spot)
            found = next(
                (place for place in self._spiral(start) if self._is_free(place, placed)), start
            )
            placed.append(found)
        return placed

    def _spiral(self, start: tuple[float, float]) -> list[tuple[float, float]]:
        x, y = start
        middle_x, middle_y = self.middles
        step, edge = self.look.pt(STEP), self.look.pt(CIRCLE + 1)
        upright = self.look.pt(CIRCLE + NAME_OF_A_FIELD)
        xs = (self.left, middle_x) if x <= middle_x else (middle_x, self.left + self.wide)
        ys = (self.low + upright, middle_y - edge)
        if y > middle_y:
            ys = (middle_y + edge, self.low + self.high - upright)
        turns = [start]
        for turn in range(1, 60):
            angle, far = turn * math.pi / 3, step * (1 + turn // 6)
            place_x, place_y = x + far * math.cos(angle), y + far * math.sin(angle)
            if xs[0] + edge <= place_x <= xs[1] - edge and ys[0] <= place_y <= ys[1]:
                turns.append((place_x, place_y))
        return turns

    def _is_free(self, place: tuple[float, float], others: Sequence[tuple[float, float]]) -> bool:
        least = self.look.pt(2 * CIRCLE)
        return all(math.dist(place, other) >= least for other in others)


def shares_flows(shares: Shares, maker: Maker, width: float) -> list[Flow]:
    """One bar; a part too narrow for its text is named in the line below."""
    parts = tuple((label, minutes) for label, minutes in shares.parts if minutes > 0)
    if not parts:
        return []
    look = maker.look
    total = sum(minutes for _, minutes in parts)
    node = maker.section.add("Figure", alt=clean(shares.alt) or "–")
    texts: list[tuple[float, float, Text | None]] = []
    left, small = 0.0, list[str]()
    for place, (label, minutes) in enumerate(parts):
        wide = width * minutes / total
        words = f"{label} {minutes}"
        style = look.style("in_bar", colour=SHARES[place % len(SHARES)][1])
        if maker.width_of(words, style) + look.pt(10) <= wide:
            texts.append((left, wide, maker.one_line(words, style, wide - look.pt(10))))
        else:
            texts.append((left, wide, None))
            small.append(words)
        left += wide
    high = look.pt(18)

    def paint(canvas: TaggedCanvas, x: float, top: float, _width: float, height: float) -> None:
        for place, (start, wide, text) in enumerate(texts):
            ground = SHARES[place % len(SHARES)][0]
            shown = max(0.5, wide - (1.4 if place < len(texts) - 1 else 0.0))
            canvas.area(x + start, top - height, shown, height, ground)
            if text is not None:
                down = (height - text.style.size) / 2 - look.pt(0.6)
                canvas.show(text.lines, text.style, x + start + look.pt(6), top - down, text.width)

    flows = [Flow(Drawing(width, high, paint, node))]
    if small:
        below = maker.text(" · ".join(small), look.style("caption"), width, None)
        flows.append(Flow(below, look.gap(3)))
    return flows
