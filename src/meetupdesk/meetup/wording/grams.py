"""The pieces of a sentence that the model weighs, each with the place where it begins.

Korean: parts of words of up to four letters, and runs of three to six letters whatever the spacing.
English: up to three words in a row, and parts of words of three to five letters. A number is 0,
what stands in quotation marks is Q.
"""

import re
from collections.abc import Iterator
from zlib import crc32

from meetupdesk.meetup.wording.plain import HIDDEN

Gram = tuple[int, int]  # fingerprint, place in the sentence

_WORD = re.compile(rf"{HIDDEN}+|[0-9]+|[^\s0-9{HIDDEN}]+")
_ENGLISH_WORD = re.compile(rf"{HIDDEN}+|[0-9]+|[a-z']+|[,:!?]")


def fingerprint(gram: str) -> int:
    """Return 24 bits that stand for a piece; equal in every run and on every machine."""
    return crc32(gram.encode()) & 0xFFFFFF


def korean_grams(sentence: str) -> Iterator[Gram]:
    """Yield the pieces of a Korean sentence."""
    letters: list[str] = []
    places: list[int] = []
    for word, place in _words(_WORD, sentence):
        padded = f" {word} "
        for size in (1, 2, 3, 4):
            for at in range(len(padded) - size + 1):
                yield fingerprint(padded[at : at + size]), place
        letters.extend(word)
        places.extend(range(place, place + len(word)))
    run = "".join(letters)
    for size in (3, 4, 5, 6):
        for at in range(len(run) - size + 1):
            yield fingerprint("|" + run[at : at + size]), places[at]


def english_grams(sentence: str) -> Iterator[Gram]:
    """Yield the pieces of an English sentence."""
    words = list(_words(_ENGLISH_WORD, sentence))
    for at, (word, place) in enumerate(words):
        run = "=" + word
        yield fingerprint(run), place
        for following, _ in words[at + 1 : at + 3]:
            run = f"{run} {following}"
            yield fingerprint(run), place
        padded = f" {word} "
        for size in (3, 4, 5):
            for start in range(len(padded) - size + 1):
                yield fingerprint(padded[start : start + size]), place


def _words(pattern: re.Pattern[str], sentence: str) -> Iterator[tuple[str, int]]:
    for match in pattern.finditer(sentence):
        word = match.group()
        if word[0] == HIDDEN:
            word = "Q"
        elif word[0].isdigit():
            word = "0"
        yield word, match.start()
