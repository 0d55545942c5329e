"""What a cell of a foreign sheet holds, as one line of plain text."""

import unicodedata

from meetupdesk.meetup.clean import clean_text

Cell = str | int | float | bool | None
"""A cell as the readers of foreign files give it; days and times are ISO text."""

_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))


def line_of(cell: Cell) -> str:
    """Return the cell as cleaned text of one line; a number as its digits, without ``.0``."""
    if isinstance(cell, str):
        return clean_text(cell, lines=1)
    if cell is None or isinstance(cell, bool):
        return ""
    return str(int(cell)) if cell == cell // 1 else repr(cell)


def plain(cell: Cell) -> str:
    """Return the line to read from: full-width letters are narrow, every dash is a hyphen."""
    return unicodedata.normalize("NFKC", line_of(cell)).translate(_DASHES).strip()
