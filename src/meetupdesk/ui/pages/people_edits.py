"""What the page of people does to the meetup; pure, but for the words of the status bar."""

from collections.abc import Sequence
from datetime import date, timedelta

from meetupdesk.i18n import Translator
from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.facts.days import last_day
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Interest, Person
from meetupdesk.meetup.places import Where

NOT_COMING = ("declined", "no_reply", "cancelled")
SOON = 30  # days after the last session, for who is not coming
HELD_FROM = ("to_invite", "undecided", "no_reply")
"""States from which an invitation can be held: later ones are the guest's word."""


def removed_words(tr: Translator, meetup: Meetup, ids: Sequence[str]) -> str:
    """Return what the status bar says after these people were deleted."""
    gone = frozenset(ids)
    contacts = sum(contact.person in gone for contact in meetup.contacts)
    names = [person.handle for person in meetup.people if person.id in gone]
    if len(names) == 1 and names[0]:
        if contacts:
            return tr("people_page.removed.person_contacts", name=names[0], count=contacts)
        return tr("people_page.removed.person", name=names[0])
    people = tr("word.people", count=len(ids))
    if contacts:
        return tr("people_page.removed.people_contacts", people=people, count=contacts)
    return tr("people_page.removed.people", people=people)


def proposed_destroy_day(meetup: Meetup, person: Person) -> date | None:
    """Return the day to offer for ``destroy_on`` (product.md 3.6); None without a session's day."""
    last = last_day(meetup)
    if last is None:
        return None
    if person.invitation in NOT_COMING:
        return last + timedelta(days=SOON)
    months = meetup.privacy.retention_months
    return None if months is None else _later(last, months)


def with_theme(meetup: Meetup, person_id: str, theme: str, row_id: str) -> Meetup:
    """Give a person one of our themes as interest, unless they have it."""
    person = next((each for each in meetup.people if each.id == person_id), None)
    if person is None or any(interest.theme == theme for interest in person.interests):
        return meetup
    interests = (*person.interests, Interest(id=row_id, theme=theme))
    return with_value(meetup, Where("people.interests", person_id), interests)


def held(meetup: Meetup, person_id: str) -> Meetup:
    """Make somebody a candidate again, so that no invitation goes out yet."""
    return with_value(meetup, Where("people.invitation", person_id), "candidate")


def person_of(meetup: Meetup, person_id: str) -> Person | None:
    """Return a person by id; None when they are gone."""
    return next((person for person in meetup.people if person.id == person_id), None)


def _later(day: date, months: int) -> date:
    """Return the same day so many months later; the last of a month that has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first_after = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (first_after - timedelta(days=1)).day))
