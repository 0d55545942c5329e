"""Expected questions, guest cards, and the contact with its QR code."""

from meetupdesk.briefing.blocks import Answer, Line, Link, PersonCard, QrContact
from meetupdesk.briefing.pdf import shapes
from meetupdesk.briefing.pdf.canvas import TaggedCanvas
from meetupdesk.briefing.pdf.maker import SCHEMES, Maker
from meetupdesk.briefing.pdf.pieces import (
    Box,
    Drawing,
    Flow,
    Labelled,
    Padding,
    Paint,
    Piece,
    Row,
    Stack,
)  # fmt: skip
from meetupdesk.briefing.pdf.prose import item_flows, together
from meetupdesk.briefing.pdf.qr import dark_modules, mecard, picture
from meetupdesk.briefing.pdf.strips import facts_grid
from meetupdesk.briefing.pdf.text import clean
from meetupdesk.briefing.pdf.tokens import AMBER, BLUE, MM, MOST_OF_A_PAGE, RULE, TINT, Token

QR_SIDE = 20 * MM  # of the code, without the white around it
STRENGTHS = 3
MOST_OF_A_SHORT_ADDRESS = 48


def answer_flows(answer: Answer, maker: Maker, width: float) -> list[Flow]:
    """Number, question, short answer together; the rest may go onto the next page."""
    look = maker.look
    indent = look.pt(30)
    room = min(width, look.measure + indent)
    tag = maker.inner_heading(str(answer.number))
    number = maker.text(str(answer.number), look.style("number"), look.pt(60), tag)
    question = maker.text(answer.question, look.style("quote"), room, tag, indent=indent, nth=0)
    first = [Flow(Labelled(number, question), keep=True)]
    texts = (answer.tone, answer.short, answer.long, answer.unknown)
    tokens: tuple[Token, ...] = ("caption", "value", "body", "small")
    rest: list[Flow] = []
    for nth, (line, token) in enumerate(zip(texts, tokens, strict=True)):
        node, place = maker.section.add("P"), nth or None
        text = maker.text(line, look.style(token), room, node, indent=indent, nth=place)
        if text.lines:
            part = first if nth < 2 else rest
            part.append(Flow(text, look.gap(3), keep=nth == 0))
    flows = together(first, maker, MOST_OF_A_PAGE)
    pairs = tuple(pair for pair in answer.facts if pair[1])
    if pairs:
        grid = facts_grid(pairs, 4, maker, width - indent, maker.section.add("L"))
        if grid.height <= look.paper.text_height * MOST_OF_A_PAGE:
            rest.append(Flow(Row(((indent, grid),)), look.gap(5)))
        else:
            rest += grid.flows
    return flows + rest


def person_flows(card: PersonCard, maker: Maker, width: float) -> list[Flow]:
    """A card with a frame; one that is too high flows as plain text."""
    look = maker.look
    pad = Padding(look.pt(10), look.pt(12), look.pt(12), look.pt(12))

    def whole() -> Piece:
        flows = _person(card, maker, width - pad.left - pad.right)
        return Box(Stack(tuple(flows)), width, pad, _frame)

    return maker.boxed(whole, lambda: _person(card, maker, width))


def _person(card: PersonCard, maker: Maker, width: float) -> list[Flow]:
    look = maker.look
    node = maker.inner_heading(card.name)
    name = maker.text(card.name, look.style("quote"), width, node)
    flows = [Flow(name, keep=True)]
    lead = maker.text(card.lead, look.style("small"), width, maker.section.add("P"), nth=0)
    flows += [Flow(lead, look.gap(1))] if lead.lines else []
    if card.flags:
        flows += _flags(card.flags, maker, width)
    pairs = tuple(pair for pair in card.facts if pair[1])
    if pairs:
        grid = facts_grid(pairs, 3, maker, width, maker.section.add("L"))
        small = grid.height < look.paper.text_height * MOST_OF_A_PAGE
        flows += [Flow(grid, look.gap(8))] if small else list(grid.flows)
    if card.themes:
        flows += _themes(card.themes, maker, width)
    for label, lines in card.notes:
        head = maker.text(label, look.style("caption"), width, maker.section.add("P"))
        items = item_flows(lines, "disc", maker, width, maker.section.add("L"))
        if items:
            flows += [Flow(head, look.gap(7), keep=True)]
            flows += [Flow(item.piece, look.gap(2)) for item in items]
    return flows


