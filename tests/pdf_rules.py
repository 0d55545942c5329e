"""The rules of PDF/UA-1 and PDF/A-3a that a program can check, on a finished file.

``problems_of`` returns sentences; a sound file has none.
"""

import io
import re
import struct
from collections.abc import Iterator
from xml.etree import ElementTree

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

STANDARD_TAGS = frozenset(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 "
    "H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry "
    "Code Link Annot Figure Formula Form".split()
)
CHILDREN = {
    "L": {"LI", "L", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"THead", "TBody", "TFoot", "TR", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TR": {"TH", "TD"},
    "TOC": {"TOCI", "TOC", "Caption"},
    "TOCI": {"Lbl", "Reference", "NonStruct", "P", "TOC"},
}
PAINTS = frozenset("S s f F f* B B* b b* Tj TJ ' \" Do sh BI".split())
SPACES = {
    "dc": "{http://purl.org/dc/elements/1.1/}",
    "xmp": "{http://ns.adobe.com/xap/1.0/}",
    "pdf": "{http://ns.adobe.com/pdf/1.3/}",
    "ua": "{http://www.aiim.org/pdfua/ns/id/}",
    "a": "{http://www.aiim.org/pdfa/ns/id/}",
}


def problems_of(data: bytes) -> list[str]:
    """Return what breaks a rule, in words; nothing for a sound file."""
    with Pdf.open(io.BytesIO(data)) as pdf:
        return [
            *_bytes(data, pdf),
            *_catalog(pdf),
            *_metadata(pdf),
            *_pages(pdf),
            *_structure(pdf),
            *_fonts(pdf),
            *_attachments(pdf),
        ]


def tags_of(data: bytes) -> list[str]:
    """Return the tags of all elements in reading order, such as ``H1``."""
    with Pdf.open(io.BytesIO(data)) as pdf:
        return [str(element.S)[1:] for element in _elements(pdf)]


def _bytes(data: bytes, pdf: Pdf) -> Iterator[str]:
    lines = data.split(b"\n", 2)
    if not lines[0].startswith(b"%PDF-1.7"):
        yield f"header is {lines[0]!r}"
    if not (lines[1][:1] == b"%" and sum(byte > 127 for byte in lines[1]) >= 4):
        yield "no binary comment behind the header"
    for found in re.finditer(rb"endstream", data):
        if data[found.start() - 1 : found.start()] not in (b"\n", b"\r"):
            yield f"no end of line before endstream at {found.start()}"
    if b"Helvetica" in data:
        yield "Helvetica is in the file"
    if "/ID" not in pdf.trailer or len(pdf.trailer.ID) != 2:
        yield "no file id"
    if "/Encrypt" in pdf.trailer:
        yield "encrypted"
    for number, thing in enumerate(pdf.objects):
        yield from (f"object {number}: {problem}" for problem in _limits(thing))


def _limits(thing: object, depth: int = 0) -> Iterator[str]:
    """Implementation limits (PDF/A 6.1.13) and keys that are forbidden everywhere."""
    if isinstance(thing, pikepdf.String) and len(bytes(thing)) > 32_767:
        yield "string too long"
    elif isinstance(thing, pikepdf.Stream | Dictionary) and depth < 4:
        for key in ("/JavaScript", "/JS", "/SMask", "/OCProperties", "/AA", "/XFA"):
            if key in thing:
                yield f"has {key}"
        for _key, value in thing.items():
            if not getattr(value, "is_indirect", False):
                yield from _limits(value, depth + 1)
    elif isinstance(thing, Array) and depth < 4:
        for value in thing:
            if not getattr(value, "is_indirect", False):
                yield from _limits(value, depth + 1)


def _catalog(pdf: Pdf) -> Iterator[str]:
    root = pdf.Root
    if not bool(root.get("/MarkInfo", Dictionary()).get("/Marked", False)):
        yield "not marked"
    if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", str(root.get("/Lang", ""))):
        yield "no language"
    if not bool(root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False)):
        yield "title is not shown"
    for key in ("/AcroForm", "/OpenAction", "/AA", "/Collection", "/RoleMap"):
        if key in root:
            yield f"catalog has {key}"
    intents = root.get("/OutputIntents", Array())
    if len(intents) != 1 or intents[0].S != Name.GTS_PDFA1:
        yield "no output intent"
    elif not (profile := intents[0].DestOutputProfile.read_bytes())[36:40] == b"acsp":
        yield "output profile is not one"
    elif profile[16:20] != b"RGB " or int(intents[0].DestOutputProfile.N) != 3:
        yield "output profile is not RGB"
    if "/Outlines" in root:
        item = root.Outlines.get("/First")
        while item is not None:
            if not str(item.get("/Title", "")).strip():
                yield "bookmark without a title"
            item = item.get("/Next")


