"""The agency brief: what an agency must know before it helps, and what it may not do for us.

It begins with what we want to hear, because an agency that is told a number of posts will deliver
posts. No guest stands in it; the contact tracker is the only way in which they are handed over.
"""

from meetupdesk.briefing.blocks import (
    Block,
    Bullets,
    Heading,
    Lines,
    Paragraph,
)
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.legal import not_advice
from meetupdesk.briefing.content.one_page import masthead, title_of
from meetupdesk.briefing.content.place import contact
from meetupdesk.briefing.content.principles import sentences
from meetupdesk.briefing.content.shapes import facts, head, passage
from meetupdesk.briefing.content.timeline import chart
from meetupdesk.briefing.content.words import DASH, day_of, together, undecided
from meetupdesk.meetup.limit_words import rule_words

TO_FILL_IN = 4  # empty lines for what we need from the agency
RULES = ("use", "pass_on", "delete", "leak", "no_requests")  # of briefing.agency_brief.rule


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the whole brief."""
    tr = brief.tr
    return (
        Heading(text=tr("briefing.agency_brief.title", title=title_of(brief)), level=1),
        *masthead(brief),
        *_hear(brief),
        *_themes(brief),
        *_phases(brief),
        *_not_done(brief),
        _section(brief, "needs"),
        Lines(label=tr("briefing.agency_brief.to_fill_in"), count=TO_FILL_IN),
        *_data(brief),
        *_contact(brief),
    )


def _section(brief: Brief, key: str) -> Heading:
    return Heading(text=brief.tr(f"briefing.agency_brief.{key}"), level=2, section=key)


def _contact(brief: Brief) -> tuple[Block, ...]:
    found = contact(brief)
    return (_section(brief, "contact"), *found) if found else ()


def _hear(brief: Brief) -> tuple[Block, ...]:
    """Return what we want to hear, from whom, and with which questions; a gap if it is unsaid."""
    tr, goals = brief.tr, brief.meetup.goals
    wanted = tuple(row.text for row in goals.items if row.text and row.kind != "inform")
    asks = tuple(row.text for row in brief.meetup.messages.asks if row.text)
    return (
        _section(brief, "hear"),
        *((Paragraph(text=goals.vision, style="quote"),) if goals.vision else ()),
        *((Bullets(items=wanted),) if wanted else (Paragraph(text=undecided(tr)),)),
        *passage(tr("briefing.goals.audience"), goals.audience),
        *passage(tr("goals.community"), goals.community),
        *((head(tr("messages.asks")), Bullets(items=asks, kind="number")) if asks else ()),
    )


def _themes(brief: Brief) -> tuple[Block, ...]:
    items = tuple(
        together(row.name, row.why, by=f" {DASH} ") for row in brief.meetup.themes if row.name
    )
    return (_section(brief, "themes"), Bullets(items=items)) if items else ()


def _phases(brief: Brief) -> tuple[Block, ...]:
    found = chart(brief)
    return (_section(brief, "phases"), *found) if found else ()


def _not_done(brief: Brief) -> tuple[Block, ...]:
    """Return what we keep to, then each thing that is not asked or said, once."""
    tr, messages = brief.tr, brief.meetup.messages
    asked = (row.text for row in brief.meetup.goals.not_asked if row.kept)
    texts = [*asked, *(row.text for row in messages.donts)]
    once = {text.strip().removesuffix("."): text for text in texts if text.strip()}
    return (
        _section(brief, "not_done"),
        sentences(tr, messages.own_principles),
        *((Bullets(items=tuple(once.values()), kind="cross"),) if once else ()),
    )


def _data(brief: Brief) -> tuple[Block, ...]:
    """Return what holds for personal data, the rule of law on agencies among it."""
    tr, privacy = brief.tr, brief.meetup.privacy
    rules = tuple(tr(f"briefing.agency_brief.rule.{rule}") for rule in RULES)
    law = brief.limits.on(brief.today, "pipa.processor")
    return (
        _section(brief, "data"),
        *facts(
            (tr("privacy.processor"), privacy.processor),
            (
                tr("privacy.processor_contract_on"),
                day_of(tr, privacy.processor_contract_on) or undecided(tr),
            ),
            columns=2,
        ),
        Bullets(items=(*rules, rule_words(law, tr, brief.today)) if law else rules),
        Paragraph(text=not_advice(brief), style="caption"),
    )
