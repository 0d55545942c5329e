"""The sheet around the text: band, header, classification, draft mark, footer. Never read aloud."""

from meetupdesk.briefing.blocks import Document
from meetupdesk.briefing.pdf import shapes
from meetupdesk.briefing.pdf.canvas import TaggedCanvas
from meetupdesk.briefing.pdf.maker import Maker
from meetupdesk.briefing.pdf.pieces import Text, base_line
from meetupdesk.briefing.pdf.tokens import INK, NAVY, NO, RULE, Paper

BOX_WIDTH, BOX_HEIGHT = 74, 14.5  # of the classification; wider for long words
BETWEEN = 8  # boxes
FOOTER_PART = 0.38  # of the width, for the footer's left and middle


class Furniture:
    """What stands on every page, measured once."""

    def __init__(self, document: Document, maker: Maker) -> None:
        self.document, self.maker = document, maker
        self.paper: Paper = maker.look.paper
        self.boxes = self._boxes()
        taken = sum(width + BETWEEN for _, width, _ in self.boxes)
        room = self.paper.text_width - taken
        header = maker.look.style("header")
        self.organisation = maker.one_line(_spaced(document.organisation), header, room * 0.6)
        used = max((line.width for line in self.organisation.lines), default=-18.0) + 18
        self.title_left = used
        style = maker.look.style("header_title")
        self.title = maker.one_line(document.title, style, max(1.0, room - used))
        footer = maker.look.style("footer")
        self.footer = maker.one_line(document.footer, footer, self.paper.text_width * FOOTER_PART)
        words = " · ".join(word for word in (document.draft, document.marking) if word)
        centred = maker.look.style("footer", align="centre")
        self.middle = maker.one_line(words, centred, self.paper.text_width * FOOTER_PART / 2)

    def draw(self, canvas: TaggedCanvas, number: int, pages: int) -> None:
        """Draw it on page ``number``, counted from 1."""
        with canvas.artifact("Pagination", "Header"):
            band = self.paper.band
            canvas.area(0, self.paper.height - band, self.paper.width, band, NAVY)
            if self.paper.header:
                self._draw_header(canvas, number)
        with canvas.artifact("Pagination", "Footer"):
            self._draw_footer(canvas, number, pages)

    def _boxes(self) -> list[tuple[Text, float, str]]:
        """Draft mark and classification with their widths and colours, from left to right."""
        found = []
        for word, colour in ((self.document.draft, INK), (self.document.marking, NO)):
            if word:
                style = self.maker.look.style("marking", colour=colour)
                need = self.maker.width_of(word, style) + 16
                width = min(max(BOX_WIDTH, need), self.paper.text_width * 0.35)
                found.append((self.maker.one_line(word, style, width - 8), width, colour))
        return found

    def _draw_header(self, canvas: TaggedCanvas, number: int) -> None:
        paper, y = self.paper, self.paper.height - self.paper.header
        _put(canvas, self.organisation, paper.left, y)
        if number > 1:
            _put(canvas, self.title, paper.left + self.title_left, y)
        x = paper.width - paper.right
        for text, width, colour in reversed(self.boxes):
            x -= width
            height = self.maker.look.pt(BOX_HEIGHT)
            low = y + text.style.size * 0.36 - height / 2
            canvas.stroke(shapes.rounded(x, low, width, height, 2), colour, 0.9)
            _put(canvas, text, x + 4, y)
            x -= BETWEEN

    def _draw_footer(self, canvas: TaggedCanvas, number: int, pages: int) -> None:
        paper, y = self.paper, self.paper.footer
        right = paper.width - paper.right
        rule = y + self.maker.look.pt(11)
        canvas.stroke(shapes.line(paper.left, rule, right, rule), RULE, 0.4)
        _put(canvas, self.footer, paper.left, y)
        middle = (paper.left + right - self.middle.width) / 2
        _put(canvas, self.middle, middle, y)
        words = self.document.page_label.replace("{pages}", str(pages))
        words = words.replace("{page}", str(number))
        style = self.maker.look.style("page_number", align="right")
        label = self.maker.one_line(words, style, paper.text_width * 0.3)
        _put(canvas, label, right - label.width, y)


def _put(canvas: TaggedCanvas, text: Text, x: float, y: float) -> None:
    """Draw a line with its base line at that height."""
    canvas.show(text.lines, text.style, x, y + base_line(text.style), text.width)


def _spaced(text: str) -> str:
    """Two spaces between organisation and unit would become one."""
    return text.replace("  ", "\u00a0 ")
