"""Where a table lies on its sheet: addresses of cells and ranges."""

from dataclasses import dataclass

from meetupdesk.tracker.heights import row_height
from meetupdesk.tracker.naming import quoted
from meetupdesk.tracker.tables import Table

KEY_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3
SPARE_ROWS = 300  # below the last one: lists and colours also work for what is typed there


@dataclass(frozen=True, slots=True)
class Area:
    """The part of a sheet that a table takes; rows are counted from 1."""

    sheet: str  # the sheet's name, as it is
    table: Table

    @property
    def last_row(self) -> int:
        """The last row of the table object: a table has at least one row, if an empty one."""
        return FIRST_ROW + max(len(self.table.cells), 1) - 1

    @property
    def last_spare(self) -> int:
        """The last row to which lists, colours and sums reach."""
        return self.last_row + SPARE_ROWS

    @property
    def ref(self) -> str:
        """The table object with its header row."""
        return f"A{HEADER_ROW}:{letter(len(self.table.columns))}{self.last_row}"

    @property
    def everything(self) -> str:
        """All the data, spare rows included."""
        return f"A{FIRST_ROW}:{letter(len(self.table.columns))}{self.last_spare}"

    def heights(self) -> dict[int, float]:
        """Return the heights of rows whose texts need more than one line."""
        columns = enumerate(zip(self.table.columns, self.table.widths, strict=True))
        wrapping = [(at, width) for at, (column, width) in columns if column.wraps]
        found = (
            (row, row_height((str(cells[at]), width) for at, width in wrapping if cells[at]))
            for row, cells in enumerate(self.table.cells, start=FIRST_ROW)
        )
        return {row: height for row, height in found if height}

    def column(self, at: int) -> str:
        """The data of one column on its own sheet, spare rows included."""
        return f"{letter(at + 1)}{FIRST_ROW}:{letter(at + 1)}{self.last_spare}"

    def elsewhere(self, name: str) -> str:
        """The data of one column, by its name, as formulas of other sheets write it."""
        column = letter(self.table.place[name] + 1)
        return f"{quoted(self.sheet)}!${column}${FIRST_ROW}:${column}${self.last_spare}"


def letter(column: int) -> str:
    """Return the letters of a column, counted from 1.

    >>> letter(1), letter(26), letter(27), letter(702), letter(703)
    ('A', 'Z', 'AA', 'ZZ', 'AAA')
    """
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
