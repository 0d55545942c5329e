"""The rules of law as the commands use them: with the person's own changes, as in the window."""

from meetupdesk.cli.voice import Remark
from meetupdesk.meetup.limits import Limits
from meetupdesk.storage.home import user_home
from meetupdesk.storage.law import law_of


def law() -> tuple[Limits, tuple[Remark, ...]]:
    """Return the rules, and what is to be said when somebody's changes could not be used."""
    limits = law_of(user_home())
    return limits, ((limits.fault.key, limits.fault.values),) if limits.fault else ()