def _metadata(pdf: Pdf) -> Iterator[str]:
    xml = pdf.Root.Metadata.read_bytes().decode()
    tree = ElementTree.fromstring(xml)

    def text(space: str, name: str) -> str:
        node = tree.find(f".//{SPACES[space]}{name}")
        return "" if node is None else "".join(node.itertext()).strip()

    if text("ua", "part") != "1":
        yield "XMP does not say PDF/UA-1"
    if (text("a", "part"), text("a", "conformance")) != ("3", "A"):
        yield "XMP does not say PDF/A-3a"
    if "http://www.aiim.org/pdfa/ns/extension/" not in xml or "namespaceURI" not in xml:
        yield "no extension schema"
    pairs = {
        "/Title": text("dc", "title"),
        "/Author": text("dc", "creator"),
        "/Subject": text("dc", "description"),
        "/Creator": text("xmp", "CreatorTool"),
        "/Producer": text("pdf", "Producer"),
    }
    for key, said in pairs.items():
        info = str(pdf.docinfo.get(key, ""))
        if " ".join(info.split()) != " ".join(said.split()):
            yield f"{key} is {info!r} in Info, {said!r} in XMP"
    if not pairs["/Title"]:
        yield "no title"
    for key, name in (("/CreationDate", "CreateDate"), ("/ModDate", "ModifyDate")):
        info = re.sub(r"\D", "", str(pdf.docinfo.get(key, "")))
        said = re.sub(r"\D", "", text("xmp", name))
        if not info or info[:14] != said[:14]:
            yield f"{key} differs from XMP"


def _pages(pdf: Pdf) -> Iterator[str]:
    parents = _parents(pdf)
    for number, page in enumerate(pdf.pages, 1):
        for problem in (*_page(page, parents), *_content(page, parents)):
            yield f"page {number}: {problem}"


def _parents(pdf: Pdf) -> dict[int, object]:
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    return {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}


def _page(page: pikepdf.Page, parents: dict[int, object]) -> Iterator[str]:
    if page.get("/Tabs") != Name.S:
        yield "tab order is not S"
    for key in ("/Group", "/AA", "/PresSteps"):
        if key in page:
            yield f"has {key}"
    resources = page.Resources
    for key in ("/XObject", "/ExtGState", "/Shading", "/Pattern"):
        if len(resources.get(key, Dictionary())):
            yield f"has {key}"
    for annotation in page.get("/Annots", Array()):
        if annotation.Subtype != Name.Link:
            yield f"annotation {annotation.Subtype}"
        if int(annotation.get("/F", 0)) != 4:
            yield "annotation is not printed"
        if not str(annotation.get("/Contents", "")).strip():
            yield "link without Contents"
        if "/AP" in annotation or "/A" in annotation and annotation.A.S != Name.URI:
            yield "link does something else"
        owner = parents.get(int(annotation.get("/StructParent", -1)))
        if not isinstance(owner, Dictionary) or owner.S != Name.Link:
            yield "link is not in the structure"


