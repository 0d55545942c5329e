"""Text from outside, made fit to keep: typing, paste, import and merge all come through here."""

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029")
_KEPT_CONTROLS = "\t\n"
_EMOJI_JOINERS = "\u200d\ufe0f"
_UNWANTED = {"Cc", "Cf", "Co", "Cs"}  # controls, invisible formats, private use, half characters


def clean_text(text: str, lines: int = 3) -> str:
    """Return the text without what no reader would see; of one line, without line breaks.

    NFC; every kind of line end becomes a line feed; controls but tab and line feed, zero-width and
    bidi characters, private use, lone surrogates and non-characters go out (storage.md 1). A text
    of one line is trimmed and its breaks become spaces.

    >>> clean_text("R&D\\u202e\\r\\n<b>"), clean_text(" a\\nb ", lines=1)
    ('R&D\\n<b>', 'a b')
    """
    if text.isascii() and text.isprintable():
        return text.strip() if lines == 1 else text
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    text = "".join(letter for letter in text if _is_wanted(letter))
    text = unicodedata.normalize("NFC", text)  # what stood apart may now combine
    return " ".join(text.split("\n")).strip() if lines == 1 else text


def _is_wanted(letter: str) -> bool:
    if letter in _KEPT_CONTROLS or letter in _EMOJI_JOINERS:
        return True
    return unicodedata.category(letter) not in _UNWANTED and ord(letter) & 0xFFFE != 0xFFFE


_RESIDENT = re.compile(r"(?<!\d)(\d{2})(\d{2})(\d{2})[ -]?[1-8]\d{6}(?!\d)")
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def has_resident_number(text: str) -> bool:
    """Tell whether the text holds what looks like a Korean resident registration number.

    Six digits that form a date, an optional space or hyphen, a digit 1–8, six digits.

    >>> has_resident_number("900101-1234567"), has_resident_number("010-1234-5678")
    (True, False)
    """
    return any(
        1 <= int(month) <= 12 and 1 <= int(day) <= _MONTH_DAYS[int(month) - 1]
        for _, month, day in (found.groups() for found in _RESIDENT.finditer(text))
    )
