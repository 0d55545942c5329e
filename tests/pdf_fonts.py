"""Rules about the fonts of a PDF: embedded, with widths and characters that agree."""

import re
import struct
from collections.abc import Iterator
from functools import cache

import pikepdf
from pikepdf import Dictionary, Pdf


def font_problems(pdf: Pdf) -> Iterator[str]:
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
    described = font.get("/FontDescriptor", Dictionary())
    if "/FontFile2" not in described or "/ToUnicode" not in font:
        yield "not embedded, or without ToUnicode"
        return
    if not re.fullmatch(r"/[A-Z]{6}\+.+", str(font.BaseFont)):
        yield "not a subset"
    if described.FontName != font.BaseFont:
        yield "two names"
    if int(described.Flags) & 4 and "/Encoding" in font:
        yield "symbolic, but with an encoding"
    for code in sorted(used):
        yield from _code(code, font, described.FontFile2.read_bytes())


def _code(code: int, font: Dictionary, file: bytes) -> Iterator[str]:
    glyphs, advances = _glyphs(file)
    if not glyphs.get(code):
        yield f".notdef for {code}"
        return
    if abs(float(font.Widths[code - int(font.FirstChar)]) - advances[glyphs[code]]) > 1:
        yield f"width of {code} differs"
    text = _unicodes(font.ToUnicode.read_bytes()).get(code, "")
    if not text or set(text) & set("\x00\ufeff\ufffe"):
        yield f"no character for {code}"


@cache
def _unicodes(cmap: bytes) -> dict[int, str]:
    pairs = re.findall(rb"<([0-9A-F]{2})> <([0-9A-F]{4,})>", cmap)
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}


@cache
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
