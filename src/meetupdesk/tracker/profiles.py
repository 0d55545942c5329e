"""What each profile shows: which sheets, which columns of people, and whom (tracker.md 3)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from meetupdesk.meetup.facts.groups import considered, room
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.tracker.columns import Column
from meetupdesk.tracker.options import TrackerOptions

SHEETS: Mapping[str, tuple[str, ...]] = {
    "full": (
        "guide", "summary", "people", "contacts", "matches", "follow_ups", "posts", "benefits",
        "attendance", "codes", "_meetup",
    ),
    "masked": ("guide", "people", "matches", "follow_ups", "attendance", "codes", "_meetup"),
    "on_the_day": ("attendance", "guide", "people", "codes", "_meetup"),
    "agency": ("guide", "people", "contacts", "posts", "codes", "_meetup"),
    "figures": ("guide", "summary"),
}  # fmt: skip
"""The sheets of each profile, in their order."""

OPENS_ON: Mapping[str, str] = {"on_the_day": "attendance", "figures": "summary"}
"""The sheet that is seen first, where it is not that of the people."""

_NAMED: Mapping[str, tuple[str, ...]] = {
    "on_the_day": (
        "handle", "affiliation", "channels.name", "interests", "first_meeting", "host", "care",
        "filming_consent", "note", "_by",
    ),
    "agency": (
        "handle", "kind", "channels.name", "channels.url", "interests", "stage", "invitation",
        "host", "next_step", "next_on", "do_not_contact", "destroy_on", "note", "_by",
    ),
}  # fmt: skip
_JUDGEMENTS = ("influence", "influence_basis")


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Who stands in a copy; ``without_consent`` counts those left out for want of a consent."""

    people: tuple[Person, ...]
    without_consent: int = 0


def selection(meetup: Meetup, options: TrackerOptions, today: date) -> Selection:
    """Return the people of a copy in the meetup's order; nobody past the day of destruction."""
    kept = tuple(p for p in _group(meetup, options.profile) if not (_is_past(p, today)))
    if options.recipient_kind != "third_party" or options.profile == "figures":
        return Selection(people=kept)
    agreed = tuple(p for p in kept if p.third_party_consent == "yes" or p.id in options.also)
    return Selection(people=agreed, without_consent=len(kept) - len(agreed))


def shown_columns(columns: tuple[Column, ...], options: TrackerOptions) -> tuple[Column, ...]:
    """Return the columns of a sheet that a copy shows; masked ones cannot be edited any more.

    Only the people sheet has columns that depend on the profile and on the person's own choice.
    """
    shown = (column for column in columns if _is_shown(column, options))
    return tuple(_masked(column, options) for column in shown)


def _group(meetup: Meetup, profile: str) -> tuple[Person, ...]:
    if profile in ("full", "figures"):
        return meetup.people
    if profile == "on_the_day":
        return tuple(person for person in room(meetup) if not person.do_not_contact)
    return considered(meetup)


def _is_past(person: Person, today: date) -> bool:
    return person.destroy_on is not None and person.destroy_on < today


def _is_shown(column: Column, options: TrackerOptions) -> bool:
    if options.alias and column.identifies:
        return False
    if not column.key.startswith("people."):
        return True
    if column.key in options.dropped and column.name != "handle":
        return False
    if column.name == "real_name":
        return options.real_names
    return column.key in options.added or _is_of_profile(column, options.profile)


def _is_of_profile(column: Column, profile: str) -> bool:
    if profile in _NAMED:
        return column.name in _NAMED[profile]
    if profile == "masked":
        return column.who != "owner" and column.name not in _JUDGEMENTS
    return True


def _masked(column: Column, options: TrackerOptions) -> Column:
    is_person = column.offered == "people" or column.key == "people.handle"
    if (column.mask and options.hides_contacts) or (is_person and options.alias):
        return replace(column, who="we", check="", prompt="", offered="", colours=())
    return replace(column, mask="") if column.mask else column
