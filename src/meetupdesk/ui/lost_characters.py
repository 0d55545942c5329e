"""Saying which characters no font has, and where they stand (briefing.md 8)."""

from collections.abc import Sequence

from meetupdesk.i18n import Translator
from meetupdesk.meetup.lost import places_of
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where


def lost_words(tr: Translator, meetup: Meetup, lost: Sequence[str]) -> tuple[str, Where | None]:
    """Return the sentence and the first field to mend, if any field holds one of them."""
    found = {character: places_of(meetup, (character,)) for character in lost}
    named = [
        f"{character} ({tr(places[0].path)})" if places else character
        for character, places in found.items()
    ]
    first = next((places[0] for places in found.values() if places), None)
    return tr("preview.lost", count=len(lost), characters=", ".join(named)), first
