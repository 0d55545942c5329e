"""Days as people and programs write them; which part was made up is said."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from meetupdesk.i18n import simplified
from meetupdesk.meetup.parsing.cells import Cell, plain

SERIALS = range(36526, 73051)  # of Excel: 2000-01-01 to 2100-01-01
_SERIAL_START = date(1899, 12, 30)
_DOUBTFUL_BEFORE = date(1900, 3, 1)  # programs differ by a day
_FAR = 10  # years; a year of two digits lies nearer to the meetup


@dataclass(frozen=True, slots=True)
class FoundDay:
    """A day that was read; not ``certain`` when part of it was inferred, such as the year."""

    day: date
    certain: bool = True


def day(cell: Cell, *, near: date | None, today: date) -> date | None:
    """Return the day a cell means, certain or not; None for what is no day or could be two."""
    found = found_day(cell, near=near, today=today)
    return found.day if found else None


def found_day(cell: Cell, *, near: date | None, today: date) -> FoundDay | None:
    """Return the day a cell means, and whether that is certain.

    Knows 2026-08-03, 2026. 8. 3.(월), 20260803, 26.8.3, 2026년 8월 3일, 8/3, 3 Aug 2026, Aug 3,
    오늘, 내일, 다음 주 금, next Friday, and the serial days of Excel. Without a year it is the one
    nearest to ``near``, the meetup's day, or to today. 3/4/2026 could be two days: None.
    """
    near = near or today
    if isinstance(cell, float) and SERIALS.start <= cell < SERIALS.stop:
        return _serial(int(cell), certain=True)
    if isinstance(cell, float) and not cell.is_integer():
        return None
    text = _CLOCK.sub("", plain(cell).casefold())
    if spoken := _spoken_day(simplified(text), today):
        return FoundDay(spoken, certain=False)
    if text.isdecimal() and len(text) == 5:
        return _serial(int(text), certain=isinstance(cell, int))
    text, weekday = _without_weekday(text)
    for pattern, read in _FORMS:
        if found := pattern.fullmatch(text):
            return _checked(read(found.groupdict(), near), weekday)
    return None


def _serial(number: int, *, certain: bool) -> FoundDay | None:
    if number not in SERIALS:
        return None
    return FoundDay(_SERIAL_START + timedelta(days=number), certain)


def _checked(found: FoundDay | None, weekday: str) -> FoundDay | None:
    """Return the day; in doubt when it falls on another weekday than was written beside it."""
    if found is None:
        return None
    fits = not weekday or _WEEKDAYS[weekday] == found.day.weekday()
    return FoundDay(found.day, found.certain and fits and found.day >= _DOUBTFUL_BEFORE)


Parts = dict[str, str]


def _full(parts: Parts, near: date) -> FoundDay | None:
    found = _date(int(parts["year"]), _month(parts), int(parts["day"]))
    return FoundDay(found) if found else None


def _short_year(parts: Parts, near: date) -> FoundDay | None:
    found = _full(parts | {"year": f"20{parts['year']}"}, near)
    return found if found and abs(found.day.year - near.year) <= _FAR else None


def _no_year(parts: Parts, near: date) -> FoundDay | None:
    years = (near.year - 1, near.year, near.year + 1)
    found = [_date(year, _month(parts), int(parts["day"])) for year in years]
    nearest = min(filter(None, found), key=lambda each: abs(each - near), default=None)
    return FoundDay(nearest, certain=False) if nearest else None


def _any_order(parts: Parts, near: date) -> FoundDay | None:
    """Read three numbers, whichever is the year, if only one order makes a day."""
    found = set(_readings(parts["one"], parts["two"], parts["three"], near))
    return FoundDay(found.pop(), len(parts["three"]) == 4) if len(found) == 1 else None


def _readings(one: str, two: str, three: str, near: date) -> Iterator[date]:
    for year, month, number in ((three, two, one), (three, one, two), (one, two, three)):
        if len(year) == 1 or len(number) == 4:
            continue
        found = _date(int(year) + (0 if len(year) == 4 else 2000), int(month), int(number))
        if found and (len(year) == 4 or abs(found.year - near.year) <= _FAR):
            yield found


def _month(parts: Parts) -> int:
    return int(parts["month"]) if "month" in parts else _MONTHS[parts["name"][:3]]


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


_KO_DAY, _EN_DAY = "[월화수목금토일]", "(?:mon|tue|wed|thu|fri|sat|sun)"
_EN_WEEKDAY = rf"{_EN_DAY}(?:(?:s|nes|rs|ur)?day|s|r|rs)?"
_WEEKDAYS = {name: at for at, name in enumerate("월화수목금토일")} | {
    name: at for at, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
}
_WEEKDAY = re.compile(
    rf"\s*\(\s*(?P<in>{_KO_DAY}(?:요일)?|{_EN_WEEKDAY}\.?)\s*\)\.?$"
    rf"|(?<=[\d.일\s])\s*(?P<after>{_KO_DAY}요일|(?<=[.일\s]){_KO_DAY}|\s{_EN_WEEKDAY})$"
    rf"|^(?P<before>{_EN_WEEKDAY})[.,]?\s+"
)


def _without_weekday(text: str) -> tuple[str, str]:
    """Return the text without a weekday around it, and that weekday's short name."""
    found = _WEEKDAY.search(text)
    if not found:
        return text, ""
    name = next(filter(None, found.groups())).strip()
    rest = f"{text[: found.start()]}{text[found.end() :]}".rstrip(" ,")
    return rest, name[:1] if name[0] > "z" else name[:3]


