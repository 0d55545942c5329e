"""Pages of a PDF as images, for the worker of the PDF pool: PDFium is not made for two threads.

The library is loaded here and nowhere else, by the first preview.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QImage

Sizes = tuple[tuple[float, float], ...]
"""Width and height of each page in points."""


def page_sizes(data: bytes) -> Sizes:
    """Return the size of each page of a PDF."""
    with _opened(data) as pdf:
        return tuple(pdf.get_page_size(number) for number in range(len(pdf)))


def page_images(data: bytes, widths: Mapping[int, int]) -> dict[int, QImage]:
    """Return the images of some pages, by number from 0; ``widths`` in pixels of the screen."""
    with _opened(data) as pdf:
        return {number: _image(pdf[number], width) for number, width in widths.items()}


def _opened(data: bytes) -> Any:
    from pypdfium2 import PdfDocument  # type: ignore[import-untyped]  # it has no types

    return PdfDocument(data)


def _image(page: Any, width: int) -> QImage:
    bitmap = page.render(scale=width / page.get_width(), prefer_bgrx=True)
    return QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
    ).copy()  # the buffer goes with the bitmap
