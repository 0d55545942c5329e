"""The logical structure of the document: what a screen reader reads.

Reading order is the order in which the nodes are made, wherever they are drawn. The canvas notes
what it draws for a node; a node for which nothing was drawn is left out, unless it is kept.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.pdfbase import pdfdoc

LANGUAGES = {"ko": "ko-KR", "en": "en-US"}


class Node:
    """One element; ``attributes`` are finished dictionaries such as ``/O/Table/Scope/Row``."""

    __slots__ = ("alt", "attributes", "keep", "kids", "lang", "parent", "tag")

    def __init__(self, tag: str, parent: "Node | None" = None, *, keep: bool = False) -> None:
        self.tag = tag
        self.parent = parent
        self.keep = keep  # stays without content: an empty cell is a cell
        self.alt = ""
        self.lang = ""
        self.attributes: tuple[str, ...] = ()
        self.kids: list[Node] = []

    def add(
        self, tag: str, *attributes: str, alt: str = "", lang: str = "", keep: bool = False
    ) -> "Node":
        """Return a new child, behind those there are."""
        node = Node(tag, self, keep=keep)
        node.attributes, node.alt, node.lang = attributes, alt, LANGUAGES.get(lang, "")
        self.kids.append(node)
        return node


Content = Mapping[Node, Sequence[tuple[Any, Any]]]  # the page, and an MCID or an annotation
Parents = Sequence[Node | list[Node]]


def literal(text: str) -> str:
    """Return a text string of PDF, in UTF-16 as hexadecimal: nothing to escape."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def structure_tree(doc: Any, root: Node, content: Content, parents: Parents) -> Any:
    """Return the StructTreeRoot, with the elements and the parent tree added to the document."""
    live = _live(root, content)
    tree = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
    tree_number = _number(doc, doc.Reference(tree))
    references = {node: doc.Reference(element) for node, element in live.items()}
    numbers = {node: _number(doc, reference) for node, reference in references.items()}
    for node, element in live.items():
        parent = tree_number if node.parent is None else numbers[node.parent]
        page, drawn = _drawn(doc, content.get(node, ()))
        kids = [numbers[kid] for kid in node.kids if kid in numbers]
        element.text = _element(node, parent, page, [*drawn, *kids])
    by_key = _Finished()
    by_key.text = f"<</Nums[{' '.join(_entries(parents, numbers))}]>>"
    tree["K"] = pdfdoc.PDFArray([references[root]])
    tree["ParentTree"] = doc.Reference(by_key)
    tree["ParentTreeNextKey"] = len(parents)
    return tree


class _Finished(pdfdoc.PDFObject):
    """An object as finished text: hundreds through PDFDictionary would cost more than layout."""

    text = ""

    def format(self, document: Any) -> bytes:
        return self.text.encode("latin-1")


def _live(root: Node, content: Content) -> dict[Node, _Finished]:
    """The nodes that are written, parents first; a dict, since object numbers follow its order."""
    used: set[Node] = {root}
    order: list[Node] = []
    stack = [root]
    while stack:
        node = stack.pop()
        order.append(node)
        stack += reversed(node.kids)
    for node in reversed(order):
        if (node in content or node.keep or node in used) and node.parent is not None:
            used.add(node)
            used.add(node.parent)
    return {node: _Finished() for node in order if node in used}


def _element(node: Node, parent: str, page: str, kids: list[str]) -> str:
    parts = [f"<</Type/StructElem/S/{node.tag}/P {parent}{page}"]
    if kids:
        parts.append(f"/K[{' '.join(kids)}]")
    if node.alt:
        parts.append(f"/Alt {literal(node.alt)}")
    if node.lang:
        parts.append(f"/Lang({node.lang})")
    if node.attributes:
        parts.append(f"/A[{''.join(f'<<{entries}>>' for entries in node.attributes)}]")
    return "".join(parts) + ">>"


def _drawn(doc: Any, pieces: Sequence[tuple[Any, Any]]) -> tuple[str, list[str]]:
    """The page that all pieces are on, if they are on one, and the pieces.

    On one page, numbers will do: a third of the size of the structure.
    """
    pages = {page.name for page, _ in pieces}
    words: list[str] = []
    inherited = ""
    for page, piece in pieces:
        named = f"/Pg {_number(doc, page)}"
        if len(pages) == 1:
            inherited, named = named, ""
        if not isinstance(piece, int):
            words.append(f"<</Type/OBJR{named}/Obj {_number(doc, piece)}>>")
        else:
            words.append(f"<</Type/MCR{named}/MCID {piece}>>" if named else str(piece))
    return inherited, words


def _entries(parents: Parents, numbers: Mapping[Node, str]) -> list[str]:
    return [
        f"{key} [{' '.join(numbers[node] for node in owner)}]"
        if isinstance(owner, list)
        else f"{key} {numbers[owner]}"
        for key, owner in enumerate(parents)
    ]


def _number(doc: Any, reference: Any) -> str:
    number, version = doc.idToObjectNumberAndVersion[reference.name]
    return f"{number} {version} R"
