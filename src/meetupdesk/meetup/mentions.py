"""Where typed texts name somebody whose rows are elsewhere, or gone."""

from collections.abc import Collection, Iterator

from meetupdesk.meetup.fields import Row, Text, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, walk

SHORTEST = 2  # letters; a single one would be found in every text


def mentions(meetup: Meetup, names: Collection[str]) -> tuple[Where, ...]:
    """Return the place of each typed text that holds one of the names, in order."""
    wanted = {name.casefold() for name in names if len(name) >= SHORTEST}
    return tuple(_places(meetup, wanted)) if wanted else ()


def _places(meetup: Meetup, wanted: set[str]) -> Iterator[Where]:
    for path, holder in walk(meetup):
        row = holder.id if isinstance(holder, Row) else ""
        for name, kind in kinds(type(holder)).items():
            if isinstance(kind, Text):
                text = getattr(holder, name).casefold()
                if any(each in text for each in wanted):
                    yield Where(f"{path}.{name}", row)
