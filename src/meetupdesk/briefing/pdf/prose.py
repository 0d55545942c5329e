"""Headings, paragraphs and lists."""

import re
from collections.abc import Iterable
from dataclasses import replace

from meetupdesk.briefing.blocks import (
    Bullets,
    Contents,
    Heading,
    Line,
    Lines,
    Link,
    Open,
    Paragraph,
    Points,
)  # fmt: skip
from meetupdesk.briefing.pdf import shapes
from meetupdesk.briefing.pdf.canvas import TaggedCanvas
from meetupdesk.briefing.pdf.contents import Entry
from meetupdesk.briefing.pdf.maker import Maker
from meetupdesk.briefing.pdf.pieces import Box, Drawing, Flow, Labelled, Padding, Stack, Text
from meetupdesk.briefing.pdf.structure import Node
from meetupdesk.briefing.pdf.tokens import BLUE, FIELD, RULE, TINT, Token

KEPT_TOGETHER = 0.3  # of a page: a point as high as that may be split


def heading_flows(heading: Heading, maker: Maker, width: float) -> list[Flow]:
    """A heading; the subtitle of the document stands below that of level 1."""
    tokens: dict[int, Token] = {1: "title", 2: "section", 3: "small_head"}
    style = maker.look.style(tokens[heading.level])
    text = maker.heading(heading, style, width)
    if not text.lines:
        return []
    flows = [Flow(text, keep=True)]
    if heading.level == 1 and maker.subtitle:
        node = maker.section.add("P")
        below = maker.text(maker.subtitle, maker.look.style("subtitle"), width, node)
        flows += [Flow(below, maker.look.gap(3), keep=True)] if below.lines else []
    return flows


def paragraph_flows(paragraph: Paragraph, maker: Maker, width: float) -> list[Flow]:
    """Running text, no wider than is read with ease."""
    look, line = maker.look, paragraph.text
    token: Token = "body"
    if paragraph.style in ("small", "caption"):
        token = "small" if paragraph.style == "small" else "caption"
    inset = look.pt(12) if paragraph.style == "statement" else 0.0  # of its ground, at the right
    room = min(width - inset, look.measure)
    indent = look.pt(14) if paragraph.style in ("quote", "statement") else 0.0
    node = maker.section.add("P", lang=paragraph.lang)
    if paragraph.style == "statement":
        line = marked_gaps(line)
    if paragraph.style == "quote":
        node.tag = "BlockQuote"
        node = node.add("P")
        token = "quote"
    text = maker.text(line, look.style(token), room, node, indent=indent, nth=0)
    if not text.lines:
        return []
    if not indent or text.height > look.paper.text_height * KEPT_TOGETHER:
        return [Flow(text)]
    return [Flow(_barred(maker, replace(text, indent=0.0), room + inset, indent, paragraph.style))]


def bullet_flows(bullets: Bullets, maker: Maker, width: float) -> list[Flow]:
    """A list, an item a flow."""
    numbering = {"disc": "Disc", "number": "Decimal", "cross": "", "box": "Square"}[bullets.kind]
    attributes = (f"/O/List/ListNumbering/{numbering}",) if numbering else ()
    node = maker.section.add("L", *attributes)
    room = min(width, maker.look.measure)
    return item_flows(bullets.items, bullets.kind, maker, room, node)


_LABELS: dict[str, tuple[str, Token, float]] = {
    # kind: what is printed, its style, the indent of the text
    "disc": ("■", "label_disc", 11),
    "number": ("", "label_number", 16),
    "cross": ("×", "label_cross", 14),
    "box": ("□", "label_box", 16),
    "do": ("", "label_do", 16),
    "dont": ("", "label_dont", 16),
}


def item_flows(
    items: Iterable[Line],
    kind: str,
    maker: Maker,
    width: float,
    node: Node,
    *,
    left: float = 0.0,
    first: int = 0,
) -> list[Flow]:
    """The items of a list below its node, ``left`` points in; numbers count from 1.

    ``first`` is the place of the first item among the texts of its block.
    """
    look = maker.look
    sign, token, indent = _LABELS[kind]
    flows: list[Flow] = []
    for nth, line in enumerate(items):
        item = node.add("LI")
        label_node, body = item.add("Lbl"), item.add("LBody")
        inset = left + look.pt(indent)
        text = maker.text(line, look.style("list"), width, body, indent=inset, nth=first + nth)
        if not text.lines:
            node.kids.remove(item)
            continue
        words = sign or str(len(flows) + 1)
        label = maker.text(words, look.style(token), left + look.pt(30), label_node, indent=left)
        flows.append(Flow(Labelled(label, text), look.gap(4)))
    return flows


