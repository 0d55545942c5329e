"""How a file is known again: the hidden sheet ``_meetup`` and its fingerprints (tracker.md 5).

The sheet carries no values. A colleague who deletes phone numbers before passing the file on has
really deleted them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

import meetupdesk
from meetupdesk.i18n import Translator, simplified
from meetupdesk.meetup.fields import Choice, Flag
from meetupdesk.meetup.model.exports import BaseTable
from meetupdesk.tracker.columns import Column
from meetupdesk.tracker.normal import YES, normal
from meetupdesk.tracker.occasion import Occasion
from meetupdesk.tracker.tables import Table

FORMAT = "1"
SHEET = "_meetup"
NAME = "meetupdesk_export"
PROPERTY = "meetupdesk"
BLANK = "-"
_DIGITS = 8  # of 128; enough to tell one cell's texts apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What tells this export from all others; ``secret`` keys the fingerprints and stays home."""

    made_at: datetime
    doc_id: str
    export_id: str
    secret: str

    @property
    def text(self) -> str:
        """What the defined name and the property hold."""
        return f"{self.doc_id}/{self.export_id}"


def mark_rows(
    tables: Iterable[tuple[Table, BaseTable]], occasion: Occasion, stamp: Stamp
) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the hidden sheet: what the file is, then columns and rows of each table."""
    yield "format", FORMAT
    yield "doc_id", stamp.doc_id
    yield "export_id", stamp.export_id
    yield "exported_at", stamp.made_at.isoformat(timespec="seconds")
    yield "profile", occasion.options.profile
    yield "options", " ".join(_switches(occasion)) or BLANK
    yield "language", occasion.tr.language
    yield "app", f"meetupdesk {meetupdesk.__version__}"
    for table, base in tables:
        yield "columns", base.table, " ".join(base.columns)
        by_key = {column.key: column for column in table.columns}
        prints = [printer(by_key[key], (occasion.tr,), stamp.secret) for key in base.columns]
        for row_id, texts in base.rows.items():
            found = (make(text) for make, text in zip(prints, texts, strict=True))
            yield "row", base.table, row_id, " ".join(found)


def printer(column: Column, translators: Iterable[Translator], secret: str) -> Callable[[str], str]:
    """Return the function that makes fingerprints of one column's texts, in these languages."""
    codes = {label: code for tr in translators for label, code in codes_of(column, tr).items()}
    keyed = blake2b(f"{column.key}\0".encode(), key=secret.encode())
    known: dict[str, str] = {"": BLANK}

    def fingerprint(text: str) -> str:
        if text not in known:
            form = normal(column.kind, text, codes)
            made = keyed.copy()
            made.update(form.encode())
            known[text] = made.hexdigest()[:_DIGITS] if form else BLANK
        return known[text]

    return fingerprint


def codes_of(column: Column, tr: Translator) -> Mapping[str, str]:
    """Return the code of each label that a column may hold in that language."""
    match column.kind:
        case Choice(options):
            return {simplified(tr(f"{column.path}.{code}")): code for code in options}
        case Flag():
            return {simplified(tr("word.yes")): YES}
        case _:
            return {}


def _switches(occasion: Occasion) -> Iterator[str]:
    for name in ("hide_contacts", "real_names", "alias"):
        if getattr(occasion.options, name):
            yield name
