"""Moments in words, near ones by their name: ``오늘 오후 3:24``, ``어제 오전 9:05``."""

from datetime import datetime, timedelta

from meetupdesk.dates import day_words, time_words
from meetupdesk.i18n import Translator


def moment_words(tr: Translator, at: datetime, now: datetime) -> str:
    """Return day and time on the clock of ``now``."""
    at = at.astimezone(now.tzinfo)
    return tr("saving.moment", day=day_name(tr, at, now), time=time_words(tr, at.time()))


def day_name(tr: Translator, at: datetime, now: datetime) -> str:
    """Return today, yesterday, or the day; with its year when that is another one."""
    day, today = at.astimezone(now.tzinfo).date(), now.date()
    if day == today:
        return tr("saving.today")
    if day == today - timedelta(days=1):
        return tr("saving.yesterday")
    return day_words(tr, day, today)
