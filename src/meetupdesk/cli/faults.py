"""What is wrong with plain JSON, in plain words: the place and the reason of the first fault.

The types are judged by msgspec, whose message is turned into our wording here; names and choices
that nobody declared would be dropped or kept in silence, so they are looked for first.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from meetupdesk.i18n import MeetupdeskError, Translator
from meetupdesk.meetup.fields import Choice, inner, kinds

S_TYPES = {
    "str": "text", "int": "number", "float": "fraction", "bool": "flag", "null": "nothing",
    "array": "list", "object": "object", "date": "day", "time": "time", "datetime": "moment",
}  # fmt: skip
"""What msgspec calls a type, and the last word of our wording key for it."""


class NotPlainJson(MeetupdeskError):
    """``place`` is a path such as ``meetup.people[0].handle``; ``reason`` a key below cli.reason.

    Of the other values, ``expected`` and ``got`` are wording keys of types.
    """

    key = "cli.not_plain"

    def in_words(self, tr: Translator) -> "NotPlainJson":
        """Return the fault with its reason as a sentence."""
        values = dict(self.values)
        reason, place = str(values.pop("reason")), str(values.pop("place"))
        for name in ("expected", "got"):
            if name in values:
                values[name] = tr(str(values[name]))
        return NotPlainJson(
            place=place or tr("cli.place.start"), reason=tr(f"cli.reason.{reason}", **values)
        )


def first_undeclared(value: Any, cls: type[Struct], place: str = "") -> NotPlainJson | None:
    """Return the fault of the first name or choice that the model does not know, in file order."""
    return next(_undeclared(value, cls, place), None)


def fault_of(error: Exception) -> NotPlainJson:
    """Return what msgspec found, in our words."""
    message, _, place = str(error).partition(" - at ")
    place = re.sub(r"^[`$.]+|`$", "", place)
    if wrong := re.fullmatch(r"Expected `(.+)`, got `(.+)`", message):
        expected, got = (_type_key(name) for name in wrong.groups())
        return NotPlainJson(place=place, reason="type", expected=expected, got=got)
    if missing := re.fullmatch(r"Object missing required field `(.+)`", message):
        return NotPlainJson(place=place, reason="missing", name=missing[1])
    if encoded := re.fullmatch(r"Invalid (?:RFC3339|ISO8601) encoded (\w+)", message):
        return NotPlainJson(place=place, reason=f"not_a_{S_TYPES.get(encoded[1], 'day')}")
    return NotPlainJson(place=place, reason="not_json", detail=message)


def _type_key(names: str) -> str:
    """Return the wording key of the first type in ``str | null``."""
    first = next((name for name in names.split(" | ") if name != "null"), "null")
    return f"cli.type.{S_TYPES.get(first, 'object')}"


def _undeclared(value: Any, cls: type[Struct], place: str) -> Iterator[NotPlainJson]:
    if not isinstance(value, Mapping):
        return
    fields, choices, below = cls.__struct_fields__, kinds(cls), inner(cls)
    for name, each in value.items():
        here = f"{place}.{name}" if place else str(name)
        kind = choices.get(name)
        if name not in fields:
            yield NotPlainJson(place=here, reason="unknown", known=", ".join(fields))
        elif isinstance(kind, Choice) and isinstance(each, str) and each not in kind.options:
            yield NotPlainJson(place=here, reason="choice", known=", ".join(kind.options))
        elif name in below and isinstance(each, list):
            for number, row in enumerate(each):
                yield from _undeclared(row, below[name], f"{here}[{number}]")
        elif name in below:
            yield from _undeclared(each, below[name], here)
