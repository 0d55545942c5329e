"""Finding rows by what was typed: any case, any spaces around, and by initial consonants.

All texts lie joined in one string, because one ``str.find`` over it is far faster than a test of
each row: 100,000 rows are searched between two key presses.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FIRST, _LAST, _SYLLABLES = ord("가"), ord("힣"), 588  # syllables that share an initial
_INITIAL_OF = {code: INITIALS[(code - _FIRST) // _SYLLABLES] for code in range(_FIRST, _LAST + 1)}


def initials(text: str) -> str:
    """Return the initial consonants of the Hangul in a text; the rest stays.

    >>> initials("김하늘 2")
    'ㄱㅎㄴ 2'
    """
    return text.translate(_INITIAL_OF)


def search_key(text: str) -> str:
    """Return a text as it is compared: NFC, without case."""
    return text.casefold() if text.isascii() else unicodedata.normalize("NFC", text).casefold()


def is_initials(query: str) -> bool:
    """Tell whether the query is made of single consonants alone."""
    return bool(query) and all(letter in INITIALS for letter in query)


@dataclass(slots=True)
class Joined:
    """Texts in one string; ``matches`` gives the numbers of those that hold a query."""

    texts: Sequence[str]
    _whole: str = field(init=False)
    _starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self._whole = "\n".join(self.texts)
        self._starts, at = [], 0
        for text in self.texts:
            self._starts.append(at)
            at += len(text) + 1

    def matches(self, query: str) -> list[int]:
        """Return the numbers of the texts, in order, each once."""
        found, at = [], self._whole.find(query)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            found.append(number)
            if number + 1 == len(self._starts):
                break
            at = self._whole.find(query, self._starts[number + 1])
        return found
