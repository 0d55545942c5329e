"""A sheet of rows as values: its columns, headers and written cells, before any spreadsheet.

The merge builds the same tables of its own meetup and compares cell with cell.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from meetupdesk.meetup.fields import Choice, Flag
from meetupdesk.meetup.model.exports import BaseTable
from meetupdesk.tracker.cells import Value, text_of, writer
from meetupdesk.tracker.columns import PREFIXES, STRENGTH, Column, grid, id_column
from meetupdesk.tracker.heights import text_width
from meetupdesk.tracker.naming import unlike
from meetupdesk.tracker.occasion import Occasion
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
from meetupdesk.tracker.profiles import SHEETS, shown_columns
from meetupdesk.tracker.rows import lines

ARROW = 3  # characters that the arrow of the filter takes
WIDEST = 22  # characters to which a column grows by itself


@dataclass(frozen=True)
class Table:
    """A sheet of rows; the first column holds the ids.

    ``headers``, ``widths`` and each row of ``cells`` are as long as ``columns``.
    """

    sheet: str
    columns: tuple[Column, ...]
    headers: tuple[str, ...]
    cells: tuple[tuple[Value, ...], ...]
    widths: tuple[int, ...]  # in characters

    @cached_property
    def place(self) -> Mapping[str, int]:
        """The position of each column by its name."""
        return {column.name: at for at, column in enumerate(self.columns)}

    def values(self, name: str) -> tuple[Value, ...]:
        """Return the cells of one column from top to bottom."""
        at = self.place[name]
        return tuple(row[at] for row in self.cells)


def tables(occasion: Occasion) -> tuple[Table, ...]:
    """Return the tables of the copy's profile, in the order of its sheets."""
    sheets = SHEETS[occasion.options.profile]
    return tuple(table_of(sheet, occasion) for sheet in sheets if sheet in PREFIXES)


def table_of(sheet: str, occasion: Occasion) -> Table:
    """Return one table as the copy's profile shows it."""
    columns = (id_column(sheet), *shown_columns(_columns(sheet, occasion), occasion.options))
    writers = [(column.name, writer(column, occasion)) for column in columns]
    headers = unlike(column.header or occasion.tr(column.label) for column in columns)
    return Table(
        sheet=sheet,
        columns=columns,
        headers=headers,
        widths=tuple(
            _width(column, header, occasion)
            for column, header in zip(columns, headers, strict=True)
        ),
        cells=tuple(
            tuple(write(line.id if name == "id" else line.value(name)) for name, write in writers)
            for line in lines(sheet, occasion)
        ),
    )


def base_of(table: Table) -> BaseTable:
    """Return what the log entry keeps of a table: the written texts by row id."""
    kept = [at for at, column in enumerate(table.columns) if at and column.is_stored]
    return BaseTable(
        table=table.sheet,
        columns=tuple(table.columns[at].key for at in kept),
        rows={str(row[0]): tuple(text_of(row[at]) for at in kept) for row in table.cells},
    )


def fields_of(shown: Iterable[Table]) -> tuple[str, ...]:
    """Return the paths of the fields that stand in the tables, each once."""
    paths = (column.path for table in shown for column in table.columns if column.path)
    return tuple(dict.fromkeys(paths))


def _width(column: Column, header: str, occasion: Occasion) -> int:
    """Return a width that breaks no word of the header and shows every choice, within reason."""
    least = [text_width(word) + ARROW for word in header.split()]
    if isinstance(column.kind, Choice):
        labels = (occasion.tr(f"{column.path}.{code}") for code in column.kind.options)
        least += [text_width(label) + 2 for label in labels]
    return max(column.width, min(max(least, default=0), WIDEST))


def _columns(sheet: str, occasion: Occasion) -> tuple[Column, ...]:
    sessions = occasion.meetup.schedule.sessions
    match sheet:
        case "people":
            return tuple(c for c in PEOPLE if c.name != "sessions" or len(sessions) > 1)
        case "matches":
            return (*MATCHES_FIRST, *_theme_columns(occasion), *MATCHES_LAST)
        case "attendance":
            return (*ATTENDANCE_FIRST, *_session_columns(occasion), *ATTENDANCE_LAST)
        case _:
            return _FIXED[sheet]


def _theme_columns(occasion: Occasion) -> Iterable[Column]:
    path = "people.interests.strength"
    for theme_id, name in occasion.names["themes"].items():
        width = min(max(8, 2 * len(name) + 2), 16)
        yield grid("matches", theme_id, name, width, path, STRENGTH)


def _session_columns(occasion: Occasion) -> Iterable[Column]:
    for session_id, name in occasion.names["schedule.sessions"].items():
        header = occasion.tr("tracker.column.attended", session=name)
        yield grid("attendance", session_id, header, 10, "people.attended", Flag())


_FIXED: Mapping[str, tuple[Column, ...]] = {
    "contacts": CONTACTS,
    "follow_ups": FOLLOW_UPS,
    "posts": POSTS,
    "benefits": BENEFITS,
}
