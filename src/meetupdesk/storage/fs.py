"""The calls to the operating system, one method each, so that tests can make each of them fail."""

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class Fs(Protocol):
    """The file system as storage sees it. Every method may raise ``OSError``."""

    patience: Sequence[float]  # seconds to wait before each new try of a refused ``replace``

    def resolve(self, path: Path) -> Path:
        """Return the absolute path with links followed; what does not exist is kept."""

    def stat(self, path: Path) -> os.stat_result:
        """Return size, times and mode of what the path leads to."""

    def may_write(self, path: Path) -> bool:
        """Tell whether an existing file or folder lets itself be written."""

    def free(self, folder: Path) -> int:
        """Return the free bytes of the drive."""

    def list(self, folder: Path) -> tuple[str, ...]:
        """Return the names in a folder, sorted."""

    def read(self, path: Path) -> bytes:
        """Return all bytes."""

    def make_folder(self, folder: Path) -> None:
        """Make a folder that only its owner may enter, with those above it."""

    def create(self, path: Path) -> int:
        """Make a file that must not exist, and return a handle for writing."""

    def set_mode(self, handle: int, mode: int) -> None:
        """Give the file the permissions of the one it is to replace."""

    def write(self, handle: int, data: memoryview) -> int:
        """Write, and return how many bytes were taken: perhaps not all."""

    def sync(self, handle: int) -> None:
        """Return when the file's bytes would survive a power cut."""

    def close(self, handle: int) -> None:
        """Give the handle back."""

    def replace(self, source: Path, target: Path) -> None:
        """Move a file to a name; what had it before is gone. Never half done."""

    def sync_folder(self, folder: Path) -> None:
        """Return when the folder's names would survive a power cut."""

    def remove(self, path: Path) -> None:
        """Delete a file."""

    def touch(self, path: Path) -> None:
        """Set the time of last change to now."""


class RealFs:
    """The operating system's own file system."""

    # Virus scanners, sync programs and previews hold a file on Windows for moments.
    patience: Sequence[float] = (0.2,) * 10 if sys.platform == "win32" else ()

    def resolve(self, path: Path) -> Path:
        return Path(os.path.realpath(path))

    def stat(self, path: Path) -> os.stat_result:
        return path.stat()

    def may_write(self, path: Path) -> bool:
        """Ask the mode too: the administrator may write everything and should not."""
        return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK)

    def free(self, folder: Path) -> int:
        return shutil.disk_usage(folder).free

    def list(self, folder: Path) -> tuple[str, ...]:
        return tuple(sorted(os.listdir(folder)))

    def read(self, path: Path) -> bytes:
        return path.read_bytes()

    def make_folder(self, folder: Path) -> None:
        """Make each missing folder private; ``mkdir`` would do so for the last one only."""
        for each in (*reversed(folder.parents), folder):
            if not each.is_dir():  # another thread may make it just now
                each.mkdir(mode=0o700, exist_ok=True)

    def create(self, path: Path) -> int:
        """Let the system's umask decide on the mode."""
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        return os.open(path, flags, 0o666)

    def set_mode(self, handle: int, mode: int) -> None:
        """Do nothing on Windows, where the folder decides."""
        if sys.platform != "win32":
            os.fchmod(handle, mode & 0o777)

    def write(self, handle: int, data: memoryview) -> int:
        return os.write(handle, data)

    def sync(self, handle: int) -> None:
        """On macOS ``fsync`` stops at the drive's own memory."""
        if sys.platform == "darwin":
            import fcntl

            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        else:
            os.fsync(handle)

    def close(self, handle: int) -> None:
        os.close(handle)

    def replace(self, source: Path, target: Path) -> None:
        os.replace(source, target)

    def sync_folder(self, folder: Path) -> None:
        """Windows cannot open folders, and keeps names by itself."""
        if sys.platform != "win32":
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def remove(self, path: Path) -> None:
        path.unlink()

    def touch(self, path: Path) -> None:
        os.utime(path)


REAL: Fs = RealFs()
