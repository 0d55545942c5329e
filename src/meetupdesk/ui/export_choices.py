"""What the person chose for exports the last time; the preview shows the same.

The window starts without the content of the documents: it is loaded when it is first needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetupdesk.exporting.order import Source, document_translator
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.settings import Settings

if TYPE_CHECKING:
    from meetupdesk.briefing import Options
    from meetupdesk.tracker import TrackerOptions


def briefing_options(settings: Settings) -> Options:
    """Return the options of the briefing; what is dangerous to forget is never remembered."""
    from meetupdesk.briefing import Options

    return Options(
        variant=settings.variant,
        sections=frozenset(settings.sections) or None,
        front_page=settings.front_page,
        large=settings.large,
        hide_contacts=settings.hide_contacts,
    )


def tracker_options(settings: Settings) -> TrackerOptions:
    """Return the options of the tracker."""
    from meetupdesk.tracker import TrackerOptions

    return TrackerOptions(
        profile=settings.profile,
        hide_contacts=settings.hide_contacts,
        added=settings.added_columns,
        dropped=settings.dropped_columns,
    )


def source_of(frame: Frame, *, doc_id: str = "", secret: str = "") -> Source:
    """Return what the desk holds now, to be handed to a worker."""
    desk = frame.desk
    return Source(
        meetup=desk.meetup,
        exports=desk.exports,
        tr=document_translator(desk.meetup),
        limits=frame.checking.limits,
        now=frame.now(),
        chance=frame.chance,
        own_phrases=frame.preferences.value.own_phrases,
        doc_id=doc_id,
        secret=secret,
    )
