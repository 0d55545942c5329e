"""The sheets that hold no rows of the meetup: guide, summary, lists, and the hidden marks."""

from collections.abc import Iterable

from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from meetupdesk.tracker.guide import GuideLine
from meetupdesk.tracker.heights import row_height
from meetupdesk.tracker.lists import Offered
from meetupdesk.tracker.look import Styles
from meetupdesk.tracker.naming import quoted
from meetupdesk.tracker.ranges import letter
from meetupdesk.tracker.sheets import put
from meetupdesk.tracker.summary import SummaryLine

GUIDE_WIDTHS, SUMMARY_WIDTHS = (18, 92), (40, 12)  # characters
LIST_WIDTH = 20
_HEIGHTS = {"title": 30, "heading": 28, "words": 17}  # points
_SAMPLES = ("red", "amber", "green", "grey", "we")


def fill_guide(sheet: Worksheet, lines: Iterable[GuideLine], styles: Styles) -> None:
    """Put the guide on its sheet: marks on the left, words on the right."""
    _set_widths(sheet, GUIDE_WIDTHS)
    width = GUIDE_WIDTHS[1]
    sheet.sheet_view.showGridLines = False
    for row, line in enumerate(lines, start=1):
        if line.look in ("title", "heading"):
            put(sheet, row, 1, line.words, styles[line.look])
            if line.look == "heading":
                put(sheet, row, 2, None, styles["heading"])
            sheet.row_dimensions[row].height = _HEIGHTS[line.look]
        else:
            sheet.row_dimensions[row].height = (
                row_height([(line.words, width)]) or _HEIGHTS["words"]
            )
            put(sheet, row, 1, line.mark or None, styles[_mark_look(line.look)])
            put(sheet, row, 2, line.words or None, styles["words"])


def fill_summary(
    sheet: Worksheet, title: str, lines: Iterable[SummaryLine], styles: Styles
) -> dict[str, str]:
    """Put the summary on its sheet and return the formula that belongs to each cell."""
    _set_widths(sheet, SUMMARY_WIDTHS)
    sheet.sheet_view.showGridLines = False
    put(sheet, 1, 1, title, styles["title"])
    sheet.row_dimensions[1].height = _HEIGHTS["title"]
    formulas = {}
    for row, line in enumerate(lines, start=2):
        is_heading = line.number is None
        put(sheet, row, 1, line.label, styles["heading" if is_heading else "text"])
        put(sheet, row, 2, line.number, styles["heading" if is_heading else "number"])
        if is_heading:
            sheet.row_dimensions[row].height = _HEIGHTS["heading"]
        if line.formula:
            formulas[f"B{row}"] = line.formula
    return formulas


def fill_lists(
    workbook: Workbook, sheet: Worksheet, lists: Iterable[Offered], styles: Styles
) -> None:
    """Put each list into a column, its ids hidden beside it, and give it its defined name."""
    column = 1
    for each in lists:
        put(sheet, 1, column, each.header, styles["header"])
        for row, words in enumerate(each.words, start=2):
            put(sheet, row, column, words, styles["text"])
        here = f"${letter(column)}$2:${letter(column)}${len(each.words) + 1}"
        workbook.defined_names[each.name] = DefinedName(
            each.name, attr_text=f"{quoted(sheet.title)}!{here}"
        )
        sheet.column_dimensions[letter(column)].width = LIST_WIDTH
        column += 1
        if each.ids:
            put(sheet, 1, column, each.name, styles["column_text"])
            for row, row_id in enumerate(each.ids, start=2):
                put(sheet, row, column, row_id, styles["column_text"])
            sheet.column_dimensions[letter(column)].hidden = True
            column += 1
    sheet.freeze_panes = "A2"


def fill_marks(sheet: Worksheet, rows: Iterable[tuple[str, ...]], styles: Styles) -> None:
    """Put the marks on their hidden sheet."""
    for row, texts in enumerate(rows, start=1):
        for column, text in enumerate(texts, start=1):
            put(sheet, row, column, text or None, styles["column_text"])
    sheet.sheet_state = "hidden"


def _mark_look(look: str) -> str:
    if look in _SAMPLES:
        return f"sample_{look}"
    return {"step": "mark", "owner": "header_owner"}.get(look, "label")


def _set_widths(sheet: Worksheet, widths: Iterable[int]) -> None:
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[letter(column)].width = width
