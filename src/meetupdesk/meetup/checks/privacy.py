"""Rules about personal data, gifts and what left the house."""

from collections.abc import Iterator

import msgspec
from msgspec import structs

from meetupdesk.meetup.checks import benefits
from meetupdesk.meetup.checks.families import sensitive_in
from meetupdesk.meetup.checks.problem import (
    Finding,
    Findings,
    at,
    blank,
    counted,
    named,
    of_row,
    when,
)
from meetupdesk.meetup.checks.rule import FIELD, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.clean import has_resident_number
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.places import Where, walk

CONTACT_FIELDS = frozenset({"people.email", "people.phone", "people.real_name"})
CONSENT_TEXTS = ("consent_purpose", "consent_items", "consent_retention", "consent_refusal")

_ZEROS = bytes.maketrans(b"123456789", b"000000000")
_SHAPES = (b"0000000000000", b"000000-0000000", b"000000 0000000")


def _rrn(seen: Seen) -> Iterator[Finding]:
    if not _may_hold_resident_number(seen.meetup):
        return
    for path, holder in walk(seen.meetup):
        for name, value in structs.asdict(holder).items():
            if isinstance(value, str) and has_resident_number(value):
                row = holder.id if isinstance(holder, Row) else ""
                yield Finding(where=Where(f"{path}.{name}", row), each=bool(row))


def _may_hold_resident_number(meetup: Meetup) -> bool:
    """Tell whether so many digits stand in a row anywhere; five times quicker than each text."""
    digits_as_zeros = msgspec.json.encode(meetup).translate(_ZEROS)
    return any(shape in digits_as_zeros for shape in _SHAPES)


def _no_basis(seen: Seen) -> Findings:
    return counted("people.basis", [row for row in seen.meetup.people if row.basis == "unset"])


def _no_source(seen: Seen) -> Findings:
    return counted("people.source", [row for row in seen.meetup.people if blank(row.source)])


def _consent_incomplete(seen: Seen) -> Findings:
    agreed = [row for row in seen.meetup.people if row.basis == "consent"]
    if not agreed:
        return ()
    for row in agreed:
        if row.consent_on is None:
            return (at("people.consent_on", row.id),)
        if row.consent_way == "unset":
            return (at("people.consent_way", row.id),)
    empty = [name for name in CONSENT_TEXTS if blank(getattr(seen.meetup.privacy, name))]
    return (at(f"privacy.{empty[0]}"),) if empty else ()


def _no_destroy_day(seen: Seen) -> Findings:
    undated = [row for row in seen.meetup.people if row.destroy_on is None]
    return counted("people.destroy_on", undated)


def _destroy_due(seen: Seen) -> Iterator[Finding]:
    for row in seen.meetup.people:
        if row.destroy_on and row.destroy_on < seen.today:
            yield of_row("people.destroy_on", row, name=named(row.handle))


def _sensitive_note(seen: Seen) -> Iterator[Finding]:
    themes = [theme.name for theme in seen.meetup.themes]
    for person in seen.meetup.people:
        for path, text in (("people.care", person.care), ("people.note", person.note)):
            if text and (phrase := sensitive_in(text, themes)):
                yield of_row(path, person, phrase=phrase)
    for entry in seen.meetup.contacts:
        if phrase := sensitive_in(entry.text, themes):
            yield of_row("contacts.text", entry, phrase=phrase)


def _filming_notice(seen: Seen) -> Findings:
    missing = seen.filmed and blank(seen.meetup.privacy.filming_notice)
    return when(missing, at("privacy.filming_notice"))


def _processor(seen: Seen) -> Findings:
    privacy = seen.meetup.privacy
    works_for_us = any(row.role == "agency" for row in seen.meetup.overview.team) or any(
        export.recipient_kind == "processor" for export in seen.exports
    )
    if not works_for_us:
        return ()
    if privacy.processor_contract_on is None:
        return (at("privacy.processor_contract_on"),)
    return when(not privacy.processor_disclosed, at("privacy.processor_disclosed"))


def _exported_outside(seen: Seen) -> Iterator[Finding]:
    agreed = {row.id: row.third_party_consent == "yes" for row in seen.meetup.people}
    for export in seen.exports:
        if export.recipient_kind != "third_party" or export.ground not in ("none", "consent"):
            continue
        if _holds_contacts(export) and not all(agreed.get(row, True) for row in export.people):
            yield of_row("exports.ground", export, name=_recipient(export))


def _copies_out(seen: Seen) -> Iterator[Finding]:
    for export in seen.exports:
        overdue = export.until is not None and export.until < seen.today
        if overdue and export.settled_on is None and _holds_contacts(export):
            yield of_row("exports.settled_on", export, name=_recipient(export))


def _holds_contacts(export: Export) -> bool:
    return not CONTACT_FIELDS.isdisjoint(export.fields)


def _recipient(export: Export) -> object:
    return named(export.recipient or export.file_name)


def _overseas(seen: Seen) -> Findings:
    return counted("people.country", [row for row in seen.considered if not blank(row.country)])


RULES = (
    Rule("privacy.rrn", "blocker", FIELD, _rrn),
    Rule("privacy.no_basis", "check", FIELD, _no_basis),
    Rule("privacy.no_source", "check", FIELD, _no_source),
    Rule("privacy.consent_incomplete", "check", FIELD, _consent_incomplete),
    Rule("privacy.no_destroy_day", "check", FIELD, _no_destroy_day),
    Rule("privacy.destroy_due", "blocker", FIELD, _destroy_due),
    Rule("privacy.sensitive_note", "check", SENTENCE, _sensitive_note),
    Rule("privacy.filming_notice", "check", SENTENCE, _filming_notice),
    *benefits.RULES,
    Rule("privacy.processor", "check", FIELD, _processor),
    Rule("privacy.exported_outside", "check", FIELD, _exported_outside),
    Rule("privacy.copies_out", "check", FIELD, _copies_out),
    Rule("privacy.overseas", "check", SENTENCE, _overseas),
)
