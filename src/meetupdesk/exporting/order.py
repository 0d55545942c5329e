"""What is to be made, from what, and for whom: plain values that may go to a worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from meetupdesk.exporting.calendar import CalendarOptions
from meetupdesk.i18n import Translator, load_translator
from meetupdesk.meetup.ids import Chance
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export

if TYPE_CHECKING:  # else every start would load the content of the briefing
    from meetupdesk.briefing import Options
    from meetupdesk.tracker import TrackerOptions


WITHOUT_PEOPLE = ("public", "agency_brief", "reply_letter", "report", "hold_memo")
"""Variants that name no guest."""

UNDER_ALIAS = ("agency_brief",)
"""Variants that go out under the organisation's alias, unless the person says otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The document at the moment of the export; ``tr`` is of the document's language.

    ``doc_id`` and ``secret`` are the document's own, and needed by the tracker alone.
    """

    meetup: Meetup
    tr: Translator
    limits: Limits
    now: datetime
    chance: Chance
    exports: tuple[Export, ...] = ()
    own_phrases: tuple[str, ...] = ()
    doc_id: str = ""
    secret: str = ""

    @property
    def today(self) -> date:
        """The day of the export."""
        return self.now.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Who receives it and what for, as the export log keeps it (sharing.md 4)."""

    kind: str = "own_staff"
    name: str = ""
    purpose: str = ""
    ground: str = "none"
    until: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The documents to make; None leaves one out.

    ``alias`` and ``recipient`` rule over what the options of a document say. ``also`` are the ids
    of people whom a third party gets although they have not agreed.
    """

    recipient: Recipient = field(default_factory=Recipient)
    alias: bool = False
    also: tuple[str, ...] = ()
    briefing: Options | None = None
    tracker: TrackerOptions | None = None
    calendar: CalendarOptions | None = None

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents that are wanted, as the export log calls them."""
        wanted = {"briefing": self.briefing, "tracker": self.tracker, "calendar": self.calendar}
        return tuple(name for name, options in wanted.items() if options is not None)

    @property
    def may_hold_people(self) -> bool:
        """Whether a chosen document can hold personal data at all."""
        named = self.briefing is not None and self.briefing.variant not in WITHOUT_PEOPLE
        dated = self.calendar is not None and self.calendar.holds_people
        return named or dated or (self.tracker is not None and self.tracker.profile != "figures")


def document_translator(meetup: Meetup) -> Translator:
    """Return the wording in which the meetup's documents are made."""
    return _translator("en" if meetup.overview.document_language == "en" else "ko")


@cache
def _translator(language: str) -> Translator:
    return load_translator(language)
