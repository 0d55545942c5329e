"""Ids of rows: made once, never reused, never shown.

An id is a prefix that tells the table, a hyphen, six random characters and two check characters:
``p-4kq7zmwg``. Every single wrong character and every swap of neighbours is found (product.md 3.1).
"""

import re
from collections.abc import Container, Mapping
from functools import cache
from typing import Protocol

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # no i, l, o, u: they are misread

PREFIXES: Mapping[str, str] = {
    "overview.team": "tm", "overview.approvals": "ap",
    "goals.items": "g", "goals.not_asked": "na",
    "themes": "t",
    "people": "p", "people.channels": "ch", "people.interests": "in",
    "messages.asks": "a", "messages.pillars": "m", "messages.donts": "d",
    "questions": "q",
    "schedule.sessions": "s", "schedule.phases": "ph", "schedule.training": "tr",
    "schedule.slots": "sl",
    "crisis.watch": "w", "crisis.helpers": "he", "crisis.risks": "ri", "crisis.rumours": "ru",
    "crisis.drills": "dr",
    "privacy.benefits": "b", "privacy.destructions": "de",
    "contacts": "c",
    "follow_ups.items": "f", "follow_ups.posts": "po", "follow_ups.lessons": "le",
    "exports": "ex",
}  # fmt: skip
"""The prefix of the rows of each table. Fixed rows use their code as id and are not listed."""

FIXED_ROWS = ("listening.answers", "crisis.checks", "crisis.levels")


class Chance(Protocol):
    """What an id needs of ``random.Random`` and ``secrets.SystemRandom``."""

    def randrange(self, stop: int, /) -> int:
        """Return a whole number from 0 up to but not including ``stop``."""


def new_id(prefix: str, taken: Container[str], random: Chance) -> str:
    """Return a fresh id that is not in ``taken``."""
    while True:
        drawn = "".join(ALPHABET[random.randrange(32)] for _ in range(6))
        found = f"{prefix}-{drawn}{_check(prefix, drawn)}"
        if found not in taken:
            return found


def is_sound(row_id: str) -> bool:
    """Tell whether the check characters fit; an id of an unknown prefix may be sound too."""
    shape = _SHAPE(row_id)
    if shape is None:
        return False
    number = int(row_id[-8:].translate(_DIGITS), 32)
    return _remainder(shape[1], number >> 10) == number & 1023


_SHAPE = re.compile(rf"([a-z]+)-[{ALPHABET}]{{8}}").fullmatch
_DIGITS = str.maketrans(ALPHABET, "0123456789abcdefghijklmnopqrstuv")  # as int(…, 32) reads them
_CHECK = 1021  # the greatest prime that two characters of five bits can hold


def _check(prefix: str, drawn: str) -> str:
    number = _remainder(prefix, int(drawn.translate(_DIGITS), 32))
    return ALPHABET[number // 32] + ALPHABET[number % 32]


def _remainder(prefix: str, drawn: int) -> int:
    return ((_start(prefix) << 30) + drawn) % _CHECK  # six characters of five bits


@cache
def _start(prefix: str) -> int:
    number = 0
    for letter in prefix:
        number = 27 * number + ord(letter) - ord("a") + 1
    return number
