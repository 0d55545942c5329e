"""``export``: the briefing and the tracker of a document, into files of their own.

Everything is made in memory before anything is written. What left the house is entered in the
document's export log, after the files are safely there.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from pathlib import Path

from msgspec import structs

from meetupdesk.cli.files import Clock, clock, is_template, open_file, remarks_of
from meetupdesk.cli.targets import Target, make_folder, target
from meetupdesk.cli.voice import Remark, Voice
from meetupdesk.i18n import LANGUAGES, Translator, load_translator
from meetupdesk.meetup.cascades import remove_people
from meetupdesk.meetup.facts.days import last_day
from meetupdesk.meetup.ids import PREFIXES, new_id
from meetupdesk.meetup.limits import Limits, limits_from
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.paths import read_toml
from meetupdesk.storage.document import encode, next_file
from meetupdesk.storage.errors import NotSaved
from meetupdesk.storage.files import atomic_save
from meetupdesk.storage.ledger import with_export
from meetupdesk.storage.names import export_name
from meetupdesk.storage.opening import Opened

USUAL_PROFILES = {"own_staff": "full", "processor": "agency", "third_party": "masked"}
FITTING = {"processor": ("agency", "on_the_day", "figures"), "third_party": ("masked", "figures")}
"""The tracker profiles that are meant for a recipient outside (sharing.md 4)."""

KEPT_FOR = timedelta(days=14)  # a recipient may keep a copy so long after the last session


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What the person asked for; without ``tr`` the document's own language is used."""

    file: Path
    to: Path | None = None
    pdf: Path | None = None
    xlsx: Path | None = None
    variant: str = "full"
    profile: str | None = None
    recipient: str = "own_staff"
    overwrite: bool = False
    tr: Translator | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What both documents are made from; ``meetup`` is as this recipient may see it."""

    opened: Opened
    meetup: Meetup
    tr: Translator
    limits: Limits
    clock: Clock
    variant: str
    profile: str
    recipient: str
    alias: bool

    @property
    def today(self) -> date:
        """The day of the export."""
        return self.clock.now.date()


@dataclass(frozen=True, slots=True)
class Made:
    """A finished document, its line in the export log, and what needs attention."""

    data: bytes
    entry: Export
    remarks: tuple[Remark, ...]


def export(order: Order, voice: Voice) -> int:
    """Write the documents and the log; return the exit status."""
    opened = open_file(order.file)
    job = _job(order, opened)
    folder = order.to or (None if order.pdf or order.xlsx else Path())
    if order.to:
        make_folder(order.to)
    made: list[tuple[Target, Made]] = []
    remarks = [*remarks_of(opened), *_advice(job)]
    for key, make, place, name in _documents(job, order):
        if where := target(place, folder, name, order.overwrite):
            voice.step(f"cli.making.{key}")
            made.append((where, make(job, where[0].name)))
    voice.steps_done()
    written = _write(made, voice, remarks)
    if written:
        remarks += _log(job, order.file, written)
    return 2 if not written else voice.remark(remarks)


def _job(order: Order, opened: Opened) -> Job:
    meetup = opened.file.meetup
    outside = order.recipient == "third_party"
    unasked = {each.id for each in meetup.people if each.third_party_consent != "yes"}
    return Job(
        opened=opened,
        meetup=remove_people(meetup, unasked) if outside else meetup,
        tr=order.tr or load_translator(_language(meetup)),
        limits=limits_from(read_toml("rules/kr.toml"), read_toml("rules/foreign.toml")),
        clock=clock(),
        variant=order.variant,
        profile=order.profile or USUAL_PROFILES[order.recipient],
        recipient=order.recipient,
        alias=outside and bool(meetup.overview.alias),
    )


def _language(meetup: Meetup) -> str:
    return "en" if meetup.overview.document_language == "en" else "ko"


def _documents(
    job: Job, order: Order
) -> tuple[tuple[str, Callable[[Job, str], Made], Path | None, str], ...]:
    """Return for each document its key, what makes it, the path asked for, its usual name."""
    from meetupdesk.briefing.content.alias import aliases, replaced

    overview = job.meetup.overview
    title = overview.title or job.tr(f"overview.format.{overview.format}")
    if job.alias:
        title = replaced(title, aliases(job.meetup, job.tr))
    words = (job.tr(f"briefing.file.{job.variant}"), job.tr("tracker.file_name"))
    pdf, xlsx = (
        export_name(title, word, job.today, suffix)
        for word, suffix in zip(words, (".pdf", ".xlsx"), strict=True)
    )
    return (("briefing", _briefing, order.pdf, pdf), ("tracker", _tracker, order.xlsx, xlsx))


def _briefing(job: Job, name: str) -> Made:
    from meetupdesk.briefing import write_briefing
    from meetupdesk.briefing.blocks import Options
    from meetupdesk.meetup.checks import problems

    file = job.opened.file
    pdf = write_briefing(
        job.meetup,
        job.tr,
        Options(variant=job.variant, alias=job.alias),
        today=job.today,
        made_at=job.clock.now,
        problems=problems(file.meetup, file.exports, job.today, job.limits),
        limits=job.limits,
    )
    entry = _entry(job, name, "briefing", job.variant, pdf.data)
    entry = structs.replace(entry, fields=pdf.carries.fields, people=pdf.carries.people)
    lost = {"count": len(pdf.lost), "characters": " ".join(pdf.lost)}
    return Made(pdf.data, entry, (("cli.remark.lost", lost),) if pdf.lost else ())


def _tracker(job: Job, name: str) -> Made:
    from meetupdesk.tracker import TrackerOptions, write_tracker

    entry = _entry(job, name, "tracker", job.profile, b"")
    tracker = write_tracker(
        job.meetup,
        job.tr,
        TrackerOptions(
            profile=job.profile, recipient_kind=job.recipient, until=entry.until, alias=job.alias
        ),
        today=job.today,
        made_at=job.clock.now,
        doc_id=job.opened.file.doc_id,
        export_id=entry.id,
        secret=job.opened.file.secret,
        limits=job.limits,
    )
    entry = structs.replace(
        entry,
        sha256=hashlib.sha256(tracker.data).hexdigest(),
        fields=tracker.fields,
        people=tracker.people,
        base=tracker.base,
    )
    return Made(tracker.data, entry, tuple((each.key, each.values) for each in tracker.remarks))


def _entry(job: Job, name: str, document: str, profile: str, data: bytes) -> Export:
    """Return the line of the log for a file, with an id that no other has."""
    taken = {each.id for each in job.opened.file.exports}
    last = max(job.today, last_day(job.meetup) or job.today)
    return Export(
        id=new_id(PREFIXES["exports"], taken, job.clock.chance),
        at=job.clock.now.astimezone(UTC).replace(microsecond=0),
        document=document,
        profile=profile,
        recipient_kind=job.recipient,
        until=last + KEPT_FOR,
        file_name=name,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def _advice(job: Job) -> tuple[Remark, ...]:
    """Return what is unusual about the order; it is done all the same."""
    fitting = FITTING.get(job.recipient, (job.profile,))
    if job.profile in fitting:
        return ()
    return (("cli.remark.profile", {"profile": job.profile, "fitting": ", ".join(fitting)}),)


def _write(made: list[tuple[Target, Made]], voice: Voice, remarks: list[Remark]) -> list[Made]:
    """Write one file after the other; what could not be written is told, the rest goes on."""
    written = []
    for (path, expected), document in made:
        try:
            atomic_save(path, document.data, expected=expected)
        except NotSaved as error:
            voice.tell(error)
            remarks.append(("cli.remark.not_written", {"file": path.name}))
            continue
        voice.say("cli.wrote", path=path)
        written.append(document)
        remarks.extend(document.remarks)
    return written


def _log(job: Job, path: Path, written: list[Made]) -> list[Remark]:
    """Enter what was written in the document's export log; return a remark when that fails."""
    file, exports = job.opened.file, job.opened.file.exports
    from meetupdesk.tracker.ageing import fingerprints

    if is_template(path):
        return []
    mark = fingerprints(file.secret, map(load_translator, LANGUAGES))
    for document in written:
        exports = with_export(exports, document.entry, mark)
    if job.opened.read_only or job.opened.etag is None:
        return [("cli.remark.not_logged", {"file": path.name})]
    try:
        logged = next_file(file, meetup=file.meetup, exports=exports, at=job.clock.now)
        atomic_save(path, encode(logged), expected=job.opened.etag)
    except NotSaved:
        return [("cli.remark.not_logged", {"file": path.name})]
    return []
