"""The workbook of one export, from the values of its sheets to bytes. Loads openpyxl."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from meetupdesk.i18n import Translator
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import BaseTable
from meetupdesk.tracker.columns import PREFIXES
from meetupdesk.tracker.finish import Extras, packed
from meetupdesk.tracker.guide import guide_lines
from meetupdesk.tracker.lists import offered_lists
from meetupdesk.tracker.look import Styles
from meetupdesk.tracker.marks import NAME, PROPERTY, SHEET, Stamp, mark_rows
from meetupdesk.tracker.naming import safe_sheet_name
from meetupdesk.tracker.occasion import Occasion, occasion
from meetupdesk.tracker.options import Tracker, TrackerOptions
from meetupdesk.tracker.pages import fill_guide, fill_lists, fill_marks, fill_summary
from meetupdesk.tracker.printing import set_up_pages
from meetupdesk.tracker.profiles import OPENS_ON, SHEETS
from meetupdesk.tracker.ranges import Area
from meetupdesk.tracker.remarks import remarks_of
from meetupdesk.tracker.sheets import fill_table
from meetupdesk.tracker.summary import numbers_only, summary
from meetupdesk.tracker.tables import base_of, fields_of, table_of


def workbook_of(
    meetup: Meetup,
    tr: Translator,
    options: TrackerOptions,
    *,
    today: date,
    stamp: Stamp,
    limits: Limits,
) -> Tracker:
    """Return the finished tracker; see ``write_tracker``."""
    this = occasion(meetup, tr, options, today=today, limits=limits)
    areas = _areas(this)
    is_figures = options.profile == "figures"
    bases = () if is_figures else tuple(base_of(area.table) for area in areas.values())
    carried = () if is_figures else tuple(area.table for area in areas.values())
    return Tracker(
        data=_data(this, areas, bases, stamp),
        fields=fields_of(carried),
        people=() if is_figures else tuple(person.id for person in this.people),
        base=bases,
        remarks=remarks_of(this, carried),
    )


def _areas(this: Occasion) -> dict[str, Area]:
    """Return the tables by sheet; figures are counted over all tables, which then stay at home."""
    profile = this.options.profile
    sheets = SHEETS["full" if profile == "figures" else profile]
    return {
        sheet: Area(_sheet_name(sheet, this), table_of(sheet, this))
        for sheet in sheets
        if sheet in PREFIXES
    }


def _data(
    this: Occasion, areas: Mapping[str, Area], bases: tuple[BaseTable, ...], stamp: Stamp
) -> bytes:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    styles = Styles(workbook, this.tr.language)
    sheets = {
        sheet: workbook.create_sheet(_sheet_name(sheet, this))
        for sheet in SHEETS[this.options.profile]
    }
    extras = {
        sheets[name].title: extra for name, extra in _fill(workbook, sheets, areas, this, styles)
    }
    if SHEET in sheets:
        tables = (area.table for area in areas.values())
        marks = mark_rows(zip(tables, bases, strict=True), this, stamp)
        fill_marks(sheets[SHEET], marks, styles)
    _describe(workbook, this, stamp)
    _open_on(workbook, sheets, this)
    set_up_pages(sheets, areas, this)
    return packed(workbook, stamp.made_at, extras)


def _fill(
    workbook: Workbook,
    sheets: Mapping[str, Worksheet],
    areas: Mapping[str, Area],
    this: Occasion,
    styles: Styles,
) -> Iterator[tuple[str, Extras]]:
    """Fill every sheet and yield what openpyxl cannot write on it."""
    fill_guide(sheets["guide"], guide_lines(this), styles)
    if "summary" in sheets:
        lines = summary(areas, this)
        lines = numbers_only(lines) if this.options.profile == "figures" else lines
        title = this.tr("tracker.sheet.summary")
        yield "summary", Extras(formulas=fill_summary(sheets["summary"], title, lines, styles))
    if "codes" in sheets:
        tables = [area.table for area in areas.values()]
        lists = offered_lists(tables, this)
        fill_lists(workbook, sheets["codes"], lists, styles)
        names = {each.name for each in lists}
        for sheet, area in areas.items():
            fill_table(sheets[sheet], area, this, styles, names)
            yield sheet, Extras(text_range=area.everything, heights=area.heights())


def _describe(workbook: Workbook, this: Occasion, stamp: Stamp) -> None:
    """Set the properties; they name the program and the export, and nobody."""
    inside: Any = workbook  # the stubs do not know the custom properties
    made_at = stamp.made_at.replace(tzinfo=None, microsecond=0)
    workbook.properties.creator = "meetupdesk"
    workbook.properties.title = this.title
    workbook.properties.created = workbook.properties.modified = made_at
    workbook.calculation.fullCalcOnLoad = True
    if this.options.profile != "figures":
        inside.custom_doc_props.append(StringProperty(name=PROPERTY, value=stamp.text))
        workbook.defined_names[NAME] = DefinedName(NAME, attr_text=f'"{stamp.text}"')


def _open_on(workbook: Workbook, sheets: Mapping[str, Worksheet], this: Occasion) -> None:
    first = OPENS_ON.get(this.options.profile, "people")
    workbook.active = sheets[first]
    for sheet, worksheet in sheets.items():
        worksheet.sheet_view.tabSelected = sheet == first


def _sheet_name(sheet: str, this: Occasion) -> str:
    return sheet if sheet == SHEET else safe_sheet_name(this.tr(f"tracker.sheet.{sheet}"))
