"""Reading a document, checking its seal and decoding it with the checks of types; no repair."""

from collections.abc import Iterator
from pathlib import Path

from data import SAMPLE, saved
from jobs.document import PEERS, wrong

__all__ = ["RUNS", "SIZE", "prepare", "wrong"]

SIZE = "10000"
prepare = saved


def ours(folder: Path) -> Iterator[str]:
    from meetupdesk.storage.document import decode, digests, encode

    decode(SAMPLE.read_bytes(), "")
    yield "ready"
    data = (folder / "document.meetup").read_bytes()
    known = digests(data)
    file = decode(data, "")
    yield "open"
    assert known.sealed
    (folder / "ours.json").write_bytes(encode(file))


RUNS = {"ours": ours, **PEERS}
