"""Why we meet, how we will know, and what we will not ask."""

from meetupdesk.briefing.blocks import Block, Bullets, Column, Paragraph
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.shapes import head, passage, section_head, table
from meetupdesk.briefing.content.words import chosen
from meetupdesk.i18n import Translator
from meetupdesk.meetup.model.goals import Goals


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; it is never left out, because the default promise stands in it."""
    tr, goals = brief.tr, brief.meetup.goals
    programme = tr("briefing.goals.programme", programme=goals.programme) if goals.programme else ""
    lead = (
        Paragraph(text=goals.vision, style="quote") if goals.vision else None,
        Paragraph(text=programme, style="small") if programme else None,
    )
    columns = (
        Column(title=tr("goals.items"), share=32),
        Column(title=tr("goals.items.kind"), share=14),
        Column(title=tr("briefing.goals.measure"), share=28),
        Column(title=tr("goals.items.attendees_get"), share=26),
    )
    rows = [
        (row.text, chosen(tr, "goals.items.kind", row.kind), row.measure, row.attendees_get)
        for row in goals.items
    ]
    measured = sum(bool(row.measure) for row in goals.items)
    return (
        section_head(tr, "goals"),
        *(block for block in lead if block),
        *table(columns, rows, tr("briefing.goals.summary", all=len(rows), measured=measured)),
        *passage(tr("briefing.goals.audience"), goals.audience),
        *passage(tr("goals.community"), goals.community),
        *passage(tr("goals.watchers"), goals.watchers),
        *not_asked(goals, tr),
    )


def not_asked(goals: Goals, tr: Translator) -> tuple[Block, ...]:
    """Return the promises that are kept; without any row the built-in one."""
    kept = tuple(row.text for row in goals.not_asked if row.kept and row.text)
    if not kept and not goals.not_asked:
        kept = (tr("messages.principles.4"),)
    if not kept:
        return ()
    return (head(tr("goals.not_asked")), Bullets(items=kept, kind="cross"))
