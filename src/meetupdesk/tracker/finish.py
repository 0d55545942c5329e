"""From openpyxl's workbook to the bytes that leave: what openpyxl cannot write is put in here.

Formulas stand beside their stored results; phone numbers get no green corners; the dates in the
package are those of the export, so that equal input gives equal bytes. Nothing touches the disk:
openpyxl's own saving would put the sheets into temporary files.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from openpyxl.workbook import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from meetupdesk.tracker.row_text import rows_text

_FIRST = ("[Content_Types].xml", "_rels/.rels")
_EMPTY = "<sheetData></sheetData>"
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # zip knows no earlier moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """What openpyxl cannot write on one sheet.

    ``formulas`` of cells that hold their result, by address; ``text_range`` where numbers stored as
    text are meant so; ``heights`` of rows, in points, that give way when the row is edited.
    """

    formulas: Mapping[str, str] = field(default_factory=dict)
    text_range: str = ""
    heights: Mapping[int, float] = field(default_factory=dict)


def packed(workbook: Workbook, made_at: datetime, extras: Mapping[str, Extras]) -> bytes:
    """Return the finished file; ``extras`` are by the name of the sheet."""
    paths = {sheet.title: f"xl/worksheets/sheet{n}.xml" for n, sheet in _numbered(workbook)}
    parts = _parts(workbook, extras)
    for title, extra in extras.items():
        sheet = with_formulas(parts[paths[title]], extra.formulas)
        parts[paths[title]] = with_text_meant(sheet, extra.text_range)
    return zipped(parts, made_at)


def with_formulas(sheet: bytes, formulas: Mapping[str, str]) -> bytes:
    """Put formulas before the stored numbers of cells; a cell that is not found keeps its number.

    ``formulas`` are by the address of the cell, without a leading ``=``.
    """
    text = sheet.decode()
    for address, formula in formulas.items():
        cell = re.compile(rf'<c r="{address}"[^>]*>(?=<v>)')
        if found := cell.search(text):
            text = f"{text[: found.end()]}<f>{escape(formula)}</f>{text[found.end() :]}"
    return text.encode()


def with_text_meant(sheet: bytes, ref: str) -> bytes:
    """Tell that numbers stored as text in a range are no mistake; placed as the schema orders."""
    told = f'<ignoredErrors><ignoredError sqref="{ref}" numberStoredAsText="1"/></ignoredErrors>'
    if not ref:
        return sheet
    text = sheet.decode()
    before = "<tableParts" if "<tableParts" in text else "</worksheet>"
    return text.replace(before, told + before, 1).encode()


def zipped(parts: Mapping[str, bytes], made_at: datetime) -> bytes:
    """Return the package with its table of contents first, as mail filters expect it."""
    data = BytesIO()
    moment = max(made_at.timetuple()[:6], _EARLIEST)
    order = [*_FIRST, *(name for name in parts if name not in _FIRST)]
    with ZipFile(data, "w") as archive:
        for name in order:
            info = ZipInfo(name, moment)
            info.compress_type = ZIP_DEFLATED
            info.create_system = 0  # else it differs between systems
            archive.writestr(info, parts[name])
    return data.getvalue()


class _Sheet(WorksheetWriter):
    """Writes the rows of a sheet as one text."""

    def __init__(self, sheet: Worksheet, heights: Mapping[int, float]) -> None:
        self.data = BytesIO()
        super().__init__(sheet, out=self.data)
        self._heights = heights
        self._rows = ""

    def write_rows(self) -> None:
        assert isinstance(self.ws, Worksheet)
        self._rows = rows_text(self.ws, self._heights)
        super().write_rows()

    def rows(self) -> list[tuple[int, list[Any]]]:
        return []

    def text(self) -> str:
        """Write everything and return the sheet."""
        self.write()
        before, empty, after = self.data.getvalue().decode().partition(_EMPTY)
        assert empty
        return f"{before}<sheetData>{self._rows}</sheetData>{after}"


class _InMemory(ExcelWriter):
    """Writes sheets without temporary files."""

    def __init__(self, workbook: Workbook, archive: ZipFile, extras: Mapping[str, Extras]) -> None:
        super().__init__(workbook, archive)
        self._sheets = archive
        self._extras = extras

    def write_worksheet(self, ws: Worksheet) -> None:
        extra = self._extras.get(ws.title, Extras())
        writer: Any = _Sheet(ws, extra.heights)
        text = writer.text()
        inside: Any = ws
        inside._rels = writer._rels
        self._sheets.writestr(ws.path[1:], text)
        self.manifest.append(ws)


def _parts(workbook: Workbook, extras: Mapping[str, Extras]) -> dict[str, bytes]:
    """Return the parts of the package as openpyxl writes them, by name."""
    with ZipFile(BytesIO(), "w", ZIP_STORED) as archive:
        _InMemory(workbook, archive, extras).write_data()
        return {name: archive.read(name) for name in archive.namelist()}


def _numbered(workbook: Workbook) -> enumerate[Worksheet]:
    return enumerate(workbook.worksheets, start=1)
