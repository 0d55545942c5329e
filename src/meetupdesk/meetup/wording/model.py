"""A linear model over the pieces of a sentence: how much it sounds like each family.

Made by ``bench/train_wording.py`` from our own labelled sentences. For each piece it holds how rare
it is, and a weight for each family. Each kind of piece is brought to the same length, so a sentence
of many known pieces is no louder than a short one.
"""

from __future__ import annotations

import re
from array import array
from base64 import b64decode
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from zlib import decompress

from meetupdesk.meetup.wording.grams import KINDS, Piece, Span, plain_words

FAMILIES = ("promotion", "packaging", "one_way", "talking_down")
"""Asking for publicity, dressing up, closing the talk, talking down (product.md 5.3)."""

RARITY = 24  # a rarity of 1.0 as stored
LESS = 0.3  # by which a clause must be louder than a sentence: it is out of its context
SHORTEST = 8  # letters of a clause
FINGERPRINT = "I"  # of four bytes, the type of an array

Known = tuple[int, Piece]  # number of a piece in the tables, and the piece


@dataclass(frozen=True, kw_only=True, eq=False)
class Model:
    """``packed`` holds the tables of all pieces (see ``_tables``), ``scales`` the weight of 1.0 as
    stored for each family, ``bias`` the silence. A sentence of ``long`` letters and more is also
    read clause by clause; ``clause`` is what stands between two.
    """

    words: Callable[[str], list[Span]]
    pieces: Callable[[list[str]], Iterator[Piece]]
    clause: re.Pattern[str]
    long: int
    packed: str
    scales: tuple[float, ...]
    bias: tuple[float, ...]

    def heard(self, sentence: str) -> tuple[tuple[int, int, int], ...]:
        """Return the number of each family that is heard, with the start and end of its phrase."""
        loudest: dict[int, tuple[float, int, str]] = {}
        for start, part in self._parts(sentence):
            less = LESS if part != sentence else 0.0
            for family, score in enumerate(self.scores(part)):
                if score - less > loudest.get(family, (0.0,))[0]:
                    loudest[family] = (score - less, start, part)
        phrases = {
            family: (at, self.loudest(part, family)) for family, (_, at, part) in loudest.items()
        }
        return tuple(
            (family, at + start, at + end) for family, (at, (start, end)) in phrases.items()
        )

    def scores(self, sentence: str) -> tuple[float, ...]:
        """Return how much a sentence sounds like each family; above 0 it does."""
        _, rarity, weights = self._tables
        known = list(self._known(plain_words(sentence, self.words(sentence))))
        lengths = self._lengths(known, rarity)
        return tuple(
            bias + sum(table[at] / lengths[piece[1]] for at, piece in known) / scale
            for table, scale, bias in zip(weights, self.scales, self.bias, strict=True)
        )

    def loudest(self, sentence: str, family: int) -> Span:
        """Return the run of words that speaks most for a family (its number)."""
        _, rarity, weights = self._tables
        spans = self.words(sentence)
        known = list(self._known(plain_words(sentence, spans)))
        lengths = self._lengths(known, rarity)
        said = [self.bias[family] * self.scales[family] / len(spans)] * len(spans)  # the silence
        for at, (_, kind, first, last) in known:
            share = weights[family][at] / lengths[kind] / 2
            said[first] += share
            said[last] += share
        first, last = _best_run(said)
        return spans[first][0], spans[last][1]

    def _parts(self, sentence: str) -> Iterator[tuple[int, str]]:
        """Yield the sentence and, of a long one, its clauses, each with its place."""
        yield 0, sentence
        if len(sentence) >= self.long:
            start = 0
            for end, after in [
                *(each.span() for each in self.clause.finditer(sentence)),
                (None, 0),
            ]:
                part = sentence[start:end]
                if len(part) >= SHORTEST:
                    yield start, part
                start = after

    def _known(self, words: list[str]) -> Iterator[Known]:
        fingerprints = self._tables[0]
        seen: set[int] = set()
        for piece in self.pieces(words):
            if piece[0] not in seen:
                seen.add(piece[0])
                at = bisect_left(fingerprints, piece[0])
                if at < len(fingerprints) and fingerprints[at] == piece[0]:
                    yield at, piece

    def _lengths(self, known: list[Known], rarity: bytes) -> list[float]:
        squares = [0.0] * KINDS
        for at, piece in known:
            squares[piece[1]] += rarity[at] * rarity[at]
        return [sqrt(each) / RARITY or 1.0 for each in squares]

    @cached_property
    def _tables(self) -> tuple[array[int], bytes, tuple[array[int], ...]]:
        """The sorted fingerprints, and beside each its rarity and its weight for each family."""
        data = decompress(b64decode(self.packed))
        count = len(data) // (5 + len(FAMILIES))
        fingerprints = array(FINGERPRINT, data[: 4 * count])
        tables = [
            data[4 * count + start * count : 4 * count + (start + 1) * count]
            for start in range(1 + len(FAMILIES))
        ]
        return fingerprints, tables[0], tuple(array("b", each) for each in tables[1:])


def _best_run(said: list[float]) -> Span:
    """Return the first and the last of the neighbouring numbers with the largest sum."""
    best, span = float("-inf"), (0, 0)
    total, start = 0.0, 0
    for at, value in enumerate(said):
        if total <= 0:
            total, start = 0.0, at
        total += value
        if total > best:
            best, span = total, (start, at)
    return span
