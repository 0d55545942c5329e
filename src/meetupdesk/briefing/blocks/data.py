"""Blocks of data: tables and figures."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from meetupdesk.briefing.blocks.line import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a ``Table``; the shares of all columns add up to 100."""

    title: str
    share: int
    align: Literal["left", "centre", "right"] = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Colours a cell whose text says it already; row and column count from 0, without the head."""

    row: int
    column: int
    kind: Literal["late", "open", "warn"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Data in rows, each as long as ``columns``; ``summary`` is for who cannot see the table."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Line, ...], ...]
    summary: str
    row_header: bool = True  # the first cell is the head of its row
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatRow:
    """Strengths of one person, one a column; ``proven`` says which have evidence."""

    name: str
    values: tuple[int, ...]
    proven: tuple[bool, ...]
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatTable:
    """Numbers on a shade of blue; at most 8 columns read well on A4."""

    corner: str
    columns: tuple[str, ...]
    rows: tuple[HeatRow, ...]
    result: str  # head of the last column
    legend: str
    summary: str
    top: int = 3  # the value with the darkest shade


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One row of a ``Timeline``; without ``ends`` an event has one day and a bar goes on."""

    label: str
    starts: date
    ends: date | None
    kind: Literal["work", "event", "goes_on"]
    note: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Phases over weeks, or months above 16 weeks."""

    first: date
    last: date
    bars: tuple[Bar, ...]
    today: date | None
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """One bar whose parts are as long as their minutes."""

    parts: tuple[tuple[str, int], ...]
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A person in a ``Quadrant``: x and y from 0 to 100."""

    mark: str  # one character
    name: str
    x: int
    y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quadrant:
    """Whom to invite first: the upper right field."""

    points: tuple[Spot, ...]
    fields: tuple[str, str, str, str]  # upper left, upper right, lower left, lower right
    x_title: str
    y_title: str
    rest: Line  # who has no place in it
    alt: str
