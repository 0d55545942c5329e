"""The summary: what is counted, as formulas and as the numbers they give (tracker.md 2.3).

A count is a sum of products of tests on columns, so that the formula and our own number come from
one description. Plain ranges and functions of Excel 2007 only: gnumeric cannot read table
references, and mail previews never calculate at all.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from meetupdesk.tracker.cells import Value
from meetupdesk.tracker.colours import literal
from meetupdesk.tracker.occasion import Occasion
from meetupdesk.tracker.ranges import Area
from meetupdesk.tracker.summary_lines import Count, DaysAhead, Heading, Test, lines_of


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryLine:
    """One line of the sheet; a heading has no formula and no number."""

    label: str
    formula: str = ""
    number: int | None = None


def summary(areas: Mapping[str, Area], occasion: Occasion) -> tuple[SummaryLine, ...]:
    """Return the lines of the summary over the tables of the copy, by sheet.

    A count over a column that the copy does not have is left out.
    """
    return tuple(_lines(areas, occasion))


def _lines(areas: Mapping[str, Area], occasion: Occasion) -> Iterator[SummaryLine]:
    waiting: SummaryLine | None = None
    for each in lines_of(areas, occasion):
        if isinstance(each, Heading):
            waiting = SummaryLine(label=each.text)
        elif _has_columns(each, areas):
            if waiting:
                yield waiting
                waiting = None
            yield SummaryLine(
                label=each.label,
                formula=_formula(each, areas),
                number=_number(each, areas, occasion.today),
            )


def _has_columns(count: Count, areas: Mapping[str, Area]) -> bool:
    return all(
        count.sheet in areas and test.column in areas[count.sheet].table.place
        for term in count.terms
        for test in term
    )


def _formula(count: Count, areas: Mapping[str, Area]) -> str:
    """Return the formula without a leading ``=``."""
    area = areas[count.sheet]
    return "+".join(_term(term, area) for term in count.terms)


def _term(term: tuple[Test, ...], area: Area) -> str:
    products = "*".join(_test(test, area) for test in term)
    return f"SUMPRODUCT({products}*1)" if len(term) == 1 else f"SUMPRODUCT({products})"


def _test(test: Test, area: Area) -> str:
    cells = area.elsewhere(test.column)
    match test.value:
        case DaysAhead(days):
            other = f"TODAY(){days:+}" if days else "TODAY()"
        case str(text):
            other = literal(text)
        case number:
            other = str(number)
    if test.operator == "begins":
        assert isinstance(test.value, str)
        return f"(LEFT({cells},{len(test.value)})={other})"
    return f"({cells}{test.operator}{other})"


def _number(count: Count, areas: Mapping[str, Area], today: date) -> int:
    table = areas[count.sheet].table
    found = 0
    for term in count.terms:
        columns = [table.values(test.column) for test in term]
        found += sum(
            all(_holds(test, value, today) for test, value in zip(term, row, strict=True))
            for row in zip(*columns, strict=True)
        )
    return found


def _holds(test: Test, value: Value, today: date) -> bool:
    """Tell whether a test holds as spreadsheets see it: without case, a blank before all days."""
    if isinstance(test.value, DaysAhead):
        if isinstance(value, str):
            return test.operator == ">"  # a text is greater than every number
        other = today + timedelta(days=test.value.days)
        day = value if isinstance(value, date) else date.min
        return day < other if test.operator == "<" else day > other
    text, other_text = str(value or "").casefold(), str(test.value).casefold()
    match test.operator:
        case "begins":
            return text.startswith(other_text)
        case "<>":
            return text != other_text
        case _:
            return text == other_text


def numbers_only(lines: Iterable[SummaryLine]) -> tuple[SummaryLine, ...]:
    """Return the lines without formulas, for a copy that carries no rows."""
    return tuple(SummaryLine(label=line.label, number=line.number) for line in lines)
