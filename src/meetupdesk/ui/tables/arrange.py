"""Which rows a table shows, and in which order: a pure value over the rows.

Search texts and sort keys are kept by row object, so that an edit costs only the edited row.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.search import finder, search_key
from meetupdesk.ui.tables.columns import Column

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
        is_found = finder(self.query)
        return [row for row in rows if is_found(self._text(row))]

    def _text(self, row: Row) -> str:
        known = self._texts.get(id(row))
        if known is None or known[0] is not row:
            words = "|".join(each.text(row) for each in self.columns if each.searchable)
            # The row is kept beside its text, so that its id() is never used again.
            known = self._texts[id(row)] = (row, search_key(words))
        return known[1]
