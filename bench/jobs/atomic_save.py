"""``atomic_save`` of some bytes, fifty times, against writing beside and renaming."""

import os
from collections.abc import Iterator
from pathlib import Path
from random import Random

SIZE = "1000000"
TIMES = 50


def prepare(size: str, folder: Path) -> None:
    (folder / "data").write_bytes(Random(2026).randbytes(int(size)))


def ours(folder: Path) -> Iterator[str]:
    from meetupdesk.storage.files import Expect, atomic_save

    data, target = (folder / "data").read_bytes(), folder / "ours"
    atomic_save(target, data, expected=Expect.ANY)
    yield "ready"
    for _ in range(TIMES):
        atomic_save(target, data, expected=Expect.ANY)
    yield f"{TIMES} saves"


def plain(folder: Path) -> Iterator[str]:
    """Write, sync and rename, without hash and reading back."""
    yield from _plainly(folder, "write + sync + rename", os.fsync)


def careless(folder: Path) -> Iterator[str]:
    """Write and rename; a power cut may leave an empty file."""
    yield from _plainly(folder, "write + rename", lambda handle: None)


def _plainly(folder: Path, name: str, sync) -> Iterator[str]:
    data, target, beside = (folder / "data").read_bytes(), folder / name, folder / f"{name}.tmp"
    target.write_bytes(data)
    yield "ready"
    for _ in range(TIMES):
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            sync(file.fileno())
        beside.replace(target)
    yield f"{TIMES} saves"


RUNS = {"ours": ours, "write + sync + rename": plain, "write + rename": careless}


def wrong(peer: str, folder: Path) -> str:
    same = (folder / peer).read_bytes() == (folder / "data").read_bytes()
    return "" if same else "other bytes"
