"""The wording check: what sounds like asking for publicity, dressing up, closing, talking down.

``hits`` finds phrases of the four families of product.md 5.3 in Korean and English. Each family is
classes of words and rules for the order in which they stand, and so each hit can be shown.
"""

import unicodedata
from collections.abc import Collection
from functools import cache

from meetupdesk.meetup.wording.en import ENGLISH
from meetupdesk.meetup.wording.ko import KOREAN
from meetupdesk.meetup.wording.plain import plain
from meetupdesk.meetup.wording.rule import FAMILIES, Hit, Language
from meetupdesk.meetup.wording.search import Finder

__all__ = ["FAMILIES", "LANGUAGES", "Hit", "bare", "hits"]

LANGUAGES = (KOREAN, ENGLISH)
"""Every text is read in both, whatever the language of the document."""


def hits(
    text: str, languages: tuple[Language, ...] = LANGUAGES, kept: Collection[str] = ()
) -> tuple[Hit, ...]:
    """Return the risky phrases of a text in its order; ``kept`` are phrases to leave alone.

    ``start`` and ``end`` count letters of the text as it was given.
    """
    read = plain(text)
    left_alone = {bare(phrase) for phrase in kept}
    found = []
    for at, sentence in read.sentences():
        for finder in map(_finder, languages):
            for family, start, end in finder.found(sentence):
                first, last = read.original(at + start, at + end)
                if bare(text[first:last]) not in left_alone:
                    found.append(Hit(family, first, last, text[first:last]))
    return tuple(sorted(found, key=lambda hit: (hit.start, hit.end)))


def bare(phrase: str) -> str:
    """Return a phrase as kept phrases are compared: composed, without any space."""
    return "".join(unicodedata.normalize("NFC", phrase).split())


@cache
def _finder(language: Language) -> Finder:
    return Finder(language)
