"""What the tracker's data sheets hold, as plain values that the peers write.

The peers get the finished tables; ours has to make them of the meetup within the measured time.
Guide, summary, lists and marks are not in the plan: they do not grow with the rows.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Sheet:
    """One data sheet: keys in row 1, headers in row 2, cells from row 3."""

    name: str
    title: str
    ref: str  # of the table object
    keys: list[str]
    headers: list[str]
    widths: list[int]
    looks: list[dict]  # how the cells of a column look
    links: list[bool]
    cells: list[list]
    heights: dict[int, float]
    validations: list[dict]
    rules: list[dict]  # rules of colour


def plan(document: Path, profile: str, added: tuple[str, ...]) -> list[Sheet]:
    from data import TODAY, the_limits

    from meetupdesk.i18n import load_translator
    from meetupdesk.storage.opening import open_meetup
    from meetupdesk.tracker import TrackerOptions
    from meetupdesk.tracker.occasion import occasion
    from meetupdesk.tracker.tables import tables

    this = occasion(
        open_meetup(document).file.meetup,
        load_translator("ko"),
        TrackerOptions(profile=profile, added=added),
        today=TODAY,
        limits=the_limits(),
    )
    return [sheet_of(table, this) for table in tables(this)]


def sheet_of(table, this) -> Sheet:
    from meetupdesk.tracker.colours import colour_rules
    from meetupdesk.tracker.lists import list_name, offered_lists
    from meetupdesk.tracker.ranges import Area
    from meetupdesk.tracker.validations import validations

    area = Area(this.tr(f"tracker.sheet.{table.sheet}"), table)
    lists = {each.name for each in offered_lists([table], this)} | set(
        map(list_name, table.columns)
    )
    return Sheet(
        name=table.sheet,
        title=area.sheet,
        ref=area.ref,
        keys=[column.key for column in table.columns],
        headers=list(table.headers),
        widths=[column.width for column in table.columns],
        looks=[look_of(column) for column in table.columns],
        links=links_of(table),
        cells=[list(row) for row in table.cells],
        heights=area.heights(),
        validations=[fields_of(each) for each in validations(area, this, lists)],
        rules=[fields_of(each) for each in colour_rules(area, this)],
    )


def look_of(column) -> dict:
    from meetupdesk.tracker.look import LOOKS, look_name

    return fields_of(LOOKS[look_name(column)])


def links_of(table) -> list[bool]:
    from meetupdesk.meetup.fields import Link

    return [isinstance(column.kind, Link) for column in table.columns]


def fields_of(value) -> dict:
    return {name: getattr(value, name) for name in value.__slots__}
