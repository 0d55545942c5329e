"""File systems for tests: one in memory, one that fails on demand, one that knows power cuts."""

import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path


@dataclass
class Content:
    """What a name leads to."""

    data: bytes = b""
    synced: bytes | None = None
    mtime_ns: int = 0
    mode: int = 0o644


class MemoryFs:
    """Files in a dict; a clock that ticks with every change; a drive that can be pulled."""

    def __init__(self) -> None:
        self.patience = ()
        self.names: dict[Path, Content] = {}
        self.folders: set[Path] = {Path("/")}
        self.handles: dict[int, Content] = {}
        self.clock = 1_700_000_000_000_000_000
        self.room: int | None = None
        self.pulled: Path | None = None

    def resolve(self, path):
        return path

    def stat(self, path):
        self._reach(path)
        if path in self.folders:
            return _stat_result(stat.S_IFDIR | 0o755, 0, 0)
        content = self._at(path)
        return _stat_result(stat.S_IFREG | content.mode, len(content.data), content.mtime_ns)

    def may_write(self, path):
        return bool(self.stat(path).st_mode & 0o222)

    def free(self, folder):
        return 0 if self.room is not None else 10**9

    def list(self, folder):
        self._reach(folder)
        if folder not in self.folders:
            raise _error(errno.ENOENT)
        return tuple(sorted(path.name for path in self.names if path.parent == folder))

    def read(self, path):
        self._reach(path)
        return self._at(path).data

    def make_folder(self, folder):
        self.folders |= {folder, *folder.parents}

    def create(self, path):
        self._reach(path)
        if path.parent not in self.folders:
            raise _error(errno.ENOENT)
        if path in self.names:
            raise _error(errno.EEXIST)
        handle = len(self.handles) + 3
        self.handles[handle] = self.names[path] = Content(mtime_ns=self._tick())
        return handle

    def set_mode(self, handle, mode):
        self.handles[handle].mode = stat.S_IMODE(mode)

    def write(self, handle, data):
        taken = bytes(data)
        if self.room is not None:
            taken = taken[: self.room]
            self.room -= len(taken)
        content = self.handles[handle]
        content.data += taken
        content.mtime_ns = self._tick()
        return len(taken)

    def sync(self, handle):
        self.handles[handle].synced = self.handles[handle].data

    def close(self, handle):
        assert handle in self.handles

    def replace(self, source, target):
        self._reach(source)
        self.names[target] = self._at(source)
        del self.names[source]

    def sync_folder(self, folder):
        self._reach(folder)

    def remove(self, path):
        self._reach(path)
        self._at(path)
        del self.names[path]

    def touch(self, path):
        self._at(path).mtime_ns = self._tick()

    def put(self, path, data):
        """Let another program write, without ceremony."""
        self.make_folder(path.parent)
        self.names[path] = Content(data=data, synced=data, mtime_ns=self._tick())

    def _at(self, path):
        if path not in self.names:
            raise _error(errno.ENOENT)
        return self.names[path]

    def _reach(self, path):
        if self.pulled is not None and path.is_relative_to(self.pulled):
            raise _error(errno.ENODEV)

    def _tick(self):
        self.clock += 1_000_000
        return self.clock


class Crash(BaseException):
    """The program was killed: nothing it still tries has any effect."""


class FaultyFs:
    """Another file system, the ``at``-th call of which goes wrong.

    ``fault`` is an error number, ``"crash"``, or for writing a number of bytes taken at most.
    """

    def __init__(self, inner, *, at=None, fault=errno.EIO, only=None) -> None:
        self.patience = inner.patience
        self.calls: list[str] = []
        self._inner, self._at, self._fault, self._only = inner, at, fault, only
        self._is_dead = False

    def __getattr__(self, name):
        method = getattr(self._inner, name)

        def call(*values):
            if self._is_dead:
                raise Crash
            if self._only in (None, name):
                self.calls.append(name)
                if len(self.calls) - 1 == self._at:
                    return self._go_wrong(name, method, values)
            return method(*values)

        return call

    def _go_wrong(self, name, method, values):
        match self._fault:
            case "crash":
                self._is_dead = True
                raise Crash
            case ("short", most) if name == "write":
                return method(values[0], values[1][:most])
            case ("short", _):
                return method(*values)
            case number:
                raise _error(number)


@dataclass
class PowerFs(MemoryFs):
    """Knows every state that a power cut could legally leave on the drive.

    Synced bytes stay; of others nothing, a beginning or zeros may be there. Of the changes of names
    since the folder was last synced any may have arrived, in their order.
    """

    pending: list[dict[Path, Content | None]] = field(default_factory=list)
    durable: dict[Path, Content] = field(default_factory=dict)

    def __post_init__(self) -> None:
        MemoryFs.__init__(self)

    def create(self, path):
        handle = super().create(path)
        self.pending.append({path: self.names[path]})
        return handle

    def replace(self, source, target):
        super().replace(source, target)
        self.pending.append({target: self.names[target], source: None})

    def remove(self, path):
        super().remove(path)
        self.pending.append({path: None})

    def sync_folder(self, folder):
        super().sync_folder(folder)
        self.durable, self.pending = dict(self.names), []

    def states_after_a_cut(self) -> Iterator[dict[Path, bytes]]:
        for count in range(len(self.pending) + 1):
            for arrived in combinations(self.pending, count):
                names = dict(self.durable)
                for change in arrived:
                    names.update(change)
                yield from _contents({path: each for path, each in names.items() if each})


def _contents(names: dict[Path, Content]) -> Iterator[dict[Path, bytes]]:
    unsynced = [each for each in names.values() if each.synced is None]
    for kind in ("nothing", "half", "zeros", "all") if unsynced else ("all",):
        yield {path: each.synced if each.synced is not None else _torn(each.data, kind)
               for path, each in names.items()}  # fmt: skip


def _torn(data: bytes, kind: str) -> bytes:
    shapes = {"nothing": b"", "half": data[: len(data) // 2], "zeros": bytes(len(data))}
    return shapes.get(kind, data)


def _stat_result(mode, size, mtime_ns):
    seconds = mtime_ns // 10**9
    values = [mode, 0, 0, 1, 0, 0, size, seconds, seconds, seconds]
    return os.stat_result(values, {"st_mtime_ns": mtime_ns, "st_mtime": mtime_ns / 1e9})


def _error(number):
    return OSError(number, os.strerror(number))
