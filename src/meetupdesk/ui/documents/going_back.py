"""Going back to an earlier state of the same document."""

from msgspec import structs

from meetupdesk.meetup.model import Meetup


def back_to(point: Meetup, present: Meetup) -> Meetup:
    """Return the earlier state; the record of what was destroyed is never taken back."""
    destructions = present.privacy.destructions
    return structs.replace(point, privacy=structs.replace(point.privacy, destructions=destructions))
