"""Two faults of reportlab 5.1.0, put right. ``apply`` is called before any PDF is written.

1. ``PDFStream.format`` writes no end of line before ``endstream`` (PDF/A 6.1.7.1).
2. ``makeToUnicodeCMap`` writes characters beyond U+FFFF as five hex digits, which readers take
   for another letter, and more than 100 entries in a block.
"""

from functools import cache
from typing import Any

from reportlab.pdfbase import pdfdoc, ttfonts


@cache
def apply() -> None:
    """Patch reportlab, once per process."""
    original = pdfdoc.PDFStream.format

    def with_end_of_line(self: pdfdoc.PDFStream, document: Any) -> bytes:
        data: bytes = original(self, document)
        if data.endswith(b"endstream\n") and not data.endswith(b"\nendstream\n"):
            return data[:-10] + b"\nendstream\n"
        return data

    stream: Any = pdfdoc.PDFStream
    stream.format = with_end_of_line
    module: Any = ttfonts
    module.makeToUnicodeCMap = to_unicode_map


def to_unicode_map(font_name: str, subset: list[int]) -> str:
    """Return the map from the bytes of a subset font to characters, in UTF-16."""
    rows = [
        f"<{byte:02X}> <{chr(code).encode('utf-16-be', 'surrogatepass').hex().upper()}>"
        for byte, code in enumerate(subset)
        if code  # an unused place; a map to 0 is forbidden (PDF/A 6.2.11.7.2)
    ]
    out = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo",
        f"<< /Registry ({font_name})",
        f"/Ordering ({font_name})",
        "/Supplement 0",
        ">> def",
        f"/CMapName /{font_name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{len(subset) - 1:02X}>",
        "endcodespacerange",
    ]
    for start in range(0, len(rows), 100):
        block = rows[start : start + 100]
        out += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join(
        [*out, "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    )
