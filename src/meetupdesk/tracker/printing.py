"""How the sheets come out of a printer: A4, as few pages wide as can be read (tracker.md 2.4)."""

from collections.abc import Mapping

from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from meetupdesk.tracker.occasion import Occasion
from meetupdesk.tracker.ranges import Area

A4 = 9  # the number of the paper
MARGIN = 10 / 25.4  # inches
HEADER_MARGIN = 5 / 25.4
ONE_PAGE = 25  # people who fit on one page of the attendance list
READABLE = 240  # characters across a landscape page; more would print too small
LONGEST_HEADER = 120  # characters; Excel takes 255 of header and codes together
_PORTRAIT = ("guide", "summary", "attendance")


def set_up_pages(
    sheets: Mapping[str, Worksheet], areas: Mapping[str, Area], occasion: Occasion
) -> None:
    """Set paper, margins, header and footer of every sheet."""
    for name, sheet in sheets.items():
        fits = name == "attendance" and len(areas[name].table.cells) <= ONE_PAGE
        sheet.page_setup.paperSize = A4
        sheet.page_setup.orientation = "portrait" if name in _PORTRAIT else "landscape"
        sheet.page_setup.fitToWidth = _pages_across(areas.get(name))
        sheet.page_setup.fitToHeight = 1 if fits else 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        margins = sheet.page_margins
        margins.left = margins.right = MARGIN
        margins.top = margins.bottom = 2 * MARGIN
        margins.header = margins.footer = HEADER_MARGIN
        assert sheet.oddHeader is not None
        assert sheet.oddFooter is not None
        sheet.oddHeader.center.text = _plain(occasion.title)
        sheet.oddFooter.center.text = _footer(occasion)


def _pages_across(area: Area | None) -> int:
    """Return how many pages a sheet needs beside each other so that it can still be read."""
    width = sum(column.width for column in area.table.columns[1:]) if area else 0
    return max(1, round(width / READABLE))


def _footer(occasion: Occasion) -> str:
    tr, overview = occasion.tr, occasion.meetup.overview
    classification = tr(f"overview.classification.{overview.classification}")
    profile = tr(f"tracker.profile.{occasion.options.profile}")
    parts = (_plain(classification), _plain(profile), "&P / &N", occasion.today.isoformat())
    return " · ".join(parts)


def _plain(text: str) -> str:
    """Return the text without meaning for the printer: an ampersand begins a code there."""
    return " ".join(text[:LONGEST_HEADER].split()).replace("&", "&&")
