"""Names that must be unlike each other: of sheets, headers, people, sessions and themes."""

import re
from collections.abc import Iterable, Mapping

from meetupdesk.i18n import Translator, simplified
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person

LONGEST_SHEET_NAME = 31  # UTF-16 units
LONGEST_HEADER = 200  # Excel takes 255
_FORBIDDEN = re.compile(r"[\\/?*:\[\]\x00-\x1f]")


def safe_sheet_name(text: str, taken: Iterable[str] = ()) -> str:
    """Return a sheet name that Excel takes without repair, unlike those taken.

    openpyxl accepts several that Excel does not: apostrophes at the ends, ``History``, names that
    differ in case alone, more than 31 UTF-16 units.
    """
    name = _FORBIDDEN.sub(" ", text).strip(" '") or "Sheet"
    name = f"{name}_" if name.casefold() == "history" else name
    others = {other.casefold() for other in taken}
    number, tail = 1, ""
    while (candidate := _cut(name, LONGEST_SHEET_NAME - len(tail)) + tail).casefold() in others:
        number += 1
        tail = f" ({number})"
    return candidate


def quoted(sheet: str) -> str:
    """Return a sheet name as formulas write it."""
    return "'" + sheet.replace("'", "''") + "'"


def unlike(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the texts on one line, each unlike the others but for a number behind it.

    Compared without case, spaces and ways of encoding, as headers are read back.
    """
    taken: set[str] = set()
    found = []
    for text in texts:
        text = " ".join(text.split())[:LONGEST_HEADER]
        number, candidate = 1, text
        while simplified(candidate) in taken:
            number += 1
            candidate = f"{text} ({number})"
        taken.add(simplified(candidate))
        found.append(candidate)
    return tuple(found)


def person_names(people: Iterable[Person], tr: Translator, alias: bool) -> Mapping[str, str]:
    """Return how each person is named in cells that refer to people, by id.

    The handle; where two share one, the main channel's name behind it. Under an alias a number.
    """
    people = tuple(people)
    if alias:
        return {p.id: tr("word.guest", number=n) for n, p in enumerate(people, start=1)}
    handles = [" ".join(p.handle.split()) or tr("tracker.nameless") for p in people]
    counts: dict[str, int] = {}
    for handle in handles:
        counts[simplified(handle)] = counts.get(simplified(handle), 0) + 1
    shared = (
        f"{handle} ({person.channels[0].name})"
        if counts[simplified(handle)] > 1 and person.channels and person.channels[0].name
        else handle
        for handle, person in zip(handles, people, strict=True)
    )
    return dict(zip((person.id for person in people), unlike(shared), strict=True))


def session_names(meetup: Meetup, tr: Translator) -> Mapping[str, str]:
    """Return the name of each session by id; one without a name has its number."""
    sessions = meetup.schedule.sessions
    names = (
        each.name.strip() or tr("tracker.session", number=number)
        for number, each in enumerate(sessions, start=1)
    )
    return dict(zip((each.id for each in sessions), unlike(names), strict=True))


def theme_names(meetup: Meetup, tr: Translator) -> Mapping[str, str]:
    """Return the name of each theme by id; one without a name has its number."""
    names = (
        each.name.strip() or tr("tracker.theme", number=number)
        for number, each in enumerate(meetup.themes, start=1)
    )
    return dict(zip((each.id for each in meetup.themes), unlike(names), strict=True))


def _cut(text: str, units: int) -> str:
    data = text.encode("utf-16-le")[: 2 * units]
    return data.decode("utf-16-le", "ignore").rstrip(" '")
