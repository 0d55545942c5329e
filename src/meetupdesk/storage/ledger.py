"""The export log: entering what left the house, and forgetting in time (tracker.md 8.1)."""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from msgspec import structs

from meetupdesk.meetup.model.exports import BaseTable, Export

VALUES_KEPT = 10  # tracker exports whose texts are kept for comparing
VALUES_KEPT_FOR = timedelta(days=180)
SHORTEST_NAME = 2  # characters; a shorter one would be found in nearly every cell

Fingerprint = Callable[[str, str], str]  # column and text: what stands for the text


def with_export(
    exports: tuple[Export, ...], entry: Export, fingerprint: Fingerprint
) -> tuple[Export, ...]:
    """Return the log with one more entry, aged as of its moment."""
    return aged((*exports, entry), entry.at, fingerprint)


def aged(
    exports: tuple[Export, ...], now: datetime, fingerprint: Fingerprint
) -> tuple[Export, ...]:
    """Return the log with the texts of old exports exchanged for their fingerprints.

    The texts stay for the ten latest trackers of the last 180 days. Fingerprints are as many and
    in the same order, so that a column keeps its place; an unchanged log is the very same tuple.
    """
    trackers = sorted((each for each in exports if each.base), key=lambda each: each.at)
    kept = {each.id for each in trackers[-VALUES_KEPT:] if now - each.at <= VALUES_KEPT_FOR}
    found = tuple(
        each if each.id in kept else _with_fingerprints(each, fingerprint) for each in exports
    )
    return exports if found == exports else found


def carrying(exports: tuple[Export, ...], people: Collection[str]) -> tuple[Export, ...]:
    """Return the entries whose files held any of these people."""
    return tuple(each for each in exports if not set(people).isdisjoint(each.people))


def without_people(
    exports: tuple[Export, ...],
    people: Collection[str],
    *,
    rows: Collection[str],
    names: Collection[str],
) -> tuple[Export, ...]:
    """Return the log without these people; the entries themselves stay.

    Out of every base go the rows with the ids ``rows`` and those in which one of ``names`` stands:
    a contact that was deleted after the export is known by nothing else.
    """
    found = tuple(_without(each, people, rows, names) for each in exports)
    return exports if found == exports else found


def _with_fingerprints(export: Export, fingerprint: Fingerprint) -> Export:
    if all(table.hashed for table in export.base):
        return export
    return structs.replace(export, base=tuple(_hashed(each, fingerprint) for each in export.base))


def _hashed(table: BaseTable, fingerprint: Fingerprint) -> BaseTable:
    if table.hashed:
        return table
    rows = {key: tuple(map(fingerprint, table.columns, row)) for key, row in table.rows.items()}
    return structs.replace(table, rows=rows, hashed=True)


def _without(
    export: Export, people: Collection[str], rows: Collection[str], names: Collection[str]
) -> Export:
    names = [name for name in names if len(name) >= SHORTEST_NAME]

    def stays(row_id: str, texts: tuple[str, ...]) -> bool:
        return row_id not in rows and not any(name in text for name in names for text in texts)

    base = tuple(
        structs.replace(
            table, rows={key: row for key, row in table.rows.items() if stays(key, row)}
        )
        for table in export.base
    )
    kept = tuple(each for each in export.people if each not in people)
    return structs.replace(export, people=kept, base=base)
