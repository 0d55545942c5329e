"""From the blocks ``Table`` and ``HeatTable`` to the rows that are drawn."""

from collections.abc import Sequence

from meetupdesk.briefing.blocks import HeatTable, Line, Table
from meetupdesk.briefing.pdf.lines import shortened
from meetupdesk.briefing.pdf.maker import Maker
from meetupdesk.briefing.pdf.pieces import Flow, Padding, Text
from meetupdesk.briefing.pdf.structure import literal
from meetupdesk.briefing.pdf.tables import (
    Cell,
    Look,
    Parts,
    Rows,
    TableRow,
    cell_nodes,
    table_nodes,
)
from meetupdesk.briefing.pdf.text import clean
from meetupdesk.briefing.pdf.tokens import AMBER, HEAT, NO, ON_HEAT, Style

MOST_OF_A_HEAD = 8  # lines; a head is repeated on each page and cannot be split
TALL = 0.3  # of a page: a row as high as that may be split
NAMES = 0.15, 0.3  # of a heat table: its first column, least and most
RESULTS = 0.12, 0.24  # and its last


def table_flows(table: Table, maker: Maker, width: float) -> list[Flow]:
    """A data table; short rows are filled up with empty cells."""
    columns, look = table.columns, maker.look
    if not columns or not table.rows:
        return []
    total = sum(max(1, column.share) for column in columns)
    widths = [width * max(1, column.share) / total for column in columns]
    parts = table_nodes(maker.section, literal(clean(table.summary)))
    pad = Padding(look.pt(5), look.pt(5), look.pt(6.5), look.pt(5))
    heads = [look.style("column_head", align=column.align) for column in columns]
    head = _head([column.title for column in columns], heads, maker, parts, widths, pad)
    plain = [look.style("cell", align=column.align) for column in columns]
    if table.row_header:
        plain[0] = look.style("cell_head", align=columns[0].align)
    marked = {(mark.row, mark.column): mark.kind for mark in table.marks}
    rows = []
    for number, texts in enumerate(table.rows):
        styles = list(plain)
        for place in range(len(columns)):
            kind = marked.get((number, place))
            if kind:
                colour = NO if kind == "late" else AMBER
                styles[place] = look.style("cell_head", colour=colour, align=columns[place].align)
        rows.append(
            _row(texts, styles, maker, parts, widths, pad, row_header=table.row_header, nth=number)
        )
    return [Flow(_rows(head, rows, width, Look(), maker))]


def heat_flows(heat: HeatTable, maker: Maker, width: float) -> list[Flow]:
    """Numbers on shades of blue, with the legend below."""
    look, count = maker.look, len(heat.columns)
    if not heat.rows or not count:
        return []
    first = _share(maker, heat.corner, [row.name for row in heat.rows], NAMES, width)
    last = _share(maker, heat.result, [row.result for row in heat.rows], RESULTS, width)
    widths = [first, *[(width - first - last) / count] * count, last]
    parts = table_nodes(maker.section, literal(clean(heat.summary)))
    pad = Padding(look.pt(5), look.pt(3), look.pt(6.5), look.pt(3))
    middle = look.style("column_head", align="centre")
    heads = [look.style("column_head"), *[middle] * count, middle]
    head = _head([heat.corner, *heat.columns, heat.result], heads, maker, parts, widths, pad)
    rows = []
    for number, row in enumerate(heat.rows):
        shades = [_shade(value, heat.top) for value in row.values[:count]]
        shades += [0] * (count - len(shades))
        styles = [look.style("heat", colour=ON_HEAT[shade]) for shade in shades]
        styles = [look.style("cell_head"), *styles, look.style("heat")]
        proven = (*row.proven, *[False] * count)
        signs = zip(row.values, proven, strict=False)
        words = [f"{value}{'·' if sure else ''}" for value, sure in signs][:count]
        words += [""] * (count - len(words))
        line = _row(
            (row.name, *words, row.result), styles, maker, parts, widths, pad,
            row_header=True, nth=number,
        )  # fmt: skip
        grounds = ["", *[HEAT[shade] if shade else "" for shade in shades], ""]
        cells = zip(line.cells, grounds, strict=True)
        rows.append(TableRow(tuple(cell._replace(ground=ground) for cell, ground in cells), pad))
    flows = [Flow(_rows(head, rows, width, Look("", rules=False, grid=True), maker))]
    legend = maker.text(heat.legend, look.style("caption"), width, maker.section.add("P"))
    return flows + ([Flow(legend, look.gap(5))] if legend.lines else [])


def _share(
    maker: Maker, head: str, texts: Sequence[str], shares: tuple[float, float], width: float
) -> float:
    """How wide a column is: as much as its texts need, between the two shares."""
    style = maker.look.style("heat")
    needs = [maker.width_of(text, style) for text in texts]
    need = max(*needs, maker.width_of(head, maker.look.style("column_head")))
    return min(max(need + maker.look.pt(8), width * shares[0]), width * shares[1])


def _shade(value: int, top: int) -> int:
    """The shade of a value: 0 for none, 3 for the highest."""
    return max(0, min(3, -(-value * 3 // max(1, top))))


def _rows(head: TableRow, rows: Sequence[TableRow], width: float, look: Look, maker: Maker) -> Rows:
    return Rows(head, tuple(rows), width, look, maker.look.paper.text_height * TALL)


def _head(
    titles: Sequence[str],
    styles: Sequence[Style],
    maker: Maker,
    parts: Parts,
    widths: Sequence[float],
    pad: Padding,
) -> TableRow:
    nodes = cell_nodes(parts.head.add("TR", keep=True), len(widths), head=True, row_header=False)
    cells, left = [], 0.0
    for title, style, node, width in zip(titles, styles, nodes, widths, strict=True):
        room = width - pad.left - pad.right
        text = maker.text(title, style, room, node)
        short = shortened(text.lines, MOST_OF_A_HEAD, style, room)
        cells.append(Cell(Text(short, style, room, node), left, width))
        left += width
    return TableRow(tuple(cells), pad)


def _row(
    texts: Sequence[Line],
    styles: Sequence[Style],
    maker: Maker,
    parts: Parts,
    widths: Sequence[float],
    pad: Padding,
    *,
    row_header: bool,
    nth: int,
) -> TableRow:
    count = len(widths)
    node = parts.body.add("TR", keep=True)
    nodes = cell_nodes(node, count, head=False, row_header=row_header)
    texts = (*texts, *[""] * count)[:count]
    cells, left = [], 0.0
    for line, style, cell, width in zip(texts, styles, nodes, widths, strict=True):
        text = maker.text(line, style, width - pad.left - pad.right, cell, nth=nth)
        cells.append(Cell(text, left, width))
        left += width
    return TableRow(tuple(cells), pad)
