"""The user's data folder, and the copies of documents that lie in it (storage.md 7 to 9).

Every copy is an ordinary sealed document: it opens by hand, and support needs no special tool.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from meetupdesk.storage.document import SUFFIX, MeetupFile, decode, digests
from meetupdesk.storage.errors import NotOpened
from meetupdesk.storage.files import TEMPORARY
from meetupdesk.storage.fs import REAL, Fs

LEFT_FOR = timedelta(days=1)  # nobody writes a temporary file for that long


@dataclass(frozen=True, slots=True)
class Home:
    """Where copies are kept. The folders are made when something is first put into them."""

    root: Path

    @property
    def recovery(self) -> Path:
        """Copies of what was not yet saved in its place."""
        return self.root / "recovery"

    @property
    def discarded(self) -> Path:
        """Copies that somebody has dealt with; they go after 30 days."""
        return self.recovery / "discarded"

    def backups(self, doc_id: str) -> Path:
        """Restore points of one document."""
        return self.root / "backups" / doc_id


def user_home() -> Home:
    """Return the home of whoever runs the program."""
    from platformdirs import user_data_path

    return Home(user_data_path("meetupdesk", appauthor=False))


def documents_in(folder: Path, *, fs: Fs = REAL) -> tuple[Path, ...]:
    """Return the documents in a folder, by name; none when it does not exist."""
    try:
        names = fs.list(folder)
    except (FileNotFoundError, NotADirectoryError):
        return ()
    return tuple(folder / name for name in names if name.endswith(SUFFIX))


def copies_of(home: Home, doc_id: str, *, fs: Fs = REAL) -> Iterator[Path]:
    """Yield every copy of a document in the home, whether it can be read or not."""
    yield from documents_in(home.backups(doc_id), fs=fs)
    for folder in (home.recovery, home.discarded):
        yield from (each for each in documents_in(folder, fs=fs) if each.name.startswith(doc_id))


def sealed_document(path: Path, *, fs: Fs = REAL) -> MeetupFile | None:
    """Return what a copy holds; None when its seal is broken or it is too new to be read."""
    try:
        data = fs.read(path)
        return decode(data, path.name) if digests(data).sealed else None
    except (OSError, NotOpened):
        return None


def temporaries_in(folder: Path, *, fs: Fs = REAL) -> tuple[Path, ...]:
    """Return what killed saves have left in a folder."""
    try:
        names = fs.list(folder)
    except OSError:
        return ()
    return tuple(
        folder / name for name in names if name.startswith(TEMPORARY) and name.endswith(".tmp")
    )


def clear_temporaries(opened: MeetupFile, folder: Path, now: datetime, *, fs: Fs = REAL) -> None:
    """Delete what killed saves left in a document's folder more than a day ago.

    One that holds a later revision of the document ``opened`` stays: support may want it.
    """
    for place in temporaries_in(folder, fs=fs):
        with suppress(OSError):
            is_old = now.timestamp() - fs.stat(place).st_mtime > LEFT_FOR.total_seconds()
            if is_old and not _is_later(sealed_document(place, fs=fs), opened):
                fs.remove(place)


def _is_later(found: MeetupFile | None, opened: MeetupFile) -> bool:
    return found is not None and found.doc_id == opened.doc_id and found.rev > opened.rev
