"""The kinds of field a meetup is made of.

A field is declared once, on its class in ``model``. Forms, tables, checks, the tracker's columns,
the file and its JSON Schema read that declaration through ``kinds``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, get_args, get_origin

from msgspec import Struct, structs


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words: at most ``limit`` characters after NFC, shown in ``lines`` lines.

    A text of one line holds no line break.
    """

    limit: int
    lines: int = 1
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A whole number between two bounds, both allowed; None while nobody knows it."""

    minimum: int = 0
    maximum: int = 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A calendar day without time zone; None while nobody knows it."""

    required: bool = False


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day, to the minute; None while nobody knows it."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment in UTC, to the second, written by the program."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few codes; a file of a newer version may hold one that is not listed.

    A choice that is not ``shown`` marks default rows for the rules and is never filled in.
    """

    options: tuple[str, ...]
    shown: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """Yes or no."""

    editable: bool = True


@dataclass(frozen=True, slots=True)
class Link:
    """An http or https address, at most 500 characters."""


@dataclass(frozen=True, slots=True)
class Email:
    """An e-mail address, at most 120 characters; an odd one is kept and marked."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number as typed, at most 30 characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref:
    """The id of a row of the named table; empty for none."""

    table: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Refs:
    """Ids of rows of the named table, without repeats, in a person's order."""

    table: str


Kind = (
    Text | Number | Day | Time | Moment | Choice | Flag | Link | Email | Phone | Ref | Refs
)  # fmt: skip

LIMITS: Mapping[type, int] = {Link: 500, Email: 120, Phone: 30}
"""The most characters of the kinds whose limit is always the same."""


class Row(Struct, frozen=True, kw_only=True):
    """One row of a table; its id is unique in the meetup, never changes, is never used again."""

    id: str


@cache
def types(cls: type[Struct]) -> Mapping[str, object]:
    """Return each field's annotated type, in the order of declaration."""
    return {field.name: field.type for field in structs.fields(cls)}


@cache
def kinds(cls: type[Struct]) -> Mapping[str, Kind]:
    """Return the kind of each field that holds a value, in the order of declaration."""
    return {
        name: mark
        for name, annotation in types(cls).items()
        if get_origin(annotation) is Annotated
        for mark in get_args(annotation)[1:]
        if isinstance(mark, Kind)
    }


@cache
def inner(cls: type[Struct]) -> Mapping[str, type[Struct]]:
    """Return the class of each part or table in ``cls``; of a table, that of its rows."""
    found: dict[str, type[Struct]] = {}
    for name, annotation in types(cls).items():
        candidate = get_args(annotation)[0] if get_origin(annotation) is tuple else annotation
        if isinstance(candidate, type) and issubclass(candidate, Struct):
            found[name] = candidate
    return found
