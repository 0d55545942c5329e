"""The front page: what this is, who signs it, and what is inside."""

from meetupdesk.briefing.blocks import Block, Column, Contents, PageBreak
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.one_page import edition_and_day, title
from meetupdesk.briefing.content.shapes import facts, table
from meetupdesk.briefing.content.words import (
    chosen,
    day_and_hours,
    day_of,
    undecided,
)


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the front page if it was asked for."""
    if not brief.options.front_page:
        return ()
    tr, overview = brief.tr, brief.meetup.overview
    sessions = brief.meetup.schedule.sessions
    names = [row.name if len(sessions) > 1 else "" for row in sessions]
    return (
        title(brief),
        *facts(
            (tr("overview.organisation"), overview.organisation),
            (tr("overview.host_unit"), overview.host_unit),
            (tr("overview.owner"), overview.owner or undecided(tr)),
            (tr("overview.format"), chosen(tr, "overview.format", overview.format)),
            *(
                (name or tr("briefing.when"), day_and_hours(tr, row))
                for name, row in zip(names, sessions, strict=True)
            ),
            (tr("briefing.as_of"), edition_and_day(brief)),
            columns=2,
        ),
        *sign_off(brief),
        Contents(),
        PageBreak(),
    )


def sign_off(brief: Brief) -> tuple[Block, ...]:
    """Return who signs, when they did, and room to sign by hand; nothing without approvals."""
    tr, approvals = brief.tr, brief.meetup.overview.approvals
    if not approvals:
        return ()
    signed = sum(row.on is not None for row in approvals)
    columns = (
        Column(title=tr("overview.approvals.role"), share=26),
        Column(title=tr("overview.approvals.name"), share=22),
        Column(title=tr("overview.approvals.on"), share=22),
        Column(title=tr("briefing.signature"), share=30),
    )
    rows = [
        (row.role, row.name, day_of(tr, row.on), tr("briefing.signed") if row.on else "\u00a0")
        for row in approvals
    ]
    summary = tr("briefing.sign_off.summary", all=len(approvals), signed=signed)
    return table(columns, rows, summary)
