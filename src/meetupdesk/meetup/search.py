"""Finding texts by what was typed: any case, any spaces, initial consonants, half a syllable.

A query is words, all of which must be found. ``ㄱㅎㄴ`` and ``김ㅎ`` find 김하늘; so do 김하 and
김한, because a syllable under composition is not yet the one that is meant.
"""

import re
import unicodedata
from collections.abc import Callable

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FIRST, _LAST = ord("가"), ord("힣")
_OF_INITIAL, _OF_VOWEL = 588, 28  # syllables that share an initial; that also share the vowel
_INITIAL_OF = {code: INITIALS[(code - _FIRST) // _OF_INITIAL] for code in range(_FIRST, _LAST + 1)}
# What the keyboard joins while consonants are typed one by one.
_JOINED = {
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ",
}  # fmt: skip
_FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_GROWING = {8: 3, 13: 3, 18: 1}  # the vowels ㅗ ㅜ ㅡ, and how many begin with them: ㅘ ㅙ ㅚ …

Finder = Callable[[str], bool]


def initials(text: str) -> str:
    """Return the initial consonants of the Hangul in a text; the rest stays.

    >>> initials("김하늘 2")
    'ㄱㅎㄴ 2'
    """
    return text.translate(_INITIAL_OF)


def search_key(text: str) -> str:
    """Return a text as it is searched: NFC, without case and spaces."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return "".join(text.casefold().split())


def matches(query: str, text: str) -> bool:
    """Tell whether the query finds the text; an empty one finds everything.

    >>> matches("ㄱ하ㄴ", "김하늘"), matches("공원 강변", "강변공원 벗"), matches("ㄱㅎ", "하늘")
    (True, True, False)
    """
    return finder(query)(search_key(text))


def finder(query: str) -> Finder:
    """Return what tells of a search key whether the query finds it: made once, asked often."""
    words = [key for key in map(search_key, query.split()) if key]
    tests = [_test(word) for word in words]
    if len(tests) == 1:
        return tests[0]
    return lambda key: all(test(key) for test in tests)


def _test(word: str) -> Finder:
    pieces = [_piece(letter) for letter in word]
    pieces[-1] = _begun(word[-1]) or pieces[-1]
    pattern = "".join(pieces)
    if pattern == re.escape(word):
        return lambda key: word in key
    search = re.compile(pattern).search
    return lambda key: search(key) is not None


def _piece(letter: str) -> str:
    if pair := _JOINED.get(letter):
        return f"(?:{letter}|{_piece(pair[0])}{_piece(pair[1])})"
    if letter not in INITIALS:
        return re.escape(letter)
    first = _FIRST + INITIALS.index(letter) * _OF_INITIAL
    return f"[{letter}{chr(first)}-{chr(first + _OF_INITIAL - 1)}]"


def _begun(letter: str) -> str:
    """Return the pattern of all that a syllable at the end may become; empty for another letter.

    One without a final may get one, and a longer vowel; its final may begin the next syllable.
    """
    code = ord(letter) - _FIRST
    if not 0 <= code <= _LAST - _FIRST:
        return ""
    final = code % _OF_VOWEL
    if not final:
        vowel = code // _OF_VOWEL % (_OF_INITIAL // _OF_VOWEL)
        last = ord(letter) + _OF_VOWEL * (_GROWING.get(vowel, 0) + 1) - 1
        return f"[{letter}-{chr(last)}]"
    stays, goes = _split(_FINALS[final])
    open_syllable = ord(letter) - final
    before = chr(open_syllable + (_FINALS.index(stays) if stays else 0))
    grown = f"{letter}{_joined_with(letter, final)}"
    return f"(?:[{grown}]|{before}{_piece(goes)})"


def _split(final: str) -> tuple[str, str]:
    """Return what of a final stays, and what may begin the next syllable: ㄵ is ㄴ and ㅈ."""
    pair = _JOINED.get(final)
    return (pair[0], pair[1]) if pair else ("", final)


def _joined_with(letter: str, final: int) -> str:
    """Return the syllables whose joined final begins with this one: 안 may become 앉."""
    start = ord(letter) - final
    return "".join(
        chr(start + _FINALS.index(joined))
        for joined, pair in _JOINED.items()
        if pair[0] == _FINALS[final]
    )
