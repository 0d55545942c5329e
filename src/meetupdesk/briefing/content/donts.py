"""What we do not say, beside what we do say, and why."""

from itertools import zip_longest

from meetupdesk.briefing.blocks import Block, Column, DoDont, Line
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.messages import marked
from meetupdesk.briefing.content.shapes import section_head, table

A_SIDE = 5  # lines in one pair of lists


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; left out without don'ts."""
    tr, messages = brief.tr, brief.meetup.messages
    donts = tuple(row for row in messages.donts if row.text)
    if not donts:
        return ()
    said = tuple(marked(brief, row.text, row.disclosure) for row in messages.pillars if row.text)
    columns = (
        Column(title=tr("messages.donts.text"), share=24),
        Column(title=tr("briefing.example"), share=24),
        Column(title=tr("messages.donts.reason"), share=26),
        Column(title=tr("messages.donts.instead"), share=26),
    )
    rows = [(row.text, _quoted(brief, row.example), row.reason, row.instead) for row in donts]
    return (
        section_head(tr, "donts"),
        *pairs(brief, said, tuple(row.text for row in donts)),
        *table(columns, rows, tr("briefing.donts.summary", count=len(rows))),
    )


def pairs(brief: Brief, do: tuple[Line, ...], dont: tuple[Line, ...]) -> tuple[DoDont, ...]:
    """Return the two lists side by side, at most five lines a side in each pair."""
    tr = brief.tr
    return tuple(
        DoDont(
            do_title=tr("briefing.donts.do"),
            do=tuple(line for line, _ in part if line),
            dont_title=tr("briefing.donts.dont"),
            dont=tuple(line for _, line in part if line),
        )
        for part in _parts(tuple(zip_longest(do, dont, fillvalue="")))
    )


def _parts(lines: tuple[tuple[Line, Line], ...]) -> tuple[tuple[tuple[Line, Line], ...], ...]:
    return tuple(lines[at : at + A_SIDE] for at in range(0, len(lines), A_SIDE))


def _quoted(brief: Brief, example: str) -> str:
    return brief.tr("briefing.quoted", text=example) if example else ""
