"""reportlab platypus: the same texts, fonts and sizes as paragraphs and tables.

Does less than ours: not tagged, no figures (their data stands in tables), no bookmarks, contents,
cards and colours; its footer says the page, not how many there are.
"""

import pickle
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

FONTS = {"Regular": "regular", "SemiBold": "semibold", "Bold": "bold"}
SIZES = {1: (27, 35, "bold"), 2: (15, 21, "bold"), 3: (10.5, 15, "semibold")}
SILENT = {
    "style", "lang", "kind", "section", "alt", "summary", "legend", "align", "mark", "paths",
    "address",
}  # fmt: skip


def run(folder: Path) -> Iterator[str]:
    import reportlab.platypus  # noqa: F401  (before the clock starts)

    document = pickle.loads((folder / "document.pickle").read_bytes())
    yield "ready"
    data = pdf(document)
    yield "work"
    (folder / "platypus, untagged.pdf").write_bytes(data)


def pdf(document) -> bytes:
    from reportlab.lib.units import mm
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import SimpleDocTemplate

    from meetupdesk.paths import data_folder

    for file, name in FONTS.items():
        path = data_folder("resources") / "fonts" / f"PretendardGOV-{file}.ttf"
        pdfmetrics.registerFont(TTFont(name, str(path)))
    out = BytesIO()
    margins = {"leftMargin": 22 * mm, "rightMargin": 18 * mm, "topMargin": 25 * mm}
    template = SimpleDocTemplate(out, **margins, bottomMargin=20 * mm, title=document.title)
    story = [each for block in document.blocks for each in flowables(block)]

    def furniture(canvas, template) -> None:
        canvas.setFont("semibold", 8)
        canvas.drawString(22 * mm, 281 * mm, document.organisation)
        canvas.drawString(22 * mm, 12 * mm, f"{document.footer}  {template.page}")

    template.build(story, onFirstPage=furniture, onLaterPages=furniture)
    return out.getvalue()


def flowables(block) -> Iterator:
    """Give each kind of block as what it says: a heading, a table, or paragraphs."""
    match type(block).__name__:
        case "Heading":
            size, leading, font = SIZES[block.level]
            yield paragraph(block.text, font, size, leading, before=leading)
        case "Table" | "HeatTable":
            yield from tables(block)
        case "PageBreak" | "Fitted" | "Together" | "Columns":
            yield from stacked(block)
        case _:
            for text in texts_of(block):
                yield paragraph(text, "regular", 9.5, 15, after=3)


def stacked(block) -> Iterator:
    from reportlab.platypus import PageBreak

    match type(block).__name__:
        case "PageBreak":
            yield PageBreak()
        case "Fitted":
            yield from flowables(block.block)
        case "Together":
            for each in block.blocks:
                yield from flowables(each)
        case "Columns":
            for each in (*block.left, *block.right):
                yield from flowables(each)


def tables(block) -> Iterator:
    if not block.rows:
        return
    if type(block).__name__ == "Table":
        shares = [column.share for column in block.columns]
        yield table([[column.title for column in block.columns], *block.rows], shares)
    else:
        head = (block.corner, *block.columns, block.result)
        rows = [(row.name, *map(str, row.values), row.result) for row in block.rows]
        yield table([head, *rows], [1] * len(head))


def texts_of(value) -> list[str]:
    """Return every text below a value, in order; a line of several parts is one text."""
    if isinstance(value, str):
        return [value] if value else []
    if isinstance(value, tuple):
        stressed = any(isinstance(part, str) and type(part) is not str for part in value)
        return ["".join(value)] if stressed else [t for each in value for t in texts_of(each)]
    if is_dataclass(value):
        shown = (getattr(value, field.name) for field in fields(value) if field.name not in SILENT)
        return [text for each in shown for text in texts_of(each)]
    return []


def paragraph(text: str, font: str, size: float, leading: float, before=0.0, after=0.0):
    from reportlab.platypus import Paragraph

    markup = escape(text).replace("\n", "<br/>")
    return Paragraph(markup, style_of(font, size, leading, before, after))


@cache
def style_of(font: str, size: float, leading: float, before: float, after: float):
    from reportlab.lib.styles import ParagraphStyle

    return ParagraphStyle(
        "", fontName=font, fontSize=size, leading=leading, spaceBefore=before, spaceAfter=after
    )


def table(rows, shares: list[int]):
    from reportlab.lib.colors import HexColor
    from reportlab.lib.units import mm
    from reportlab.platypus import Table

    head, *body = rows
    cells = [[cell(each, "semibold") for each in head]]
    cells += [[cell(each, "regular") for each in row] for row in body]
    widths = [170 * mm * share / sum(shares) for share in shares]
    rules = [
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor("#C5CDD6")),
        ("BACKGROUND", (0, 0), (-1, 0), HexColor("#E3EBF4")),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    return Table(cells, widths, repeatRows=1, style=rules, spaceBefore=6, spaceAfter=6)


def cell(value, font: str):
    return paragraph(" ".join(texts_of(value)), font, 8.5, 12.5)
