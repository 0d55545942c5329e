"""Normal forms: two texts of a cell mean the same when their normal forms are equal (tracker.md 7).

Every program that saves a workbook changes something: spaces, tabs, date formats, line ends.
"""

import re
import unicodedata
from collections.abc import Mapping
from urllib.parse import unquote

from meetupdesk.i18n import simplified
from meetupdesk.meetup.fields import (
    Choice,
    Email,
    Flag,
    Kind,
    Link,
    Number,
    Phone,
    Ref,
    Refs,
)  # fmt: skip
from meetupdesk.meetup.parsing import phone_digits

YES = "1"
_SPACES = re.compile("[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_BREAKS = re.compile("_x000[Dd]_\n?|\r\n?|\u2028|\u2029")
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u2060\ufeff]")
_NUMBER = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*(%?)")
_PHONE = re.compile(r"[\d\s().+/-]+")
_LIST = re.compile(r"[,;、\n]")
_ADDRESS = re.compile(r"(https?://)([^/?#]*)(.*)", re.IGNORECASE | re.DOTALL)


def normal(kind: Kind, text: str, codes: Mapping[str, str] | None = None) -> str:
    """Return the normal form of a cell's text; blank is "".

    ``codes`` gives the code of a choice by its simplified label. Days and times are ISO texts here:
    who reads foreign spellings parses them first.
    """
    text = _plain(text)
    if not text:
        return ""
    match kind:
        case Choice() | Flag():
            return (codes or {}).get(simplified(text), simplified(text))
        case Phone():
            return _phone(text)
        case Email() | Link():
            return _link(text) if isinstance(kind, Link) else text.casefold()
        case Number():
            return _number(text)
        case Refs():
            return "\x1f".join(sorted({simplified(part) for part in _LIST.split(text)} - {""}))
        case Ref():
            return simplified(text)
        case _:
            return text


def _plain(text: str) -> str:
    if text.isascii() and text.isprintable() and "_x000" not in text and "  " not in text:
        return text.strip()
    text = _BREAKS.sub("\n", unicodedata.normalize("NFC", text))
    text = _SPACES.sub(" ", _INVISIBLE.sub("", text))
    return "\n".join(line.strip() for line in text.split("\n")).strip()


def _phone(text: str) -> str:
    """Return the digits without leading zeros: a number cell has lost them."""
    text = unicodedata.normalize("NFKC", text)
    if not _PHONE.fullmatch(text):
        return text
    digits = re.sub(r"\D", "", text)
    number = phone_digits(text).lstrip("0")  # without +82; of several numbers only the first
    return number if number and digits.endswith(number) else digits.lstrip("0") or text


def _link(text: str) -> str:
    found = _ADDRESS.fullmatch(text)
    if not found:
        return text
    scheme, host, rest = found.groups()
    return f"{scheme.casefold()}{host.casefold()}{unquote(rest).rstrip('/')}"


def _number(text: str) -> str:
    found = _NUMBER.fullmatch(unicodedata.normalize("NFKC", text).replace(",", ""))
    if not found:
        return text
    value = float(found[1]) / (100 if found[2] else 1)
    return str(int(value)) if value == int(value) else repr(value)
