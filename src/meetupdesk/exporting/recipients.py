"""Who may get what, and what has to be known about them first (sharing.md 4)."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from meetupdesk.exporting.order import Order, Recipient
from meetupdesk.meetup.cascades import remove_people
from meetupdesk.meetup.facts.days import last_day
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person

PROFILES = ("full", "masked", "on_the_day", "agency", "figures")
USUAL_PROFILE: Mapping[str, str] = {
    "own_staff": "full",
    "processor": "agency",
    "third_party": "masked",
}
OFFERED: Mapping[str, tuple[str, ...]] = {
    "own_staff": PROFILES,
    "processor": ("agency", "on_the_day", "figures"),
    "third_party": ("masked", "figures"),
}
"""The tracker profiles meant for each kind of recipient; the others are advised against."""

REQUIRED: Mapping[str, tuple[str, ...]] = {
    "own_staff": ("until",),
    "processor": ("recipient", "purpose", "until", "ground"),
    "third_party": ("recipient", "purpose", "until", "ground"),
}
"""The fields of ``Export`` that have to be filled in for each kind, in the order of the form."""

KEPT_FOR = timedelta(days=14)  # a recipient may keep a copy so long after the last session


def usual_until(meetup: Meetup, today: date) -> date:
    """Return the day by which copies are to be deleted, unless the person says another."""
    return max(today, last_day(meetup) or today) + KEPT_FOR


def missing(recipient: Recipient) -> tuple[str, ...]:
    """Return the required fields that are still empty."""
    found = {
        "recipient": recipient.name.strip(),
        "purpose": recipient.purpose.strip(),
        "until": recipient.until,
        "ground": recipient.ground != "none",
    }
    return tuple(name for name in REQUIRED[recipient.kind] if not found[name])


def seen_by_recipient(meetup: Meetup, order: Order) -> Meetup:
    """Return the meetup without the people whom this recipient may not get."""
    return remove_people(meetup, {person.id for person in _without_consent(meetup, order)})


def left_out(meetup: Meetup, order: Order, today: date) -> Iterator[tuple[Person, str]]:
    """Yield whom no chosen document holds, and why: no_consent, destroyed or do_not_contact.

    Those who simply do not belong to a profile are not named.
    """
    if not order.may_hold_people:
        return
    unasked = {person.id for person in _without_consent(meetup, order)}
    shows_refused = order.tracker is not None and order.tracker.profile == "full"
    for person in meetup.people:
        if person.id in unasked:
            yield person, "no_consent"
        elif person.destroy_on is not None and person.destroy_on < today:
            yield person, "destroyed"
        elif person.do_not_contact and not shows_refused:
            yield person, "do_not_contact"


def _without_consent(meetup: Meetup, order: Order) -> tuple[Person, ...]:
    if order.recipient.kind != "third_party":
        return ()
    return tuple(
        person
        for person in meetup.people
        if person.third_party_consent != "yes" and person.id not in order.also
    )
