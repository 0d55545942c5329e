"""A linear model over the pieces of a sentence: how much it sounds like each family.

Made by ``bench/train_wording.py`` from our own labelled sentences. For each piece it holds a weight
for each family; a sentence of many known pieces is no louder than a short one.
"""

import struct
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

from meetupdesk.meetup.wording.grams import Gram

PIECE = struct.Struct("<HBBbbbb")  # fingerprint (24 bits), rarity, one weight for each family
RARITY = 24  # a rarity of 1.0 as stored


@dataclass(frozen=True, kw_only=True)
class Model:
    """``packed`` holds the pieces, ``scale`` the weight of 1.0 as stored, ``bias`` the silence."""

    grams: Callable[[str], Iterator[Gram]]
    packed: str
    scale: float
    bias: tuple[float, ...]

    @cached_property
    def pieces(self) -> dict[int, tuple[int, ...]]:
        """By fingerprint the rarity and the weights of each piece."""
        rows: Iterator[tuple[int, ...]] = PIECE.iter_unpack(b64decode(self.packed))
        return {row[0] | row[1] << 16: row[2:] for row in rows}

    def scores(self, sentence: str) -> tuple[float, ...]:
        """Return how much a sentence sounds like each family; above 0 it rather does."""
        pieces = self.pieces
        known = [pieces[each] for each in {g for g, _ in self.grams(sentence)} if each in pieces]
        length = sqrt(sum(piece[0] * piece[0] for piece in known)) / RARITY or 1.0
        return tuple(
            bias + sum(piece[at] for piece in known) / self.scale / length
            for at, bias in enumerate(self.bias, start=1)
        )

    def loudest(self, sentence: str, family: int) -> tuple[int, int]:
        """Return the run of words that speaks most for a family (its number)."""
        ends = [at for at, letter in enumerate(sentence + " ") if letter == " "]
        said = dict.fromkeys(ends, 0)
        for gram, place in self.grams(sentence):
            if gram in self.pieces:
                end = next(each for each in ends if each >= place)
                said[end] += self.pieces[gram][family + 1]
        return _best_run(sentence, said)


def _best_run(sentence: str, said: dict[int, int]) -> tuple[int, int]:
    """Return the stretch of neighbouring words with the largest sum, without spaces around it."""
    best, span = 0, (0, len(sentence))
    start = total = 0
    for end, value in said.items():
        if total <= 0:
            total, start = 0, end - len(sentence[:end].rpartition(" ")[2])
        total += value
        if total > best:
            best, span = total, (start, end)
    inside = sentence[slice(*span)]
    start = span[0] + len(inside) - len(inside.lstrip())
    return start, start + len(inside.strip())
