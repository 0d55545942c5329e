"""Saving while the worst happens, on the real file system: kills, refusals, a full drive."""

import os
import random
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager

import pytest
from makers import a_crowd
from storage.documents import a_file, changed
from storage.fake_files import MemoryFs

from meetupdesk.storage.document import decode, digests, encode
from meetupdesk.storage.errors import DiskIsFull
from meetupdesk.storage.files import Expect, atomic_save
from meetupdesk.storage.fs import REAL

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork, which Windows lacks")
needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="needs the package strace")
KILLS = 60
SAVED, REFUSED = 7, 8
PAGE = 4096  # bytes; a drive in memory gives whole pages to each file
OLD = a_file(*a_crowd(100))
NEW = changed(OLD, title="다음")


def whole(place):
    """Return the document at ``place``, which must be sealed."""
    data = place.read_bytes()
    assert digests(data).sealed
    return decode(data, place.name)


@needs_fork
def test_a_program_killed_while_saving_loses_nothing_it_had_acknowledged(tmp_path):
    place, chance = tmp_path / "강변.meetup", random.Random(1)
    etag = atomic_save(place, encode(OLD), expected=Expect.NEW)
    file = OLD
    for _ in range(KILLS):
        acknowledged = killed_while_saving(file, place, etag, chance)
        file = whole(place)
        assert file.rev >= acknowledged
        etag = atomic_save(place, encode(file), expected=Expect.ANY)
    assert file.rev > OLD.rev + KILLS


def killed_while_saving(file, place, etag, chance):
    """Save in a child as fast as it can, kill it, and return the last revision it confirmed."""
    confirmed, confirm = os.pipe()
    child = os.fork()
    if child == 0:
        while True:
            file = changed(file)
            etag = atomic_save(place, encode(file), expected=etag)
            os.write(confirm, file.rev.to_bytes(4, "big"))
    os.close(confirm)
    with os.fdopen(confirmed, "rb", buffering=0) as pipe:
        seen = [pipe.read(4) for _ in range(chance.randint(1, 4))]
        for _ in range(chance.randrange(60_000)):
            pass  # so that the kill comes at any point of the next save
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        seen += iter(lambda: pipe.read(4), b"")
    return int.from_bytes(seen[-1], "big")


CALLS = {"openat": 3, "write": 1, "fsync": 2, "close": 3, "read": 2, "rename": 1, "unlink": 1}
INJECTIONS = [
    *(f"{call}:signal=SIGKILL:when={when + 1}" for call, count in CALLS.items()
      for when in range(count)),
    *(f"{call}:error={error}:when={when + 1}" for call, count in CALLS.items()
      for when in range(count) for error in ("ENOSPC", "EIO", "EACCES")),
    "write:retval=100:when=1", "write:retval=0:when=1", "read:retval=100:when=1",
]  # fmt: skip


@needs_fork
@needs_strace
@pytest.mark.parametrize("injection", INJECTIONS)
def test_whatever_a_system_call_answers_the_file_is_whole(tmp_path, injection):
    place = tmp_path / "강변.meetup"
    etag = atomic_save(place, encode(OLD), expected=Expect.NEW)
    is_acknowledged = saved_under_strace(place, etag, injection)
    assert whole(place).rev in ((NEW.rev,) if is_acknowledged else (OLD.rev, NEW.rev))


def saved_under_strace(place, etag, injection):
    """Save in a child in which one call goes wrong, and tell whether it said "saved"."""
    child = os.fork()
    if child == 0:
        try:
            os.kill(os.getpid(), signal.SIGSTOP)
            atomic_save(place, encode(NEW), expected=etag)
            os._exit(SAVED)
        finally:
            os._exit(REFUSED)
    os.waitpid(child, os.WUNTRACED)
    tracer = subprocess.Popen(
        ["strace", "-p", str(child), "-e", "trace=" + injection.split(":")[0],
         "-e", "inject=" + injection],
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    first = tracer.stderr.readline()
    os.kill(child, signal.SIGCONT)
    _, status = os.waitpid(child, 0)
    rest = tracer.communicate()[1]
    if "attached" not in first:
        pytest.skip(f"strace may not attach here: {first}{rest}")
    assert "INJECTED" in rest or "SIGKILL" in rest
    return os.waitstatus_to_exitcode(status) == SAVED


def test_on_a_drive_of_any_size_the_file_is_the_old_or_the_new_one(tmp_path):
    old, new = encode(OLD), encode(NEW)
    for step in range(17):
        room = len(new) * step // 8
        with small_drive(tmp_path / f"{step}", len(old) + room + 2 * PAGE) as (folder, fs):
            place = folder / "강변.meetup"
            atomic_save(place, old, expected=Expect.NEW, fs=fs)
            if isinstance(fs, MemoryFs):
                fs.room = room
            try:
                atomic_save(place, new, expected=Expect.ANY, fs=fs)
            except DiskIsFull:
                assert fs.read(place) == old
                assert room < len(new)
            else:
                assert fs.read(place) == new
                assert room + 3 * PAGE > len(new)


@contextmanager
def small_drive(folder, size):
    """Give a mounted drive in memory; where that is refused, a file system of our own."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if sys.platform == "linux" and subprocess.run(command, capture_output=True).returncode == 0:
        try:
            yield folder, REAL
        finally:
            subprocess.run(["umount", str(folder)], check=True)
    else:
        fs = MemoryFs()
        fs.make_folder(folder)
        yield folder, fs
