"""Choices, flags, whole numbers and lists of names."""

import re
from collections.abc import Mapping, Sequence

from meetupdesk.i18n import simplified
from meetupdesk.meetup.clean import clean_text
from meetupdesk.meetup.facts.names import subject_key
from meetupdesk.meetup.parsing.cells import Cell, plain


def choice(cell: Cell, options: Sequence[str], labels: Mapping[str, str]) -> str | None:
    """Return the code that is meant; None for a blank cell and for words that are not known.

    ``labels`` gives the code by its simplified label, in any languages, with what else is accepted.
    """
    wanted = simplified(plain(cell))
    if not wanted:
        return None
    code = next((option for option in options if simplified(option) == wanted), None)
    return code or labels.get(wanted)


_YES = frozenset({
    "y", "yes", "예", "네", "o", "○", "◯", "●", "v", "✓", "✔", "☑", "1", "true", "참",
})  # fmt: skip
_NO = frozenset({
    "n", "no", "아니오", "아니요", "x", "×", "✕", "✗", "☐", "0", "false", "거짓",
})  # fmt: skip


def flag(cell: Cell) -> bool | None:
    """Return yes or no; None for a blank cell and for anything else."""
    if isinstance(cell, bool):
        return cell
    word = simplified(plain(cell)).rstrip("\ufe0f")
    return True if word in _YES else False if word in _NO else None


_NUMBER = re.compile(r"([+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12}))(?:\.0+)?")


def number(cell: Cell) -> int | None:
    """Return a whole number; commas may stand between thousands. Bounds are the caller's.

    >>> number("1,234"), number(3.0), number("1,5"), number("3.5")
    (1234, 3, None, None)
    """
    found = _NUMBER.fullmatch(plain(cell))
    return int(found[1].replace(",", "")) if found else None


_BETWEEN = re.compile("[,;/·#|\n\u3001\u30fb\uff0c\uff1b\uff0f\uff03]")


def names(text: str) -> tuple[str, ...]:
    """Return the names in a text, in order and each once; two spellings of one are the first.

    >>> names("#산책로 #밤 조명, 산책로")
    ('산책로', '밤 조명')
    """
    found: dict[str, str] = {}
    for part in _BETWEEN.split(clean_text(text)):
        name = clean_text(part, lines=1)
        if name:
            found.setdefault(subject_key(name), name)
    return tuple(found.values())
