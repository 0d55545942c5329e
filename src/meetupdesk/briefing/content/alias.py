"""Documents for outsiders: the organisation under its alias, the guests as numbers.

Twice, because either alone is not enough: the meetup is given other names before it is written, so
that particles fit and channels do not betray a guest; then every text of the document is searched
for the true names that somebody typed into a sentence.
"""

import dataclasses
import re
import unicodedata
from collections.abc import Mapping
from typing import Any, TypeVar

from msgspec import structs

from meetupdesk.briefing.blocks import Link
from meetupdesk.i18n import Translator
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person

_Value = TypeVar("_Value")

# Fields that hold codes, paths or ids, not texts.
_CODES = frozenset(
    ("align", "carries", "kind", "lang", "language", "paper", "paths", "section", "style")
)
_NUMBER = re.compile(r"(\d\D{0,2}){7}")
_SHORT = 2  # characters; a shorter name is replaced only where it stands alone


def aliases(meetup: Meetup, tr: Translator) -> dict[str, str]:
    """Return what stands for each true name: organisation, handles, real names, channel names."""
    overview = meetup.overview
    stand_in = overview.alias or tr(f"overview.organisation_kind.{overview.organisation_kind}")
    names = {overview.organisation: stand_in}
    for number, person in enumerate(meetup.people, start=1):
        guest = tr("word.guest", number=number)
        channels = [text for row in person.channels for text in (row.name, row.url)]
        own = (person.handle, person.real_name, person.email, person.phone, *channels)
        names.update((name, guest) for name in own if name not in names)
    return {name: other for name, other in names.items() if name.strip()}


def contact_data(meetup: Meetup, tr: Translator) -> dict[str, str]:
    """Return what stands for guests' phone numbers and addresses that were typed into a text."""
    hidden = tr("briefing.hidden_contact")
    return {
        text: hidden
        for person in meetup.people
        for text in (person.email, person.phone)
        if _NUMBER.search(text) or "@" in text
    }


def guest_names(meetup: Meetup, tr: Translator) -> dict[str, str]:
    """Return what stands for guests' names in a text that goes to all guests alike."""
    return {
        name: tr("word.guest", number=number)
        for number, person in enumerate(meetup.people, start=1)
        for name in (person.handle, person.real_name)
        if name.strip()
    }


def under_alias(meetup: Meetup, tr: Translator) -> Meetup:
    """Return the meetup with numbered guests who have nothing that names them."""
    names = aliases(meetup, tr)
    overview = meetup.overview
    return structs.replace(
        meetup,
        overview=structs.replace(
            overview, organisation=names.get(overview.organisation, overview.organisation)
        ),
        people=tuple(
            _numbered(person, tr("word.guest", number=number))
            for number, person in enumerate(meetup.people, start=1)
        ),
    )


def replaced(value: _Value, names: Mapping[str, str]) -> _Value:
    """Return a document or a text with other names in it, whatever their case or encoding."""
    swapped = {_simple(name): other for name, other in names.items()}
    # Both forms: casefolding writes some letters, such as ß, in two.
    composed = {unicodedata.normalize("NFC", name) for name in names}
    found = sorted(composed.union(swapped), key=lambda name: (-len(name), name))
    if not found:
        return value
    pattern = re.compile(
        "|".join(
            re.escape(name) if len(name) >= _SHORT else rf"\b{re.escape(name)}\b" for name in found
        ),
        re.IGNORECASE,
    )
    return _walked(value, pattern, swapped)


def _numbered(person: Person, guest: str) -> Person:
    return structs.replace(
        person,
        handle=guest,
        real_name="",
        affiliation="",
        known_through="",
        channels=(),
        influence_basis="",
        interests=tuple(structs.replace(row, evidence="") for row in person.interests),
    )


def _simple(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def _walked(value: _Value, pattern: re.Pattern[str], names: Mapping[str, str]) -> _Value:
    changed: Any = value
    if isinstance(value, str):
        changed = _swapped(value, pattern, names)
    elif isinstance(value, Link):
        text = _swapped(value.text, pattern, names)
        address = _swapped(value.address, pattern, names)
        changed = Link(text, address) if address == value.address else text
    elif isinstance(value, tuple):
        changed = tuple(_walked(part, pattern, names) for part in value)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        changed = dataclasses.replace(value, **_changes(value, pattern, names))
    result: _Value = changed
    return result


def _changes(value: Any, pattern: re.Pattern[str], names: Mapping[str, str]) -> dict[str, Any]:
    return {
        field.name: _walked(getattr(value, field.name), pattern, names)
        for field in dataclasses.fields(value)
        if field.name not in _CODES
    }


def _swapped(text: str, pattern: re.Pattern[str], names: Mapping[str, str]) -> str:
    normal = unicodedata.normalize("NFC", text)
    changed = pattern.sub(lambda hit: names.get(_simple(hit.group()), ""), normal)
    return type(text)(changed) if changed != normal else text
