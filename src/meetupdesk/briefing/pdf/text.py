"""From a string to the page: ``rich`` makes runs in fonts that have the characters.

It is the only road, for our own wording too. There is no markup, so typed text stays text.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from meetupdesk.briefing.blocks import Open, Strong
from meetupdesk.briefing.pdf.fonts import REGULAR, font, home_of

STRONG, OPEN = "strong", "open"
MOST_OF_A_STRING = 8000  # characters; PDF/A 6.1.13 allows 32,767 bytes
MISSING = "\u25a1"


class Run(NamedTuple):
    """Text in one font: "" is that of the style, "strong" and "open" its stressed forms.

    ``lost`` holds the characters that no font has; each is a □ in the text.
    """

    text: str
    font: str = ""
    lost: str = ""


BREAK = Run("\n")


def rich(*parts: str) -> tuple[Run, ...]:
    """Return the text as runs; an equal text always gives equal runs.

    Composes Hangul, unfolds full-width and mathematical letters, drops what cannot be seen
    (controls, joiners, text directions, lone surrogates), replaces what no font has.
    """
    runs: list[Run] = []
    for part in parts:
        own = STRONG if isinstance(part, Strong) else OPEN if isinstance(part, Open) else ""
        if _plain().issuperset(part) and unicodedata.is_normalized("NFC", part):
            if part:
                runs.append(Run(str(part), own))
        else:
            runs += _careful(part, own)
    return tuple(runs)


def plain(runs: Iterable[Run]) -> str:
    """Return the text of the runs in one line."""
    return "".join(" " if run is BREAK else run.text for run in runs)


def clean(text: str, most: int = MOST_OF_A_STRING) -> str:
    """Return text for the properties of the file: one line, nothing unseen, at most that long."""
    text = _unified(text).replace("\n", " ")
    text = "".join(char for char in text if not _unseen(char) and not _is_nothing(ord(char)))
    text = " ".join(text.split(" ")).strip()
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _is_nothing(code: int) -> bool:
    """Is it one of the places that Unicode gives to no character, which XML forbids too?"""
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


_SAME_LOOK = str.maketrans(
    {
        "\u223c": "~",
        "\u2219": "\u00b7",
        "\t": " ",
        **dict.fromkeys("\r\v\f\x85\u2028\u2029", "\n"),
    }
)


@cache
def _plain() -> frozenset[str]:
    """The characters that need no second look: most texts have no others."""
    has = map(chr, font(REGULAR).face.charToGlyph)
    plain_ones = {c for c in has if c.isprintable() and not _is_respelled(ord(c))}
    return frozenset(plain_ones - set(map(chr, _SAME_LOOK)) | {"\u00a0"})


def _unified(text: str) -> str:
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n")).translate(_SAME_LOOK)
    return "".join(
        unicodedata.normalize("NFKC", char) if _is_respelled(ord(char)) else char for char in text
    )


def _is_respelled(code: int) -> bool:
    """Full-width and mathematical letters, Latin ligatures. Never NFKC for all: ㈜ ㎡ ① stay."""
    return 0xFF01 <= code <= 0xFF5E or 0x1D400 <= code <= 0x1D7FF or 0xFB00 <= code <= 0xFB06


def _unseen(char: str) -> bool:
    """Controls, joiners, surrogates, variation selectors, skin tones."""
    code = ord(char)
    if unicodedata.category(char) in ("Cc", "Cf", "Cs"):
        return True
    return 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF or 0x1F3FB <= code <= 0x1F3FF


def _careful(text: str, own: str) -> Iterator[Run]:
    buffer, lost, current = "", "", own
    for char in _unified(text):
        if char != "\n" and _unseen(char):
            continue
        shown, home = _home(char) if char != "\n" else (char, own)
        home = home or own
        if buffer and (home != current or char == "\n"):
            yield Run(buffer, current, lost)
            buffer = lost = ""
        current = home
        if char == "\n":
            yield BREAK
            continue
        buffer += shown
        lost += char if shown == MISSING != char else ""
    if buffer:
        yield Run(buffer, current, lost)


def _home(char: str) -> tuple[str, str]:
    """What is printed for the character, and in which font: "" for that of the style."""
    kind = unicodedata.category(char)
    name = None if kind == "Co" else home_of(ord(char))  # private use means nothing to others
    if name is None:
        return (" ", "") if kind == "Zs" else (MISSING, "")
    return char, "" if name == REGULAR else name
