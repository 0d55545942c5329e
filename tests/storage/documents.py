"""Small documents for the tests of storage."""

from datetime import UTC, datetime
from random import Random

from makers import a_meetup
from msgspec import structs

from meetupdesk.meetup.model.overview import Overview
from meetupdesk.storage.document import new_file, next_file

NOW = datetime(2026, 8, 3, 9, 0, tzinfo=UTC)


def a_file(*rows, title="강변공원 간담회", exports=(), origin="", at=NOW, doc=1):
    """Return a document saved once; the same ``doc`` gives the same id and secret."""
    meetup = a_meetup(*rows, overview=Overview(title=title))
    return next_file(
        new_file(meetup, Random(doc)), meetup=meetup, exports=exports, at=at, origin=origin
    )


def changed(file, *, title=None, origin="", at=NOW):
    """Return its next revision, with another title if one is given."""
    overview = structs.replace(file.meetup.overview, title=title or file.meetup.overview.title)
    meetup = structs.replace(file.meetup, overview=overview)
    return next_file(file, meetup=meetup, exports=file.exports, at=at, origin=origin)
