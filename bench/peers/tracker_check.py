"""Whether a workbook holds what the plan says: every cell, and as many links, tables, rules."""

import pickle
import re
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

from peers.tracker_plan import Sheet

COUNTED = ("hyperlink ", "dataValidation ", "cfRule ")


def wrong(peer: str, folder: Path) -> str:
    from openpyxl import load_workbook

    sheets: list[Sheet] = pickle.loads((folder / "plan.pickle").read_bytes())
    book = load_workbook(folder / f"{peer}.xlsx", read_only=True)
    for sheet in sheets:
        expected = [sheet.keys, sheet.headers, *sheet.cells]
        rows = book[sheet.title].iter_rows(max_row=len(expected), max_col=len(sheet.keys))
        for number, (row, cells) in enumerate(zip(expected, rows, strict=True), start=1):
            found = [day_of(cell.value) for cell in cells]
            if found != row and (row != [None] * len(row) or any(found)):
                return f"{sheet.title}, row {number}: {found} instead of {row}"
    return miscounted(sheets, counts(folder / f"{peer}.xlsx"))


def miscounted(sheets: list[Sheet], found: dict[str, int]) -> str:
    expected = {
        "hyperlink ": sum(
            bool(value) and link
            for sheet in sheets
            for row in sheet.cells
            for value, link in zip(row, sheet.links, strict=True)
        ),
        "dataValidation ": sum(len(sheet.validations) for sheet in sheets),
        "cfRule ": sum(len(sheet.rules) for sheet in sheets),
    }
    return "" if found == expected else f"{found} instead of {expected}"


def counts(path: Path) -> dict[str, int]:
    with ZipFile(path) as archive:
        names = [name for name in archive.namelist() if "worksheets/sheet" in name]
        text = "".join(archive.read(name).decode() for name in names)
    return {name: len(re.findall(f"<{name}", text)) for name in COUNTED}


def day_of(value):
    return value.date() if isinstance(value, datetime) else value
