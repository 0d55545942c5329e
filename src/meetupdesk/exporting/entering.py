"""Entering in the export log what was really written."""

from collections.abc import Iterable

from meetupdesk.i18n import LANGUAGES, load_translator
from meetupdesk.meetup.model.exports import Export
from meetupdesk.storage.ledger import with_export


def with_entries(
    exports: tuple[Export, ...], entries: Iterable[Export], secret: str
) -> tuple[Export, ...]:
    """Return the log with the entries behind the others, whose texts age (tracker.md 8.1)."""
    from meetupdesk.tracker.ageing import fingerprints

    mark = fingerprints(secret, map(load_translator, LANGUAGES))
    for entry in entries:
        exports = with_export(exports, entry, mark)
    return exports
