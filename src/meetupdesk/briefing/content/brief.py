"""What the sections of a briefing are written from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from meetupdesk.briefing.blocks import Options
from meetupdesk.i18n import Translator
from meetupdesk.meetup.checks.problem import Problem
from meetupdesk.meetup.checks.readiness import Readiness
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.contacts import Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The meetup without those who may not appear, and all that a section may ask for."""

    meetup: Meetup
    tr: Translator  # of the document's language
    options: Options
    today: date
    problems: tuple[Problem, ...]  # the open ones, in display order
    readiness: Readiness
    limits: Limits
    entries: Mapping[str, tuple[Contact, ...]]  # by person, oldest first

    def theme(self, theme: str) -> str:
        """Return the name of a theme by its id; nothing for none."""
        return next((row.name for row in self.meetup.themes if row.id == theme), "")

    def handle(self, person: str) -> str:
        """Return the name of a person by their id; nothing for none."""
        return next((row.handle for row in self.meetup.people if row.id == person), "")
