"""The file of a meetup: one JSON object, one value a line, closed by a seal (storage.md 1).

The seal is the sha256 of everything before it, so that a whole file is known without a parser.
"""

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import msgspec
from msgspec import Struct, structs

from meetupdesk import __version__
from meetupdesk.meetup.ids import ALPHABET, Chance
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.storage.errors import FileIsDamaged, FileIsNewer, NotAMeetup
from meetupdesk.storage.migrations import migrated

VERSION = 1  # rises with every change of the stored shape
MIN_READER = 1  # rises only when an older program would misread, not merely miss, something
SUFFIX = ".meetup"

T = TypeVar("T")


class MeetupFile(Struct, frozen=True, kw_only=True):
    """Everything that lies in the file; ``seal`` stays last."""

    format: str = "meetupdesk"
    version: int = VERSION
    min_reader: int = MIN_READER
    app: str = __version__
    doc_id: str = ""
    rev: int = 0
    saved_at: str = ""
    secret: str = ""
    origin: str = ""
    meetup: Meetup = Meetup()
    exports: tuple[Export, ...] = ()
    seal: str = ""


class Header(Struct, frozen=True, kw_only=True):
    """What is read first, because a newer file may hold anything else."""

    version: int
    min_reader: int = 1
    app: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Digests:
    """What the bytes of a file say about themselves: is the seal right, and their sha256."""

    sealed: bool
    sha256: str


def new_file(meetup: Meetup, random: Chance | None = None) -> MeetupFile:
    """Return a document that was never saved, with an identity of its own."""
    return with_identity(MeetupFile(meetup=meetup), random or secrets.SystemRandom())


def with_identity(file: MeetupFile, random: Chance) -> MeetupFile:
    """Return the file with the id and the secret it may lack; both are made once.

    An id is also the name of a folder, so a strange one is not taken over.
    """
    return structs.replace(
        file,
        doc_id=file.doc_id if _DOC_ID.fullmatch(file.doc_id) else new_doc_id(random),
        secret=file.secret or f"{random.randrange(1 << 128):032x}",
    )


def new_doc_id(random: Chance) -> str:
    """Return ``m-`` and 26 letters and digits: 128 bits of chance."""
    number = random.randrange(1 << 128)
    return "m-" + "".join(ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))


def next_file(
    file: MeetupFile, *, meetup: Meetup, exports: tuple[Export, ...], at: datetime, origin: str = ""
) -> MeetupFile:
    """Return what is to be written next: the new values, one revision on.

    ``at`` knows its time zone; ``origin`` is the document's path in a recovery copy, else empty.
    """
    return structs.replace(
        file,
        version=VERSION, min_reader=MIN_READER, app=__version__,
        rev=file.rev + 1, saved_at=at.isoformat(timespec="seconds"), origin=origin,
        meetup=meetup, exports=exports,
    )  # fmt: skip


def encode(file: MeetupFile) -> bytes:
    """Return the bytes of the file, sealed; the same value always gives the same bytes.

    Raises UnicodeEncodeError for half a surrogate pair, which ``clean_text`` keeps out.
    """
    head, _, _ = _canonical(file).rpartition(_SEAL)
    # One addition to the long part: each would copy it again.
    return head + (_SEAL + hashlib.sha256(head).hexdigest().encode() + _END)


def digests(data: bytes) -> Digests:
    """Return whether the seal is right, and the sha256 of all bytes."""
    at = data.rfind(_SEAL)
    view = memoryview(data)
    running = hashlib.sha256(view[: max(at, 0)])
    seal = running.hexdigest().encode() + _END
    running.update(view[max(at, 0) :])
    return Digests(sealed=at >= 0 and data[at + len(_SEAL) :] == seal, sha256=running.hexdigest())


def header_of(data: bytes, name: str) -> Header:
    """Return the versions that the file names.

    Raises NotAMeetup, FileIsDamaged, and FileIsNewer when we would misread it.
    """
    if not _MARK.match(data):
        raise NotAMeetup(file=name)
    header = _canonical_header(data) or _parsed(data, name, Header)
    if header.min_reader > VERSION:
        raise _newer(header, name)
    if header.version < 1:
        raise FileIsDamaged(file=name, details=f"version {header.version}")
    return header


def decode(data: bytes, name: str) -> MeetupFile:
    """Return the document, brought to our version; ``name`` is for what the person reads.

    Fields that a newer program added are left out. The seal is not looked at. Raises NotAMeetup,
    FileIsNewer and FileIsDamaged.
    """
    header = header_of(data, name)
    if header.version < VERSION:
        return _migrated(data, name, header.version)
    try:
        return _parsed(data, name, MeetupFile)
    except FileIsDamaged as error:
        if header.version > VERSION and digests(data).sealed:
            raise _newer(header, name) from error
        raise


def is_faithful(data: bytes, file: MeetupFile) -> bool:
    """Tell whether sealed ``data`` says nothing that ``file``, decoded from it, does not hold."""
    ours = _canonical(file)  # with the same seal at the end
    if data == ours:  # the usual case, without parsing again
        return True
    return _plain_without_seal(data) == _plain_without_seal(ours)


def doc_id_in(data: bytes) -> str:
    """Return the document's id from bytes that may be damaged; empty when it is not there."""
    found = _DOC_ID_LINE.search(data[:4096])
    return found[1].decode() if found else ""


_SEAL = b',\n "seal": "'  # never inside a JSON text: a line break is always escaped there
_END = b'"\n}\n'
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_MARK = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"meetupdesk"')
_HEADER = re.compile(
    rb'{\n "format": "meetupdesk",\n "version": (\d{1,9}),\n "min_reader": (\d{1,9}),\n'
    rb' "app": "([\w.+-]*)",\n'
)
_DOC_ID = re.compile(f"m-[{ALPHABET}]{{26}}")
_DOC_ID_LINE = re.compile(rf'"doc_id"\s*:\s*"({_DOC_ID.pattern})"'.encode())


def _canonical(file: MeetupFile) -> bytes:
    return msgspec.json.format(msgspec.json.encode(file), indent=1) + b"\n"


def _canonical_header(data: bytes) -> Header | None:
    """Return the header of a file as we write it: looking is quicker than parsing all of it."""
    found = _HEADER.match(data)
    if found is None:
        return None
    version, min_reader, app = found.groups()
    return Header(version=int(version), min_reader=int(min_reader), app=app.decode())


def _plain_without_seal(data: bytes) -> dict[str, object]:
    plain = msgspec.json.decode(data, type=dict[str, object])
    return plain | {"seal": ""}


def _newer(header: Header, name: str) -> FileIsNewer:
    theirs = header.app or f"(version {header.version})"
    return FileIsNewer(file=name, theirs=theirs, ours=__version__)


def _parsed(data: bytes, name: str, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(data.removeprefix(_BYTE_ORDER_MARK), type=kind)
    except _UNREADABLE as error:
        raise FileIsDamaged(file=name, details=str(error), doc_id=doc_id_in(data)) from error


def _migrated(data: bytes, name: str, since: int) -> MeetupFile:
    plain = _parsed(data, name, dict[str, object])
    try:
        return msgspec.convert(migrated(plain, since=since, to=VERSION), MeetupFile)
    except (*_UNREADABLE, KeyError) as error:
        raise FileIsDamaged(file=name, details=str(error), doc_id=doc_id_in(data)) from error
