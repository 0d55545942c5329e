"""Help for a damaged document: what can be opened instead, and where to put it (storage.md 2)."""

from collections.abc import Iterator
from pathlib import Path

from meetupdesk.storage.document import MeetupFile
from meetupdesk.storage.files import Expect, atomic_save
from meetupdesk.storage.fs import REAL, Fs
from meetupdesk.storage.home import Home, copies_of, documents_in, sealed_document
from meetupdesk.storage.names import free_name, safe_file_name


def rescues(home: Home, doc_id: str, path: Path, *, fs: Fs = REAL) -> tuple[Path, ...]:
    """Return the whole copies of a document, newest first.

    When its id could not be read (empty ``doc_id``), recovery copies tell it by the path they name.
    """
    ids = {doc_id} if doc_id else set(_ids_of(home, path, fs))
    found: list[tuple[str, int, Path]] = []
    for each in ids:
        for place in copies_of(home, each, fs=fs):
            copy = sealed_document(place, fs=fs)
            if copy is not None:
                found.append((copy.saved_at, copy.rev, place))
    return tuple(place for _, _, place in sorted(found, reverse=True))


def copy_beside(path: Path, remark: str, *, fs: Fs = REAL) -> Path:
    """Write the bytes of a file beside it as ``name (remark).meetup``, and return where.

    For a damaged file, and for one that was changed from outside. Raises a leaf of ``NotSaved``;
    OSError when the file itself cannot be read.
    """
    data = fs.read(path)
    name = safe_file_name(f"{path.stem} ({remark})", path.suffix)
    place = path.with_name(free_name(name, fs.list(path.parent)))
    atomic_save(place, data, expected=Expect.NEW, fs=fs)
    return place


def _ids_of(home: Home, path: Path, fs: Fs) -> Iterator[str]:
    for place in documents_in(home.recovery, fs=fs):
        copy: MeetupFile | None = sealed_document(place, fs=fs)
        if copy is not None and copy.origin == str(path):
            yield copy.doc_id
