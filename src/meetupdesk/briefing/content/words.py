"""Dates, counts, state words and gaps as the documents print them.

Parts that belong together are joined by no-break spaces, because lines break at plain ones only.
"""

from collections.abc import Iterable
from datetime import date
from urllib.parse import urlsplit

from meetupdesk.briefing.blocks import Line, Link, Open, Strong
from meetupdesk.dates import clock, day_words, days_words, range_words, times_words
from meetupdesk.i18n import Translator
from meetupdesk.meetup.matching import Match
from meetupdesk.meetup.model.schedule import Session

DASH = "–"


def stressed(tr: Translator, key: str, **values: object) -> Line:
    """Return wording whose parts between asterisks are stressed; a value's asterisk stays one."""
    if "count" in values:
        counted = f"{key}.one" if values["count"] == 1 else f"{key}.other"
        key = counted if counted in tr.messages else key
    parts = [
        Translator(tr.language, {key: part})(key, **values) for part in tr.messages[key].split("*")
    ]
    line = tuple(Strong(part) if at % 2 else part for at, part in enumerate(parts) if part)
    return line if len(parts) > 1 else parts[0]


def undecided(tr: Translator) -> tuple[Open, ...]:
    """Return 미정, to be printed for the gaps that matter."""
    return (Open(tr("word.to_be_decided")),)


def joined(text: str) -> str:
    """Return the text with no-break spaces."""
    return text.replace(" ", "\u00a0")


def day_of(
    tr: Translator, day: date | None, today: date | None = None, *, weekday: bool = True
) -> str:
    """Return the day, without its year if that is the year of ``today``; nothing without a day."""
    return joined(day_words(tr, day, today, weekday)) if day else ""


def days_of(tr: Translator, days: Iterable[date]) -> str:
    """Return several days; lines break between them only."""
    return " · ".join(map(joined, days_words(tr, days).split(" · ")))


def stretch_of(tr: Translator, first: date | None, last: date | None) -> str:
    """Return a range of days, without years if it lies in one."""
    return joined(range_words(tr, first, last))


def day_and_hours(tr: Translator, session: Session, today: date | None = None) -> Line:
    """Return day, start and end of a session; what is missing is to be decided."""
    if session.day is None:
        return undecided(tr)
    day = day_of(tr, session.day, today)
    if session.starts is None:
        return (f"{day} · ", Open(tr("briefing.no_start")))
    return f"{day} {joined(times_words(tr, session.starts, session.ends))}"


def hours(tr: Translator, session: Session) -> str:
    """Return start and end as a run sheet shows them; nothing without a start."""
    if session.starts is None:
        return ""
    first = clock(tr, session.starts)
    return f"{first}{DASH}{clock(tr, session.ends)}" if session.ends else first


def counted(tr: Translator, unit: str, count: int) -> str:
    """Return the number with its counter (a key of ``word``), such as 8명 or 8 people."""
    return joined(tr(f"word.{unit}", count=count))


def chosen(tr: Translator, path: str, code: str) -> str:
    """Return the label of a choice; a code that this program does not know as it is."""
    return tr.find(f"{path}.{code}") or code


def match_words(tr: Translator, match: Match) -> str:
    """Return the level with n/m, or that nothing is known (product.md 4.2)."""
    if match.all == 0:
        return tr("match.not_recorded")
    return joined(f"{tr(f'match.level.{match.level}')} {match.shared}/{match.all}")


def together(*parts: str, by: str = " · ") -> str:
    """Return the parts that say something, with a middle dot between them."""
    return by.join(part for part in parts if part)


def below_each_other(lines: Iterable[Line]) -> Line:
    """Return the lines as one that breaks between them."""
    found: list[str] = []
    for line in lines:
        found += ["\n"] if found else []
        found += line if isinstance(line, tuple) else (plain(line),)
    return "".join(found) if all(type(part) is str for part in found) else tuple(found)


def rows_of(text: str) -> tuple[str, ...]:
    """Return the lines of a text that say something."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def names_in(text: str) -> tuple[str, ...]:
    """Return the names of a field, which are separated by commas (product.md 3.1)."""
    return tuple(name.strip() for name in text.split(",") if name.strip())


def link_to(address: str) -> Line:
    """Return host and first part of the path, leading to the whole address."""
    if not address:
        return ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return address
    first = parts.path.strip("/").partition("/")[0]
    host = parts.netloc.rpartition("@")[2].removeprefix("www.")
    return Link(f"{host}/{first}" if first else host, address)


def letters(tr: Translator, count: int) -> tuple[str, ...]:
    """Return the marks of a chart: 가 나 다 …, A B C … (at most 14)."""
    return tuple("가나다라마바사아자차카타파하" if tr.language == "ko" else "ABCDEFGHIJKLMN")[
        :count
    ]


def plain(line: Line) -> str:
    """Return what a line says, without stress or link."""
    if isinstance(line, Link):
        return line.text
    return line if isinstance(line, str) else "".join(line)


def listed(parts: Iterable[str]) -> str:
    """Return the parts with commas between them."""
    return ", ".join(part for part in parts if part)
