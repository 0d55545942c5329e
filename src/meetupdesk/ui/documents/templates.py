"""Meetups that come with the program, opened as values: the sample, and the templates."""

from collections.abc import Callable
from datetime import date

from meetupdesk.meetup.ids import Chance, new_id
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.starting import dated_sample, from_template
from meetupdesk.paths import data_folder
from meetupdesk.storage.document import SUFFIX
from meetupdesk.storage.opening import open_meetup


def sample(language: str, today: date) -> tuple[Meetup, tuple[Export, ...]]:
    """Return the filled sample with its days ahead of ``today``, and its export log."""
    file = open_meetup(data_folder("templates") / f"sample.{language}{SUFFIX}").file
    return dated_sample(file.meetup, file.exports, today)


def template(name: str, language: str, chance: Chance) -> Meetup:
    """Return a new meetup without days from a template such as ``blank``."""
    file = open_meetup(data_folder("templates") / f"{name}.{language}{SUFFIX}").file
    return from_template(file.meetup, None, fresh_ids(chance))


def fresh_ids(chance: Chance) -> Callable[[str], str]:
    """Return what gives a fresh id for a prefix, never the same one twice."""
    taken: set[str] = set()

    def fresh(prefix: str) -> str:
        made = new_id(prefix, taken, chance)
        taken.add(made)
        return made

    return fresh
