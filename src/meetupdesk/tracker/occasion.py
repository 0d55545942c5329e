"""One export as its builders see it: the meetup, its language and day, who stands in the copy."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from meetupdesk.i18n import Translator
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.tracker.naming import person_names, session_names, theme_names
from meetupdesk.tracker.options import TrackerOptions
from meetupdesk.tracker.plain_text import safe_text
from meetupdesk.tracker.profiles import selection
from meetupdesk.tracker.redaction import contacts_masked, names_replaced


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """Everything that is found out once and used by all sheets of one copy.

    ``names`` are those of rows that cells refer to, by table and id. ``redact`` takes out of a
    text what this copy must not carry.
    """

    meetup: Meetup
    tr: Translator
    options: TrackerOptions
    today: date
    limits: Limits
    people: tuple[Person, ...]
    without_consent: int
    names: Mapping[str, Mapping[str, str]]
    redact: Callable[[str], str]

    @property
    def title(self) -> str:
        """The meetup's name as it may be said in this copy."""
        return self.redact(self.meetup.overview.title) or self.tr("tracker.untitled")


def occasion(
    meetup: Meetup, tr: Translator, options: TrackerOptions, *, today: date, limits: Limits
) -> Occasion:
    """Return what the sheets of one copy need."""
    chosen = selection(meetup, options, today)
    redact = _redaction(meetup, tr, options, chosen.people)
    people = person_names(chosen.people, tr, options.alias)
    return Occasion(
        meetup=meetup,
        tr=tr,
        options=options,
        today=today,
        limits=limits,
        people=chosen.people,
        without_consent=chosen.without_consent,
        names={
            "people": people if options.alias else _redacted(people, redact),
            "themes": _redacted(theme_names(meetup, tr), redact),
            "schedule.sessions": _redacted(session_names(meetup, tr), redact),
        },
        redact=redact,
    )


def _redaction(
    meetup: Meetup, tr: Translator, options: TrackerOptions, people: tuple[Person, ...]
) -> Callable[[str], str]:
    steps: list[Callable[[str], str]] = []
    if options.hides_contacts or options.alias:
        steps.append(contacts_masked)
    if options.alias:
        steps.append(names_replaced(_aliases(meetup, tr, people)))

    def redact(text: str) -> str:
        text = safe_text(text) or ""
        for step in steps:
            text = step(text)
        return text

    return redact


def _aliases(meetup: Meetup, tr: Translator, people: tuple[Person, ...]) -> Mapping[str, str]:
    """Return what stands for each name: those outside the copy are just somebody."""
    numbers = person_names(people, tr, alias=True)
    found = {
        name: numbers.get(person.id, tr("tracker.somebody"))
        for person in meetup.people
        for name in _names_of(person)
        if name
    }
    overview = meetup.overview
    if overview.organisation and overview.alias:
        found[overview.organisation] = overview.alias
    return found


def _names_of(person: Person) -> tuple[str, ...]:
    channels = ((each.name, each.url) for each in person.channels)
    return (person.handle, person.real_name, *(text for pair in channels for text in pair))


def _redacted(names: Mapping[str, str], redact: Callable[[str], str]) -> Mapping[str, str]:
    return {row_id: redact(name) for row_id, name in names.items()}
