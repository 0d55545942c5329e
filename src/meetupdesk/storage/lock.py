"""Who has a document open: a small file beside it that its owner touches (storage.md 6).

A lock warns; it does not protect. What protects is the etag of every save.
"""

import hashlib
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from msgspec import Struct

from meetupdesk.storage.errors import FileIsInUse, WasLeftOpen
from meetupdesk.storage.files import TEMPORARY
from meetupdesk.storage.fs import REAL, Fs

TOUCHED_EVERY = timedelta(seconds=60)
ABANDONED_AFTER = timedelta(minutes=10)  # on our own computer: the process number was used again


class Owner(Struct, frozen=True, kw_only=True):
    """Who holds a lock; this is what stands in the file."""

    user: str = ""
    host: str = ""
    pid: int = 0
    opened_at: str = ""
    doc_id: str = ""


_NOBODY = Owner()


def is_alive(pid: int) -> bool:
    """Tell whether a process of this computer runs."""
    if sys.platform == "win32":
        return _is_alive_on_windows(pid)
    if pid <= 0:
        return False  # the system would take it for a group of processes
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def lock_path(path: Path, *, fs: Fs = REAL) -> Path:
    """Return where the lock of a document lies."""
    place = fs.resolve(path)
    return place.with_name(f"{TEMPORARY}{hashlib.sha256(place.name.encode()).hexdigest()[:8]}.lock")


def take_lock(
    path: Path,
    owner: Owner,
    *,
    now: datetime,
    over: Owner | None = None,
    fs: Fs = REAL,
    alive: Callable[[int], bool] = is_alive,
) -> Path | None:
    """Take the lock and return its file; None where none can be made, which is no obstacle.

    A lock of a dead process is taken over silently, that of ``over`` because the person agreed.
    Raises FileIsInUse and WasLeftOpen; both carry ``owner``, to be given back as ``over``.
    """
    lock = lock_path(path, fs=fs)
    try:
        if not _made(lock, owner, fs):
            found, seen = _holder(lock, fs)
            if found not in (over, owner):
                _refuse_unless_dead(found, seen, owner.host, path, now=now, alive=alive)
            fs.remove(lock)
            _made(lock, owner, fs)
        return lock if holds_lock(lock, owner, fs=fs) else None
    except OSError:
        return None


def holds_lock(lock: Path, owner: Owner, *, fs: Fs = REAL) -> bool:
    """Tell whether the lock is still there and ours; a lost one is like a changed document."""
    try:
        return _holder(lock, fs)[0] == owner
    except OSError:
        return False


def touch_lock(lock: Path, *, fs: Fs = REAL) -> None:
    """Show that the owner is alive; to be called every minute."""
    with suppress(OSError):
        fs.touch(lock)


def release_lock(lock: Path, owner: Owner, *, fs: Fs = REAL) -> None:
    """Remove the lock, if it is still ours."""
    if holds_lock(lock, owner, fs=fs):
        with suppress(OSError):
            fs.remove(lock)


def _made(lock: Path, owner: Owner, fs: Fs) -> bool:
    try:
        handle = fs.create(lock)
    except FileExistsError:
        return False
    try:
        fs.write(handle, memoryview(msgspec.json.encode(owner)))
    finally:
        fs.close(handle)
    return True


def _holder(lock: Path, fs: Fs) -> tuple[Owner, datetime]:
    """Return the owner, and when the lock was last touched; nobody when it cannot be read."""
    seen = datetime.fromtimestamp(fs.stat(lock).st_mtime, UTC)
    try:
        return msgspec.json.decode(fs.read(lock), type=Owner), seen
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _NOBODY, seen


def _refuse_unless_dead(
    found: Owner,
    seen: datetime,
    host: str,
    path: Path,
    *,
    now: datetime,
    alive: Callable[[int], bool],
) -> None:
    values = {"file": path.name, "holder": found.user, "host": found.host, "seen": seen}
    is_ours = found.host == host
    if is_ours and not alive(found.pid):
        return
    is_old = is_ours and now - seen > ABANDONED_AFTER  # other clocks differ: never by time
    if is_old or found == _NOBODY:
        raise WasLeftOpen(owner=found, **values)
    raise FileIsInUse(owner=found, **values)


def _is_alive_on_windows(pid: int) -> bool:
    """Ask the kernel: ``os.kill`` would end the process there."""
    if sys.platform != "win32":
        return False
    import ctypes

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    query_limited_information, still_active, access_denied = 0x1000, 259, 5
    handle = kernel.OpenProcess(query_limited_information, False, pid)
    if not handle:
        return ctypes.get_last_error() == access_denied
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == still_active
