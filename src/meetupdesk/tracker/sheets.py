"""Putting tables on sheets: cells, the table object, offered lists, colours (tracker.md 1)."""

import re
from collections.abc import Collection
from typing import Any

from openpyxl.cell import Cell
from openpyxl.formatting.rule import DataBar, FormatObject, Rule
from openpyxl.styles import Color
from openpyxl.styles.cell_style import StyleArray
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table as TableObject
from openpyxl.worksheet.table import TableColumn, TableStyleInfo
from openpyxl.worksheet.views import Pane, Selection
from openpyxl.worksheet.worksheet import Worksheet

from meetupdesk.meetup.fields import Link
from meetupdesk.tracker.cells import Value
from meetupdesk.tracker.colours import ColourRule, colour_rules
from meetupdesk.tracker.look import Styles, differential, look_name
from meetupdesk.tracker.occasion import Occasion
from meetupdesk.tracker.plain_text import escaped, safe_text
from meetupdesk.tracker.ranges import FIRST_ROW, HEADER_ROW, KEY_ROW, Area, letter
from meetupdesk.tracker.validations import Validation, validations

HEADER_HEIGHT, SIGNING_HEIGHT = 30, 24  # points
MOST_LINKS = 60_000  # a sheet; Excel takes 65,530
LONGEST_LINK = 2_000  # characters; Excel takes 2,079

_LINK = re.compile(
    r"https?://[^\s/?#\\<>\"{}|^`\[\]@]+(?:[/?#][^\s\\<>\"{}|^`\[\]]*)?", re.IGNORECASE
)
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def put(
    sheet: Worksheet, row: int, column: int, value: Value, style: StyleArray, *, link: bool = False
) -> None:
    """Put a value into a cell; text stays text, whatever it begins with. ``link`` makes it one."""
    cell: Any = Cell(sheet, row=row, column=column)  # what is set here has no typed way
    if isinstance(value, str):
        cell._value = escaped(safe_text(value) or "")
        cell.data_type = "s"
    elif value is not None:
        cell.value = value
    cell._style = style
    if link and isinstance(value, str):
        cell._hyperlink = Hyperlink(ref=cell.coordinate, target=value)
    sheet._cells[row, column] = cell


def is_link(text: str) -> bool:
    """Tell whether a spreadsheet takes the address as a link without repairing the file."""
    return len(text) <= LONGEST_LINK and bool(_LINK.fullmatch(text)) and not _PERCENT.search(text)


def fill_table(
    sheet: Worksheet, area: Area, occasion: Occasion, styles: Styles, lists: Collection[str]
) -> None:
    """Put a table on its empty sheet; ``lists`` are the defined names that validations may use."""
    _heads(sheet, area, styles)
    _cells(sheet, area, styles)
    _columns(sheet, area, styles)
    _table_object(sheet, area)
    _view(sheet)
    for validation in validations(area, occasion, lists):
        sheet.add_data_validation(_data_validation(validation, occasion))
    for rule in colour_rules(area, occasion):
        sheet.conditional_formatting.add(rule.ref, _rule(rule))
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"


def _heads(sheet: Worksheet, area: Area, styles: Styles) -> None:
    for at, column in enumerate(area.table.columns, start=1):
        put(sheet, KEY_ROW, at, column.key, styles["column_text"])
        look = "header" if column.who == "all" else f"header_{column.who}"
        put(sheet, HEADER_ROW, at, area.table.headers[at - 1], styles[look])
    sheet.row_dimensions[KEY_ROW].hidden = True
    sheet.row_dimensions[HEADER_ROW].height = HEADER_HEIGHT


def _cells(sheet: Worksheet, area: Area, styles: Styles) -> None:
    looks = [styles[look_name(column)] for column in area.table.columns]
    links = {at for at, column in enumerate(area.table.columns) if isinstance(column.kind, Link)}
    left = MOST_LINKS
    for row, values in enumerate(area.table.cells or ((None,) * len(looks),), start=FIRST_ROW):
        for at, value in enumerate(values):
            link = at in links and left > 0 and isinstance(value, str) and is_link(value)
            put(sheet, row, at + 1, value, looks[at], link=link)
            left -= link
    if area.table.sheet == "attendance":
        for row in range(FIRST_ROW, area.last_row + 1):
            sheet.row_dimensions[row].height = SIGNING_HEIGHT


def _columns(sheet: Worksheet, area: Area, styles: Styles) -> None:
    """Format whole columns: what is typed far below stays a number of the phone, not of Excel."""
    for at, column in enumerate(area.table.columns, start=1):
        dimension: Any = sheet.column_dimensions[letter(at)]
        dimension.width = area.table.widths[at - 1]
        dimension._style = styles[f"column_{look_name(column).removesuffix('_we')}"]
        dimension.hidden = at == 1


def _table_object(sheet: Worksheet, area: Area) -> None:
    table = TableObject(displayName=f"t_{area.table.sheet}", ref=area.ref)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    table.autoFilter = AutoFilter(ref=area.ref)
    names = (escaped(header) for header in area.table.headers)
    table.tableColumns = [TableColumn(id=at, name=name) for at, name in enumerate(names, start=1)]
    sheet.add_table(table)


def _view(sheet: Worksheet) -> None:
    """Freeze headers and names, with the cursor in the first name."""
    view = sheet.sheet_view
    view.pane = Pane(
        xSplit=2, ySplit=2, topLeftCell=f"C{FIRST_ROW}", activePane="bottomLeft", state="frozen"
    )
    cursor = f"B{FIRST_ROW}"
    view.selection = [
        Selection(pane="topRight", activeCell=None, sqref=None),
        Selection(pane="bottomLeft", activeCell=cursor, sqref=cursor),
        Selection(pane="bottomRight", activeCell=None, sqref=None),
    ]


def _data_validation(validation: Validation, occasion: Occasion) -> DataValidation:
    return DataValidation(
        type=validation.type,
        operator=validation.operator,
        formula1=validation.formula1 or None,
        formula2=validation.formula2 or None,
        allow_blank=True,
        errorStyle="warning",
        showErrorMessage=validation.doubts,
        showInputMessage=bool(validation.prompt),
        errorTitle=validation.title if validation.doubts else None,
        error=occasion.tr("tracker.doubt") if validation.doubts else None,
        promptTitle=validation.title if validation.prompt else None,
        prompt=validation.prompt or None,
        sqref=validation.ref,
    )


def _rule(rule: ColourRule) -> Rule:
    if rule.tone == "bars":
        return Rule(type="dataBar", dataBar=_bars())
    if rule.tone == "twice":
        return Rule(type="duplicateValues", dxf=differential("red"))
    return Rule(type="expression", formula=[rule.formula], dxf=differential(rule.tone))


def _bars() -> DataBar:
    ends = [FormatObject(type="num", val=0), FormatObject(type="num", val=5)]
    return DataBar(
        minLength=0, maxLength=100, cfvo=ends, color=Color(rgb="FF7FAEDB"), showValue=True
    )
