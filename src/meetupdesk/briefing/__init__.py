"""The briefing: ``content`` decides what is printed, ``pdf`` draws it.

Only ``write_briefing`` loads the drawing library, so everything else of the package is cheap.
"""

from datetime import date, datetime

from meetupdesk.briefing.blocks import Attachment, Options, Pdf
from meetupdesk.briefing.content import document, file_stem
from meetupdesk.i18n import Translator
from meetupdesk.meetup.checks.problem import Problem
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup

__all__ = ["Attachment", "Options", "Pdf", "document", "file_stem", "write_briefing"]


def write_briefing(
    meetup: Meetup,
    tr: Translator,
    options: Options,
    *,
    today: date,
    made_at: datetime,
    problems: tuple[Problem, ...],
    limits: Limits,
    attachments: tuple[Attachment, ...] = (),
) -> Pdf:
    """Return the finished PDF of a variant, in the translator's language.

    ``problems`` are all that the rules found; ``made_at`` is aware. The public copy never carries
    attachments.
    """
    from meetupdesk.briefing.pdf import draw

    written = document(meetup, tr, options, today=today, problems=problems, limits=limits)
    return draw(written, made_at, () if options.variant == "public" else attachments)
