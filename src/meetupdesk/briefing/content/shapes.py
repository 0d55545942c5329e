"""Headings, strips of facts and tables, without what would be empty."""

from collections.abc import Mapping, Sequence
from typing import Literal

from meetupdesk.briefing.blocks import (
    Block,
    Column,
    Facts,
    Heading,
    Line,
    Mark,
    Paragraph,
    Table,
)
from meetupdesk.briefing.content.words import DASH
from meetupdesk.i18n import Translator

Warned = Literal["late", "warn"]


def section_head(tr: Translator, key: str) -> Heading:
    """Return the heading that opens a section."""
    return Heading(text=tr(f"briefing.{key}.heading"), level=2, section=key)


def head(text: str) -> Heading:
    """Return a heading inside a section."""
    return Heading(text=text, level=3)


def facts(*pairs: tuple[str, Line], columns: int = 4) -> tuple[Block, ...]:
    """Return a strip of the facts that have a value; nothing if none has."""
    filled = tuple(pair for pair in pairs if pair[1])
    return (Facts(pairs=filled, columns=min(columns, len(filled))),) if filled else ()


def passage(label: str, text: Line) -> tuple[Block, ...]:
    """Return a small head with its text; nothing without text."""
    return (head(label), Paragraph(text=text)) if text else ()


def table(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Line]],
    summary: str,
    *,
    row_header: bool = True,
    marks: Mapping[tuple[int, int], Warned] | None = None,
) -> tuple[Block, ...]:
    """Return a table without the columns that are empty in every row; nothing if all are.

    ``marks`` are by row and column of what was given. Empty cells of the others print a dash.
    """
    kept = [at for at in range(len(columns)) if any(row[at] for row in rows)]
    if not kept:
        return ()
    shares = _shares([columns[at].share for at in kept])
    return (
        Table(
            columns=tuple(
                Column(title=columns[at].title, share=share, align=columns[at].align)
                for at, share in zip(kept, shares, strict=True)
            ),
            rows=tuple(tuple(row[at] or DASH for at in kept) for row in rows),
            summary=summary,
            row_header=row_header,
            marks=tuple(
                Mark(row=row, column=kept.index(column), kind=kind)
                for (row, column), kind in (marks or {}).items()
                if column in kept
            ),
        ),
    )


def _shares(shares: Sequence[int]) -> list[int]:
    """Return the shares grown in proportion, so that they add up to 100."""
    total = sum(shares)
    grown = [share * 100 // total for share in shares]
    grown[grown.index(max(grown))] += 100 - sum(grown)
    return grown
