"""The page that is drawn on: it knows which part of the structure each stroke belongs to.

Everything is drawn inside ``tagged(node)`` or ``artifact(kind)``; an assertion holds that rule.
Coordinates are points from the lower left corner of the page.
"""

import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from meetupdesk.briefing.pdf import reportlab_fixes
from meetupdesk.briefing.pdf.fonts import REGULAR, ascent, font
from meetupdesk.briefing.pdf.lines import Printed
from meetupdesk.briefing.pdf.structure import LANGUAGES, Node, structure_tree
from meetupdesk.briefing.pdf.tokens import Style


class TaggedCanvas(Canvas):
    """A canvas that joins what it draws to the nodes of a structure."""

    # What reportlab's canvas has, but its type stubs do not tell.
    _addAnnotation: Any  # noqa: N815  (reportlab's name)
    _annotationrefs: list[Any]
    _bookmarkReference: Any  # noqa: N815  (reportlab's name)
    _code: list[str]
    _doc: Any
    _escape: Any

    def __init__(
        self,
        file: io.BytesIO,
        *,
        size: tuple[float, float],
        language: str,
        made_at: datetime,
        heading_pages: Mapping[int, int],
    ) -> None:
        reportlab_fixes.apply()
        font(REGULAR)  # registered, or Helvetica would creep in, which is not embedded
        super().__init__(
            file,
            pagesize=size,
            pdfVersion=(1, 7),
            lang=LANGUAGES[language],
            initialFontName=cast(Any, REGULAR),  # the stubs say float
            pageCompression=1,
            invariant=1,
        )
        self._set_clock(made_at)
        self.heading_pages = heading_pages  # number of a heading: its page, from 0
        self._content: dict[Node, list[tuple[Any, Any]]] = {}  # see structure.Content
        self._parents: list[Node | list[Node]] = []
        self._page_nodes: list[Node] | None = None
        self._page_key = 0
        self._inside = False

    def _set_clock(self, made_at: datetime) -> None:
        """``invariant`` would say 2000-01-01; the id of the file must differ with the time."""
        offset = made_at.utcoffset() or timedelta()
        minutes = int(offset.total_seconds()) // 60
        self._doc._timeStamp = SimpleNamespace(
            t=made_at.timestamp(),
            YMDhms=made_at.timetuple()[:6],
            dhh=int(minutes / 60),
            dmm=abs(minutes) % 60,
        )
        self._doc.updateSignature(made_at.isoformat())

    @contextmanager
    def artifact(self, kind: str = "Layout", subtype: str = "") -> Iterator[None]:
        """Draw what is never read aloud: rules, backgrounds, running heads."""
        assert not self._inside
        more = f" /Subtype /{subtype}" if subtype else ""
        self._code.append(f"/Artifact <</Type /{kind}{more}>> BDC")
        self._inside = True
        yield
        self._code.append("EMC")
        self._inside = False

    @contextmanager
    def tagged(self, node: Node) -> Iterator[None]:
        """Draw the content of the node; a second time, it goes on there."""
        assert not self._inside
        if self._page_nodes is None:
            self._page_nodes = []
            self._page_key = len(self._parents)
            self._parents.append(self._page_nodes)
        number = len(self._page_nodes)
        self._page_nodes.append(node)
        self._content.setdefault(node, []).append((self._doc.thisPageRef(), number))
        self._code.append(f"/{node.tag} <</MCID {number}>> BDC")
        self._inside = True
        yield
        self._code.append("EMC")
        self._inside = False

    def is_drawn(self, node: Node) -> bool:
        """Has the node been drawn? A repeated head is read aloud only once."""
        return node in self._content

    def show(
        self, lines: Sequence[Printed], style: Style, x: float, top: float, room: float
    ) -> None:
        """Draw lines below ``top``; ``room`` is the width they are aligned in."""
        assert self._inside
        out = [f"BT {style_colour(style.colour)} rg {_n(style.leading)} TL"]
        y = top - ascent(style.font) * style.size
        current, colour = ("", -1), style.colour
        for number, line in enumerate(lines):
            shift = 0.0
            if style.align != "left":
                shift = (room - line.width) / (2 if style.align == "centre" else 1)
            if number == 0 or style.align != "left":
                out.append(f"1 0 0 1 {_n(x + shift)} {_n(y - number * style.leading)} Tm")
            for span in line.spans:
                wanted = span.colour or style.colour
                if wanted != colour:
                    out.append(f"{style_colour(wanted)} rg")
                    colour = wanted
                face = font(span.font)
                for subset, data in face.splitString(span.text, self._doc):
                    if (span.font, subset) != current:
                        name = face.getSubsetInternalName(subset, self._doc)
                        out.append(f"{name} {_n(style.size)} Tf")
                        current = span.font, subset
                    out.append(f"({self._escape(data)}) Tj")
            out.append("T*")
        self._code.append(" ".join([*out, "ET"]))

    def area(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        assert self._inside
        self._code.append(
            f"{style_colour(colour)} rg {_n(x)} {_n(y)} {_n(width)} {_n(height)} re f"
        )

    def stroke(
        self,
        path: str,
        colour: str,
        width: float,
        *,
        dash: tuple[float, float] | None = None,
        fill: str = "",
    ) -> None:
        """Draw a path of finished operators, filled too if a colour is named."""
        assert self._inside
        pattern = f"[{_n(dash[0])} {_n(dash[1])}] 0 d " if dash else ""
        ground = f"{style_colour(fill)} rg " if fill else ""
        self._code.append(
            f"q {pattern}{ground}{style_colour(colour)} RG {_n(width)} w {path} "
            f"{'B' if fill else 'S'} Q"
        )

    def fill(self, path: str, colour: str) -> None:
        """Fill a path of finished operators."""
        assert self._inside
        self._code.append(f"{style_colour(colour)} rg {path} f")

    def link(
        self, node: Node, rect: tuple[float, float, float, float], target: str, says: str
    ) -> None:
        """Lay a link over what was drawn for the node, a ``Link``; ``#`` leads inside."""
        annotation = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Annot"),
                "Subtype": pdfdoc.PDFName("Link"),
                "Rect": pdfdoc.PDFArray([round(value, 2) for value in rect]),
                "Border": pdfdoc.PDFArray([0, 0, 0]),
                "F": 4,
                "Contents": pdfdoc.PDFString(says),
                "StructParent": len(self._parents),
            }
        )
        if target.startswith("#"):
            annotation["Dest"] = self._bookmarkReference(target[1:])
        else:
            action = {"S": pdfdoc.PDFName("URI"), "URI": pdfdoc.PDFString(target)}
            annotation["A"] = pdfdoc.PDFDictionary(action)
        self._parents.append(node)
        self._addAnnotation(annotation)
        piece = self._doc.thisPageRef(), self._annotationrefs[-1]
        self._content.setdefault(node, []).append(piece)

    def bookmark(self, title: str, key: str, top: float, *, in_outline: bool) -> None:
        """Make a destination a little above ``top``, for the outline and for links."""
        self.bookmarkPage(key, fit="XYZ", left=0, top=round(top + 12, 2))
        if in_outline:
            self.addOutlineEntry(title, key, 0)

    def _setAnnotations(self, page: Any) -> None:  # noqa: N802  (reportlab's hook)
        super()._setAnnotations(page)  # type: ignore[misc]  # not in the stubs
        extra: dict[str, object] = {"Tabs": pdfdoc.PDFName("S")}
        if self._page_nodes is not None:
            extra["StructParents"] = self._page_key
        add_keys(page, extra)
        self._page_nodes = None

    def write_structure(self, root: Node) -> None:
        """Add the structure of all pages; to be called behind the last of them."""
        tree = structure_tree(self._doc, root, self._content, self._parents)
        self._doc.Catalog.StructTreeRoot = tree
        self._doc.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})


def style_colour(colour: str) -> str:
    """Return ``#RRGGBB`` as three numbers of an operator."""
    known = _colours.get(colour)
    if known is None:
        parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
        known = _colours[colour] = " ".join(f"{part:.4f}" for part in parts)
    return known


_colours: dict[str, str] = {}


def add_keys(dictionary: Any, extra: Mapping[str, object]) -> None:
    """Add keys that reportlab's pages and catalog would drop."""
    dictionary.__NoDefault__ = [*dictionary.__NoDefault__, *extra]
    for key, value in extra.items():
        setattr(dictionary, key, value)


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
