"""The rules of PDF/UA-1 and PDF/A-3a that a program can check, on a finished file.

``problems_of`` returns sentences; a sound file has none.
"""

import io
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pikepdf
from pdf_fonts import font_problems
from pdf_structure import elements, page_problems, structure_problems
from pikepdf import Array, Dictionary, Pdf

SPACES = {
    "dc": "{http://purl.org/dc/elements/1.1/}",
    "xmp": "{http://ns.adobe.com/xap/1.0/}",
    "pdf": "{http://ns.adobe.com/pdf/1.3/}",
    "ua": "{http://www.aiim.org/pdfua/ns/id/}",
    "a": "{http://www.aiim.org/pdfa/ns/id/}",
}


FORBIDDEN = ("/JavaScript", "/JS", "/SMask", "/OCProperties", "/AA", "/XFA")
SAME = {
    "/Title": ("dc", "title"),
    "/Author": ("dc", "creator"),
    "/Subject": ("dc", "description"),
    "/Creator": ("xmp", "CreatorTool"),
    "/Producer": ("pdf", "Producer"),
    "/Keywords": ("pdf", "Keywords"),
}


def problems_of(data: bytes) -> list[str]:
    """Return what breaks a rule, in words; nothing for a sound file."""
    with Pdf.open(io.BytesIO(data)) as pdf:
        return [
            *_bytes(data, pdf),
            *_catalog(pdf),
            *_metadata(pdf),
            *page_problems(pdf),
            *structure_problems(pdf),
            *font_problems(pdf),
            *_attachments(pdf),
        ]


def tags_of(data: bytes) -> list[str]:
    """Return the tags of all elements in reading order, such as ``H1``."""
    with Pdf.open(io.BytesIO(data)) as pdf:
        return [str(element.S)[1:] for element in elements(pdf)]


def _broken(rules: dict[str, object]) -> Iterator[str]:
    """What is not kept of rules that are written as what a breach is called."""
    return (breach for breach, is_kept in rules.items() if not is_kept)


def _bytes(data: bytes, pdf: Pdf) -> Iterator[str]:
    header, comment, _rest = data.split(b"\n", 2)
    yield from _broken(
        {
            "header is not that of PDF 1.7": header.startswith(b"%PDF-1.7"),
            "no binary comment": comment[:1] == b"%" and sum(byte > 127 for byte in comment) >= 4,
            "no end of line before endstream": not re.search(rb"[^\r\n]endstream", data),
            "Helvetica is in the file": b"Helvetica" not in data,
            "no file id": len(pdf.trailer.get("/ID", Array())) == 2,
            "encrypted": "/Encrypt" not in pdf.trailer,
        }
    )
    for number, thing in enumerate(pdf.objects):
        yield from (f"object {number}: {problem}" for problem in _forbidden(thing))


def _forbidden(thing: object) -> Iterator[str]:
    """Implementation limits (PDF/A 6.1.13) and keys that no object may have."""
    values: list[object] = []
    if isinstance(thing, pikepdf.String):
        if len(bytes(thing)) > 32_767:
            yield "string too long"
    elif isinstance(thing, Array):
        values = list(thing)
    elif isinstance(thing, pikepdf.Stream | Dictionary):
        yield from (f"has {key}" for key in FORBIDDEN if key in thing)
        values = [value for _key, value in thing.items()]
    for value in values:
        if not getattr(value, "is_indirect", False):
            yield from _forbidden(value)


def _catalog(pdf: Pdf) -> Iterator[str]:
    root = pdf.Root
    shown = root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False)
    keys = ("/AcroForm", "/OpenAction", "/Collection", "/RoleMap")
    intents = root.get("/OutputIntents", Array())
    yield from _broken(
        {
            "not marked": root.get("/MarkInfo", Dictionary()).get("/Marked", False),
            "no language": re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", str(root.get("/Lang", ""))),
            "title is not shown": shown,
            "catalog has a key too many": not any(key in root for key in keys),
            "not one output intent": len(intents) == 1,
        }
    )
    for intent in intents:
        profile = intent.DestOutputProfile.read_bytes()
        yield from _broken(
            {
                "output intent is not that of PDF/A": str(intent.S) == "/GTS_PDFA1",
                "no colour profile": profile[36:40] == b"acsp",
                "profile is not RGB": profile[16:20] == b"RGB "
                and int(intent.DestOutputProfile.N) == 3,
            }
        )
    item = root.get("/Outlines", Dictionary()).get("/First")
    while item is not None:
        if not str(item.get("/Title", "")).strip():
            yield "bookmark without a title"
        item = item.get("/Next")


def _metadata(pdf: Pdf) -> Iterator[str]:
    xml = pdf.Root.Metadata.read_bytes().decode()
    tree = ElementTree.fromstring(xml)

    def text(space: str, name: str) -> str:
        node = tree.find(f".//{SPACES[space]}{name}")
        return "" if node is None else " ".join("".join(node.itertext()).split())

    yield from _broken(
        {
            "XMP does not say PDF/UA-1": text("ua", "part") == "1",
            "XMP does not say PDF/A-3": text("a", "part") == "3",
            "XMP does not say level A": text("a", "conformance") == "A",
            "no extension schema": "pdfaSchema:namespaceURI" in xml,
            "no title": text("dc", "title"),
        }
    )
    for key, (space, name) in SAME.items():
        info = " ".join(str(pdf.docinfo.get(key, "")).split())
        if info != text(space, name):
            yield f"{key} is {info!r} in Info, {text(space, name)!r} in XMP"
    for key, name in (("/CreationDate", "CreateDate"), ("/ModDate", "ModifyDate")):
        info = re.sub(r"\D", "", str(pdf.docinfo.get(key, "")))
        if info[:14] != re.sub(r"\D", "", text("xmp", name))[:14]:
            yield f"{key} differs from XMP"


def _attachments(pdf: Pdf) -> Iterator[str]:
    files = pdf.Root.get("/Names", Dictionary()).get("/EmbeddedFiles", Dictionary())
    names = list(files.get("/Names", Array()))
    associated = {spec.objgen for spec in pdf.Root.get("/AF", Array())}
    if len(names) // 2 != len(associated):
        yield "attachments and associated files differ"
    keys = [bytes(name) for name in names[::2]]
    if keys != sorted(keys):
        yield "attachments are not in order"
    for spec in names[1::2]:
        if spec.objgen not in associated or "/AFRelationship" not in spec:
            yield "attachment without relation"
        if str(spec.get("/F", "")) != str(spec.get("/UF", "")) or not str(spec.UF):
            yield "attachment without name"
        stream = spec.EF.F
        if "/Subtype" not in stream or "/ModDate" not in stream.get("/Params", Dictionary()):
            yield "attachment without type or date"
