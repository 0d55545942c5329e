"""A contact as a QR code that telephones can read."""

from collections.abc import Sequence
from functools import lru_cache

from meetupdesk.briefing.pdf import shapes
from meetupdesk.briefing.pdf.canvas import TaggedCanvas
from meetupdesk.briefing.pdf.pieces import Paint
from meetupdesk.briefing.pdf.text import clean
from meetupdesk.briefing.pdf.tokens import INK

SEAM = 0.04  # points: rows touch, or a viewer shows white hairs between them
MOST = 80  # characters of a part: a code with more is too fine for a print of 20 mm


def mecard(name: str, phone: str, email: str) -> str:
    r"""Return the contact as MECARD; signs with a meaning are escaped.

    >>> mecard("Kim; Office", "02-123", "")
    'MECARD:N:Kim\\; Office;TEL:02123;;'
    """
    digits = "".join(char for char in phone if char in "+0123456789")
    parts = (("N", _escaped(name)), ("TEL", digits[:MOST]), ("EMAIL", _escaped(email)))
    return f"MECARD:{''.join(f'{key}:{value};' for key, value in parts if value)};"


@lru_cache(maxsize=16)  # the preview draws the same contact again and again
def dark_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of the code, level M, without the white around it."""
    from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(text))
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)


def picture(modules: Sequence[Sequence[bool]]) -> Paint:
    """Return what draws the code into a square."""

    def paint(canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
        side = width / len(modules)
        squares = []
        for number, row in enumerate(modules):
            start = None
            for place, dark in enumerate((*row, False)):
                if dark and start is None:
                    start = place
                elif not dark and start is not None:
                    low = top - (number + 1) * side
                    wide = (place - start) * side
                    squares.append(shapes.rectangle(x + start * side, low, wide, side + SEAM))
                    start = None
        canvas.fill(" ".join(squares), INK)

    return paint


def _escaped(text: str) -> str:
    text = clean(text, MOST)
    return "".join(f"\\{char}" if char in '\\;,:"' else char for char in text)
