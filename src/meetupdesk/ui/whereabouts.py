"""On which page a place of the meetup stands."""

from meetupdesk.meetup.model import SECTIONS
from meetupdesk.meetup.places import Where

ELSEWHERE = {"schedule.sessions": "overview", "coach": "overview", "exports": "privacy"}
"""Paths that stand on the page of another section."""


def page_of(where: Where) -> str:
    """Return the section on whose page a place stands."""
    for path, section in ELSEWHERE.items():
        if where.path == path or where.path.startswith(f"{path}."):
            return section
    part = where.path.partition(".")[0]
    return part if part in SECTIONS else "overview"
