"""The wording check: what sounds like asking for publicity, dressing up, closing, talking down.

``hits`` finds the sentences of the four families of product.md 5.3, and in each the words that
speak most for it. A small linear model of its language listens to every sentence for itself.
Nothing is read from disk, and nothing said here leaves the program.
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from meetupdesk.meetup.wording import english, korean
from meetupdesk.meetup.wording.grams import (
    english_pieces,
    english_words,
    korean_pieces,
    korean_words,
)
from meetupdesk.meetup.wording.model import FAMILIES, Model
from meetupdesk.meetup.wording.plain import plain

__all__ = ["FAMILIES", "Hit", "bare", "hits"]

SHORTEST = 4  # letters; less says nothing

_HANGUL, _LATIN = re.compile("[가-힣]"), re.compile("[a-z]")

_KOREAN = Model(
    words=korean_words, pieces=korean_pieces,
    clause=re.compile("[,;:]|(?<=지만) |(?<=으니) |(?<=므로) |(?<=는데) "), long=30,
    packed=korean.PACKED, scales=korean.SCALES, bias=korean.BIAS,
)  # fmt: skip
_ENGLISH = Model(
    words=english_words, pieces=english_pieces,
    clause=re.compile("[,;:]| but | and | so | because "), long=60,
    packed=english.PACKED, scales=english.SCALES, bias=english.BIAS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that belongs to a family; ``start`` and ``end`` count letters of the text."""

    family: str
    start: int
    end: int
    phrase: str


def hits(text: str, kept: Collection[str] = ()) -> tuple[Hit, ...]:
    """Return the risky phrases of a text in its order; ``kept`` are phrases to leave alone.

    Each sentence is read in the language that most of it is in. ``start`` and ``end`` count letters
    of the text as it was given.
    """
    left_alone = {bare(phrase) for phrase in kept}
    return tuple(hit for hit in _found(text) if bare(hit.phrase) not in left_alone)


def bare(phrase: str) -> str:
    """Return a phrase as kept phrases are compared: composed, without any space."""
    return "".join(unicodedata.normalize("NFC", phrase).split())


@lru_cache(maxsize=2048)
def _found(text: str) -> tuple[Hit, ...]:
    read = plain(text)
    found = []
    for at, sentence in read.sentences():
        for family, start, end in _heard(sentence):
            first, last = read.original(at + start, at + end)
            found.append(Hit(FAMILIES[family], first, last, text[first:last]))
    return tuple(sorted(found, key=lambda hit: (hit.start, hit.end)))


@lru_cache(maxsize=8192)
def _heard(sentence: str) -> tuple[tuple[int, int, int], ...]:
    """Return the number of each family that a sentence sounds like, and its phrase."""
    hangul, latin = len(_HANGUL.findall(sentence)), len(_LATIN.findall(sentence))
    if hangul + latin < SHORTEST:
        return ()
    model = _KOREAN if 2 * hangul >= latin else _ENGLISH  # a syllable is as long as two letters
    return model.heard(sentence)
