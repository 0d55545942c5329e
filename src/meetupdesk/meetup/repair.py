"""What loading sets right (product.md 3.16): ids and references that contradict themselves.

A file that people or other programs have touched may hold an id twice, an id that is none, or a
reference to nothing. The meetup that comes out keeps the invariants; a meetup in order comes out as
the very same object, after a look at every id that is quick even for 10,000 people.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from msgspec import Struct, structs

from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.fields import Ref, Refs, Row, inner, kinds
from meetupdesk.meetup.ids import FIXED_ROWS, PREFIXES, Chance, is_sound, new_id
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.places import Where, rows_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """A meetup in order, and how much had to be set right."""

    meetup: Meetup
    ids: int = 0  # rows that got a new id
    references: int = 0  # references that led nowhere, or twice to the same row
    tables: int = 0  # tables of fixed rows that did not have the rows they must have


def repaired(meetup: Meetup, random: Chance) -> Repaired:
    """Return the meetup with unique, sound ids, no dangling reference and all fixed rows.

    A damaged id is exchanged where it is named, too; of a doubled one the first row keeps it.
    """
    wrong = [where for where in _FIXED if _codes(meetup, where) != _codes(Meetup(), where)]
    for where in wrong:
        meetup = _with_fixed_rows(meetup, where)
    ids, renamed = 0, _NOTHING
    if not _has_sound_ids(meetup):
        meetup, ids, renamed = _with_sound_ids(meetup, random)
    references = 0
    if renamed or not _has_sound_references(meetup):
        meetup, references = _with_sound_references(meetup, renamed)
    return Repaired(meetup=meetup, ids=ids, references=references, tables=len(wrong))


def repaired_exports(exports: tuple[Export, ...], random: Chance) -> tuple[Export, ...]:
    """Return the log with unique, sound ids; the very same tuple when it has them."""
    ids = [export.id for export in exports]
    if len(set(ids)) == len(ids) and all(_is_id_of("exports", each) for each in ids):
        return exports
    taken: set[str] = set()
    found = []
    for export in exports:
        if export.id in taken or not _is_id_of("exports", export.id):
            export = structs.replace(export, id=new_id(PREFIXES["exports"], taken, random))
        taken.add(export.id)
        found.append(export)
    return tuple(found)


_FIXED = tuple(map(Where, FIXED_ROWS))
_TABLES = tuple(path for path in PREFIXES if path != "exports")

Renamed = Mapping[tuple[str, str], str]  # table and damaged id: the new id
_NOTHING: Renamed = {}


def _codes(meetup: Meetup, where: Where) -> list[str]:
    return [row.id for row in rows_at(meetup, where)]


def _with_fixed_rows(meetup: Meetup, where: Where) -> Meetup:
    found = {row.id: row for row in reversed(rows_at(meetup, where))}
    wanted = rows_at(Meetup(), where)
    return with_value(meetup, where, tuple(found.get(row.id, row) for row in wanted))


def _rows(meetup: Meetup, path: str) -> Iterable[Row]:
    """Return the rows of a table, of all the rows that have such a table."""
    outer, _, name = path.rpartition(".")
    if outer in PREFIXES:
        return chain.from_iterable(getattr(row, name) for row in _rows(meetup, outer))
    return rows_at(meetup, Where(path))


def _is_id_of(path: str, row_id: str) -> bool:
    return row_id.startswith(PREFIXES[path] + "-") and is_sound(row_id)


def _has_sound_ids(meetup: Meetup) -> bool:
    for path in _TABLES:
        ids, start = [row.id for row in _rows(meetup, path)], PREFIXES[path] + "-"
        if not all(each.startswith(start) for each in ids) or len(set(ids)) < len(ids):
            return False  # ids of two tables differ by their prefix
        if not all(map(is_sound, ids)):
            return False
    return True


def _with_sound_ids(meetup: Meetup, random: Chance) -> tuple[Meetup, int, Renamed]:
    """Return the meetup, how many rows got a new id, and the new ids of damaged ones."""
    taken = {row.id for path in _TABLES for row in _rows(meetup, path)}
    seen: set[str] = set()
    renamed: dict[tuple[str, str], str] = {}
    fresh: list[str] = []

    def change(path: str, holder: Struct) -> Struct:
        if path not in PREFIXES or not isinstance(holder, Row):
            return holder
        is_first = holder.id not in seen
        seen.add(holder.id)
        if is_first and _is_id_of(path, holder.id):
            return holder
        fresh.append(new_id(PREFIXES[path], taken, random))
        taken.add(fresh[-1])
        if is_first and holder.id:
            renamed[path, holder.id] = fresh[-1]
        return structs.replace(holder, id=fresh[-1])

    sound = _rebuilt(meetup, "", change)
    assert isinstance(sound, Meetup)
    return sound, len(fresh), renamed


@dataclass(frozen=True, slots=True)
class _Reference:
    """A field that names rows of a table; ``is_many`` when it names any number of them."""

    path: str
    name: str
    table: str
    is_many: bool

    def ids(self, holder: Struct) -> tuple[str, ...]:
        value = getattr(holder, self.name)
        if not value:
            return ()
        return value if self.is_many else (value,)


def _references(cls: type[Struct], path: str = "") -> Iterator[_Reference]:
    for name, kind in kinds(cls).items():
        if isinstance(kind, Ref | Refs):
            yield _Reference(path, name, kind.table, isinstance(kind, Refs))
    for name, below in inner(cls).items():
        yield from _references(below, f"{path}.{name}" if path else name)


_REFERENCES = tuple(_references(Meetup))


def _ids_by_table(meetup: Meetup) -> dict[str, set[str]]:
    tables = {reference.table for reference in _REFERENCES}
    return {table: {row.id for row in _rows(meetup, table)} for table in tables}


def _has_sound_references(meetup: Meetup) -> bool:
    there = _ids_by_table(meetup)
    for reference in _REFERENCES:
        name, known = reference.name, there[reference.table]
        named = (getattr(row, name) for row in _rows(meetup, reference.path))
        if reference.is_many:
            if not all(known.issuperset(ids) and len(set(ids)) == len(ids) for ids in named):
                return False
        elif not known.issuperset(filter(None, named)):
            return False
    return True


def _with_sound_references(meetup: Meetup, renamed: Renamed) -> tuple[Meetup, int]:
    """Return the meetup, and how many references were emptied."""
    there = _ids_by_table(meetup)
    emptied: list[str] = []

    def change(path: str, holder: Struct) -> Struct:
        for reference in _REFERENCES:
            ids = reference.ids(holder) if reference.path == path else ()
            led = (renamed.get((reference.table, each), each) for each in ids)
            kept = tuple(dict.fromkeys(each for each in led if each in there[reference.table]))
            emptied.extend(ids[len(kept) :])
            if kept != ids:
                value = kept if reference.is_many else "".join(kept)
                holder = structs.replace(holder, **{reference.name: value})
        return holder

    sound = _rebuilt(meetup, "", change)
    assert isinstance(sound, Meetup)
    return sound, len(emptied)


def _rebuilt(holder: Struct, path: str, change: Callable[[str, Struct], Struct]) -> Struct:
    """Return ``holder`` with ``change`` made to it and to everything in it."""
    new: dict[str, object] = {}
    for name in inner(type(holder)):
        old, below = getattr(holder, name), f"{path}.{name}" if path else name
        if isinstance(old, tuple):
            found = tuple(_rebuilt(each, below, change) for each in old)
            if any(one is not other for one, other in zip(old, found, strict=True)):
                new[name] = found
        elif (part := _rebuilt(old, below, change)) is not old:
            new[name] = part
    return change(path, structs.replace(holder, **new) if new else holder)
