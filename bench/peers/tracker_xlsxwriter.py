"""XlsxWriter in memory, one format a column.

Does less than ours: no guide, summary, lists and marks; no page set-up; the tables come finished.
"""

import pickle
from collections.abc import Iterator
from datetime import date, time
from io import BytesIO
from pathlib import Path

from peers.tracker_plan import Sheet

CRITERIA = {"list": "source", "custom": "value"}


def run(folder: Path) -> Iterator[str]:
    import xlsxwriter  # noqa: F401  (before the clock starts)

    sheets = pickle.loads((folder / "plan.pickle").read_bytes())
    yield "ready"
    data = workbook(sheets)
    yield "work"
    (folder / "XlsxWriter.xlsx").write_bytes(data)


def workbook(sheets: list[Sheet]) -> bytes:
    from xlsxwriter import Workbook

    data = BytesIO()
    book = Workbook(data, {"in_memory": True})
    for sheet in sheets:
        fill(book, book.add_worksheet(sheet.title), sheet)
    book.close()
    return data.getvalue()


def fill(book, page, sheet: Sheet) -> None:
    formats = [format_of(book, look) for look in sheet.looks]
    look = {"bold": True, "ink": "FFFFFF", "fill": "12345B", "wraps": True}
    header = format_of(book, look)
    for at, (width, key) in enumerate(zip(sheet.widths, sheet.keys, strict=True)):
        page.set_column(at, at, width)
        page.write_string(0, at, key, header)
    for row, height in sheet.heights.items():
        page.set_row(row - 1, height)
    columns = [{"header": text, "header_format": header} for text in sheet.headers]
    style = "Table Style Light 1"
    page.add_table(sheet.ref, {"name": f"t_{sheet.name}", "columns": columns, "style": style})
    for row, values in enumerate(sheet.cells, start=2):
        for at, value in enumerate(values):
            put(page, row, at, value, formats[at], sheet.links[at])
    page.set_row(0, None, None, {"hidden": True})
    page.freeze_panes(2, 2)
    for each in sheet.validations:
        page.data_validation(each["ref"], validation_of(each))
    red = book.add_format({"bg_color": "#FBF0EF"})
    for each in sheet.rules:
        rule = {"type": "formula", "criteria": f"={each['formula'] or 1}", "format": red}
        page.conditional_format(each["ref"], rule)


def put(page, row: int, at: int, value, style, link: bool) -> None:
    if value is None:
        page.write_blank(row, at, None, style)
    elif link:
        page.write_url(row, at, value, style)
    elif isinstance(value, str):
        page.write_string(row, at, value, style)
    elif isinstance(value, date | time):
        page.write_datetime(row, at, value, style)
    else:
        page.write_number(row, at, value, style)


def validation_of(each: dict) -> dict:
    found = {"input_message": each["prompt"], "ignore_blank": True}
    operator = {"greaterThanOrEqual": ">=", "lessThanOrEqual": "<="}.get(each["operator"])
    match each["type"]:
        case "list":
            return found | {"validate": "list", "source": f"={each['formula1']}"}
        case "custom":
            return found | {"validate": "custom", "value": f"={each['formula1']}"}
        case None:
            return found | {"validate": "any"}
    bounds = {"minimum": f"={each['formula1']}", "maximum": f"={each['formula2']}"}
    if operator:
        bounds = {"value": f"={each['formula1']}"}
    kind = {"whole": "integer"}.get(each["type"], each["type"])
    return found | {"validate": kind, "criteria": operator or "between"} | bounds


def format_of(book, look: dict):
    wanted = {
        "font_name": "맑은 고딕",
        "font_size": 10,
        "bold": look["bold"],
        "font_color": f"#{look['ink'] or '1A2733'}",
        "underline": 1 if look.get("underline") else 0,
        "text_wrap": look["wraps"],
        "valign": "top",
        "bottom": 7,
        "bottom_color": "#C5CDD6",
        "num_format": look.get("number_format", "@"),
    }
    return book.add_format(wanted | ({"bg_color": f"#{look['fill']}"} if look["fill"] else {}))
