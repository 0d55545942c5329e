"""Which rows a table shows, and in which order: a pure value over the rows.

Search texts and sort keys are kept by row object, so that an edit costs only the edited row.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from meetupdesk.meetup.fields import Row
from meetupdesk.ui.tables.columns import Column
from meetupdesk.ui.tables.search import Joined, initials, is_initials, search_key

Keep = Callable[[Row], bool]


@dataclass(slots=True)
class Arrangement:
    """The present search, filter and order; ``first_order`` sorts when no column does."""

    columns: Sequence[Column]
    query: str = ""
    keep: Keep | None = None
    column: int = -1
    descending: bool = False
    first_order: Callable[[Row], Any] | None = None
    _texts: dict[int, tuple[Row, str]] = field(default_factory=dict)  # by id() of the row kept
    _keys: dict[int, tuple[Row, Any]] = field(default_factory=dict)
    _sorted_by: int = -1
    _joined: tuple[tuple[Row, ...], Joined] | None = None

    def is_plain(self) -> bool:
        """Tell whether all rows show in the order of the meetup."""
        return not self.query and not self.keep and self.column < 0 and not self.first_order

    def arranged(self, rows: tuple[Row, ...]) -> list[Row]:
        """Return the rows to show."""
        found = self._found(rows) if self.query else list(rows)
        if self.keep:
            found = [row for row in found if self.keep(row)]
        if self.column >= 0:
            found.sort(key=self._sort_key, reverse=self.descending)
        elif self.first_order is not None:
            found.sort(key=self.first_order)
        return found

    def _sort_key(self, row: Row) -> Any:
        if self._sorted_by != self.column:
            self._keys, self._sorted_by = {}, self.column
        known = self._keys.get(id(row))
        if known is None or known[0] is not row:
            known = self._keys[id(row)] = (row, self.columns[self.column].sort(row))
        return known[1]

    def _found(self, rows: tuple[Row, ...]) -> list[Row]:
        query = search_key(self.query)
        joined = self._texts_of(rows)
        return [rows[number] for number in joined.matches(query)]

    def _texts_of(self, rows: tuple[Row, ...]) -> Joined:
        if self._joined is None or self._joined[0] is not rows:
            old, self._texts = self._texts, {}
            for row in rows:
                known = old.get(id(row))
                # The row is kept beside its text, so that an id() is never used again.
                known = known if known and known[0] is row else (row, self._text(row))
                self._texts[id(row)] = known
            self._joined = rows, Joined([text for _, text in self._texts.values()])
        return self._joined[1]

    def _text(self, row: Row) -> str:
        words = "\t".join(each.text(row) for each in self.columns if each.searchable)
        spoken = search_key(words.replace("\n", " "))
        return f"{spoken}\t{initials(spoken)}" if not spoken.isascii() else spoken


def finds(query: str, text: str) -> bool:
    """Tell whether a query finds one text, by its letters or by its initial consonants."""
    wanted, key = search_key(query.strip()), search_key(text)
    return wanted in key or (is_initials(wanted) and wanted in initials(key))
