"""What to say below a field that was left with an odd value; the value is kept all the same."""

import re

from meetupdesk.meetup.fields import Email, Kind, Link

_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s]+", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def message_for(kind: Kind, value: object) -> str:
    """Return the wording key of the message about a value; empty when there is nothing to say."""
    if not isinstance(value, str) or not value:
        return ""
    if isinstance(kind, Email) and not _EMAIL.fullmatch(value):
        return "window.message.email"
    if isinstance(kind, Link) and not _ADDRESS.fullmatch(value):
        return "window.message.link"
    return ""
