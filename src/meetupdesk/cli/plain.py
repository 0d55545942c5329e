"""``unpack`` and ``pack``: the document as plain JSON, and back.

The plain form is for scripts and for looking: the fields of the file without the seal and the
bookkeeping. What a script wrote is checked before it becomes a document: a wrong type, an unknown
name or choice is refused with its place; text is cleaned like typed text.
"""

from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, structs

from meetupdesk.cli.faults import NotPlainJson, fault_of, first_undeclared
from meetupdesk.cli.files import bytes_of, clock, open_file, remarks_of, write_new
from meetupdesk.cli.voice import Remark, Voice
from meetupdesk.meetup.clean import clean_text, has_resident_number
from meetupdesk.meetup.edits import with_every_value
from meetupdesk.meetup.fields import Choice, Kind, Ref, Text
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.storage.document import VERSION, MeetupFile, encode, new_file


class Plain(Struct, frozen=True, kw_only=True):
    """What ``unpack`` writes and ``pack`` reads; everything but the meetup may be left out."""

    format: str = "meetupdesk"
    version: int = VERSION
    doc_id: str = ""
    secret: str = ""
    meetup: Meetup
    exports: tuple[Export, ...] = ()


def unpack(path: Path, out: Path | None, voice: Voice) -> int:
    """Write the document as plain JSON to ``out``, or to stdout."""
    opened = open_file(path)
    text = plain_json(opened.file)
    if out is None:
        print(text.decode(), end="")
    else:
        write_new(out, text)
        voice.say("cli.wrote", path=out)
    return voice.remark(remarks_of(opened))


def pack(source: Path, path: Path, voice: Voice) -> int:
    """Make a sealed document of plain JSON."""
    try:
        plain = from_plain_json(bytes_of(source))
    except NotPlainJson as fault:
        raise fault.in_words(voice.tr) from fault
    meetup, remarks = fit_to_keep(plain.meetup)
    fresh = new_file(meetup, clock().chance)
    file = structs.replace(
        fresh,
        doc_id=plain.doc_id or fresh.doc_id,
        secret=plain.secret or fresh.secret,
        exports=plain.exports,
    )
    write_new(path, encode(file))
    voice.say("cli.wrote", path=path)
    return voice.remark(remarks)


def plain_json(file: MeetupFile) -> bytes:
    """Return the document as UTF-8 JSON, indented, with a newline at the end."""
    plain = Plain(doc_id=file.doc_id, secret=file.secret, meetup=file.meetup, exports=file.exports)
    return msgspec.json.format(msgspec.json.encode(plain), indent=2) + b"\n"


def from_plain_json(data: bytes) -> Plain:
    """Return what the JSON says; raises NotPlainJson with the place of the first wrong value."""
    try:
        value: Any = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
        if fault := first_undeclared(value, Plain):
            raise fault
        plain = msgspec.convert(value, Plain)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise fault_of(error) from error
    if plain.version != VERSION or plain.format != "meetupdesk":
        raise NotPlainJson(place="version", reason="version", known=VERSION)
    return plain


def fit_to_keep(meetup: Meetup) -> tuple[Meetup, tuple[Remark, ...]]:
    """Return the meetup with clean texts and without resident numbers, and what was left out."""
    refused: list[str] = []

    def clean(kind: Kind, value: object) -> object:
        if not isinstance(value, str) or isinstance(kind, Choice | Ref):
            return value
        lines = kind.lines if isinstance(kind, Text) else 1
        text = clean_text(value, lines)
        if has_resident_number(text):
            refused.append(text)
            return ""
        return text

    meetup = with_every_value(meetup, clean)
    remarks = (("cli.remark.resident_number", {"count": len(refused)}),) if refused else ()
    return meetup, remarks
