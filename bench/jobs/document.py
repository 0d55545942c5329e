"""Opening a document and encoding it with its seal.

``open`` is all that opening does: reading, seal, decoding with the checks of types, a second
encoding that shows whether anything is lost, and the repair of ids and references. ``decode`` is
the job for the part of it that the peers do too.
"""

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


PEERS = {"json + dataclasses": document_dataclasses.run, "pydantic": document_pydantic.run}
RUNS = {"ours": ours, **PEERS}


def wrong(peer: str, folder: Path) -> str:
    found = json.loads((folder / f"{peer}.json").read_bytes())
    expected = json.loads((folder / "document.meetup").read_bytes())
    return "" if found == expected else "the values differ"
