"""One write, in a worker: into the document's place, or as a recovery copy (storage.md 4).

Takes values and returns a value; the desk and the window are not known here.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.storage.backups import is_due, keep_restore_point, restore_points, thin
from meetupdesk.storage.document import MeetupFile, encode, next_file
from meetupdesk.storage.errors import NotSaved
from meetupdesk.storage.files import atomic_save
from meetupdesk.storage.recovery import drop_recovery_copy, keep_recovery_copy
from meetupdesk.ui.documents.document import Document
from meetupdesk.ui.documents.surroundings import Surroundings


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """The values to write. ``in_place``: try the document's place first; ``keep``: if that is not
    wanted or fails, make a recovery copy.
    """

    document: Document
    meetup: Meetup
    exports: tuple[Export, ...]
    at: datetime
    in_place: bool
    keep: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a job: ``lost`` means that there was no room anywhere.

    ``error`` says why the place was not written, ``home_error`` why nothing could be kept in the
    data folder.
    """

    job: Job
    document: Document
    state: Literal["saved", "kept", "lost"]
    error: NotSaved | None = None
    home_error: Exception | None = None


def write(job: Job, around: Surroundings) -> Outcome:
    """Do the job; what stands in the way is in the outcome."""
    error: NotSaved | None = None
    if job.in_place:
        try:
            return _in_place(job, around)
        except NotSaved as found:
            error = found
    if not job.keep:
        return Outcome(job=job, document=job.document, state="kept", error=error)
    return _kept(job, around, error)


def keep_point(file: MeetupFile, around: Surroundings, *, reason: str) -> Exception | None:
    """Keep a document as a restore point; return what stood in the way.

    A missing point is no reason to stop: the document itself is safe in its place.
    """
    return keep_point_of(encode(file), file.doc_id, around, reason=reason)


def keep_point_of(
    data: bytes, doc_id: str, around: Surroundings, *, reason: str
) -> Exception | None:
    """The same for the bytes of a document as they were read."""
    home, now, fs = around.home, around.now(), around.fs
    try:
        if keep_restore_point(data, home, doc_id, reason=reason, now=now, fs=fs):
            thin(home, doc_id, now=now, keep=around.keep(), fs=fs)
    except (NotSaved, OSError) as error:
        return error
    return None


def _in_place(job: Job, around: Surroundings) -> Outcome:
    before = job.document
    assert before.path is not None
    file = next_file(before.file, meetup=job.meetup, exports=job.exports, at=job.at)
    data = encode(file)
    etag = atomic_save(before.path, data, expected=before.expected, fs=around.fs)
    drop_recovery_copy(file, around.home, pid=around.pid, fs=around.fs)
    return Outcome(
        job=job,
        document=replace(before, file=file, expected=etag),
        state="saved",
        home_error=_routine_point(data, file.doc_id, around),
    )


def _routine_point(data: bytes, doc_id: str, around: Surroundings) -> Exception | None:
    try:
        points = restore_points(around.home, doc_id, fs=around.fs)
    except OSError as error:
        return error
    if not is_due(points, around.now()):
        return None
    return keep_point_of(data, doc_id, around, reason="save")


def _kept(job: Job, around: Surroundings, error: NotSaved | None) -> Outcome:
    before = job.document
    origin = str(before.path) if before.path else ""
    file = next_file(
        before.file, meetup=job.meetup, exports=job.exports, at=job.at, origin=origin
    )  # fmt: skip
    try:
        keep_recovery_copy(file, around.home, pid=around.pid, fs=around.fs)
    except NotSaved as home_error:
        return Outcome(
            job=job, document=before, state="lost", error=error, home_error=home_error
        )  # fmt: skip
    return Outcome(job=job, document=replace(before, file=file), state="kept", error=error)
