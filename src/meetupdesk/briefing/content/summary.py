"""At a glance: the one-page document as the first section of the full one."""

from meetupdesk.briefing.blocks import Block
from meetupdesk.briefing.content import one_page
from meetupdesk.briefing.content.brief import Brief


def blocks(brief: Brief) -> tuple[Block, ...]:
    """Return page 1; behind a front page without the title, which stands there."""
    if not brief.options.front_page:
        return one_page.blocks(brief)
    heading, *rest = one_page.overview(brief)
    return (heading, *one_page.masthead(brief), *rest)
