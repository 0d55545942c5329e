"""pydantic: the same fields as models, from JSON to JSON.

Does less than ours: no seal is checked, ids and references are not looked at, no indented lines.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_origin

from msgspec import Struct, structs
from peers.plain_types import without_marks


def run(folder: Path) -> Iterator[str]:
    from meetupdesk.storage.document import MeetupFile

    model = model_of(MeetupFile)
    yield "ready"
    value = model.model_validate_json((folder / "document.meetup").read_bytes())
    yield "open"
    data = value.model_dump_json().encode()
    hashlib.sha256(data).hexdigest()
    yield "encode"
    (folder / "pydantic.json").write_bytes(data)


def model_of(kind: type[Struct]) -> Any:
    from pydantic import create_model

    fields = {field.name: (twin(field.type), ...) for field in structs.fields(kind)}
    return create_model(kind.__name__, **fields)


def twin(kind: Any) -> Any:
    kind = without_marks(kind)
    if get_origin(kind) is tuple:
        return tuple[twin(get_args(kind)[0]), ...]
    if isinstance(kind, type) and issubclass(kind, Struct):
        return model_of(kind)
    return kind
