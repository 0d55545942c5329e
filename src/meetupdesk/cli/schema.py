"""The JSON Schema of the document: what msgspec knows, and what the kinds of field add."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from msgspec import Struct

from meetupdesk.meetup.fields import LIMITS, Choice, Kind, Number, Ref, Refs, Text, inner, kinds


def schema() -> int:
    """Write the schema of what ``unpack`` writes and ``pack`` reads to stdout."""
    encoded = msgspec.json.encode(document_schema())
    print(msgspec.json.format(encoded, indent=2).decode())
    return 0


def document_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a document as plain JSON.

    Choices are listed, bounds and lengths are named; a length is a hint of the form, not a reason
    to refuse a document, so it stands as ``x-limit``.
    """
    from meetupdesk.cli.plain import Plain

    made = msgspec.json.schema(Plain)
    definitions: dict[str, Any] = made["$defs"]
    for cls in _classes(Plain):
        properties = definitions[cls.__name__]["properties"]
        definitions[cls.__name__]["additionalProperties"] = False
        for name, kind in kinds(cls).items():
            properties[name].update(_known(kind))
    return made


def _known(kind: Kind) -> Mapping[str, object]:
    match kind:
        case Choice(options):
            return {"enum": list(options)}
        case Number(minimum=minimum, maximum=maximum):
            return {"x-minimum": minimum, "x-maximum": maximum}
        case Text(limit=limit, lines=lines):
            return {"x-limit": limit, "x-lines": lines}
        case Ref(table=table) | Refs(table):
            return {"x-rows": table}
        case _:
            longest = LIMITS.get(type(kind))
            return {"x-limit": longest} if longest else {}


def _classes(cls: type[Struct]) -> Iterator[type[Struct]]:
    yield cls
    for below in inner(cls).values():
        yield from _classes(below)
