"""Write the golden files of the present format version; run: .venv/bin/python tests/golden/make.py

Documents that exist are never written again: an old file must open for ever. To renew the schema,
raise VERSION in storage/document.py, add the step to storage/migrations.py, then run this.
"""

import random
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from meetupdesk.meetup.fields import (
    Choice,
    Day,
    Email,
    Flag,
    Link,
    Moment,
    Number,
    Phone,
    Ref,
    Refs,
    Text,
    Time,
    inner,
    kinds,
    types,
)
from meetupdesk.meetup.ids import FIXED_ROWS, PREFIXES, new_id
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.coach import Coach
from meetupdesk.meetup.model.exports import BaseTable, Export
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.model.people import Person
from meetupdesk.storage.document import VERSION, MeetupFile, encode

FOLDER = Path(__file__).parent
ROWS = 2  # in every table of the full document


def schema() -> bytes:
    """Return the JSON Schema of the file, readable."""
    return msgspec.json.format(msgspec.json.encode(msgspec.json.schema(MeetupFile)), indent=1)


def small() -> MeetupFile:
    """Return a document with a title and one person."""
    person = Person(id=PERSON, handle="강바람")
    return _file(Meetup(overview=Overview(title="강변공원 간담회"), people=(person,)), ())


def full() -> MeetupFile:
    """Return a document in which every field of every class is filled."""
    ids = {path: tuple(_new(prefix) for _ in range(ROWS)) for path, prefix in PREFIXES.items()}
    meetup = msgspec.structs.replace(
        _filled(Meetup, "", ids),
        coach=Coach(dismissed=("people.care", f"people.care {PERSON}"), kept_phrases=("주민",)),
    )
    return _file(meetup, (_export(ids, hashed=False), _export(ids, hashed=True)))


@cache
def files() -> dict[str, MeetupFile]:
    """Return the documents by name."""
    return {f"v{VERSION}-small.meetup": small(), f"v{VERSION}-full.meetup": full()}


_RANDOM = random.Random(20260828)
_TAKEN: set[str] = set()


def _new(prefix: str) -> str:
    made = new_id(prefix, _TAKEN, _RANDOM)
    _TAKEN.add(made)
    return made


PERSON = _new("p")


def _file(meetup: Meetup, exports: tuple[Export, ...]) -> MeetupFile:
    return MeetupFile(
        version=VERSION,
        min_reader=1,
        app="0.1.0",
        doc_id="m-" + "0123456789abcdefghjkmnpqrs",
        rev=7,
        saved_at="2026-08-28T14:00:00+09:00",
        secret="0123456789abcdef" * 2,
        meetup=meetup,
        exports=exports,
    )


def _filled(cls: type[Struct], path: str, ids: dict[str, tuple[str, ...]], row_id: str = "") -> Any:
    values: dict[str, object] = {"id": row_id} if row_id else {}
    for name, kind in kinds(cls).items():
        values[name] = _value(kind, f"{path}.{name}", ids)
    for name, below in inner(cls).items():
        values[name] = _part(below, f"{path}.{name}".strip("."), ids, types(cls)[name] is below)
    return cls(**values)


def _part(cls: type[Struct], path: str, ids: dict[str, tuple[str, ...]], is_single: bool) -> Any:
    if is_single:
        return _filled(cls, path, ids)
    return tuple(_filled(cls, path, ids, row_id) for row_id in _ids(path, ids))


def _ids(path: str, ids: dict[str, tuple[str, ...]]) -> Iterator[str]:
    if path in FIXED_ROWS:
        empty: Any = Meetup()
        for step in path.split("."):
            empty = getattr(empty, step)
        yield from (row.id for row in empty)
    elif path.count(".") == 1 and path.startswith("people."):
        yield from (_new(PREFIXES[path]) for _ in range(ROWS))  # a table in each of the people
    else:
        yield from ids[path]


SAMPLES: dict[type, object] = {
    Day: date(2026, 8, 28),
    Time: time(14, 30),
    Moment: datetime(2026, 8, 1, 5, 6, 7, tzinfo=UTC),
    Flag: True,
    Email: "name@example.kr",
    Phone: "010-1234-5678",
}


def _value(kind: object, path: str, ids: dict[str, tuple[str, ...]]) -> object:
    match kind:
        case Text(lines=lines):
            return f"{path} 적은 말" + "\n둘째 줄 “따옴표” \\ 🌊" * (lines > 1)
        case Number(minimum=minimum):
            return minimum + 1
        case Choice(options=options):
            return options[-1]
        case Link():
            return f"https://example.kr/{path}"
        case Ref(table=table):
            return ids[table][0]
        case Refs(table=table):
            return ids[table]
    return SAMPLES[type(kind)]


def _export(ids: dict[str, tuple[str, ...]], *, hashed: bool) -> Export:
    rows = dict.fromkeys(ids["people"], ("강바람", ""))
    base = BaseTable(table="people", columns=("handle", "phone"), rows=rows, hashed=hashed)
    plain: Export = _filled(Export, "exports", ids | {"exports.base": ()}, _new("ex"))
    return msgspec.structs.replace(
        plain, fields=("people.handle",), people=ids["people"], sha256="0" * 64, base=(base,)
    )


if __name__ == "__main__":
    (FOLDER / f"schema-{VERSION}.json").write_bytes(schema() + b"\n")
    for name, file in files().items():
        place = FOLDER / "files" / name
        if not place.exists():
            place.write_bytes(encode(file))
        sys.stdout.write(f"{place.name}\n")
