"""openpyxl as its manual shows it, with one style a column, made once and shared by its cells.

Does less than ours: no guide, summary, lists and marks; no page set-up; no text kept from becoming
a formula; the tables come finished.
"""

import pickle
from collections.abc import Iterator
from copy import copy
from io import BytesIO
from pathlib import Path

from peers.tracker_plan import Sheet


def run(folder: Path) -> Iterator[str]:
    import openpyxl  # noqa: F401  (before the clock starts)

    sheets = pickle.loads((folder / "plan.pickle").read_bytes())
    yield "ready"
    data = workbook(sheets)
    yield "work"
    (folder / "openpyxl, style per column.xlsx").write_bytes(data)


def workbook(sheets: list[Sheet]) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for sheet in sheets:
        fill(book.create_sheet(sheet.title), sheet)
    data = BytesIO()
    book.save(data)
    return data.getvalue()


def fill(page, sheet: Sheet) -> None:
    from openpyxl.worksheet.table import Table, TableStyleInfo

    put_cells(page, sheet)
    for row, height in sheet.heights.items():
        page.row_dimensions[row].height = height
    for at, width in enumerate(sheet.widths, start=1):
        page.column_dimensions[page.cell(2, at).column_letter].width = width
    page.row_dimensions[1].hidden = True
    page.freeze_panes = "C3"
    table = Table(displayName=f"t_{sheet.name}", ref=sheet.ref)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    page.add_table(table)
    add_validations(page, sheet)
    add_rules(page, sheet)


def put_cells(page, sheet: Sheet) -> None:
    styles = [style_of(page, look) for look in sheet.looks]
    header = style_of(page, {"bold": True, "ink": "FFFFFF", "fill": "12345B", "wraps": True})
    for row, texts in enumerate((sheet.keys, sheet.headers), start=1):
        for at, text in enumerate(texts, start=1):
            page.cell(row, at, text)._style = header
    for row, values in enumerate(sheet.cells, start=3):
        for at, value in enumerate(values):
            cell = page.cell(row, at + 1, value)
            if isinstance(value, str):
                cell.data_type = "s"
            if value and sheet.links[at]:
                cell.hyperlink = value
            cell._style = styles[at]


def add_validations(page, sheet: Sheet) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    for each in sheet.validations:
        page.add_data_validation(
            DataValidation(
                type=each["type"],
                operator=each["operator"],
                formula1=each["formula1"] or None,
                formula2=each["formula2"] or None,
                prompt=each["prompt"] or None,
                sqref=each["ref"],
            )
        )


def add_rules(page, sheet: Sheet) -> None:
    from openpyxl.formatting.rule import CellIsRule, FormulaRule
    from openpyxl.styles import PatternFill

    fill = PatternFill(bgColor="FFFBF0EF")
    for each in sheet.rules:
        formula = [each["formula"] or "1"]
        rule = FormulaRule(formula, fill=fill)
        page.conditional_formatting.add(
            each["ref"], rule if each["formula"] else CellIsRule("equal", formula, fill=fill)
        )


def style_of(page, look: dict):
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    scratch = page.cell(1, 1)
    scratch.font = Font(
        name="맑은 고딕",
        size=10,
        bold=look["bold"],
        color=f"FF{look['ink'] or '1A2733'}",
        underline="single" if look.get("underline") else None,
    )
    scratch.fill = PatternFill("solid", fgColor=f"FF{look['fill']}" if look["fill"] else "FFFFFFFF")
    scratch.border = Border(bottom=Side(style="hair", color="FFC5CDD6"))
    scratch.alignment = Alignment(vertical="top", wrap_text=look["wraps"] or None)
    scratch.number_format = look.get("number_format", "@")
    return copy(scratch._style)
