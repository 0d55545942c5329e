"""The contact tracker: an Excel workbook that goes round and comes home (tracker.md).

Writing takes a ``Meetup`` and gives bytes. ``openpyxl`` is loaded by the first export only.
"""

from datetime import date, datetime

from meetupdesk.i18n import Translator
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup
from meetupdesk.tracker.marks import Stamp
from meetupdesk.tracker.options import PROFILES, Remark, Tracker, TrackerOptions

__all__ = ["PROFILES", "Remark", "Tracker", "TrackerOptions", "file_stem", "write_tracker"]


def write_tracker(
    meetup: Meetup,
    tr: Translator,
    options: TrackerOptions,
    *,
    today: date,
    made_at: datetime,
    doc_id: str,
    export_id: str,
    secret: str,
    limits: Limits,
) -> Tracker:
    """Return the workbook of one profile, with what the export log has to remember.

    Equal input gives equal bytes. ``tr`` is the document's language; ``secret`` is the document's
    own (storage.md) and keys the fingerprints.
    """
    from meetupdesk.tracker.write import workbook_of

    stamp = Stamp(made_at=made_at, doc_id=doc_id, export_id=export_id, secret=secret)
    return workbook_of(meetup, tr, options, today=today, stamp=stamp, limits=limits)


def file_stem(tr: Translator) -> str:
    """Return the word for the tracker in file names: 연락추적표, contact-tracker."""
    return tr("tracker.file_name")
