"""Making the documents of an order in memory, each with its line of the export log.

Work on PDFs is for one thread at a time (``briefing``); nothing here writes a file.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC
from typing import TYPE_CHECKING

from msgspec import structs

from meetupdesk.exporting.order import Order, Source
from meetupdesk.exporting.recipients import seen_by_recipient, usual_until
from meetupdesk.i18n import MeetupdeskError
from meetupdesk.meetup.ids import PREFIXES, new_id
from meetupdesk.meetup.model.exports import DOCUMENTS, Export

if TYPE_CHECKING:
    from meetupdesk.briefing import Pdf


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A finished document and its entry; ``entry.file_name`` is the name it was made for.

    ``pages``, ``sections``, ``lost`` and ``shortened`` are those of a ``Pdf``. ``remarks`` are
    wording keys with their values, to be told after it was written.
    """

    data: bytes
    entry: Export
    pages: int = 0
    sections: tuple[tuple[str, int], ...] = ()
    lost: tuple[str, ...] = ()
    shortened: tuple[str, ...] = ()
    remarks: tuple[tuple[str, Mapping[str, object]], ...] = ()


class NotOnHold(MeetupdeskError):
    """A hold memo was asked for, and ``decision`` is another one."""

    key = "export.not_on_hold"


def make(document: str, source: Source, order: Order, file_name: str) -> Made:
    """Return a document of the order: one of its ``documents``; see ``briefing_of``."""
    return _MAKERS[document](source, order, file_name)


def briefing_of(source: Source, order: Order) -> "Pdf":
    """Return the briefing as this recipient would get it. Raises FontError and NotOnHold."""
    from meetupdesk.briefing import write_briefing
    from meetupdesk.meetup.checks import problems

    assert order.briefing is not None
    decision = source.meetup.listening.decision
    if order.briefing.variant == "hold_memo" and decision != "hold":
        raise NotOnHold(decision=source.tr.find(f"listening.decision.{decision}") or decision)
    return write_briefing(
        seen_by_recipient(source.meetup, order),
        source.tr,
        replace(order.briefing, alias=order.alias),
        today=source.today,
        made_at=source.now,
        problems=problems(
            source.meetup, source.exports, source.today, source.limits, source.own_phrases
        ),
        limits=source.limits,
    )


def renamed(made: Made, file_name: str) -> Made:
    """Return the same document under the name that it was really given."""
    return replace(made, entry=structs.replace(made.entry, file_name=file_name))


def _briefing(source: Source, order: Order, file_name: str) -> Made:
    pdf = briefing_of(source, order)
    assert order.briefing is not None
    variant = order.briefing.variant
    document = variant if variant in DOCUMENTS else "briefing"
    entry = structs.replace(
        _entry(source, order, document, file_name),
        profile=variant,
        sha256=hashlib.sha256(pdf.data).hexdigest(),
        fields=pdf.carries.fields,
        people=pdf.carries.people,
    )
    return Made(
        data=pdf.data,
        entry=entry,
        pages=pdf.pages,
        sections=pdf.sections,
        lost=pdf.lost,
        shortened=pdf.shortened,
    )


def _tracker(source: Source, order: Order, file_name: str) -> Made:
    from meetupdesk.tracker import write_tracker

    assert order.tracker is not None
    entry = _entry(source, order, "tracker", file_name)
    tracker = write_tracker(
        seen_by_recipient(source.meetup, order),
        source.tr,
        replace(
            order.tracker,
            recipient_kind=order.recipient.kind,
            recipient=order.recipient.name,
            until=entry.until,
            alias=order.alias,
            also=order.also,
        ),
        today=source.today,
        made_at=source.now,
        doc_id=source.doc_id,
        export_id=entry.id,
        secret=source.secret,
        limits=source.limits,
    )
    entry = structs.replace(
        entry,
        profile=order.tracker.profile,
        sha256=hashlib.sha256(tracker.data).hexdigest(),
        fields=tracker.fields,
        people=tracker.people,
        base=tracker.base,
    )
    remarks = tuple((remark.key, remark.values) for remark in tracker.remarks)
    return Made(data=tracker.data, entry=entry, remarks=remarks)


def _calendar(source: Source, order: Order, file_name: str) -> Made:
    from meetupdesk.briefing.content.alias import aliases, contact_data, replaced
    from meetupdesk.briefing.content.presence import without_left_out
    from meetupdesk.exporting.calendar import write_calendar

    assert order.calendar is not None
    names = contact_data(source.meetup, source.tr)
    names |= aliases(source.meetup, source.tr) if order.alias else {}
    calendar = write_calendar(
        seen_by_recipient(without_left_out(source.meetup, source.today), order),
        source.tr,
        order.calendar,
        made_at=source.now,
        doc_id=source.doc_id,
        sequence=sum(each.document == "calendar" for each in source.exports),
        renamed=lambda text: replaced(text, names),
    )
    entry = structs.replace(
        _entry(source, order, "calendar", file_name),
        sha256=hashlib.sha256(calendar.data).hexdigest(),
        fields=calendar.fields,
        people=calendar.people,
    )
    return Made(data=calendar.data, entry=entry)


def _entry(source: Source, order: Order, document: str, file_name: str) -> Export:
    """Return the line of the log for a file, with an id that no other has."""
    to = order.recipient
    return Export(
        id=new_id(PREFIXES["exports"], {each.id for each in source.exports}, source.chance),
        at=source.now.astimezone(UTC).replace(microsecond=0),
        document=document,
        recipient_kind=to.kind,
        recipient=to.name,
        purpose=to.purpose,
        ground=to.ground,
        until=to.until or usual_until(source.meetup, source.today),
        file_name=file_name,
        note=to.note,
    )


_MAKERS: Mapping[str, Callable[[Source, Order, str], Made]] = {
    "briefing": _briefing,
    "tracker": _tracker,
    "calendar": _calendar,
}
