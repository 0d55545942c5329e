"""What the welcome page says of the meetups that were open last; read beside the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from meetupdesk.dates import day_words
from meetupdesk.i18n import Translator
from meetupdesk.meetup.checks import problems
from meetupdesk.meetup.checks.readiness import readiness
from meetupdesk.meetup.facts.days import days_after, days_left, last_day
from meetupdesk.meetup.facts.follow_ups import is_closed
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup
from meetupdesk.storage.document import MeetupFile
from meetupdesk.storage.fs import Fs
from meetupdesk.storage.home import sealed_document
from meetupdesk.ui.documents.moments import moment_words
from meetupdesk.ui.documents.recents import place_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """One of the recents; ``path`` as it stands in the preferences."""

    path: str
    title: str
    line: str = ""
    is_there: bool = True


def recent_meetups(
    paths: Sequence[str], tr: Translator, now: datetime, limits: Limits, *, fs: Fs
) -> tuple[Recent, ...]:
    """Return what is to be said of each path, in the same order."""
    return tuple(_recent(path, tr, now, limits, fs) for path in paths)


def draft_words(tr: Translator, file: MeetupFile, now: datetime) -> tuple[str, str]:
    """Return the two lines of a draft."""
    kept = moment_words(tr, datetime.fromisoformat(file.saved_at), now)
    title = file.meetup.overview.title or tr("window.untitled")
    return title, tr("welcome.draft", moment=kept)


def _recent(path: str, tr: Translator, now: datetime, limits: Limits, fs: Fs) -> Recent:
    name = Path(path).stem
    place = place_of(path, fs=fs)
    if place is None:
        return Recent(path=path, title=name, line=tr("welcome.missing"), is_there=False)
    file = sealed_document(place, fs=fs)
    if file is None:  # opening it will tell what is the matter
        return Recent(path=path, title=name, line=str(place.parent))
    line = " · ".join(_facts(file, tr, now, limits))
    title = file.meetup.overview.title or name
    return Recent(path=path, title=title, line=line[:1].upper() + line[1:])


def _facts(file: MeetupFile, tr: Translator, now: datetime, limits: Limits) -> list[str]:
    meetup, today = file.meetup, now.date()
    last = last_day(meetup)
    if last is not None and days_after(meetup, today) is not None:
        words = [day_words(tr, last), tr("welcome.over")]
        count = _open_follow_ups(meetup)
        return [*words, tr("welcome.follow_ups", count=count)] if count else words
    found = problems(meetup, file.exports, today, limits)
    percent = readiness(meetup, found, today, limits).percent
    words = [
        moment_words(tr, datetime.fromisoformat(file.saved_at), now),
        tr("window.readiness_percent", percent=percent),
    ]
    left = days_left(meetup, today)
    if left is not None:
        words.append(tr("date.chip.before", count=left) if left else tr("date.chip.today"))
    return words


def _open_follow_ups(meetup: Meetup) -> int:
    return sum(not is_closed(item) for item in meetup.follow_ups.items)
