"""json and dataclasses: the same fields and the same checks of types, written as one would by hand.

Does less than ours: no seal is checked, ids and references are not looked at, no indented lines.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, make_dataclass
from datetime import date, datetime, time
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin

from msgspec import Struct, structs
from peers.plain_types import without_marks

Reader = Callable[[Any], Any]


def run(folder: Path) -> Iterator[str]:
    from meetupdesk.storage.document import MeetupFile

    read = reader(MeetupFile)
    yield "ready"
    value = read(json.loads((folder / "document.meetup").read_bytes()))
    yield "open"
    data = json.dumps(asdict(value), ensure_ascii=False, default=iso).encode()
    hashlib.sha256(data).hexdigest()
    yield "encode"
    (folder / "json + dataclasses.json").write_bytes(data)


def reader(kind: Any) -> Reader:
    """Return what turns a parsed value into one of the kind, or raises TypeError."""
    kind = without_marks(kind)
    if get_origin(kind) is tuple:
        each = reader(get_args(kind)[0])
        return lambda values: tuple([each(value) for value in values])
    if isinstance(kind, UnionType):
        known = reader(get_args(kind)[0])
        return lambda value: None if value is None else known(value)
    if kind in (date, time, datetime):
        return kind.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Struct):
        return row_reader(kind)
    return checked(kind)


def row_reader(kind: type[Struct]) -> Reader:
    fields = [(field.name, reader(field.type)) for field in structs.fields(kind)]
    twin = make_dataclass(kind.__name__, [name for name, _ in fields], frozen=True, slots=True)
    return lambda values: twin(*[read(values[name]) for name, read in fields])


def checked(kind: type) -> Reader:
    def check(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(kind)
        return value

    return check


def iso(value: date | time) -> str:
    return value.isoformat()
