"""How cells look: every style is built once and shared by all cells of its kind (tracker.md 2.4).

Setting font, fill and border on each cell would spend two thirds of the time on comparing styles.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Color, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils.indexed_list import IndexedList
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from meetupdesk.meetup.fields import Day, Link, Number, Time
from meetupdesk.tracker.columns import Column

FONTS: Mapping[str, str] = {"ko": "맑은 고딕", "en": "Calibri"}
SIZE = 10  # points
MOST_COUNTED = 1_000  # a greater number is an amount of money
NAVY, GREY, PALE, LINE, INK = "12345B", "55606E", "F2F5F9", "C5CDD6", "1A2733"
BLUE = "1F5FA8"

TONES: Mapping[str, tuple[str, str]] = {
    "red": ("FBF0EF", "A3211F"),
    "amber": ("FFF3D6", "855200"),
    "green": ("EEF6F0", "1B6B3A"),
    "grey": ("", "808080"),
    "struck": ("F0F0F0", "808080"),
    "blue1": ("E3EDF8", "12345B"),
    "blue2": ("B9D2EC", "12345B"),
    "blue3": ("7FAEDB", "12345B"),
}
"""Fill and letters of each tone; an empty fill is none."""

_FORMATS: Mapping[str, str] = {
    "text": "@", "wrap": "@", "link": "@", "number": "0", "amount": "#,##0", "day": "yyyy-mm-dd",
    "time": "hh:mm",
}  # fmt: skip
_SIDES: Mapping[str, str] = {"number": "center", "day": "left", "time": "left"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One style of cells. ``line`` is a hairline below; ``fill`` and ``ink`` are RGB.

    ``side`` is where in the cell it stands across; empty leaves that to the program.
    """

    ink: str = ""
    fill: str = ""
    size: int = SIZE
    bold: bool = False
    italic: bool = False
    underline: bool = False
    line: bool = False
    wraps: bool = False
    middle: bool = False
    low: bool = False
    side: str = ""
    number_format: str = "@"


def _looks() -> dict[str, Look]:
    found = {
        "title": Look(size=16, bold=True, ink=NAVY),
        "heading": Look(size=11, bold=True, ink=NAVY, line=True, low=True),
        "label": Look(bold=True, ink=GREY, middle=True),
        "words": Look(wraps=True, middle=True),
        "mark": Look(side="center", bold=True, ink=NAVY, middle=True),
        "header": Look(bold=True, ink="FFFFFF", fill=NAVY, wraps=True, middle=True),
        "header_owner": Look(bold=True, ink="FFFFFF", fill=GREY, wraps=True, middle=True),
        "header_we": Look(bold=True, italic=True, ink="FFFFFF", fill=NAVY, wraps=True, middle=True),
        "sample_we": Look(italic=True, fill=PALE, side="center", middle=True),
    }
    for name, number_format in _FORMATS.items():
        plain = Look(number_format=number_format, wraps=name == "wrap", side=_SIDES.get(name, ""))
        found[f"column_{name}"] = plain
        lined = replace(plain, line=True, underline=name == "link", ink=BLUE * (name == "link"))
        found[name] = lined
        found[f"{name}_we"] = replace(lined, italic=True, fill=PALE)
    for tone in ("red", "amber", "green", "grey"):
        fill, ink = TONES[tone]
        found[f"sample_{tone}"] = Look(fill=fill, ink=ink, side="center", middle=True)
    return found


LOOKS: Mapping[str, Look] = _looks()


def look_name(column: Column) -> str:
    """Return the name of the look of a column's cells."""
    match column.kind:
        case Number(maximum=most):
            name = "number" if most <= MOST_COUNTED else "amount"
        case Day():
            name = "day"
        case Time():
            name = "time"
        case Link():
            name = "link"
        case _:
            name = "wrap" if column.wraps else "text"
    return f"{name}_we" if column.who == "we" else name


class Styles:
    """The style arrays of one workbook by the name of the look; made when first asked for."""

    def __init__(self, workbook: Workbook, language: str) -> None:
        self._font = FONTS.get(language, FONTS["en"])
        self._scratch = workbook.create_sheet()
        workbook.remove(self._scratch)
        self._made: dict[str, StyleArray] = {}
        _set_default_font(workbook, self._font)

    def __getitem__(self, name: str) -> StyleArray:
        if name not in self._made:
            self._made[name] = _style_array(self._scratch, LOOKS[name], self._font)
        return self._made[name]


def differential(tone: str) -> DifferentialStyle:
    """Return what a rule of colour changes in a cell."""
    fill, ink = TONES[tone]
    return DifferentialStyle(
        font=Font(color=Color(rgb=f"FF{ink}"), strike=True if tone == "struck" else None),
        fill=PatternFill(bgColor=Color(rgb=f"FF{fill}")) if fill else None,
    )


def _style_array(sheet: Worksheet, look: Look, font: str) -> StyleArray:
    cell: Any = Cell(sheet, row=1, column=1)
    cell.font = Font(
        name=font,
        size=look.size,
        bold=look.bold,
        italic=look.italic,
        underline="single" if look.underline else None,
        color=Color(rgb=f"FF{look.ink or INK}"),
    )
    if look.fill:
        cell.fill = PatternFill("solid", fgColor=Color(rgb=f"FF{look.fill}"))
    if look.line:
        cell.border = Border(bottom=Side(style="hair", color=Color(rgb=f"FF{LINE}")))
    cell.alignment = Alignment(
        vertical="center" if look.middle else "bottom" if look.low else "top",
        horizontal=look.side or None,
        wrap_text=look.wraps or None,
    )
    cell.number_format = look.number_format
    made: StyleArray = cell._style
    return made


def _set_default_font(workbook: Workbook, font: str) -> None:
    """Make the font that empty cells, row heights and column widths are measured by ours."""
    default = Font(name=font, size=SIZE, family=2)
    inside: Any = workbook  # openpyxl has no open way to change the default font
    inside._fonts = IndexedList([default])
    inside._named_styles["Normal"].font = default
