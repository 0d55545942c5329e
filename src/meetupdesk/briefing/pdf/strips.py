"""What is drawn as one: strips of facts, key message, callouts, cards."""

from collections.abc import Sequence
from functools import partial

from meetupdesk.briefing.blocks import Callout, Cards, Facts, KeyMessage, Line
from meetupdesk.briefing.pdf import shapes
from meetupdesk.briefing.pdf.canvas import TaggedCanvas
from meetupdesk.briefing.pdf.maker import Maker
from meetupdesk.briefing.pdf.pieces import Box, Flow, Padding, Piece, Row, Stack
from meetupdesk.briefing.pdf.prose import together
from meetupdesk.briefing.pdf.structure import Node
from meetupdesk.briefing.pdf.tokens import (
    AMBER,
    BLUE,
    GUTTER,
    NAVY,
    RULE,
    Token,
)  # fmt: skip

LEAST_COLUMN = 104  # points; narrower columns of facts become fewer
LEAST_CARD = 120


def facts_flows(facts: Facts, maker: Maker, width: float) -> list[Flow]:
    """A strip between two rules; label above value."""
    pairs = tuple(pair for pair in facts.pairs if pair[1])
    if not pairs:
        return []

    def whole() -> Piece:
        grid = facts_grid(pairs, facts.columns, maker, width, maker.section.add("L"))
        pt = maker.look.pt
        return Box(grid, width, Padding(pt(6), 0, pt(8), 0), _between_rules)

    return maker.boxed(whole, lambda: loose_pairs(pairs, maker, width))


