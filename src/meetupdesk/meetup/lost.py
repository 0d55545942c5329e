"""Where in a meetup certain characters stand, such as those that no font can print."""

import unicodedata
from collections.abc import Collection, Iterator

from meetupdesk.meetup.fields import Email, Link, Phone, Row, Text, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, walk

_TYPED = (Text, Link, Email, Phone)


def places_of(meetup: Meetup, characters: Collection[str]) -> tuple[Where, ...]:
    """Return the place of each typed text that holds one of the characters, in order."""
    wanted = frozenset(characters)
    return tuple(_places(meetup, wanted)) if wanted else ()


def _places(meetup: Meetup, wanted: frozenset[str]) -> Iterator[Where]:
    for path, holder in walk(meetup):
        row = holder.id if isinstance(holder, Row) else ""
        for name, kind in kinds(type(holder)).items():
            if isinstance(kind, _TYPED):
                text = getattr(holder, name)
                if wanted.intersection(unicodedata.normalize("NFC", text)):
                    yield Where(f"{path}.{name}", row)
