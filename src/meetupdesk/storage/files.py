"""Writing a file so that its name always leads to a complete one (storage.md 3).

The bytes go to a new file beside it, are forced to the drive, are read back and compared, and only
then take the old file's name. Documents, exports and copies are all written this way.
"""

import errno
import hashlib
import math
import secrets
import stat
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from os import stat_result
from pathlib import Path

from meetupdesk.storage import errors
from meetupdesk.storage.fs import REAL, Fs


@dataclass(frozen=True, slots=True, kw_only=True)
class Etag:
    """What was last read from or written to a file: bytes, nanoseconds, hex digits."""

    size: int
    mtime_ns: int
    sha256: str


class Expect(Enum):
    """What may stand in the file's place when there is no etag of it."""

    NEW = "nothing may be there"
    ANY = "the person agreed to overwrite"


def atomic_save(path: Path, data: bytes, *, expected: Etag | Expect, fs: Fs = REAL) -> Etag:
    """Write ``data`` to ``path``, and return its etag once it would survive a power cut.

    Raises a leaf of ``NotSaved`` when that is impossible; the old file is then untouched.
    """
    with _told(path, needed=len(data), fs=fs):
        target = fs.resolve(path)
        old = _checked(target, expected, fs)
        temporary = target.with_name(f"{TEMPORARY}{secrets.token_hex(4)}.tmp")
        handle = fs.create(temporary)
        try:
            _fill(handle, data, None if old is None else old.st_mode, fs)
            etag = _read_back(temporary, data, fs)
            _checked(target, expected, fs)
            _replace(temporary, target, fs)
        finally:
            with suppress(OSError):
                fs.remove(temporary)
        _sync_folder(target.parent, fs)
    return etag


TEMPORARY = "~md-"  # short and our own: a prefix to a long Korean name would be too long


def make_folder(folder: Path, *, fs: Fs = REAL) -> None:
    """Make a folder that only its owner may enter. Raises a leaf of ``NotSaved``."""
    with _told(folder, needed=0, fs=fs):
        fs.make_folder(folder)


def present_etag(path: Path, known: Etag, *, fs: Fs = REAL) -> Etag:
    """Return the etag of what is at ``path`` now; reads only when size or time differ from known.

    Its ``sha256`` is that of ``known`` when nothing but the time changed. Raises OSError.
    """
    found = fs.stat(path)
    if (found.st_size, found.st_mtime_ns) == (known.size, known.mtime_ns):
        return known
    return etag_of(fs.read(path), found)


def etag_of(data: bytes, found: stat_result, sha256: str = "") -> Etag:
    """Return the etag of bytes with what the file system says of their file."""
    return Etag(
        size=len(data),
        mtime_ns=found.st_mtime_ns,
        sha256=sha256 or hashlib.sha256(data).hexdigest(),
    )


def _checked(target: Path, expected: Etag | Expect, fs: Fs) -> stat_result | None:
    """Return what stands in the place, or None; raise when it is not what was expected."""
    try:
        old = fs.stat(target)
    except FileNotFoundError:
        fs.stat(target.parent)  # the folder is gone: another thing to tell
        if isinstance(expected, Etag):
            raise errors.ChangedOnDisk(**_names(target)) from None
        return None
    if not stat.S_ISREG(old.st_mode):
        raise errors.NotAFile(**_names(target))
    if expected is Expect.NEW:
        raise errors.AlreadyThere(**_names(target))
    if isinstance(expected, Etag):
        present = present_etag(target, expected, fs=fs)
        if present.sha256 != expected.sha256:
            raise errors.ChangedOnDisk(**_names(target))
    if not fs.may_write(target):
        raise errors.PlaceIsReadOnly(**_names(target))
    return old


def _fill(handle: int, data: bytes, mode: int | None, fs: Fs) -> None:
    """Write every byte and force it to the drive; the handle is closed in any case."""
    try:
        if mode is not None:
            fs.set_mode(handle, mode)
        left = memoryview(data)
        while left:
            taken = fs.write(handle, left)
            if taken == 0:
                raise OSError(errno.ENOSPC, "no byte was taken")
            left = left[taken:]
        fs.sync(handle)
    finally:
        fs.close(handle)


def _read_back(temporary: Path, data: bytes, fs: Fs) -> Etag:
    """Return the etag; raise when the file does not hold the very bytes."""
    found = fs.read(temporary)
    if found != data:
        code = errno.ENOSPC if len(found) < len(data) else errno.EIO
        raise OSError(code, "the file reads back differently")
    return etag_of(data, fs.stat(temporary))


def _replace(temporary: Path, target: Path, fs: Fs) -> None:
    for pause in fs.patience:
        try:
            return fs.replace(temporary, target)
        except PermissionError:
            time.sleep(pause)
    try:
        return fs.replace(temporary, target)
    except PermissionError as error:
        if fs.patience:
            raise errors.FileIsBusy(**_names(target)) from error
        raise


def _sync_folder(folder: Path, fs: Fs) -> None:
    """Some folders may be written to but not synced; everything else holds for them too."""
    try:
        fs.sync_folder(folder)
    except OSError as error:
        if error.errno not in (errno.EACCES, errno.EPERM, errno.EINVAL, errno.ENOTSUP):
            raise


Leaf = type[errors.NotSaved]

# By the name of the code, because the numbers differ between systems.
_LEAVES: Mapping[str, Leaf] = {
    **dict.fromkeys(
        ("ENOENT", "ENODEV", "ENXIO", "ENOTDIR", "ESTALE", "ENOTCONN", "EHOSTDOWN", "ETIMEDOUT"),
        errors.PlaceIsGone,
    ),
    **dict.fromkeys(("ENOSPC", "EDQUOT", "EFBIG"), errors.DiskIsFull),
    **dict.fromkeys(("EROFS", "EACCES", "EPERM"), errors.PlaceIsReadOnly),
    **dict.fromkeys(("EBUSY", "ETXTBSY", "EEXIST"), errors.FileIsBusy),
    **dict.fromkeys(("EISDIR", "ELOOP"), errors.NotAFile),
    "ENAMETOOLONG": errors.NameIsTooLong,
}
_WINDOWS_LEAVES: Mapping[int, Leaf] = {
    **dict.fromkeys((21, 53, 64, 67, 1167), errors.PlaceIsGone),
    **dict.fromkeys((32, 33), errors.FileIsBusy),
    **dict.fromkeys((39, 112), errors.DiskIsFull),
}


@contextmanager
def _told(path: Path, *, needed: int, fs: Fs) -> Iterator[None]:
    """Turn what the operating system says into what a person can act on."""
    try:
        yield
    except OSError as error:
        leaf = _leaf(error)
        values: dict[str, object] = dict(_names(path))
        if leaf is errors.DiskIsFull:
            values["megabytes"] = max(1, math.ceil((needed - _free(path.parent, fs)) / 1e6))
        raise leaf(**values) from error


def _leaf(error: OSError) -> Leaf:
    windows = _WINDOWS_LEAVES.get(getattr(error, "winerror", 0))
    return windows or _LEAVES.get(errno.errorcode.get(error.errno or 0, ""), errors.WrittenWrong)


def _free(folder: Path, fs: Fs) -> int:
    try:
        return fs.free(folder)
    except OSError:
        return 0


def _names(path: Path) -> dict[str, str]:
    return {"file": path.name, "folder": str(path.parent)}
