"""Restore points: the sealed bytes of a document at moments worth going back to (storage.md 8)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from meetupdesk.storage.document import digests
from meetupdesk.storage.errors import AlreadyThere
from meetupdesk.storage.files import Expect, atomic_save, make_folder
from meetupdesk.storage.fs import REAL, Fs
from meetupdesk.storage.home import Home, documents_in

ROUTINE = "save"  # the reason that is thinned

EVERY = timedelta(minutes=10)
ALL_FOR = timedelta(hours=2)
HOURLY_FOR = timedelta(days=1)
DAILY_FOR = timedelta(days=30)
NEWEST_FOR = timedelta(days=365)  # personal data must not lie about for ever
ALWAYS = 3
LARGEST = 200_000_000  # bytes for one document


@dataclass(frozen=True, slots=True, kw_only=True)
class RestorePoint:
    """A state of a document: when and why it was kept, its bytes, when it was last of use."""

    path: Path
    at: datetime
    reason: str
    size: int
    used: datetime


def keep_restore_point(
    data: bytes, home: Home, doc_id: str, *, reason: str, now: datetime, fs: Fs = REAL
) -> Path | None:
    """Keep the sealed bytes of a document; None when the newest point holds the same.

    Such a point is touched instead: it shows when the document was last opened. Raises a leaf of
    ``NotSaved``.
    """
    folder = home.backups(doc_id)
    newest = next(iter(restore_points(home, doc_id, fs=fs)), None)
    if newest is not None and newest.size == len(data) and fs.read(newest.path) == data:
        fs.touch(newest.path)
        return None
    make_folder(folder, fs=fs)
    at = now.astimezone(UTC)
    while True:
        path = folder / f"{at:%Y%m%d-%H%M%S}-{reason}.meetup"
        try:
            atomic_save(path, data, expected=Expect.NEW, fs=fs)
        except AlreadyThere:
            at += timedelta(seconds=1)
        else:
            return path


def restore_points(home: Home, doc_id: str, *, fs: Fs = REAL) -> tuple[RestorePoint, ...]:
    """Return the points of a document, the newest first; their seals are not looked at."""
    found = (_point(path, fs) for path in documents_in(home.backups(doc_id), fs=fs))
    return tuple(sorted((point for point in found if point), key=_newest_last, reverse=True))


def is_due(points: Sequence[RestorePoint], now: datetime) -> bool:
    """Tell whether a save deserves a point: the newest is ten minutes old."""
    return all(now - point.at >= EVERY for point in points)


def is_whole(point: RestorePoint, *, fs: Fs = REAL) -> bool:
    """Tell whether a point may be offered: its seal is right."""
    return digests(fs.read(point.path)).sealed


def surplus(
    points: Sequence[RestorePoint], now: datetime, keep: timedelta = DAILY_FOR
) -> tuple[RestorePoint, ...]:
    """Return the restore points to delete, oldest first.

    All of the last two hours stay, then one an hour for a day, then one a day as long as ``keep``
    says; those with a reason other than saving as long. More than 200 MB go, oldest first. The
    newest three stay in any case, but no longer than a year after the document was last opened.
    """
    ordered = sorted(points, key=_newest_last, reverse=True)
    if ordered and now - ordered[0].used > NEWEST_FOR:
        return tuple(reversed(ordered))
    kept = {point.path for point in _small_enough(_worth_keeping(ordered, now, keep))}
    return tuple(point for point in reversed(ordered) if point.path not in kept)


def thin(
    home: Home, doc_id: str, *, now: datetime, keep: timedelta = DAILY_FOR, fs: Fs = REAL
) -> tuple[Path, ...]:
    """Delete the surplus of a document, and return what is gone."""
    return _deleted(surplus(restore_points(home, doc_id, fs=fs), now, keep), fs)


def drop_damaged(home: Home, doc_id: str, *, fs: Fs = REAL) -> tuple[Path, ...]:
    """Delete the points whose seal is broken, and return what is gone. Reads all of them."""
    points = restore_points(home, doc_id, fs=fs)
    return _deleted([point for point in points if not is_whole(point, fs=fs)], fs)


_NAME = re.compile(r"(\d{8}-\d{6})-([a-z]+)\.meetup")


def _point(path: Path, fs: Fs) -> RestorePoint | None:
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    try:
        at = datetime.strptime(named[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
        found = fs.stat(path)
    except (ValueError, OSError):
        return None
    used = datetime.fromtimestamp(found.st_mtime, UTC)
    return RestorePoint(path=path, at=at, reason=named[2], size=found.st_size, used=used)


def _newest_last(point: RestorePoint) -> tuple[datetime, str]:
    return point.at, point.path.name


def _worth_keeping(
    ordered: Sequence[RestorePoint], now: datetime, keep: timedelta
) -> Iterator[RestorePoint]:
    """Yield points from the newest to the oldest; of an hour or a day its newest."""
    seen: set[str] = set()
    for place, point in enumerate(ordered):
        age = now - point.at
        hour, day = f"{point.at:%Y%m%d-%H}", f"{point.at:%Y%m%d}"
        is_special = point.reason != ROUTINE and age <= keep
        is_hourly = age <= HOURLY_FOR and hour not in seen
        is_daily = age <= keep and day not in seen
        seen |= {hour, day}
        if place < ALWAYS or age <= ALL_FOR or is_special or is_hourly or is_daily:
            yield point


def _small_enough(points: Iterable[RestorePoint]) -> Iterator[RestorePoint]:
    total = 0
    for place, point in enumerate(points):
        total += point.size
        if place < ALWAYS or total <= LARGEST:
            yield point


def _deleted(points: Iterable[RestorePoint], fs: Fs) -> tuple[Path, ...]:
    paths = tuple(point.path for point in points)
    for path in paths:
        fs.remove(path)
    return paths
