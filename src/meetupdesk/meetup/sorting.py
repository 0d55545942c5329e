"""The order of names, the same in the window, on paper and in the workbook (ui.md 13.2)."""

import re
import unicodedata

# Hangul letters, wherever Unicode keeps them; everything else outside ASCII comes after them.
_HANGUL = "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb"
_PIECE = re.compile(rf"(\d+)|([A-Za-z]|[^\x00-\x7f{_HANGUL}])")
_AFTER_HANGUL = "\U000f0000"


def collation_key(text: str) -> str:
    """Return a text to sort by: digits by number, then Hangul, then Latin without case.

    NFC first. Spaces and ASCII punctuation come before what they stand beside, other scripts and
    signs after Hangul. Texts that differ in case alone have the same key.

    >>> sorted(["Zoo", "apple", "나무", "가온", "10호", "9호"], key=collation_key)
    ['9호', '10호', '가온', '나무', 'apple', 'Zoo']
    """
    return _PIECE.sub(_placed, unicodedata.normalize("NFC", text).casefold())


def _placed(piece: re.Match[str]) -> str:
    digits, letter = piece.groups()
    if digits is None:
        return _AFTER_HANGUL + letter
    number = "".join(str(int(digit)) for digit in digits).lstrip("0")
    return f"0{chr(len(number))}{number}"  # a longer number is a greater one
