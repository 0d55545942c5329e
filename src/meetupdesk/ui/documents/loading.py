"""A file read and made ready for the desk; nothing is asked here (storage.md 2 and 6)."""

from dataclasses import dataclass, replace
from pathlib import Path

from msgspec import structs

from meetupdesk.storage.document import VERSION, MeetupFile, header_of, new_file
from meetupdesk.storage.errors import NotOpened
from meetupdesk.storage.files import Expect
from meetupdesk.storage.home import clear_temporaries
from meetupdesk.storage.lock import Owner, release_lock, take_lock
from meetupdesk.storage.opening import Opened, Remark, open_meetup
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.documents.document import Document
from meetupdesk.ui.documents.surroundings import Surroundings
from meetupdesk.ui.documents.writing import keep_point_of

READ_ONLY_KEYS = ("dialog.newer", "dialog.other_build", "dialog.cannot_be_saved_here")
COPY_KEYS = ("dialog.edited_elsewhere", "dialog.recovery_copy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A document with its desk; unless ``is_safe``, what lies on the desk is on no disk yet.

    ``data`` are the bytes as they were read.
    """

    document: Document
    desk: Desk
    is_safe: bool = True
    remarks: tuple[Remark, ...] = ()
    data: bytes = b""


def read(path: Path, around: Surroundings) -> Loaded:
    """Read a file, without its lock. Raises a leaf of ``NotOpened``."""
    opened = open_meetup(path, fs=around.fs, random=around.chance)
    why = [each.key for each in opened.remarks if each.key in READ_ONLY_KEYS]
    document = Document(
        file=opened.file,
        path=opened.path,
        expected=opened.etag or Expect.NEW,
        why_read_only=why[0] if opened.read_only else "",
    )
    return Loaded(
        document=document,
        desk=_desk(opened.file, read_only=opened.read_only),
        is_safe=opened.path is not None,
        remarks=_others(opened),
        data=opened.data,
    )


def locked(loaded: Loaded, user: str, around: Surroundings, *, over: Owner | None = None) -> Loaded:
    """Take the lock of what was read. Raises FileIsInUse and WasLeftOpen."""
    document = with_lock(loaded.document, user, around, over=over)
    return replace(loaded, document=document)


def with_lock(
    document: Document, user: str, around: Surroundings, *, over: Owner | None = None
) -> Document:
    """Return the document with our lock, if it has a place to be written to.

    Raises FileIsInUse and WasLeftOpen.
    """
    if document.path is None or document.is_read_only:
        return document
    owner = structs.replace(
        around.owner,
        user=user or around.owner.user,
        opened_at=around.now().isoformat(timespec="seconds"),
        doc_id=document.file.doc_id,
    )
    lock = take_lock(
        document.path, owner, now=around.now(), over=over, fs=around.fs, alive=around.alive
    )
    return replace(document, lock=lock, owner=owner)


def owner_in(error: NotOpened) -> Owner:
    """Return who holds the lock that was refused."""
    owner = error.values["owner"]
    assert isinstance(owner, Owner)
    return owner


def unlock(document: Document, around: Surroundings) -> None:
    """Give the lock back, if there is one."""
    if document.lock is not None and document.owner is not None:
        release_lock(document.lock, document.owner, fs=around.fs)


def read_only(loaded: Loaded, why: str) -> Loaded:
    """Return what was read, to be looked at; ``why`` is a wording key."""
    document = replace(loaded.document, why_read_only=why, lock=None)
    return replace(loaded, document=document, desk=_desk(document.file, read_only=True))


def untitled(file: MeetupFile, *, is_safe: bool = False) -> Loaded:
    """Return a document as a draft: an untitled copy keeps its id, a new one has just got it."""
    document = Document(file=structs.replace(file, origin=""))
    return Loaded(document=document, desk=_desk(file), is_safe=is_safe)


def note_opening(loaded: Loaded, around: Surroundings) -> Exception | None:
    """Keep the bytes as a restore point, and clear what killed saves have left beside them.

    Return what stood in the way of the point.
    """
    document = loaded.document
    if document.path is None or not loaded.data:
        return None
    is_old = header_of(loaded.data, document.path.name).version < VERSION
    reason = "migration" if is_old else "open"
    if not document.is_read_only:
        clear_temporaries(document.file, document.path.parent, around.now(), fs=around.fs)
    return keep_point_of(loaded.data, document.file.doc_id, around, reason=reason)


def new_identity(file: MeetupFile, around: Surroundings) -> MeetupFile:
    """Return the same meetup as a document of its own."""
    fresh = new_file(file.meetup, around.chance)
    return structs.replace(fresh, exports=file.exports)


def _desk(file: MeetupFile, *, read_only: bool = False) -> Desk:
    return Desk(file.meetup, exports=file.exports, read_only=read_only)


def _others(opened: Opened) -> tuple[Remark, ...]:
    return tuple(each for each in opened.remarks if each.key not in READ_ONLY_KEYS)
