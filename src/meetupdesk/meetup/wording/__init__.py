"""The wording check: what sounds like asking for publicity, dressing up, closing, talking down.

``hits`` finds phrases of the four families of product.md 5.3 in Korean and English. A small linear
model listens to each sentence; rules over classes of words name the phrase. Nothing is read from
disk, and nothing said here leaves the program.
"""

import unicodedata
from collections.abc import Collection
from functools import cache, lru_cache

from meetupdesk.meetup.wording.en import ENGLISH
from meetupdesk.meetup.wording.ko import KOREAN
from meetupdesk.meetup.wording.plain import plain
from meetupdesk.meetup.wording.rule import FAMILIES, Hit, Language
from meetupdesk.meetup.wording.search import Finder

__all__ = ["FAMILIES", "LANGUAGES", "Hit", "bare", "finder_of", "hits"]

LANGUAGES = (KOREAN, ENGLISH)
"""Every text is read in both, whatever the language of the document."""


def hits(
    text: str, languages: tuple[Language, ...] = LANGUAGES, kept: Collection[str] = ()
) -> tuple[Hit, ...]:
    """Return the risky phrases of a text in its order; ``kept`` are phrases to leave alone.

    ``start`` and ``end`` count letters of the text as it was given.
    """
    left_alone = {bare(phrase) for phrase in kept}
    return tuple(hit for hit in _found(text, languages) if bare(hit.phrase) not in left_alone)


def bare(phrase: str) -> str:
    """Return a phrase as kept phrases are compared: composed, without any space."""
    return "".join(unicodedata.normalize("NFC", phrase).split())


@cache
def finder_of(language: Language) -> Finder:
    """Return the finder of a language; it is made once."""
    return Finder(language)


@lru_cache(maxsize=2048)
def _found(text: str, languages: tuple[Language, ...]) -> tuple[Hit, ...]:
    read = plain(text)
    found = []
    for at, sentence in read.sentences():
        for finder in map(finder_of, languages):
            for family, start, end in finder.found(sentence):
                first, last = read.original(at + start, at + end)
                found.append(Hit(family, first, last, text[first:last]))
    return tuple(sorted(found, key=lambda hit: (hit.start, hit.end)))
