"""Where today stands between the sessions (product.md 4.1, 4.10)."""

from datetime import date

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.schedule import Session


def dated_sessions(meetup: Meetup) -> tuple[Session, ...]:
    """Return the sessions that have a day, by day; those of one day in row order."""
    dated = (session for session in meetup.schedule.sessions if session.day)
    return tuple(sorted(dated, key=lambda session: session.day or date.min))


def first_day(meetup: Meetup) -> date | None:
    """Return the day of the first session; None while none has a day."""
    return min(_days(meetup), default=None)


def last_day(meetup: Meetup) -> date | None:
    """Return the day of the last session; None while none has a day."""
    return max(_days(meetup), default=None)


def days_left(meetup: Meetup, today: date) -> int | None:
    """Return D, the days to the next session, 0 on its day; None when none lies ahead."""
    return min(((day - today).days for day in _days(meetup) if day >= today), default=None)


def days_after(meetup: Meetup, today: date) -> int | None:
    """Return the days since the last session; None while a dated one lies ahead or none is dated.

    On the day of a session itself nothing is past.
    """
    last = last_day(meetup)
    return (today - last).days if last and last < today else None


def lead_time(meetup: Meetup) -> int | None:
    """Return the days from the first word of a meetup to its first session; None if unknown."""
    first, asked_on = first_day(meetup), meetup.listening.asked_on
    return (first - asked_on).days if first and asked_on else None


def day_near(meetup: Meetup, path: str) -> date | None:
    """Return the day near which a day of that field lies: of the schedule the meetup's, else None.

    A day typed without a year gets the year nearest to it; None stands for today.
    """
    return first_day(meetup) if path.startswith(_OF_THE_MEETUP) else None


_OF_THE_MEETUP = ("schedule.", "privacy.benefits.day")


def _days(meetup: Meetup) -> tuple[date, ...]:
    return tuple(session.day for session in meetup.schedule.sessions if session.day)
