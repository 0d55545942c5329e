"""What a cell offers and what it doubts: always a warning, never a prohibition."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from meetupdesk.meetup.fields import Day, Kind, Number, Time
from meetupdesk.tracker.columns import Column
from meetupdesk.tracker.lists import list_name
from meetupdesk.tracker.occasion import Occasion
from meetupdesk.tracker.ranges import FIRST_ROW, Area, letter

YEAR_2000 = "36526"  # the day 2000-01-01 as spreadsheets count
Type = Literal["whole", "list", "date", "time", "custom"]
Operator = Literal["between", "greaterThanOrEqual", "lessThanOrEqual"]
_Test = tuple[Type | None, Operator | None, str, str]
_NO_TEST: _Test = (None, None, "", "")
LONGEST_TITLE, LONGEST_PROMPT = 32, 200  # Excel takes 32 and 255


@dataclass(frozen=True, slots=True, kw_only=True)
class Validation:
    """One validation over the data of a column; ``formula`` values without a leading ``=``.

    ``doubts`` is false where other values are welcome, such as names of people of ours.
    """

    ref: str
    type: Type | None = None
    operator: Operator | None = None
    formula1: str = ""
    formula2: str = ""
    doubts: bool = True
    title: str = ""
    prompt: str = ""


def validations(area: Area, occasion: Occasion, lists: Collection[str]) -> tuple[Validation, ...]:
    """Return the validations of a table, at most one a column; ``lists`` are names that exist."""
    found = (
        _validation(column, at, area, occasion, lists)
        for at, column in enumerate(area.table.columns)
        if column.who != "we"
    )
    return tuple(each for each in found if each is not None)


def _validation(
    column: Column, at: int, area: Area, occasion: Occasion, lists: Collection[str]
) -> Validation | None:
    type_, operator, formula1, formula2 = _test(column, f"{letter(at + 1)}{FIRST_ROW}", lists)
    if not type_ and not column.prompt:
        return None
    return Validation(
        ref=area.column(at),
        type=type_,
        operator=operator,
        formula1=formula1,
        formula2=formula2,
        doubts=bool(type_) and column.offered not in ("team", "sessions"),
        title=area.table.headers[at][:LONGEST_TITLE],
        prompt=_prompt(column, occasion)[:LONGEST_PROMPT],
    )


def _test(column: Column, cell: str, lists: Collection[str]) -> _Test:
    offered = list_name(column)
    if offered:
        return ("list", None, offered, "") if offered in lists else _NO_TEST
    match column.check:
        case "link":
            return "custom", None, f'LEFT({cell},4)="http"', ""
        case "email":
            return "custom", None, f'ISNUMBER(FIND("@",{cell}))', ""
        case "not_future":
            return "date", "lessThanOrEqual", "TODAY()", ""
    return _test_of_kind(column.kind)


def _test_of_kind(kind: Kind) -> _Test:
    match kind:
        case Number(minimum=low, maximum=high):
            return "whole", "between", str(low), str(high)
        case Day():
            return "date", "greaterThanOrEqual", YEAR_2000, ""
        case Time():
            return "time", "between", "0", "0.999988425925926"
        case _:
            return _NO_TEST


def _prompt(column: Column, occasion: Occasion) -> str:
    if not column.prompt:
        return ""
    themes = ", ".join(occasion.names["themes"].values())
    return occasion.tr(column.prompt, themes=themes or occasion.tr("word.none"))
