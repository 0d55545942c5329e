"""People in a pasted block: which column is what, who is here already, and the rows to add.

The simple half of the import of lists: text in columns, or one name a line.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from msgspec import structs

from meetupdesk.i18n import Translator, simplified
from meetupdesk.meetup import parsing
from meetupdesk.meetup.clean import clean_text, has_resident_number
from meetupdesk.meetup.facts.names import name_key, subject_key
from meetupdesk.meetup.fields import Choice, Text, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Channel, Interest, Person
from meetupdesk.ui.tables.clipboard import Block, block_from_text

FIELDS = (
    "people.handle", "people.real_name", "people.kind", "people.affiliation",
    "people.channels.name", "people.channels.url", "people.interests", "people.email",
    "people.phone", "people.host", "people.note",
)  # fmt: skip
"""What a column of a pasted list can be."""

KNOWN_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "people.handle": (
        "이름",
        "활동명",
        "닉네임",
        "별명",
        "성명",
        "필명",
        "name",
        "handle",
        "nickname",
    ),
    "people.channels.name": ("채널", "블로그", "블로그명", "매체", "channel", "blog", "outlet"),
    "people.channels.url": ("주소", "링크", "url", "link", "블로그주소", "address", "website"),
    "people.interests": ("관심", "관심사", "주제", "분야", "테마", "interests", "topics", "themes"),
    "people.email": ("메일", "이메일", "전자우편", "email", "mail"),
    "people.phone": ("전화번호", "연락처", "휴대전화", "핸드폰", "phone", "mobile", "tel"),
    "people.affiliation": ("기관", "단체", "회사", "organisation", "organization", "company"),
    "people.note": ("비고", "메모", "기타", "notes", "remarks"),
}
MOST = 20_000  # rows of one paste (imports.md 3)
ENOUGH = 0.6  # of the filled cells; fewer say nothing about a column


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """A block without its heading row; ``fields`` guesses what each column is, "" for nothing."""

    rows: Block
    fields: tuple[str, ...]


def read_pasted(text: str, *translators: Translator) -> Pasted:
    """Return the block in a text and what its columns seem to be.

    The first row is a heading when at least half of its cells name a field.
    """
    rows = [tuple(clean_text(cell, lines=1) for cell in row) for row in block_from_text(text)]
    rows = [row for row in rows if any(row)][:MOST]
    width = max((len(row) for row in rows), default=0)
    rows = [row + ("",) * (width - len(row)) for row in rows]
    headings = _headings(translators)
    named = [headings.get(simplified(cell), "") for cell in rows[0]] if rows else []
    filled = sum(bool(cell) for cell in rows[0]) if rows else 0
    if filled and sum(map(bool, named)) * 2 >= filled:
        return Pasted(rows=tuple(rows[1:]), fields=_once(named))
    columns = [[row[at] for row in rows if row[at]] for at in range(width)]
    return Pasted(rows=tuple(rows), fields=_once([_by_content(each) for each in columns]))


def people_from(
    pasted: Pasted, meetup: Meetup, *, source: str, on: date, tr: Translator,
    new_id: Callable[[str], str],
) -> tuple[Person, ...]:  # fmt: skip
    """Return a person for each row that names one; cells that cannot be read stay empty."""
    themes = {subject_key(theme.name): theme.id for theme in meetup.themes}
    found = []
    for row in pasted.rows:
        cells = {field: cell for field, cell in zip(pasted.fields, row, strict=True) if field}
        values = _plain_values(cells, tr)
        handle = values.get("handle") or _short(cells.get("people.channels.name", ""), "handle")
        if handle:
            person = Person(
                id=new_id("people"),
                channels=_channels(cells, new_id),
                interests=_interests(cells, themes, new_id),
                source=_short(source, "source"),
                collected_on=on,
            )
            found.append(structs.replace(person, **values | {"handle": handle}))
    return tuple(found)


def already_here(meetup: Meetup, people: Sequence[Person]) -> frozenset[str]:
    """Return the ids of those who share a name or an e-mail address with somebody on the list.

    Of two equal rows within the paste, the second one counts as already here.
    """
    known = {key for person in meetup.people for key in _keys(person)}
    doubles = set()
    for person in people:
        if known & _keys(person):
            doubles.add(person.id)
        known |= _keys(person)
    return frozenset(doubles)


def unreadable(field: str, cell: str, tr: Translator) -> bool:
    """Tell whether a cell holds something that its field cannot take."""
    if not cell:
        return False
    if has_resident_number(cell):
        return True
    match field:
        case "people.email":
            return parsing.email(cell) is None
        case "people.phone":
            return parsing.phone(cell) is None
        case "people.channels.url":
            return parsing.link(cell) is None
        case "people.kind":
            return _kind(cell, tr) is None
    return False


def _headings(translators: Sequence[Translator]) -> dict[str, str]:
    found = {simplified(word): path for path, words in KNOWN_HEADINGS.items() for word in words}
    for tr in translators:
        found |= {simplified(tr(path)): path for path in FIELDS}
    return found


def _once(fields: Sequence[str]) -> tuple[str, ...]:
    """Return the fields, each for its first column only; without a name the first column is it."""
    kept = [field if field not in fields[:at] else "" for at, field in enumerate(fields)]
    if kept and "people.handle" not in kept:
        free = kept.index("") if "" in kept else -1
        if free >= 0:
            kept[free] = "people.handle"
    return tuple(kept)


def _by_content(cells: Sequence[str]) -> str:
    """Return the field a column looks like by what is in it."""
    tests: tuple[tuple[str, Callable[[str], object]], ...] = (
        ("people.email", parsing.email),
        ("people.phone", parsing.phone),
        ("people.channels.url", parsing.link),
    )
    for path, test in tests:
        if cells and sum(test(cell) is not None for cell in cells) >= ENOUGH * len(cells):
            return path
    return ""


def _plain_values(cells: Mapping[str, str], tr: Translator) -> dict[str, str]:
    """Return the values of the fields that one cell fills."""
    values = {}
    for path, cell in cells.items():
        part, _, name = path.rpartition(".")
        if part == "people" and name != "interests" and not unreadable(path, cell, tr):
            values[name] = _value(name, cell, tr)
    return {name: value for name, value in values.items() if value}


def _value(name: str, cell: str, tr: Translator) -> str:
    if name == "email":
        return parsing.email(cell) or ""
    if name == "phone":
        phone = parsing.phone(cell)
        return phone.text if phone else ""
    if name == "kind":
        return _kind(cell, tr) or ""
    return _short(cell, name)


def _kind(cell: str, tr: Translator) -> str | None:
    kind = kinds(Person)["kind"]
    assert isinstance(kind, Choice)
    labels = {simplified(tr(f"people.kind.{code}")): code for code in kind.options}
    return parsing.choice(cell, kind.options, labels)


def _short(text: str, name: str) -> str:
    kind = kinds(Person)[name]
    return text[: kind.limit].strip() if isinstance(kind, Text) else text


def _channels(cells: Mapping[str, str], new_id: Callable[[str], str]) -> tuple[Channel, ...]:
    name = cells.get("people.channels.name", "")[:40]
    url = parsing.link(cells.get("people.channels.url", "")) or ""
    return (Channel(id=new_id("people.channels"), name=name, url=url),) if name or url else ()


def _interests(
    cells: Mapping[str, str], themes: Mapping[str, str], new_id: Callable[[str], str]
) -> tuple[Interest, ...]:
    named = parsing.names(cells.get("people.interests", ""))
    return tuple(
        Interest(
            id=new_id("people.interests"),
            theme=themes.get(subject_key(name), ""),
            name="" if subject_key(name) in themes else name[:20],
        )
        for name in named
    )


def _keys(person: Person) -> set[str]:
    keys = {name_key(person.handle), person.email.casefold()}
    return keys - {""}
