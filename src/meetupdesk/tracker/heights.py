"""How wide a text is and how high a row of wrapped text: estimates, where no program measures."""

import unicodedata
from collections.abc import Iterable
from math import ceil

LINE, PADDING, HIGHEST = 14, 3, 400  # points; Excel allows 409


def row_height(texts: Iterable[tuple[str, int]]) -> float | None:
    """Return the height for wrapped texts with the widths of their columns; None for one line.

    >>> row_height([("one line", 20)]), row_height([("가나다라마바사", 8), ("two\\nlines", 20)])
    (None, 31)
    """
    lines = max((_lines(text, width) for text, width in texts), default=1)
    return min(lines * LINE + PADDING, HIGHEST) if lines > 1 else None


def text_width(text: str) -> int:
    """Return the width in digits; a Hangul syllable takes about two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _lines(text: str, width: int) -> int:
    return sum(
        max(1, ceil(text_width(line) / max(width * 9 // 10, 1))) for line in text.split("\n")
    )
