"""Text as a workbook can hold it, whatever the meetup holds."""

import re

from meetupdesk.meetup.clean import clean_text

LONGEST = 32_000  # characters; Excel takes 32,767, openpyxl cuts there without a word

_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def safe_text(text: str) -> str | None:
    """Return the text as XML can hold it, at most so long as a cell may be; blank is None."""
    if _UNWANTED.search(text):
        text = clean_text(text)
    if len(text) > LONGEST:
        text = text[:LONGEST] + "…"
    return text or None


def escaped(text: str) -> str:
    """Return the text with what Excel would take for an escape escaped: ``_x000D_`` and the like.

    >>> escaped("_x000D_ _xyz_")
    '_x005F_x000D_ _xyz_'
    """
    return _ESCAPE.sub("_x005F_", text)
