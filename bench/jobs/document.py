"""Opening a document (read, seal check, decode, validate) and encoding it with its seal."""

import json
from collections.abc import Iterator
from pathlib import Path

from data import SAMPLE, saved
from peers import document_dataclasses, document_pydantic

SIZE = "10000"
prepare = saved


def ours(folder: Path) -> Iterator[str]:
    from meetupdesk.storage.document import encode
    from meetupdesk.storage.opening import open_meetup

    encode(open_meetup(SAMPLE).file)
    yield "ready"
    opened = open_meetup(folder / "document.meetup")
    yield "open"
    data = encode(opened.file)
    yield "encode"
    assert not opened.remarks
    (folder / "ours.json").write_bytes(data)


RUNS = {
    "ours": ours,
    "json + dataclasses": document_dataclasses.run,
    "pydantic": document_pydantic.run,
}


def wrong(peer: str, folder: Path) -> str:
    found = json.loads((folder / f"{peer}.json").read_bytes())
    expected = json.loads((folder / "document.meetup").read_bytes())
    return "" if found == expected else "the values differ"
