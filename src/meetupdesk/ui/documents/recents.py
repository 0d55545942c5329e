"""The list of files that were open last, newest first; it lies in the preferences."""

from pathlib import Path

from meetupdesk.storage.document import doc_id_in
from meetupdesk.storage.fs import REAL, Fs
from meetupdesk.storage.names import spellings

MOST = 10


def with_recent(recents: tuple[str, ...], path: Path) -> tuple[str, ...]:
    """Return the list with ``path`` first."""
    return (str(path), *without_recent(recents, path))[:MOST]


def without_recent(recents: tuple[str, ...], path: Path) -> tuple[str, ...]:
    """Return the list without ``path``, however its Hangul is encoded."""
    same = {str(each) for each in spellings(path)}
    return tuple(each for each in recents if each not in same)


def place_of(recent: str, *, fs: Fs = REAL) -> Path | None:
    """Return where the file lies now; None when it cannot be found."""
    for path in spellings(Path(recent)):
        try:
            fs.stat(path)
        except OSError:
            continue
        return path
    return None


def twin_of(path: Path, doc_id: str, recents: tuple[str, ...], *, fs: Fs = REAL) -> Path | None:
    """Return another recent file beside ``path`` that is the same document.

    Sync programs leave such conflict copies; both can be opened, and only one is the right one.
    """
    for recent in map(Path, recents):
        if recent.parent != path.parent or recent.name in {each.name for each in spellings(path)}:
            continue
        try:
            found = doc_id_in(fs.read(recent))
        except OSError:
            continue
        if found == doc_id:
            return recent
    return None
