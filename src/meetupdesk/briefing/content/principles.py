"""What we keep to: four principles that are always printed, then our own."""

from meetupdesk.briefing.blocks import Block, Point, Points
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.shapes import section_head
from meetupdesk.briefing.content.words import rows_of
from meetupdesk.i18n import Translator

BUILT_IN = 4


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return the section; it is never left out."""
    return (
        section_head(brief.tr, "principles"),
        sentences(brief.tr, brief.meetup.messages.own_principles),
    )


def sentences(tr: Translator, own: str) -> Points:
    """Return the principles; ``own`` has one a line."""
    built_in = (tr(f"messages.principles.{number}") for number in range(1, BUILT_IN + 1))
    return Points(items=tuple(Point(head=text) for text in (*built_in, *rows_of(own))))
