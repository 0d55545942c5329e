"""At a glance: the one-page document as the first section of the full one."""

from meetupdesk.briefing.blocks import Block
from meetupdesk.briefing.content.brief import Brief
from meetupdesk.briefing.content.one_page import masthead, overview, title
from meetupdesk.briefing.content.shapes import section_head


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return page 1; behind a front page without the title that stands there."""
    heading = section_head(brief.tr, "summary")
    if brief.options.front_page:
        return (heading, *masthead(brief), *overview(brief, level=3))
    return (title(brief), *masthead(brief), heading, *overview(brief, level=3))