_SPOKEN = {"오늘": 0, "내일": 1, "모레": 2, "어제": -1, "today": 0, "tomorrow": 1, "yesterday": -1}
_NEXT = re.compile(
    r"(?:(?P<this>이번주|this(?:week)?)|다음주|next(?:week)?)"
    rf"(?:(?P<ko>{_KO_DAY})(?:요일)?|(?P<en>{_EN_WEEKDAY}))"
)


def _spoken_day(text: str, today: date) -> date | None:
    """Return the day that words name; a week is from Monday to Sunday, whatever today is."""
    if text in _SPOKEN:
        return today + timedelta(days=_SPOKEN[text])
    found = _NEXT.fullmatch(text)
    if found is None:
        return None
    monday = today - timedelta(days=today.weekday())
    weekday = _WEEKDAYS[found["ko"] or found["en"][:3]]
    return monday + timedelta(weeks=0 if found["this"] else 1, days=weekday)


_CLOCK = re.compile(r"(?<=\d)(?:t|\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$")
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_NAME = (
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR, _DAY = r"(?P<year>\d{4})", r"(?P<day>\d{1,2})"
_SHORT_YEAR = r"['’]?(?P<year>\d{2})"
_ORDINAL = rf"{_DAY}(?:st|nd|rd|th)?"
_NUMBERS = rf"(?P<month>\d{{1,2}})\s*[./-]\s*{_DAY}\s*\.?"
_HANGUL = rf"(?P<month>\d{{1,2}})\s*월\s*{_DAY}\s*일?"
_THREE = r"(?P<one>\d{1,2})\s*[./-]\s*(?P<two>\d{1,2})\s*[./-]\s*(?P<three>\d{4}|\d{1,2})"

_FORMS: tuple[tuple[re.Pattern[str], Callable[[Parts, date], FoundDay | None]], ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (rf"{_YEAR}\s*[./-]\s*{_NUMBERS}", _full),
        (rf"{_YEAR}\s*년\s*{_HANGUL}", _full),
        (r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})", _full),
        (rf"{_SHORT_YEAR}\s*[.-]\s*{_NUMBERS}", _short_year),
        (rf"{_SHORT_YEAR}\s*년\s*{_HANGUL}", _short_year),
        (_THREE, _any_order),
        (_NUMBERS, _no_year),
        (_HANGUL, _no_year),
        (rf"{_ORDINAL}(?:\s+of)?[\s-]+{_NAME},?[\s-]+{_YEAR}", _full),
        (rf"{_NAME}\s+{_ORDINAL},?\s+{_YEAR}", _full),
        (rf"{_ORDINAL}(?:\s+of)?\s+{_NAME}", _no_year),
        (rf"{_NAME}\s+{_ORDINAL}", _no_year),
    )
)
