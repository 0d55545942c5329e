"""The fonts of the document: loaded once per process, and which of them has a character.

reportlab's font registry is global, so two documents must not be drawn at the same time.
"""

import struct
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTEncoding, TTFError, TTFont, TTFontFace

from meetupdesk.i18n import MeetupdeskError
from meetupdesk.paths import data_folder

REGULAR, SEMIBOLD, BOLD = "Gov", "Gov-SemiBold", "Gov-Bold"
SYMBOLS, EMOJI = "Symbols", "Emoji"
FILES = {
    REGULAR: "PretendardGOV-Regular.ttf",
    SEMIBOLD: "PretendardGOV-SemiBold.ttf",
    BOLD: "PretendardGOV-Bold.ttf",
    SYMBOLS: "NotoSansSymbols2-Regular.ttf",
    EMOJI: "NotoEmoji-Regular.ttf",
}
CHAIN = (REGULAR, SYMBOLS, EMOJI)  # the order in which a character looks for a home


class FontError(MeetupdeskError):
    """A font file is missing or unreadable."""

    key = "dialog.font_missing"


@cache
def font(name: str) -> "FastFont":
    """Return the font, registered under that name; raises FontError."""
    file = FILES[name]
    try:
        loaded = FastFont(name, str(data_folder("resources") / "fonts" / file))
    except (OSError, TTFError, struct.error) as error:
        raise FontError(file=file) from error
    pdfmetrics.registerFont(loaded)
    return loaded


def home_of(code: int) -> str | None:
    """Return the first font of the chain that has the character, None when none has it.

    A fallback font is loaded when the first character asks for it.
    """
    return next((name for name in CHAIN if code in font(name).face.charToGlyph), None)


def ascent(name: str) -> float:
    """Return the height above the base line, in parts of the size."""
    return float(font(name).face.ascent) / 1000


def width_of(text: str, name: str) -> float:
    """Return the width at one point; remembered, since documents repeat their words."""
    known = _widths.setdefault(name, {})
    width = known.get(text)
    if width is None:
        if len(known) > _MOST_WIDTHS:
            known.clear()
        face = font(name).face
        widths, default = face.charWidths, face.defaultWidth
        width = sum([widths.get(ord(char), default) for char in text]) / 1000
        known[text] = width
    return width


_MOST_WIDTHS = 50_000  # words of one font; more would only cost memory
_widths: dict[str, dict[str, float]] = {}


class FastFace(TTFontFace):
    """A face whose tables are unpacked at once: 20 ms instead of 90 ms a font.

    Differs from reportlab's in one thing, meant: reportlab 5.1 scales the advance of the glyphs
    behind the last full ``hmtx`` entry twice, so that the embedded font and its widths disagree
    (PDF/A 6.2.11.5). Only cmap format 12 is read here; another goes reportlab's way.
    """

    _ttf_data: bytes  # not in reportlab's type stubs

    def extractInfo(self, charInfo: int = 1) -> None:  # noqa: N802, N803  (reportlab's names)
        """Read the face; see the class."""
        super().extractInfo(0)  # names, head, OS/2, post, hhea, maxp: cheap
        offset = self._character_map()
        if offset is None:
            super().extractInfo(1)
            return
        self._read_characters(offset)
        self._read_advances()
        self._read_offsets()
        self.glyphToChar: dict[int, list[int]] = {}  # only shaping reads it

    def _character_map(self) -> int | None:
        data, start = self._ttf_data, self._offset_of("cmap")
        chosen = None
        for entry in range(_number(data, start + 2)):
            platform, _encoding, offset = struct.unpack_from(">HHL", data, start + 4 + 8 * entry)
            if platform == 3:
                chosen = start + offset  # the last one wins, as in reportlab
        return chosen if chosen is not None and _number(data, chosen) == 12 else None

    def _read_characters(self, offset: int) -> None:
        count = struct.unpack_from(">L", self._ttf_data, offset + 12)[0]
        groups = struct.unpack_from(f">{3 * count}L", self._ttf_data, offset + 16)
        glyphs: dict[int, int] = {}
        for start, end, first in zip(groups[0::3], groups[1::3], groups[2::3], strict=True):
            glyphs.update(
                zip(range(start, end + 1), range(first, first + end - start + 1), strict=True)
            )
        if 0x20 in glyphs:
            glyphs[0xA0] = glyphs[0x20]
        self.charToGlyph = glyphs

    def _read_advances(self) -> None:
        data, glyphs = self._ttf_data, self.numGlyphs
        full = _number(data, self._offset_of("hhea") + 34)
        numbers = struct.unpack_from(f">{full + glyphs}H", data, self._offset_of("hmtx"))
        advances = list(numbers[0 : 2 * full : 2])
        advances += advances[-1:] * (glyphs - full)
        self.hmetrics = _Metrics(advances, numbers[1 : 2 * full : 2] + numbers[2 * full :])
        factor = 1000 / self.unitsPerEm
        scaled = [advance * factor for advance in advances]
        self.defaultWidth = scaled[0]
        self.charWidths = {code: scaled[glyph] for code, glyph in self.charToGlyph.items()}

    def _read_offsets(self) -> None:
        data = self._ttf_data
        is_long = _number(data, self._offset_of("head") + 50)
        kind = "L" if is_long else "H"
        offsets = struct.unpack_from(f">{self.numGlyphs + 1}{kind}", data, self._offset_of("loca"))
        self.glyphPos = offsets if is_long else [2 * offset for offset in offsets]

    def _offset_of(self, table: str) -> int:
        return int(self.table[table]["offset"])


class FastFont(TTFont):
    """A font with a ``FastFace``. TTFont would make its own, so its few attributes are set here."""

    def __init__(self, name: str, path: str) -> None:
        self.fontName = name
        self.face = FastFace(path)
        self.encoding = TTEncoding()
        self.state: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()
        self._asciiReadable = rl_config.ttfAsciiReadable
        self.shapable = False


class _Metrics:
    """Advance and left bearing, paired when asked for: a subset asks for 255 of 23,000."""

    def __init__(self, advances: list[int], bearings: tuple[int, ...]) -> None:
        self.advances, self.bearings = advances, bearings

    def __getitem__(self, glyph: int) -> tuple[int, int]:
        return self.advances[glyph], self.bearings[glyph]


def _number(data: bytes, offset: int) -> int:
    return int(struct.unpack_from(">H", data, offset)[0])
