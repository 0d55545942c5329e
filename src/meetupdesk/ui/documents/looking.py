"""A look at the document's place, in a worker: is it still what we left (storage.md 5 and 6)?"""

import stat
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from meetupdesk.storage.errors import FileIsInUse, WasLeftOpen
from meetupdesk.storage.files import Etag, present_etag
from meetupdesk.storage.lock import holds_lock, take_lock, touch_lock
from meetupdesk.ui.documents.document import Document
from meetupdesk.ui.documents.surroundings import Surroundings

Found = Literal["same", "changed", "missing", "away", "taken"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What was found at the place of ``document``.

    ``away``: the folder or its drive is not there, or cannot be read. ``taken``: somebody else
    holds the lock; ``holder`` is their name. ``etag`` is the present one when nothing changed.
    """

    document: Document
    found: Found
    etag: Etag | None = None
    holder: str = ""


def look_at(document: Document, around: Surroundings) -> Look:
    """Look, and touch the lock while it is ours; one that has gone is made again."""
    path, expected, fs = document.path, document.expected, around.fs
    if path is None or not isinstance(expected, Etag):
        return Look(document=document, found="away")
    try:
        etag = present_etag(fs.resolve(path), expected, fs=fs)
    except FileNotFoundError:
        return Look(document=document, found="missing" if _is_there(document, around) else "away")
    except OSError:
        return Look(document=document, found="away")
    if etag.sha256 != expected.sha256:
        return Look(document=document, found="changed")
    holder = _other_holder(document, around)
    if holder is not None:
        return Look(document=document, found="taken", holder=holder)
    return Look(document=document, found="same", etag=etag)


def _is_there(document: Document, around: Surroundings) -> bool:
    """Tell whether the folder can be reached."""
    assert document.path is not None
    with suppress(OSError):
        return stat.S_ISDIR(around.fs.stat(around.fs.resolve(document.path).parent).st_mode)
    return False


def _other_holder(document: Document, around: Surroundings) -> str | None:
    """Return who took our lock over; None while it is ours, or nobody's."""
    lock, owner, path = document.lock, document.owner, document.path
    if lock is None or owner is None or path is None:
        return None
    if holds_lock(lock, owner, fs=around.fs):
        touch_lock(lock, fs=around.fs)
        return None
    try:
        take_lock(
            path, owner, now=around.now(), fs=around.fs, alive=around.alive
        )  # fmt: skip
    except (FileIsInUse, WasLeftOpen) as error:
        return str(error.values["holder"])
    return None