class _Marks:
    """What is marked on a page: the tag of each MCID, and what is wrong."""

    def __init__(self) -> None:
        self.tags: dict[int, str] = {}
        self.problems: list[str] = []
        self.open: list[str] = []
        self.saved = 0

    def take(self, operator: str, operands: list[object]) -> None:
        if operator in ("BDC", "BMC"):
            if self.open:
                self.problems.append("marked content inside marked content")
            tag = str(operands[0])[1:]
            self.open.append(tag)
            if operator == "BDC" and isinstance(operands[1], Dictionary):
                number = operands[1].get("/MCID")
                if number is not None:
                    self.tags[int(number)] = tag
                elif tag != "Artifact":
                    self.problems.append(f"{tag} without MCID")
        elif operator == "EMC":
            if not self.open:
                self.problems.append("EMC without BDC")
            else:
                self.open.pop()
        elif operator in PAINTS and not self.open:
            self.problems.append(f"{operator} outside of marked content")
        elif operator in ("q", "Q"):
            self.saved += 1 if operator == "q" else -1
            if not 0 <= self.saved <= 28:
                self.problems.append("q and Q do not match")


def _content(page: pikepdf.Page, parents: dict[int, object]) -> Iterator[str]:
    marks = _Marks()
    for instruction in pikepdf.parse_content_stream(page):
        marks.take(str(instruction.operator), list(instruction.operands))
    yield from marks.problems
    if marks.open or marks.saved:
        yield "content ends inside of something"
    tags = marks.tags
    if sorted(tags) != list(range(len(tags))):
        yield f"MCIDs are {sorted(tags)[:5]}…"
    owners = parents.get(int(page.get("/StructParents", -1)), Array())
    if len(owners) != len(tags):
        yield f"{len(tags)} marked pieces, {len(owners)} in the parent tree"
        return
    for number, owner in enumerate(owners):
        if str(owner.S)[1:] != tags[number]:
            yield f"MCID {number} is {tags[number]}, its element {owner.S}"
        if not any(
            isinstance(kid, Dictionary)
            and kid.get("/Type") == Name.MCR
            and int(kid.MCID) == number
            and kid.Pg.objgen == page.obj.objgen
            for kid in _kids(owner)
        ):
            yield f"MCID {number} is not among the kids of its element"


def _kids(element: Dictionary) -> list[object]:
    kids = element.get("/K", Array())
    return list(kids) if isinstance(kids, Array) else [kids]


def _inner(element: Dictionary) -> list[Dictionary]:
    return [
        kid
        for kid in _kids(element)
        if isinstance(kid, Dictionary) and kid.get("/Type") == Name.StructElem
    ]


def _elements(pdf: Pdf) -> Iterator[Dictionary]:
    waiting = list(reversed(_inner(pdf.Root.StructTreeRoot)))
    while waiting:
        element = waiting.pop()
        yield element
        waiting += reversed(_inner(element))


def _structure(pdf: Pdf) -> Iterator[str]:
    tops = _inner(pdf.Root.StructTreeRoot)
    if [str(top.S) for top in tops] != ["/Document"]:
        yield "not one Document at the top"
    levels: list[int] = []
    for parent in (pdf.Root.StructTreeRoot, *_elements(pdf)):
        for kid in _inner(parent):
            if kid.P.objgen != parent.objgen:
                yield f"{kid.S} has another parent"
    for element in _elements(pdf):
        tag = str(element.S)[1:]
        if tag not in STANDARD_TAGS:
            yield f"tag {tag}"
        yield from _element(tag, element)
        if re.fullmatch(r"H\d", tag):
            levels.append(int(tag[1]))
    yield from _headings(levels)


def _element(tag: str, element: Dictionary) -> Iterator[str]:
    inner = [str(kid.S)[1:] for kid in _inner(element)]
    wrong = set(inner) - CHILDREN.get(tag, set(inner))
    if wrong:
        yield f"{tag} holds {sorted(wrong)}"
    attributes = {str(group.O): group for group in element.get("/A", Array())}
    if tag == "Figure":
        if not str(element.get("/Alt", "")).strip():
            yield "figure without Alt"
        if len(attributes.get("/Layout", Dictionary()).get("/BBox", Array())) != 4:
            yield "figure without BBox"
    if tag == "TH" and "/Scope" not in attributes.get("/Table", Dictionary()):
        yield "TH without Scope"
    if tag == "Link" and not any(
        isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR for kid in _kids(element)
    ):
        yield "Link without its annotation"
    if tag == "Table":
        rows = [row for part in _inner(element) for row in _inner(part)]
        if len({len(_inner(row)) for row in rows}) > 1:
            yield "rows of a table differ in length"
        if "/Summary" not in attributes.get("/Table", Dictionary()):
            yield "table without Summary"
    if not _kids(element) and tag not in ("TD", "TH", "Document"):
        yield f"{tag} is empty"