def _flags(flags: tuple[str, ...], maker: Maker, width: float) -> list[Flow]:
    """Short words in frames, side by side, as many rows as they need."""
    look, style = maker.look, maker.look.style("flag")
    node = maker.section.add("L")
    rows: list[list[tuple[float, Piece]]] = [[]]
    left = 0.0
    for flag in flags:
        item = node.add("LI").add("LBody")
        wide = min(width, maker.width_of(flag, style) + look.pt(12) + 1)
        text = maker.text(flag, style, wide, item)
        if not text.lines:
            continue
        if left and left + wide > width:
            rows.append([])
            left = 0.0
        pad = Padding(look.pt(2.6), 0, look.pt(1.4), 0)
        rows[-1].append((left, Box(text, wide, pad, _flag_frame)))
        left += wide + look.pt(6)
    return [Flow(Row(tuple(row)), look.gap(5)) for row in rows if row]


def _themes(themes: tuple[tuple[str, int, Line], ...], maker: Maker, width: float) -> list[Flow]:
    """Theme, strength as squares and as a number, and where one can read it."""
    look, node, flows = maker.look, maker.section.add("L"), list[Flow]()
    name_room, squares = width * 0.3, look.pt(34)
    for theme, strength, address in themes:
        item = node.add("LI")
        name = maker.text(theme, look.style("cell_head"), name_room, item.add("Lbl"))
        body = item.add("LBody")
        number = maker.text(str(strength), look.style("cell"), look.pt(14), body.add("P"))
        rest = name_room + look.pt(10) + squares + look.pt(16)
        where = maker.text(_as_link(address), look.style("cell"), width - rest, body.add("P"))
        row = (
            (0.0, name),
            (name_room + look.pt(10), Drawing(squares, look.pt(12), _squares(strength))),
            (name_room + look.pt(10) + squares, number),
            (rest, where),
        )
        flows.append(Flow(Row(row), look.gap(3 if flows else 8)))
    return flows


def _as_link(address: Line) -> Line:
    """An address that leads somewhere is printed in short."""
    if not isinstance(address, str) or not address.lower().startswith(SCHEMES):
        return address
    short = clean(address).split("://", 1)[-1].removeprefix("www.").rstrip("/")
    if len(short) > MOST_OF_A_SHORT_ADDRESS:
        short = short[: MOST_OF_A_SHORT_ADDRESS - 1] + "…"
    return Link(short, address)


def qr_flows(contact: QrContact, maker: Maker, width: float) -> list[Flow]:
    """The code, and beside it all that it says."""
    look = maker.look
    if not (contact.name or contact.phone or contact.email):
        return []
    modules = dark_modules(mecard(contact.name, contact.phone, contact.email))
    side = max(QR_SIDE, look.pt(QR_SIDE))
    white = side / len(modules) * 4  # four modules, so that cameras find it
    node = maker.section.add("Figure", alt=clean(contact.alt) or clean(contact.name) or "QR")
    code = Drawing(side, side, picture(modules), node)
    left = side + max(white, look.pt(14))
    flows = _contact_texts(contact, maker, width - left)
    pad = Padding(max(white, look.pt(9)), 0, white, 0)
    stack = Stack(tuple(flows))
    if stack.height > look.paper.text_height * MOST_OF_A_PAGE:
        return [Flow(Box(code, width, pad)), *flows]
    return [Flow(Box(Row(((0.0, code), (left, stack))), width, pad, _rule_above))]


def _contact_texts(contact: QrContact, maker: Maker, width: float) -> list[Flow]:
    look, section = maker.look, maker.section
    digits = "".join(char for char in contact.phone if char in "+0123456789")
    phone = Link(contact.phone, f"tel:{digits}") if digits else contact.phone
    email: Line = contact.email
    if "@" in contact.email:
        email = Link(contact.email, f"mailto:{contact.email.strip()}")
    rows: tuple[tuple[Line, Token], ...] = (
        (contact.name, "small_head"), (phone, "body"), (email, "body"), (contact.note, "caption"),
    )  # fmt: skip
    flows = []
    for line, token in rows:
        text = maker.text(line, look.style(token), width, section.add("P"))
        if text.lines:
            flows.append(Flow(text, look.gap(1)))
    return flows


def _squares(strength: int) -> Paint:
    """Filled and empty squares; the number stands beside them."""

    def paint(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
        side = height * 0.52
        for place in range(STRENGTHS):
            left, low = x + place * side * 1.4, top - height * 0.28 - side / 2 - side / 4
            if place < strength:
                canvas.area(left, low, side, side, BLUE)
            else:
                canvas.stroke(
                    shapes.rectangle(left + 0.3, low + 0.3, side - 0.6, side - 0.6), RULE, 0.6
                )

    return paint


def _frame(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
    canvas.area(x, top - height, 3, height, BLUE)
    canvas.stroke(shapes.rectangle(x, top - height, width, height), RULE, 0.6)


def _flag_frame(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
    canvas.stroke(
        shapes.rounded(x + 0.4, top - height, width - 0.8, height, 2), AMBER, 0.8, fill=TINT
    )


def _rule_above(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
    canvas.stroke(shapes.line(x, top, x + width, top), RULE, 0.4)
