"""Tinted icons: the bundled SVG files in a colour of the theme, sharp at twice their size.

A file that is missing gives an empty picture: the window opens all the same.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from meetupdesk.paths import data_folder
from meetupdesk.ui.theme import Theme

RATIO = 2  # pictures are painted at twice the size, for sharp screens


def icon(theme: Theme, name: str, colour: str = "text2", size: int = 16) -> QIcon:
    """Return an icon in the colour of a token; when disabled, in grey."""
    made = QIcon(pixmap(theme, name, colour, size))
    made.addPixmap(pixmap(theme, name, "thumb", size), QIcon.Mode.Disabled)
    return made


def pixmap(theme: Theme, name: str, colour: str = "text2", size: int = 16) -> QPixmap:
    """Return a picture of ``size`` px at text size 100 %."""
    return _drawn(name, theme.colours[colour], theme.px(size))


def svg(name: str, colour: str) -> str:
    """Return the text of an icon in the colour; empty when there is no such file."""
    return _text(name).replace("currentColor", colour)


@cache
def _text(name: str) -> str:
    path = data_folder("resources") / "icons" / f"{name}.svg"
    return path.read_text("utf-8") if path.is_file() else ""


@cache
def _drawn(name: str, colour: str, pixels: int) -> QPixmap:
    drawn = QPixmap(pixels * RATIO, pixels * RATIO)
    drawn.fill(Qt.GlobalColor.transparent)
    if text := svg(name, colour):
        painter = QPainter(drawn)
        renderer = QSvgRenderer(QByteArray(text.encode()))
        renderer.render(painter, QRectF(0, 0, pixels * RATIO, pixels * RATIO))
        painter.end()
    drawn.setDevicePixelRatio(RATIO)
    return drawn
