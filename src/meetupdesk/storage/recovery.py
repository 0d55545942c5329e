"""Recovery copies: what was written but is not yet in the document's place (storage.md 7)."""

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from meetupdesk.storage.document import MeetupFile, encode
from meetupdesk.storage.files import Expect, atomic_save, make_folder
from meetupdesk.storage.fs import REAL, Fs
from meetupdesk.storage.home import Home, documents_in, sealed_document
from meetupdesk.storage.lock import is_alive

KEPT_FOR = timedelta(days=30)


class Finding(Enum):
    """What a copy of a process that has ended turned out to be."""

    DRAFT = "a meetup that never had a place"
    UNSAVED = "holds what the document in its place does not"
    SAVED = "the document holds all of it"
    DAMAGED = "its seal is broken"


@dataclass(frozen=True, slots=True)
class RecoveryCopy:
    """A copy that was found; ``file`` is None when it is damaged."""

    path: Path
    finding: Finding
    file: MeetupFile | None

    @property
    def rev(self) -> int:
        """The revision; the copy with the highest one of a document is the one to offer."""
        return self.file.rev if self.file else 0


def copy_path(home: Home, doc_id: str, pid: int) -> Path:
    """Return where a process keeps its copy of a document."""
    return home.recovery / f"{doc_id}.{pid}.meetup"


def keep_recovery_copy(file: MeetupFile, home: Home, *, pid: int, fs: Fs = REAL) -> Path:
    """Write what ``next_file`` made, with the document's path in ``origin``; empty for a draft.

    Raises a leaf of ``NotSaved``.
    """
    path = copy_path(home, file.doc_id, pid)
    make_folder(home.recovery, fs=fs)
    atomic_save(path, encode(file), expected=Expect.ANY, fs=fs)
    return path


def drop_recovery_copy(saved: MeetupFile, home: Home, *, pid: int, fs: Fs = REAL) -> None:
    """Delete the copy of this process after ``saved`` was written in the document's place."""
    path = copy_path(home, saved.doc_id, pid)
    copy = sealed_document(path, fs=fs)
    if copy is not None and copy.rev <= saved.rev:
        with suppress(OSError):  # the next start will find that all of it is saved
            fs.remove(path)


def recovery_copies(
    home: Home, *, pid: int, alive: Callable[[int], bool] = is_alive, fs: Fs = REAL
) -> tuple[RecoveryCopy, ...]:
    """Return the copies that no other process owns, by document, the latest revision first.

    To be called at the start: a copy with our own number ``pid`` is that of a predecessor.
    """
    found = [
        _judged(path, fs)
        for path in documents_in(home.recovery, fs=fs)
        if (owner := _pid_in(path.name)) == pid or not alive(owner)
    ]
    return tuple(sorted(found, key=lambda copy: (copy.path.name.split(".")[0], -copy.rev)))


def without_saved(copies: Iterable[RecoveryCopy], *, fs: Fs = REAL) -> tuple[RecoveryCopy, ...]:
    """Delete the copies that the documents hold anyway, and return the others."""
    others = []
    for copy in copies:
        if copy.finding is Finding.SAVED:
            fs.remove(copy.path)
        else:
            others.append(copy)
    return tuple(others)


def discard(copy: RecoveryCopy, home: Home, *, fs: Fs = REAL) -> Path:
    """Put a copy aside after the person has decided, or was told that it is damaged."""
    make_folder(home.discarded, fs=fs)
    stem = copy.path.name.removesuffix(".meetup")
    target = home.discarded / f"{stem}.{copy.rev}.meetup"
    fs.replace(copy.path, target)
    fs.touch(target)
    return target


def clear_discarded(home: Home, now: datetime, *, fs: Fs = REAL) -> tuple[Path, ...]:
    """Delete what was put aside more than 30 days ago, and return what is gone."""
    old = tuple(
        path
        for path in documents_in(home.discarded, fs=fs)
        if now.timestamp() - fs.stat(path).st_mtime > KEPT_FOR.total_seconds()
    )
    for path in old:
        fs.remove(path)
    return old


def _judged(path: Path, fs: Fs) -> RecoveryCopy:
    copy = sealed_document(path, fs=fs)
    if copy is None:
        return RecoveryCopy(path, Finding.DAMAGED, None)
    if not copy.origin:
        return RecoveryCopy(path, Finding.DRAFT, copy)
    there = sealed_document(Path(copy.origin), fs=fs)
    is_saved = (
        there is not None
        and there.doc_id == copy.doc_id
        and (there.meetup, there.exports) == (copy.meetup, copy.exports)
    )
    return RecoveryCopy(path, Finding.SAVED if is_saved else Finding.UNSAVED, copy)


def _pid_in(name: str) -> int:
    found = re.search(r"\.(\d+)\.meetup$", name)
    return int(found[1]) if found else 0
