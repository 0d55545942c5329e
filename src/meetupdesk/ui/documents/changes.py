"""What differs between two meetups, in words: how much in each section, and line by line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from meetupdesk.i18n import Translator
from meetupdesk.meetup.differences import Counts, Difference, by_section, differences
from meetupdesk.meetup.fields import Row, kinds
from meetupdesk.meetup.model import SECTIONS, Meetup
from meetupdesk.meetup.places import class_at, walk
from meetupdesk.meetup.row_names import row_name
from meetupdesk.ui.reading import words_of

LONGEST = 60  # characters of a value; the rest is in the document


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """``counts`` names each section with how much of it differs: 참석자 2명; ``lines`` says what,
    as tone and text.
    """

    places: int = 0
    counts: Sequence[str] = ()
    lines: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)


def changes(tr: Translator, old: Meetup, new: Meetup, today: date) -> Changes:
    """Return what has to happen to ``old`` to make it ``new``."""
    found = [each for each in differences(old, new) if each.section in SECTIONS]
    counted = by_section(found)
    tell = _Telling(tr, today, _names(tr, old) | _names(tr, new))
    lines: dict[str, list[tuple[str, str]]] = {}
    for each in found:
        lines.setdefault(_count_words(tr, each.section, counted[each.section]), []).append(
            (_TONES[each.kind], tell.line(each))
        )
    return Changes(
        places=sum(each.rows + each.fields for each in counted.values()),
        counts=[*lines],
        lines=lines,
    )


_TONES = {"added": "ok", "removed": "bad", "changed": "text", "moved": "text2"}


def _count_words(tr: Translator, section: str, counts: Counts) -> str:
    """Return a section with its rows and single fields: 참석자 2명, 개요 1줄 · 3칸."""
    rows = "people" if section == "people" else "rows"
    parts = [
        tr(f"saving.changed.{what}", count=count)
        for what, count in ((rows, counts.rows), ("fields", counts.fields))
        if count
    ]
    return f"{tr(f'section.{section}')} {' · '.join(parts)}"


def _names(tr: Translator, meetup: Meetup) -> dict[str, str]:
    """Return what every row is called, by its id."""
    numbers: dict[str, int] = {}
    names = {}
    for path, row in walk(meetup):
        if isinstance(row, Row):
            numbers[path] = numbers.get(path, 0) + 1
            names[row.id] = row_name(tr, row, numbers[path])
    return names


@dataclass(frozen=True, slots=True)
class _Telling:
    """Says one difference; ``names`` are those of all rows, old and new."""

    tr: Translator
    today: date
    names: Mapping[str, str]

    def line(self, found: Difference) -> str:
        row = _short(" · ".join(self.names.get(each, each) for each in _rows(found)))
        if found.kind != "changed":
            table = self.tr.find(found.where.path)
            row = f"{table} · {row}" if table else row
            return self.tr(f"saving.difference.{found.kind}", row=row)
        label = self.tr(found.where.path)
        return self.tr(
            "saving.difference.changed",
            place=f"{row} · {label}" if row else label,
            old=self._value(found, found.old),
            new=self._value(found, found.new),
        )

    def _value(self, found: Difference, value: object) -> str:
        path, _, name = found.where.path.rpartition(".")
        words = self._reference(value)
        if words is None:
            kind = kinds(class_at(Meetup, path))[name]
            words = words_of(value, kind, found.where.path, self.tr, self.today)
        return _short(" ".join(words.split())) or self.tr("saving.difference.empty")

    def _reference(self, value: object) -> str | None:
        """Return the names of the rows that a value refers to; None when it refers to none."""
        if isinstance(value, tuple):
            return ", ".join(self.names.get(str(each), str(each)) for each in value)
        return self.names.get(value) if isinstance(value, str) else None


def _rows(found: Difference) -> list[str]:
    """Return the ids of the rows a difference lies in, the outermost first, each once."""
    return [*dict.fromkeys(each for each in (found.outer, found.row or found.where.row) if each)]


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
