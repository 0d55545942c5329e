from datetime import date, time
from io import BytesIO
from xml.etree import ElementTree

import pytest
from openpyxl import Workbook
from openpyxl.worksheet._writer import WorksheetWriter

from meetupdesk.tracker.look import Styles
from meetupdesk.tracker.row_text import rows_text
from meetupdesk.tracker.sheets import put

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
NO_MATTER = ((SPACE, "preserve"), ("t", "n"))
VALUES = (
    "text", " edge ", "line\nbreak", "&<>\"'", "=1+1", "_x000D_", "한글 😀", 0, 3, -7, None,
    date(1901, 1, 1), date(2026, 8, 3), time(14, 30), time(0, 0),
)  # fmt: skip


def test_rows_are_those_that_openpyxl_writes():
    assert shape(rows_text(a_sheet(), {})) == shape(by_openpyxl(a_sheet()))


def test_links_are_noted_down_as_openpyxl_does():
    sheet = a_sheet()
    rows_text(sheet, {})
    assert [link.target for link in sheet._hyperlinks] == ["https://a.example"]


def test_heights_given_here_give_way_and_those_of_the_sheet_stay():
    text = rows_text(a_sheet(), {1: 50.0, 3: 31.0})
    root = ElementTree.fromstring(f"<all>{text}</all>")
    rows = {row.get("r"): (row.get("ht"), row.get("customHeight")) for row in root}
    assert rows == {"1": ("24", "1"), "2": (None, None), "3": ("31", None)}


def test_spaces_and_breaks_are_told_to_be_kept():
    text = rows_text(a_sheet(), {})
    assert '<t xml:space="preserve"> edge </t>' in text
    assert '<t xml:space="preserve">line\nbreak</t>' in text
    assert "<t>text</t>" in text


def a_sheet():
    workbook = Workbook()
    sheet, styles = workbook.active, Styles(workbook, "ko")
    sheet._hyperlinks = []
    for column, value in enumerate(VALUES, start=1):
        put(sheet, 1, column, value, styles["text"])
        put(sheet, 3, column + 20, value, styles["day" if isinstance(value, date) else "time"])
    put(sheet, 2, 1, "https://a.example", styles["link"], link=True)
    sheet.row_dimensions[1].height = 24
    return sheet


def by_openpyxl(sheet):
    data = BytesIO()
    WorksheetWriter(sheet, out=data).write()
    root = ElementTree.fromstring(data.getvalue())
    return ElementTree.tostring(root.find(f"{{{MAIN}}}sheetData"), encoding="unicode")


def shape(text):
    root = ElementTree.fromstring(f"<all xmlns='{MAIN}'>{text}</all>")
    return [
        (
            each.tag,
            {k: number(v) for k, v in each.attrib.items() if (k, v) not in NO_MATTER},
            number(each.text),
        )
        for each in root.iter()
        if each.tag.rpartition("}")[2] not in ("all", "sheetData")
    ]


def number(text):
    try:
        return pytest.approx(float(text), abs=1e-9)
    except (TypeError, ValueError):
        return text
