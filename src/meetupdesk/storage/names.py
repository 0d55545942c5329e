"""File names that every system takes, from whatever a person calls a meetup (storage.md 11)."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from pathlib import Path

LIMIT = 200  # bytes of UTF-8; systems take 255, the rest is for "_v08" and " (2)"


def safe_file_name(text: str, suffix: str, *, otherwise: str = "meetup") -> str:
    """Return a file name near to ``text``, in NFC, at most 200 bytes with its suffix.

    ``otherwise`` is the name when nothing of the text can stay. The suffix is taken as it is.

    >>> safe_file_name(' 강변: 공원? ', ".meetup"), safe_file_name("con", ".pdf")
    ('강변_ 공원_.meetup', 'con_.pdf')
    """
    stem = "".join(map(_allowed, unicodedata.normalize("NFC", text)))
    stem = _not_a_device(_trimmed(stem)) or otherwise
    return (_trimmed(_cut(stem, LIMIT - len(suffix.encode()))) or otherwise) + suffix


def export_name(title: str, what: str, day: date, suffix: str, *, otherwise: str = "meetup") -> str:
    """Return ``title_what_20260828.pdf``; a long title is cut, the rest always stays."""
    return safe_file_name(title, f"_{what}_{day:%Y%m%d}{suffix}", otherwise=otherwise)


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return ``name``, or with ``_v02``, ``_v03`` … in front of its suffix if it is taken.

    Names that differ only in case or in the way Hangul is encoded count as the same.
    """
    folded = {_folded(each) for each in taken}
    stem, dot, suffix = name.rpartition(".")
    stem, suffix = (stem, dot + suffix) if stem else (name, "")
    version = _VERSION.search(stem)
    plain, number = (stem[: version.start()], int(version[1])) if version else (stem, 1)
    while _folded(name) in folded:
        number += 1
        name = f"{plain}_v{number:02}{suffix}"
    return name


def spellings(path: Path) -> tuple[Path, ...]:
    """Return the path with its name as given, composed and decomposed.

    On Linux these are three files; macOS has left decomposed names on many a USB stick.
    """
    forms = (path.name, *(unicodedata.normalize(form, path.name) for form in ("NFC", "NFD")))
    return tuple(path.with_name(name) for name in dict.fromkeys(forms)) if path.name else (path,)


_VERSION = re.compile(r"_v(\d{2,3})$")
_DEVICE = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])\s*(\.|$)", re.I)


def _allowed(character: str) -> str:
    """Return the character, a space for any kind of space, or ``_`` where systems object."""
    kind = unicodedata.category(character)
    if kind == "Zs" or character in "\t\n\r":
        return " "
    return "_" if kind in ("Cc", "Cf", "Cs", "Zl", "Zp") or character in '\\/:*?"<>|' else character


def _trimmed(stem: str) -> str:
    """Windows drops dots and spaces at the end by itself, and a leading dot hides the file."""
    return re.sub(" +", " ", stem).strip(" .")


def _not_a_device(stem: str) -> str:
    """Windows opens a device for CON, and for CON.txt as well."""
    found = _DEVICE.match(stem)
    return f"{stem[: found.end(1)]}_{stem[found.end(1) :]}" if found else stem


def _cut(stem: str, limit: int) -> str:
    """Return at most so many bytes; a letter keeps its accents and an emoji its skin, or goes."""
    kept = stem.encode()[:limit].decode(errors="ignore")
    end = len(kept)
    while 0 < end < len(stem) and _leans(stem[end]):
        end -= 1
    return stem[:end]


def _leans(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" or "\U0001f3fb" <= character <= "\U0001f3ff"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