def points_flows(points: Points, maker: Maker, width: float) -> list[Flow]:
    """Big number or bar, head, text and a small list, each point together if it is short."""
    look, room = maker.look, min(width, maker.look.measure)
    node = maker.section.add("L", *(("/O/List/ListNumbering/Decimal",) if points.numbered else ()))
    indent, flows = look.pt(24 if points.numbered else 11), list[Flow]()
    for nth, point in enumerate(points.items):
        item = node.add("LI")
        label_node = item.add("Lbl")
        body = item.add("LBody")
        style = look.style("small_head")
        head = maker.text(point.head, style, room, body.add("P"), indent=indent, nth=nth)
        label: Text | None = None
        if points.numbered:
            alone = not (point.text or point.more)
            style = look.style("small_head", colour=BLUE) if alone else look.style("number")
            label = maker.text(str(nth + 1), style, look.pt(60), label_node)
        else:
            label = maker.text("■", look.style("label_disc"), indent, label_node)
        style = look.style("body")
        text = maker.text(point.text, style, room, body.add("P"), indent=indent, nth=nth)
        inside = [Flow(Labelled(label, head), keep=True)]
        inside += [Flow(text, look.gap(2))] if text.lines else []
        if point.more:
            more = item_flows(point.more, "disc", maker, room, body.add("L"), left=indent)
            inside += more
        flows += together(inside, maker, KEPT_TOGETHER, before=look.gap(9))
    return flows


def lines_flows(lines: Lines, maker: Maker, width: float) -> list[Flow]:
    """Empty lines to write on by hand, below their label."""
    look = maker.look
    label = maker.text(lines.label, look.style("caption"), width, maker.section.add("P"))
    flows = [Flow(label, keep=True)] if label.lines else []
    return flows + [Flow(Drawing(width, look.pt(22), _rule_below))] * max(0, lines.count)


def contents_flows(_contents: Contents, maker: Maker, width: float) -> list[Flow]:
    """One line for each heading of level 2; the page is known when it is drawn."""
    toc, look = maker.root.add("TOC"), maker.look
    room = look.pt(28)
    flows = []
    for number, title in enumerate(maker.contents):
        item = toc.add("TOCI")
        link = item.add("Reference").add("Link")
        text = maker.text(title, look.style("body"), width - room, link)
        if text.lines:
            style = look.style("value", align="right")
            entry = Entry(text, width, number, item.add("Lbl"), link, style)
            flows.append(Flow(entry, look.gap(4)))
    return flows


def together(flows: list[Flow], maker: Maker, share: float, *, before: float = 0.0) -> list[Flow]:
    """Return them as one piece if it is no higher than that share of a page, else as they are."""
    if not flows:
        return []
    stack = Stack(tuple(flows))
    if stack.height <= maker.look.paper.text_height * share:
        return [Flow(stack, before)]
    return [replace(flows[0], before=before), *flows[1:]]


_GAP = re.compile(r"(\[[^\[\]\n]{0,80}\])")


def marked_gaps(line: Line) -> Line:
    """Return the text with what stands in [ ] marked as open."""
    if isinstance(line, Link):
        return line
    parts = (line,) if isinstance(line, str) else line
    found: list[str] = []
    for part in parts:
        pieces = _GAP.split(part) if type(part) is str else [part]
        found += [Open(piece) if _GAP.fullmatch(piece) else piece for piece in pieces if piece]
    return tuple(found)


def _barred(maker: Maker, text: Text, width: float, indent: float, style: str) -> Box:
    """A quote has a bar at its left, a statement a ground."""
    pt = maker.look.pt
    if style == "quote":
        return Box(text, width, Padding(pt(2), 0, pt(3), indent), _bar)
    return Box(text, width, Padding(pt(9), 0, pt(10), indent), _ground)


def _bar(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
    canvas.area(x, top - height, 2, height, BLUE)


def _ground(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
    canvas.area(x, top - height, width, height, TINT)
    canvas.area(x, top - height, 2, height, FIELD)


def _rule_below(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
    canvas.stroke(shapes.line(x, top - height, x + width, top - height), RULE, 0.5)
