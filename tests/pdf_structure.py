"""Rules about pages and structure of a tagged PDF: PDF/UA-1 and the "A" of PDF/A-3a."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

STANDARD_TAGS = re.compile(
    r"Document|Part|Art|Sect|Div|BlockQuote|Caption|TOCI?|Index|NonStruct|Private|P|H[1-6]?|L|LI|"
    r"Lbl|LBody|Table|T[RHD]|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|"
    r"Figure|Formula|Form"
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
PAINTS = re.compile(r"[SsfFBb]\*?|T[jJ]|['\"]|Do|sh|BI")


def page_problems(pdf: Pdf) -> Iterator[str]:
    parents = _parents(pdf)
    for number, page in enumerate(pdf.pages, 1):
        for problem in (*_page(page, parents), *_content(page, parents)):
            yield f"page {number}: {problem}"


def _parents(pdf: Pdf) -> dict[int, object]:
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    return {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}


def _page(page: pikepdf.Page, parents: dict[int, object]) -> Iterator[str]:
    if str(page.get("/Tabs")) != "/S":
        yield "tab order is not S"
    yield from (f"has {key}" for key in ("/Group", "/AA", "/PresSteps") if key in page)
    for key in ("/XObject", "/ExtGState", "/Shading", "/Pattern"):
        if len(page.Resources.get(key, Dictionary())):
            yield f"has {key}"
    for annotation in page.get("/Annots", Array()):
        yield from _link(annotation, parents)


def _link(annotation: Dictionary, parents: dict[int, object]) -> Iterator[str]:
    if str(annotation.Subtype) != "/Link":
        yield f"annotation {annotation.Subtype}"
    if int(annotation.get("/F", 0)) != 4:
        yield "annotation is not printed"
    if not str(annotation.get("/Contents", "")).strip():
        yield "link without Contents"
    if "/A" in annotation and str(annotation.A.S) != "/URI":
        yield "link does something else"
    owner = parents.get(int(annotation.get("/StructParent", -1)))
    if not isinstance(owner, Dictionary) or str(owner.S) != "/Link":
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
            self._begin(operands)
        elif operator == "EMC":
            if not self.open:
                self.problems.append("EMC without BDC")
            self.open = self.open[:-1]
        elif operator in ("q", "Q"):
            self.saved += 1 if operator == "q" else -1
            if not 0 <= self.saved <= 28:
                self.problems.append("q and Q do not match")
        elif PAINTS.fullmatch(operator) and not self.open:
            self.problems.append(f"{operator} outside of marked content")

    def _begin(self, operands: list[object]) -> None:
        if self.open:
            self.problems.append("marked content inside marked content")
        tag = str(operands[0])[1:]
        self.open.append(tag)
        number = operands[1].get("/MCID") if isinstance(operands[-1], Dictionary) else None
        if number is not None:
            self.tags[int(number)] = tag
        elif tag != "Artifact":
            self.problems.append(f"{tag} without MCID")


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
        if not any(_is_piece(kid, owner, number, page) for kid in _kids(owner)):
            yield f"MCID {number} is not among the kids of its element"


def _is_piece(kid: object, owner: Dictionary, number: int, page: pikepdf.Page) -> bool:
    """Is it the marked piece of that number on that page?"""
    if isinstance(kid, Dictionary):
        is_marked = str(kid.get("/Type")) == "/MCR" and int(kid.MCID) == number
        return is_marked and kid.Pg.objgen == page.obj.objgen
    return int(kid) == number and owner.Pg.objgen == page.obj.objgen


def _kids(element: Dictionary) -> list[object]:
    kids = element.get("/K", Array())
    return list(kids) if isinstance(kids, Array) else [kids]


def _inner(element: Dictionary) -> list[Dictionary]:
    return [
        kid
        for kid in _kids(element)
        if isinstance(kid, Dictionary) and kid.get("/Type") == Name.StructElem
    ]


def elements(pdf: Pdf) -> Iterator[Dictionary]:
    waiting = list(reversed(_inner(pdf.Root.StructTreeRoot)))
    while waiting:
        element = waiting.pop()
        yield element
        waiting += reversed(_inner(element))


def structure_problems(pdf: Pdf) -> Iterator[str]:
    tops = _inner(pdf.Root.StructTreeRoot)
    if [str(top.S) for top in tops] != ["/Document"]:
        yield "not one Document at the top"
    levels: list[int] = []
    for parent in (pdf.Root.StructTreeRoot, *elements(pdf)):
        for kid in _inner(parent):
            if kid.P.objgen != parent.objgen:
                yield f"{kid.S} has another parent"
    for element in elements(pdf):
        tag = str(element.S)[1:]
        if not STANDARD_TAGS.fullmatch(tag):
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
    if not _kids(element) and tag not in ("TD", "TH", "Document"):
        yield f"{tag} is empty"
    attributes = {str(group.O): group for group in element.get("/A", Array())}
    if tag == "Figure":
        yield from _figure(element, attributes.get("/Layout", Dictionary()))
    elif tag in ("TH", "Table"):
        yield from _table(tag, element, attributes.get("/Table", Dictionary()))
    elif tag == "Link" and not any(map(_is_annotation, _kids(element))):
        yield "Link without its annotation"


def _is_annotation(kid: object) -> bool:
    return isinstance(kid, Dictionary) and str(kid.get("/Type")) == "/OBJR"


def _figure(element: Dictionary, layout: Dictionary) -> Iterator[str]:
    if not str(element.get("/Alt", "")).strip():
        yield "figure without Alt"
    if len(layout.get("/BBox", Array())) != 4:
        yield "figure without BBox"


def _table(tag: str, element: Dictionary, attributes: Dictionary) -> Iterator[str]:
    if tag == "TH":
        if "/Scope" not in attributes:
            yield "TH without Scope"
        return
    rows = [row for part in _inner(element) for row in _inner(part)]
    if len({len(_inner(row)) for row in rows}) > 1:
        yield "rows of a table differ in length"
    if "/Summary" not in attributes:
        yield "table without Summary"


def _headings(levels: list[int]) -> Iterator[str]:
    if levels and (levels[0] != 1 or levels.count(1) != 1):
        yield f"headings begin {levels[:3]}, {levels.count(1)} of level 1"
    for before, level in pairwise(levels):
        if level > before + 1:
            yield f"H{level} behind H{before}"