def _headings(levels: list[int]) -> Iterator[str]:
    if levels and (levels[0] != 1 or levels.count(1) != 1):
        yield f"headings begin {levels[:3]}, {levels.count(1)} of level 1"
    for before, level in zip(levels, levels[1:], strict=False):
        if level > before + 1:
            yield f"H{level} behind H{before}"


def _fonts(pdf: Pdf) -> Iterator[str]:
    used: dict[tuple[int, int], set[int]] = {}
    fonts: dict[tuple[int, int], Dictionary] = {}
    for page in pdf.pages:
        named = page.Resources.get("/Font", Dictionary())
        current = None
        for instruction in pikepdf.parse_content_stream(page, "Tf Tj"):
            if str(instruction.operator) == "Tf":
                current = named[str(instruction.operands[0])]
                fonts[current.objgen] = current
            elif current is not None:
                used.setdefault(current.objgen, set()).update(bytes(instruction.operands[0]))
    for key, font in fonts.items():
        for problem in _font(font, used.get(key, set())):
            yield f"font {font.BaseFont}: {problem}"


def _font(font: Dictionary, used: set[int]) -> Iterator[str]:
    described = font.get("/FontDescriptor")
    if described is None or "/FontFile2" not in described:
        yield "not embedded"
        return
    if not re.fullmatch(r"/[A-Z]{6}\+.+", str(font.BaseFont)):
        yield "not a subset"
    if described.FontName != font.BaseFont:
        yield "two names"
    if int(described.Flags) & 4 and "/Encoding" in font:
        yield "symbolic, but with an encoding"
    if "/ToUnicode" not in font:
        yield "without ToUnicode"
        return
    texts = _unicodes(font.ToUnicode.read_bytes())
    glyphs, advances = _glyphs(described.FontFile2.read_bytes())
    first = int(font.FirstChar)
    for code in sorted(used):
        if not glyphs.get(code):
            yield f".notdef for {code}"
            continue
        if abs(float(font.Widths[code - first]) - advances[glyphs[code]]) > 1:
            yield f"width of {code} differs"
        text = texts.get(code, "")
        if not text or set(text) & set("\x00\ufeff\ufffe"):
            yield f"no character for {code}"


def _unicodes(cmap: bytes) -> dict[int, str]:
    pairs = re.findall(rb"<([0-9A-F]{2})> <([0-9A-F]{4,})>", cmap)
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}


def _glyphs(data: bytes) -> tuple[dict[int, int], list[float]]:
    """The glyph of each code and the advance of each glyph, in thousandths."""
    count = struct.unpack_from(">H", data, 4)[0]
    tables = {
        data[12 + 16 * at : 16 + 16 * at]: struct.unpack_from(">L", data, 20 + 16 * at)[0]
        for at in range(count)
    }
    em = struct.unpack_from(">H", data, tables[b"head"] + 18)[0]
    full = struct.unpack_from(">H", data, tables[b"hhea"] + 34)[0]
    total = struct.unpack_from(">H", data, tables[b"maxp"] + 4)[0]
    advances = [
        struct.unpack_from(">H", data, tables[b"hmtx"] + 4 * min(glyph, full - 1))[0] * 1000 / em
        for glyph in range(total)
    ]
    start = tables[b"cmap"]
    start += struct.unpack_from(">L", data, start + 8)[0]
    form = struct.unpack_from(">H", data, start)[0]
    assert form == 6
    first, number = struct.unpack_from(">HH", data, start + 6)
    glyphs = struct.unpack_from(f">{number}H", data, start + 10)
    return {first + at: glyph for at, glyph in enumerate(glyphs)}, advances


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
