"""How far the relation with a person has come, and what the log suggests (product.md 4.5)."""

from collections.abc import Mapping, Sequence
from datetime import date

from meetupdesk.meetup.facts.contact import entries_by_person
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.model.people import STAGES, Person

_ORDER: Mapping[str, int] = {stage: n for n, stage in enumerate(STAGES) if stage != "stopped"}
_BARS = (0, 1, 1, 2, 3, 4, 4, 4)  # by order


def stage_order(stage: str) -> int | None:
    """Return 0 for found to 7 for joint; None for stopped, which is outside the order."""
    return _ORDER.get(stage)


def bars(stage: str) -> int:
    """Return how many of four bars show the stage."""
    order = stage_order(stage)
    return 0 if order is None else _BARS[order]


def suggested_stage(meetup: Meetup, person: Person, today: date) -> str:
    """Return the stage that the log shows for one person; for all, see ``suggested_stages``."""
    entries = [e for e in meetup.contacts if e.person == person.id and e.day and e.day <= today]
    return _suggested(person, entries)


def suggested_stages(meetup: Meetup, today: date) -> dict[str, str]:
    """Return the stage that the log shows, by person id, in one pass over the log."""
    entries = entries_by_person(meetup, today)
    return {person.id: _suggested(person, entries[person.id]) for person in meetup.people}


def is_ahead(suggested: str, stage: str) -> bool:
    """Tell whether a suggested stage lies beyond the stage somebody entered."""
    here, there = stage_order(stage), stage_order(suggested)
    return here is not None and there is not None and there > here


def _suggested(person: Person, entries: Sequence[Contact]) -> str:
    if person.attended:
        return "attended"
    if any(entry.direction == "in" for entry in entries):
        return "talking"
    if any(entry.channel != "read" for entry in entries):
        return "introduced"
    return "read" if entries else "found"
