"""Forgetting the texts of old exports: fingerprints in their place, made from the keys alone.

An old export may name themes and sessions that are gone and may have been written in the other
language, so the column is found by its key and the labels of every language count.
"""

from collections.abc import Callable, Iterable, Mapping

from meetupdesk.i18n import Translator
from meetupdesk.meetup.fields import Text
from meetupdesk.tracker.columns import STRENGTH, YES, Column, grid
from meetupdesk.tracker.marks import printer
from meetupdesk.tracker.other_columns import (
    ATTENDANCE_FIRST,
    ATTENDANCE_LAST,
    BENEFITS,
    CONTACTS,
    FOLLOW_UPS,
    MATCHES_FIRST,
    MATCHES_LAST,
    POSTS,
)
from meetupdesk.tracker.people_columns import PEOPLE

_FIXED: Mapping[str, Column] = {
    column.key: column
    for column in (
        *PEOPLE, *CONTACTS, *FOLLOW_UPS, *POSTS, *BENEFITS,
        *MATCHES_FIRST, *MATCHES_LAST, *ATTENDANCE_FIRST, *ATTENDANCE_LAST,
    )
}  # fmt: skip


def fingerprints(secret: str, translators: Iterable[Translator]) -> Callable[[str, str], str]:
    """Return the function that turns a column's key and a text into its fingerprint."""
    translators = tuple(translators)
    made: dict[str, Callable[[str], str]] = {}

    def fingerprint(key: str, text: str) -> str:
        if key not in made:
            made[key] = printer(_column(key), translators, secret)
        return made[key](text)

    return fingerprint


def _column(key: str) -> Column:
    """Return the column of a key; of one that a later program wrote, a column of plain text."""
    sheet, _, row = key.partition(".")
    if key in _FIXED:
        return _FIXED[key]
    if sheet in ("matches", "attendance"):
        return grid(sheet, row, "", 8, "", STRENGTH if sheet == "matches" else YES)
    return Column(key=key, name=row, kind=Text(limit=32_000), width=8)