def facts_grid(
    pairs: Sequence[tuple[str, Line]], columns: int, maker: Maker, width: float, node: Node
) -> Stack:
    """Labels above values, side by side, below the node of a list."""
    look = maker.look
    count = max(1, min(columns, len(pairs), int(width // look.pt(LEAST_COLUMN)) or 1))
    widths = _shared(pairs, count, maker, width)
    rows: list[Flow] = []
    for start in range(0, len(pairs), count):
        cells: list[tuple[float, Piece]] = []
        for place, (label, value) in enumerate(pairs[start : start + count]):
            item = node.add("LI")
            room = widths[place] - look.pt(12 if place < count - 1 else 0)
            head = maker.text(label, look.style("caption"), room, item.add("Lbl"))
            body = maker.text(
                value, look.style("value"), room, item.add("LBody"), nth=start + place
            )
            cell = Stack((Flow(head), Flow(body, look.pt(1))))
            cells.append((sum(widths[:place]), cell))
        rows.append(Flow(Row(tuple(cells)), look.gap(7)))
    return Stack(tuple(rows))


def loose_pairs(pairs: Sequence[tuple[str, Line]], maker: Maker, width: float) -> list[Flow]:
    """Label and value below each other, as plain text that flows."""
    look, room = maker.look, min(width, maker.look.measure)
    node, flows = maker.section.add("L"), list[Flow]()
    for nth, (label, value) in enumerate(pairs):
        item = node.add("LI")
        head = maker.text(label, look.style("small_head"), room, item.add("Lbl"))
        body = maker.text(value, look.style("body"), room, item.add("LBody"), nth=nth)
        flows += [Flow(head, look.gap(9), keep=True), Flow(body, look.gap(2))]
    return flows


def key_message_flows(message: KeyMessage, maker: Maker, width: float) -> list[Flow]:
    """White on navy."""
    look = maker.look
    if not maker.width_of(message.sentence, look.style("key")):
        return []

    def whole() -> Piece:
        pad = Padding(look.gap(15), look.pt(18), look.gap(16), look.pt(18))
        room = width - pad.left - pad.right
        sentence = maker.text(
            message.sentence, look.style("key"), room, maker.section.add("P"), nth=0
        )
        flows = [Flow(sentence)]
        note = maker.text(message.note, look.style("key_note"), room, maker.section.add("P"), nth=1)
        flows += [Flow(note, look.gap(4))] if note.lines else []
        return Box(Stack(tuple(flows)), width, pad, partial(_ground, colour=NAVY))

    return maker.boxed(
        whole, lambda: _loose((message.sentence, message.note), ("quote", "body"), maker, width)
    )


def callout_flows(callout: Callout, maker: Maker, width: float) -> list[Flow]:
    """A bar at the left: blue, navy for a decision, amber for a warning."""
    look = maker.look
    colour = {"decision": NAVY, "warning": AMBER}.get(callout.kind, BLUE)
    tokens: tuple[Token, ...] = ("caption", "quote", "body")
    texts = (callout.label, callout.sentence, callout.text)

    def whole() -> Piece:
        pad = Padding(look.gap(5), 0, look.gap(7), look.pt(17))
        room, flows = width - pad.left, list[Flow]()
        for nth, (line, token) in enumerate(zip(texts, tokens, strict=True)):
            style = look.style(
                token, colour=AMBER if token == "caption" and colour == AMBER else ""
            )
            wide = min(room, look.measure) if token == "body" else room
            place = nth - 1 if nth else None
            text = maker.text(line, style, wide, maker.section.add("P"), nth=place)
            flows += [Flow(text, look.gap(2))] if text.lines else []
        return Box(Stack(tuple(flows)), width, pad, partial(_bar, colour=colour))

    return maker.boxed(whole, lambda: _loose(texts, tokens, maker, width))


def cards_flows(cards: Cards, maker: Maker, width: float) -> list[Flow]:
    """Two or three in a row, each below a rule."""
    if not cards.items:
        return []
    columns = 2 if len(cards.items) in (2, 4) else 3
    columns = max(1, min(columns, len(cards.items), int(width // maker.look.pt(LEAST_CARD))))

    def whole() -> Piece:
        return _card_rows(cards, columns, maker, width)

    return maker.boxed(whole, lambda: loose_pairs(cards.items, maker, width))


def _card_rows(cards: Cards, columns: int, maker: Maker, width: float) -> Piece:
    look = maker.look
    wide = (width - (columns - 1) * GUTTER) / columns
    node, made = maker.section.add("L"), list[Box]()
    for nth, (head, line) in enumerate(cards.items):
        item = node.add("LI")
        label = maker.text(head, look.style("small_head"), wide, item.add("Lbl"))
        text = maker.text(line, look.style("small"), wide, item.add("LBody"), nth=nth)
        inside = Stack((Flow(label), Flow(text, look.gap(2))))
        made.append(Box(inside, wide, Padding(look.pt(6)), _rule_above))
    rows = [made[start : start + columns] for start in range(0, len(made), columns)]
    return Stack(
        tuple(
            Flow(
                Row(tuple((place * (wide + GUTTER), box) for place, box in enumerate(row))),
                look.gap(12),
            )
            for row in rows
        )
    )


def _loose(
    lines: Sequence[Line], tokens: Sequence[Token], maker: Maker, width: float
) -> list[Flow]:
    """The texts of a box that would be too high, below each other."""
    look, flows = maker.look, list[Flow]()
    for line, token in zip(lines, tokens, strict=True):
        text = maker.text(
            line, look.style(token), min(width, look.measure), maker.section.add("P"), nth=0
        )
        flows += [Flow(text, look.gap(4))] if text.lines else []
    return together(flows, maker, 0.0)


def _shared(
    pairs: Sequence[tuple[str, Line]], count: int, maker: Maker, width: float
) -> list[float]:
    """Widths of the columns: as much as each needs, what is left shared alike."""
    look = maker.look
    needs = [0.0] * count
    for place, (label, value) in enumerate(pairs):
        texts = (
            maker.width_of(label, look.style("caption")),
            maker.width_of(value, look.style("value")),
        )
        needs[place % count] = max(needs[place % count], *texts)
    needs = [need + look.pt(14) for need in needs]
    fixed: dict[int, float] = {}
    while True:
        free = [place for place in range(count) if place not in fixed]
        share = (width - sum(fixed.values())) / max(1, len(free))
        small = [place for place in free if needs[place] <= share]
        if not small or len(small) == len(free):
            break
        fixed |= {place: needs[place] for place in small}
    if not free or all(needs[place] <= share for place in free):
        spare = (width - sum(needs)) / count
        return [need + spare for need in needs]
    return [fixed.get(place, share) for place in range(count)]


def _between_rules(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
    canvas.stroke(shapes.line(x, top, x + width, top), NAVY, 1)
    canvas.stroke(shapes.line(x, top - height, x + width, top - height), RULE, 0.4)


def _rule_above(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
    canvas.stroke(shapes.line(x, top, x + width, top), BLUE, 1.4)


def _ground(
    canvas: TaggedCanvas, x: float, top: float, width: float, height: float, *, colour: str
) -> None:
    canvas.area(x, top - height, width, height, colour)


def _bar(
    canvas: TaggedCanvas, x: float, top: float, width: float, height: float, *, colour: str
) -> None:
    canvas.area(x, top - height, 3, height, colour)
