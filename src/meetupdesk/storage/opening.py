"""Opening a document: what the bytes are, and what may be done with them (storage.md 2).

Opening never writes. What it had to decide or set right is told in remarks.
"""

import secrets
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from os import stat_result
from pathlib import Path

from msgspec import structs

from meetupdesk.meetup.ids import Chance
from meetupdesk.meetup.repair import repaired, repaired_exports
from meetupdesk.storage import errors
from meetupdesk.storage.document import (
    VERSION,
    MeetupFile,
    decode,
    digests,
    is_faithful,
    with_identity,
)
from meetupdesk.storage.files import Etag, etag_of
from meetupdesk.storage.fs import REAL, Fs
from meetupdesk.storage.names import spellings

LARGEST = 200_000_000  # bytes; a document of 10,000 people has 8 million


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to tell about a file that was opened: a wording key with its values.

    ``<key>.title`` says what was found, ``<key>.text`` what that means.
    """

    key: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A document, ready to be shown.

    An untitled copy has no ``path`` and no ``etag``: it is saved under a new name. ``data`` are the
    bytes as they were read, for a restore point.
    """

    file: MeetupFile
    data: bytes
    path: Path | None
    etag: Etag | None
    read_only: bool
    remarks: tuple[Remark, ...]


def open_meetup(path: Path, *, fs: Fs = REAL, random: Chance | None = None) -> Opened:
    """Read a document. Raises a leaf of ``NotOpened``.

    Its ids and references are in order, whatever the file holds (product.md 3.16).
    """
    place, data, found = _read(path, fs)
    name = place.name
    known = digests(data)
    file = decode(data, name)
    is_other = known.sealed and file.version == VERSION and not is_faithful(data, file)
    is_newer = file.version > VERSION
    is_copy = not known.sealed or bool(file.origin)
    is_locked = not is_copy and not _may_save(place, fs)
    sound, remarks = _sound(file, random or secrets.SystemRandom())
    told = (
        ("dialog.edited_elsewhere", not known.sealed),
        ("dialog.recovery_copy", bool(file.origin) and known.sealed),
        ("dialog.newer", is_newer),
        ("dialog.other_build", is_other),
        ("dialog.cannot_be_saved_here", is_locked),
    )
    return Opened(
        file=sound,
        data=data,
        path=None if is_copy else place,
        etag=None if is_copy else etag_of(data, found, known.sha256),
        read_only=is_other or is_newer or is_locked,
        remarks=(*(Remark(key, {"file": name}) for key, is_so in told if is_so), *remarks),
    )


def _read(path: Path, fs: Fs) -> tuple[Path, bytes, stat_result]:
    """Return the real path, all bytes and what the file system says of them."""
    values: dict[str, object] = {"file": path.name, "folder": str(path.parent)}
    try:
        place, found = _existing(path, fs)
        if not stat.S_ISREG(found.st_mode):
            raise errors.NotAPlainFile(**values)
        if found.st_size > LARGEST:
            raise errors.FileIsTooLarge(**values, megabytes=LARGEST // 1_000_000)
        return place, fs.read(place), found
    except (FileNotFoundError, NotADirectoryError) as error:
        raise errors.FileIsMissing(**values) from error
    except OSError as error:
        raise errors.CannotBeRead(**values) from error


def _existing(path: Path, fs: Fs) -> tuple[Path, stat_result]:
    """Look under each way to encode the name; raise what the first one says."""
    first, *others = (fs.resolve(each) for each in spellings(path))
    try:
        return first, fs.stat(first)
    except FileNotFoundError:
        for place in others:
            try:
                return place, fs.stat(place)
            except FileNotFoundError:
                continue
        raise


def _may_save(place: Path, fs: Fs) -> bool:
    try:
        return fs.may_write(place) and fs.may_write(place.parent)
    except OSError:
        return False


def _sound(file: MeetupFile, random: Chance) -> tuple[MeetupFile, Iterator[Remark]]:
    """Return the document with its invariants, and what had to be set right."""
    found = repaired(file.meetup, random)
    exports = repaired_exports(file.exports, random)
    lost_ids = sum(old is not new for old, new in zip(file.exports, exports, strict=True))
    counts = {
        "dialog.repaired_ids": found.ids + lost_ids,
        "dialog.repaired_references": found.references,
        "dialog.repaired_tables": found.tables,
    }
    sound = structs.replace(with_identity(file, random), meetup=found.meetup, exports=exports)
    return sound, (Remark(key, {"count": count}) for key, count in counts.items() if count)
