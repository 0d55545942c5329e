"""The pieces of a sentence that the model weighs, each with the words it comes from.

Three kinds, each weighed for itself, so that none drowns another. Korean: parts of words of up to
four letters; runs of three to six letters, whatever the spacing; pairs of words near each other,
by stem or ending. English: up to three words in a row; parts of words of two to five letters; pairs
of words near each other. A number is 0, what stands in quotation marks is Q.
"""

import re
from collections.abc import Iterator
from zlib import crc32

from meetupdesk.meetup.wording.plain import HIDDEN

KINDS = 3
NEAR = 5  # words

Piece = tuple[int, int, int, int]  # fingerprint, kind, numbers of the first and the last word
Span = tuple[int, int]

_KOREAN = re.compile(rf"{HIDDEN}+|[0-9]+|[^\s0-9{HIDDEN}]+")
_ENGLISH = re.compile(rf"{HIDDEN}+|[0-9]+|[a-z']+|[,:!?]")


def korean_words(sentence: str) -> list[Span]:
    """Return where the words of a Korean sentence stand."""
    return [match.span() for match in _KOREAN.finditer(sentence)]


def english_words(sentence: str) -> list[Span]:
    """Return where the words and marks of an English sentence stand."""
    return [match.span() for match in _ENGLISH.finditer(sentence)]


def korean_pieces(words: list[str]) -> Iterator[Piece]:
    """Yield the pieces of a Korean sentence."""
    for at, word in enumerate(words):
        for part in _parts(f" {word} ", 1, 4):
            yield _fingerprint(part), 0, at, at
        for other in range(at + 1, min(at + 1 + NEAR, len(words))):
            yield _fingerprint(f"s{word[:2]}_{words[other][:2]}"), 2, at, other
            yield _fingerprint(f"e{word[-2:]}_{words[other][-3:]}"), 2, at, other
    run = "".join(words)
    owner = [at for at, word in enumerate(words) for _ in word]
    for size in (3, 4, 5, 6):
        for start in range(len(run) - size + 1):
            end = start + size
            yield _fingerprint("|" + run[start:end]), 1, owner[start], owner[end - 1]


def english_pieces(words: list[str]) -> Iterator[Piece]:
    """Yield the pieces of an English sentence."""
    for at, word in enumerate(words):
        for last in range(at, min(at + 3, len(words))):
            yield _fingerprint("=" + " ".join(words[at : last + 1])), 0, at, last
        for part in _parts(f" {word} ", 2, 5):
            yield _fingerprint(part), 1, at, at
        for other in range(at + 2, min(at + 1 + NEAR, len(words))):
            yield _fingerprint(f"{word}_{words[other]}"), 2, at, other


def plain_words(sentence: str, spans: list[Span]) -> list[str]:
    """Return the words as pieces are made of them."""
    return [_as_piece(sentence[start:end]) for start, end in spans]


def _as_piece(word: str) -> str:
    if word[0] == HIDDEN:
        return "Q"
    return "0" if word[0].isdigit() else word


def _parts(word: str, shortest: int, longest: int) -> Iterator[str]:
    for size in range(shortest, longest + 1):
        for start in range(len(word) - size + 1):
            yield word[start : start + size]


def _fingerprint(piece: str) -> int:
    """Return 32 bits that stand for a piece; equal in every run and on every machine."""
    return crc32(piece.encode("utf-8", "surrogatepass"))
