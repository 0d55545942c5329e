"""What the file says as a whole: metadata, colour space, attachments, how to show it."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from reportlab.pdfbase import pdfdoc

from meetupdesk.briefing.blocks import Attachment, Document
from meetupdesk.briefing.pdf.canvas import TaggedCanvas, add_keys
from meetupdesk.briefing.pdf.structure import LANGUAGES, literal
from meetupdesk.briefing.pdf.text import clean
from meetupdesk.briefing.pdf.xmp import Properties, xmp
from meetupdesk.paths import data_folder

CREATOR = "meetupdesk"
COLOURS = "sRGB IEC61966-2.1"
MOST_OF_A_NAME = 150  # characters of the name of an attachment


def write_catalog(
    canvas: TaggedCanvas,
    document: Document,
    made_at: datetime,
    attachments: Sequence[Attachment],
) -> None:
    """Add everything to the canvas's catalog; to be called before it is saved."""
    doc: Any = canvas._doc
    title = clean(document.title) or CREATOR
    author = clean(document.organisation.replace("  ", " "))
    subject = clean(document.subject)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(subject)
    canvas.setCreator(CREATOR)
    canvas.setKeywords("")
    properties = Properties(
        title, author, subject, CREATOR, str(doc.info.producer), LANGUAGES[document.language]
    )
    packet = xmp(properties, made_at)
    doc.Catalog.Metadata = pdfdoc.XMP(creator=lambda _document: packet)
    extra: dict[str, object] = {"OutputIntents": _output_intent(doc)}
    if attachments:
        extra["AF"] = _attached(doc, made_at, attachments)
    add_keys(doc.Catalog, extra)
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _output_intent(doc: Any) -> Any:
    profile = (data_folder("resources") / "colour" / "srgb.icc").read_bytes()
    stream = pdfdoc.PDFStream(
        dictionary=pdfdoc.PDFDictionary({"N": 3}),
        content=profile,
        filters=[pdfdoc.PDFZCompress],
    )
    name = pdfdoc.PDFString(COLOURS)
    intent = {
        "Type": pdfdoc.PDFName("OutputIntent"),
        "S": pdfdoc.PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": name,
        "Info": name,
        "DestOutputProfile": doc.Reference(stream),
    }
    return pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])


def _attached(doc: Any, made_at: datetime, attachments: Sequence[Attachment]) -> Any:
    """The list of associated files; the name tree has to be in order."""
    specs = {}
    for number, attachment in enumerate(attachments):
        name = file_name(attachment.name) or f"{number + 1}"
        while name in specs:
            name = f"{number + 1} {name}"
        specs[name] = doc.Reference(_file(doc, name, attachment))
    names: list[object] = []
    for name in sorted(specs, key=lambda text: text.encode("utf-16-be")):
        names += [literal(name), specs[name]]
    files = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray(names)})
    doc.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": files})
    return pdfdoc.PDFArray(list(specs.values()))


def file_name(text: str) -> str:
    """Return a name without folders, controls or signs that a system forbids."""
    text = clean(text.replace("\\", "/").rpartition("/")[2])
    text = "".join(char for char in text if char not in '<>:"|?*').strip(" .")
    return text[-MOST_OF_A_NAME:]


def _file(doc: Any, name: str, attachment: Attachment) -> Any:
    data = attachment.data
    params = {
        "Size": len(data),
        "ModDate": pdfdoc.PDFDate(ts=doc._timeStamp),
        "CheckSum": f"<{hashlib.md5(data, usedforsecurity=False).hexdigest()}>",
    }
    mime = "".join(char for char in attachment.mime if char.isascii() and char.isprintable())
    stream = pdfdoc.PDFStream(
        dictionary=pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("EmbeddedFile"),
                "Subtype": "/" + _as_name(mime or "application/octet-stream"),
                "Params": pdfdoc.PDFDictionary(params),
            }
        ),
        content=data,
        filters=[pdfdoc.PDFZCompress],
    )
    reference = doc.Reference(stream)
    words = {
        "Type": pdfdoc.PDFName("Filespec"),
        "F": pdfdoc.PDFString(name),
        "UF": pdfdoc.PDFString(name),
        "AFRelationship": pdfdoc.PDFName("Source"),
        "EF": pdfdoc.PDFDictionary({"F": reference, "UF": reference}),
    }
    description = clean(attachment.description)
    if description:
        words["Desc"] = pdfdoc.PDFString(description)
    return pdfdoc.PDFDictionary(words)


def _as_name(text: str) -> str:
    return "".join(
        char if char.isalnum() or char in ".-+_" else f"#{ord(char):02X}" for char in text
    )
