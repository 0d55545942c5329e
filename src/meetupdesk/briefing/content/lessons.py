"""Earlier cases, and what was learnt so far."""

from meetupdesk.briefing.blocks import Block, Column
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.shapes import passage, section_head, table


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; left out while nothing of it is filled in."""
    precedents = brief.meetup.goals.precedents
    parts = (*passage(brief.tr("goals.precedents"), precedents), *learnt(brief))
    return (section_head(brief.tr, "lessons"), *parts) if parts else ()


def learnt(brief: Brief) -> tuple[Block, ...]:
    """Return the table of lessons; nothing without any."""
    tr, lessons = brief.tr, brief.meetup.follow_ups.lessons
    columns = (
        Column(title=tr("follow_ups.lessons.text"), share=34),
        Column(title=tr("follow_ups.lessons.ours"), share=33),
        Column(title=tr("follow_ups.lessons.action"), share=33),
    )
    rows = [(row.text, row.ours, row.action) for row in lessons]
    return table(columns, rows, tr("briefing.lessons.summary", count=len(rows)))
