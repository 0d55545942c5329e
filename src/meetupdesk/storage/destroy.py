"""Removing people for good: from the document and from every copy of it (storage.md 14).

Files are removed from the file system. Single blocks cannot be overwritten on today's drives, and
copies that were sent are out of reach; the report lists those.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path

from msgspec import structs

from meetupdesk.meetup.cascades import destroy_people, remove_people
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.places import walk
from meetupdesk.storage.document import (
    SUFFIX,
    VERSION,
    MeetupFile,
    doc_id_in,
    encode,
    next_file,
)
from meetupdesk.storage.errors import NotSaved
from meetupdesk.storage.files import Etag, Expect, atomic_save
from meetupdesk.storage.fs import REAL, Fs
from meetupdesk.storage.home import Home, copies_of, sealed_document, temporaries_in
from meetupdesk.storage.ledger import carrying, without_people


@dataclass(frozen=True, slots=True, kw_only=True)
class Destruction:
    """Whom to remove, and what the destruction log will say about it."""

    people: frozenset[str]
    reason: str
    by: str
    at: datetime
    row_id: str  # a new id of privacy.destructions


@dataclass(frozen=True, slots=True)
class Traces:
    """What gives people away in an export's base: rows about them, and words that name them.

    Collected from every copy: an old export may hold an earlier name, or a contact that the
    document has lost since.
    """

    rows: frozenset[str]
    names: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DestroyReport:
    """The document as it is now, and what became of the copies."""

    file: MeetupFile
    etag: Etag | Expect  # as it was expected when there was no place to write to
    carrying: tuple[Export, ...]  # what left the house with these people in it, as it was before
    cleaned: tuple[Path, ...]
    deleted: tuple[Path, ...]
    left: tuple[Path, ...]  # could be neither cleaned nor deleted


def destroy(
    file: MeetupFile,
    path: Path | None,
    destruction: Destruction,
    *,
    home: Home,
    expected: Etag | Expect,
    fs: Fs = REAL,
) -> DestroyReport:
    """Remove the people from the document at ``path`` and save it, then from all copies.

    A draft has no path: the document is only returned, and its copies are cleaned.
    Raises a leaf of ``NotSaved`` when the document cannot be saved; then nothing was removed. The
    caller empties the history: there is no way back.
    """
    places = tuple(copies_of(home, file.doc_id, fs=fs))
    traces = traces_of(chain([file], _readable(places, fs)), destruction.people)
    clean = cleaned(file, destruction, traces)
    clean = next_file(clean, meetup=clean.meetup, exports=clean.exports, at=destruction.at)
    if path is not None:
        expected = atomic_save(path, encode(clean), expected=expected, fs=fs)
    outcome: dict[str, list[Path]] = {"cleaned": [], "deleted": [], "left": [], "untouched": []}
    for place in (*places, *_leftovers(file.doc_id, path, home, fs)):
        outcome[_treated(place, destruction, traces, fs)].append(place)
    return DestroyReport(
        file=clean,
        etag=expected,
        carrying=carrying(file.exports, destruction.people),
        cleaned=tuple(outcome["cleaned"]),
        deleted=tuple(outcome["deleted"]),
        left=tuple(outcome["left"]),
    )


def cleaned(file: MeetupFile, destruction: Destruction, traces: Traces) -> MeetupFile:
    """Return the document without the people; the very same one when it never had them."""
    ids = destruction.people
    meetup = file.meetup
    if any(person.id in ids for person in meetup.people):
        meetup = destroy_people(
            meetup,
            ids,
            reason=destruction.reason,
            by=destruction.by,
            on=destruction.at.date(),
            row_id=destruction.row_id,
        )
    exports = without_people(file.exports, ids, rows=ids | traces.rows, names=traces.names)
    if meetup is file.meetup and exports is file.exports:
        return file
    return structs.replace(file, meetup=meetup, exports=exports)


def traces_of(files: Iterable[MeetupFile], people: Collection[str]) -> Traces:
    """Return the traces of these people in all the files."""
    rows: set[str] = set()
    names: set[str] = set()
    for file in files:
        rows |= _rows_about(file.meetup, people)
        for person in file.meetup.people:
            if person.id in people:
                names |= {person.handle, person.real_name, person.email, person.phone}
    return Traces(frozenset(rows), frozenset(names - {""}))


def _rows_about(meetup: Meetup, people: Collection[str]) -> set[str]:
    """Return the ids of the rows that go with the people or lose a reference to them."""
    stayed = {id(row) for _, row in walk(remove_people(meetup, people))}
    return {row.id for _, row in walk(meetup) if isinstance(row, Row) and id(row) not in stayed}


def _readable(places: Iterable[Path], fs: Fs) -> Iterator[MeetupFile]:
    for place in places:
        file = sealed_document(place, fs=fs)
        if file is not None:
            yield file


def _leftovers(doc_id: str, path: Path | None, home: Home, fs: Fs) -> Iterator[Path]:
    """Yield what killed saves left of this document.

    In the document's own folder others may be saving other documents at this moment.
    """
    for folder in (home.recovery, home.discarded, home.backups(doc_id)):
        yield from temporaries_in(folder, fs=fs)
    if path is None:
        return
    for place in temporaries_in(fs.resolve(path).parent, fs=fs):
        with suppress(OSError):
            if doc_id_in(fs.read(place)) == doc_id:
                yield place


def _treated(place: Path, destruction: Destruction, traces: Traces, fs: Fs) -> str:
    """Clean one copy under its own name, delete it when that cannot be done; say which."""
    file = sealed_document(place, fs=fs)
    if file is not None and file.version == VERSION and place.suffix == SUFFIX:
        clean = cleaned(file, destruction, traces)
        if clean is file:
            return "untouched"
        with suppress(NotSaved):
            atomic_save(place, encode(clean), expected=Expect.ANY, fs=fs)
            return "cleaned"
    with suppress(OSError):
        fs.remove(place)
        return "deleted"
    return "left"
