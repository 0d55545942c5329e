"""One line of the contents list: title, dots, page."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from meetupdesk.briefing.pdf import shapes
from meetupdesk.briefing.pdf.canvas import TaggedCanvas
from meetupdesk.briefing.pdf.fonts import width_of
from meetupdesk.briefing.pdf.lines import Printed, Span
from meetupdesk.briefing.pdf.pieces import Landmark, Text, Whole, base_line
from meetupdesk.briefing.pdf.structure import Node
from meetupdesk.briefing.pdf.text import clean
from meetupdesk.briefing.pdf.tokens import RULE, Style


@dataclass(frozen=True, slots=True)
class Entry(Whole):
    """A title that leads to its heading, and the number of the page it is on."""

    title: Text
    width: float
    number: int
    number_node: Node
    link: Node
    style: Style

    @property
    def height(self) -> float:
        """In points."""
        return self.title.height

    def landmarks(self) -> Iterator[Landmark]:
        """It leads to headings, it has none."""
        return iter(())

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw it; without a page, the title alone."""
        page = canvas.heading_pages.get(self.number)
        if page is None:
            replace(self.title, node=self.link.parent).draw(canvas, x, top)
            return
        self.title.draw(canvas, x, top)
        says = "".join(span.text for line in self.title.lines for span in line.spans)
        rect = (x, top - self.height, x + self.width, top)
        canvas.link(self.link, rect, f"#h{self.number}", f"{clean(says, 200)}, {page + 1}")
        words = str(page + 1)
        wide = width_of(words, self.style.font) * self.style.size
        last = self.title.height - self.title.style.leading
        down = base_line(self.title.style) - base_line(self.style)
        left, right = x + self.title.lines[-1].width + 4, x + self.width - wide - 4
        if right > left:
            base = top - last - base_line(self.title.style)
            with canvas.artifact():
                canvas.stroke(shapes.line(left, base, right, base), RULE, 0.6, dash=(0.6, 2.4))
        with canvas.tagged(self.number_node):
            printed = (Printed((Span(words, self.style.font),), wide),)
            canvas.show(printed, self.style, x, top - last - down, self.width)
