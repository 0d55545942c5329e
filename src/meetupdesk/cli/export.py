"""``export``: briefing, tracker and calendar of a document, into files of their own.

Everything is made in memory before anything is written. What left the house is entered in the
document's export log, after the files are safely there.
"""

from dataclasses import dataclass
from pathlib import Path

from meetupdesk.cli.files import clock, is_template, open_file, remarks_of
from meetupdesk.cli.law import law
from meetupdesk.cli.targets import Target, target
from meetupdesk.cli.voice import Remark, Voice
from meetupdesk.exporting.calendar import CalendarOptions
from meetupdesk.exporting.entering import with_entries
from meetupdesk.exporting.making import Made, make
from meetupdesk.exporting.order import UNDER_ALIAS, Order, Recipient, Source, document_translator
from meetupdesk.exporting.places import make_folder, usual_names
from meetupdesk.exporting.recipients import OFFERED, USUAL_PROFILE
from meetupdesk.i18n import Translator
from meetupdesk.meetup.limits import Limits
from meetupdesk.storage.document import encode, next_file
from meetupdesk.storage.errors import NotSaved
from meetupdesk.storage.files import atomic_save
from meetupdesk.storage.opening import Opened


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the person asked for; without ``tr`` the document's own language is used."""

    file: Path
    to: Path | None = None
    pdf: Path | None = None
    xlsx: Path | None = None
    ics: Path | None = None  # the calendar is made only when asked for
    variant: str = "full"
    profile: str | None = None
    recipient: str = "own_staff"
    overwrite: bool = False
    tr: Translator | None = None


def export(request: Request, voice: Voice) -> int:
    """Write the documents and the log; return the exit status."""
    opened = open_file(request.file)
    limits, law_remarks = law()
    source = _source(opened, request.tr, limits)
    order = _order(request, source)
    if request.to:
        make_folder(request.to)
    made: list[tuple[Target, Made]] = []
    remarks = [*remarks_of(opened), *law_remarks, *_advice(order)]
    for document, where in _targets(request, source, order):
        voice.step(f"cli.making.{document}")
        made.append((where, make(document, source, order, where[0].name)))
    voice.steps_done()
    written = _write(made, voice, remarks)
    if written:
        remarks += _log(opened, source, request.file, written)
    return 2 if not written else voice.remark(remarks)


def _source(opened: Opened, tr: Translator | None, limits: Limits) -> Source:
    file, now = opened.file, clock()
    return Source(
        meetup=file.meetup,
        exports=file.exports,
        tr=tr or document_translator(file.meetup),
        limits=limits,
        now=now.now,
        chance=now.chance,
        doc_id=file.doc_id,
        secret=file.secret,
    )


def _order(request: Request, source: Source) -> Order:
    from meetupdesk.briefing import Options
    from meetupdesk.tracker import TrackerOptions

    outside = request.recipient == "third_party" or request.variant in UNDER_ALIAS
    return Order(
        recipient=Recipient(kind=request.recipient),
        alias=outside and bool(source.meetup.overview.alias),
        briefing=Options(variant=request.variant),
        tracker=TrackerOptions(profile=request.profile or USUAL_PROFILE[request.recipient]),
        calendar=CalendarOptions() if request.ics else None,
    )


def _targets(request: Request, source: Source, order: Order) -> list[tuple[str, Target]]:
    """Return where each document goes that was asked for; raises AlreadyThere."""
    asked = {"briefing": request.pdf, "tracker": request.xlsx, "calendar": request.ics}
    folder = request.to or (None if any(asked.values()) else Path())
    found = {
        document: target(asked[document], folder, name, request.overwrite)
        for document, name in usual_names(source, order).items()
    }
    return [(document, where) for document, where in found.items() if where]


def _advice(order: Order) -> tuple[Remark, ...]:
    """Return what is unusual about the order; it is done all the same."""
    offered = OFFERED[order.recipient.kind]
    if order.tracker is None or order.tracker.profile in offered:
        return ()
    values = {"profile": order.tracker.profile, "fitting": ", ".join(offered)}
    return (("cli.remark.profile", values),)


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
        remarks.extend(_lost(document))
        remarks.extend(document.remarks)
    return written


def _lost(document: Made) -> tuple[Remark, ...]:
    if not document.lost:
        return ()
    values = {"count": len(document.lost), "characters": " ".join(document.lost)}
    return (("cli.remark.lost", values),)


def _log(opened: Opened, source: Source, path: Path, written: list[Made]) -> list[Remark]:
    """Enter what was written in the document's export log; return a remark when that fails."""
    file = opened.file
    if is_template(path):
        return []
    if opened.read_only or opened.etag is None:
        return [("cli.remark.not_logged", {"file": path.name})]
    exports = with_entries(file.exports, (each.entry for each in written), file.secret)
    try:
        logged = next_file(file, meetup=file.meetup, exports=exports, at=source.now)
        atomic_save(path, encode(logged), expected=opened.etag)
    except NotSaved:
        return [("cli.remark.not_logged", {"file": path.name})]
    return []
