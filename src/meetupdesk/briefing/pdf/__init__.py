"""From a ``Document`` to the bytes of a tagged PDF: the only place that knows reportlab.

First everything is made and measured (``story``, ``fitting``), then placed (``layout``), then
drawn (``canvas``). The same document and time give the same bytes in any process.
"""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from meetupdesk.briefing.blocks import (
    Attachment,
    Block,
    Columns,
    Document,
    Fitted,
    Heading,
    PageBreak,
    Paragraph,
    Pdf,
    Together,
)  # fmt: skip
from meetupdesk.briefing.pdf.canvas import TaggedCanvas
from meetupdesk.briefing.pdf.catalog import write_catalog
from meetupdesk.briefing.pdf.fitting import NORMAL, Fit, chosen, given_way, has_dropped
from meetupdesk.briefing.pdf.fonts import FontError
from meetupdesk.briefing.pdf.layout import Page, pages_of
from meetupdesk.briefing.pdf.maker import Limits, Maker
from meetupdesk.briefing.pdf.page import Furniture
from meetupdesk.briefing.pdf.pieces import Landmark
from meetupdesk.briefing.pdf.story import flows_of
from meetupdesk.briefing.pdf.structure import Node
from meetupdesk.briefing.pdf.tokens import look_of

__all__ = ["FontError", "draw"]


def draw(document: Document, made_at: datetime, attachments: tuple[Attachment, ...] = ()) -> Pdf:
    """Return the finished file; raises FontError if a font is missing.

    ``made_at`` is the only clock of the file and knows its offset. Not for two threads at once:
    reportlab's fonts are global.
    """
    maker = _maker(document, tight=False)
    pages: list[Page] = []
    shortened: dict[str, None] = {}
    for part in _parts(document.blocks):
        fit = NORMAL
        if document.fit is not None:
            fit = chosen(part, document.fit, lambda blocks, step: _count(document, blocks, step))
        made = _made(document, part, fit, maker)
        pages += made.pages
        shortened |= dict.fromkeys(made.shortened)
    furniture = Furniture(document, maker)
    marks = tuple((number, mark) for number, page in enumerate(pages) for mark in _marks(page))
    data = _written(document, made_at, attachments, pages, marks, furniture, maker)
    return Pdf(
        data=data,
        pages=len(pages),
        sections=tuple((mark.section, number) for number, mark in marks if mark.section),
        lost=tuple(sorted(maker.lost)),
        shortened=tuple(shortened),
        carries=document.carries,
    )


def _maker(document: Document, *, tight: bool) -> Maker:
    look = look_of(
        paper=document.paper, language=document.language, large=document.large, tight=tight
    )
    root = Node("Document")
    return Maker(
        look=look,
        root=root,
        section=root,
        subtitle=document.subtitle,
        contents=tuple(_titles(document.blocks)),
    )


class _Made(NamedTuple):
    pages: tuple[Page, ...]
    shortened: tuple[str, ...]


def _made(document: Document, blocks: Sequence[Block], fit: Fit, maker: Maker) -> _Made:
    """Make and place one part, after it has given way."""
    normal = maker.look
    maker.look = look_of(
        paper=document.paper, language=document.language, large=document.large, tight=fit.tight
    )
    maker.limits = Limits(lines=fit.hard, headings=bool(fit.hard), cuts=fit.cut)
    maker.cut = {}
    kept, lost = given_way(blocks, fit)
    if document.rest and has_dropped(blocks, fit):
        kept = (*kept, Paragraph(text=document.rest, style="caption"))
    paper = maker.look.paper
    pages = pages_of(flows_of(kept, maker, paper.text_width), paper.text_height)
    shortened = (*maker.cut, *lost)
    maker.look, maker.limits = normal, Limits()
    return _Made(pages, shortened)


def _count(document: Document, blocks: Sequence[Block], fit: Fit) -> int:
    return len(_made(document, blocks, fit, _maker(document, tight=fit.tight)).pages)


def _parts(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks between page breaks; without empty parts, unless there is nothing at all."""
    parts: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, PageBreak):
            parts.append([])
        else:
            parts[-1].append(block)
    return [part for part in parts if part] or [[]]


def _titles(blocks: Sequence[Block]) -> list[str]:
    """The headings of level 2 in the order in which they are drawn."""
    found: list[str] = []
    for block in blocks:
        match block:
            case Heading(level=2):
                found.append(block.text)
            case Fitted():
                found += _titles((block.block,))
            case Together():
                found += _titles(block.blocks)
            case Columns():
                found += _titles((*block.left, *block.right))
            case _:
                pass
    return found


def _marks(page: Page) -> list[Landmark]:
    return [mark for placed in page for mark in placed.piece.landmarks()]


def _written(
    document: Document,
    made_at: datetime,
    attachments: tuple[Attachment, ...],
    pages: Sequence[Page],
    marks: Sequence[tuple[int, Landmark]],
    furniture: Furniture,
    maker: Maker,
) -> bytes:
    out = io.BytesIO()
    paper = maker.look.paper
    canvas = TaggedCanvas(
        out,
        size=(paper.width, paper.height),
        language=document.language,
        made_at=made_at,
        heading_pages={mark.number: number for number, mark in marks if mark.number >= 0},
    )
    for number, page in enumerate(pages, 1):
        furniture.draw(canvas, number, len(pages))
        for piece, down in page:
            piece.draw(canvas, paper.left, paper.height - paper.top - down)
        canvas.showPage()
    canvas.write_structure(maker.root)
    write_catalog(canvas, document, made_at, attachments)
    canvas.save()
    return out.getvalue()
