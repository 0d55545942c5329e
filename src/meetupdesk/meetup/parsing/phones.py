"""Phone numbers: kept as typed, compared by digits, and given back the zero a sheet took away."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from meetupdesk.meetup.clean import clean_text
from meetupdesk.meetup.parsing.cells import Cell, line_of, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A number that fits: its text as typed, its digits to compare, and what else the cell held.

    An extension follows the digits behind an x. A ``repaired`` number is written anew. ``rest``
    holds further numbers of the same cell.
    """

    text: str
    digits: str
    repaired: bool = False
    rest: str = ""


def phone(cell: Cell) -> Phone | None:
    """Return the first number of a cell; None when nothing in it fits a phone number.

    Korean numbers with or without +82, service numbers, foreign ones with a plus. A number of 9 or
    10 digits that begins like one without its zero gets it back, as from a number cell.

    >>> phone(1012345678).text, phone("+82 (0)2 123 4567").digits
    ('010-1234-5678', '021234567')
    """
    if not isinstance(cell, str):
        digits = line_of(cell)
        return _one(digits) if digits.isdecimal() else None
    text = clean_text(cell[:_LONGEST])
    pieces = [each.strip() for each in _APART.split(text) if each.strip()]
    for at, piece in enumerate(pieces):
        others = (*pieces[:at], *pieces[at + 1 :])
        for first, second in _halves(piece):
            found = _one(first)
            if found and (not second or _one(second)):
                rest = ", ".join(each for each in (second, *others) if each)
                return replace(found, rest=rest)
    return None


def phone_digits(text: Cell) -> str:
    """Return the digits by which phones are compared everywhere; empty when there are too few.

    A text that fits no phone number gives its digits if they are all it has, and seven or more.
    """
    if isinstance(text, str) and _USUAL.fullmatch(text):
        return text.replace("-", "")
    if found := phone(text):
        return found.digits
    digits = _SEPARATORS.sub("", plain(text))
    return digits if digits.isdecimal() and len(digits) >= 7 else ""


_LONGEST = 200  # characters; what comes behind them is no phone number
_USUAL = re.compile(r"01[016-9]-[0-9]{3,4}-[0-9]{4}")
_SEPARATORS = re.compile(r"[\s.()/+-]")
_APART = re.compile(r"[,;|\n]|\s또는\s|\sor\s")
_BETWEEN = re.compile(r"\s*[/·]\s*|\s+")
_TEL = re.compile(r"^tel:\s*", re.IGNORECASE)
_EXTENSION = r"(?:내선|교환|ext(?:ension)?\.?|x|#)\s*(?:번호)?[:.]?\s*(?P<extension>[0-9]{1,5})"
_SHAPE = re.compile(
    r"(?P<before>[^\d+(*]*)"
    r"(?P<number>[+(]*[0-9](?:(?:[0-9\s.()-]|/(?=\s*[0-9]{3}))*[0-9)])?)"
    r"(?P<after>\s*(?:[~/]\s*[0-9]{1,2}\s*)?"  # 02-123-4567~8: two lines of one office
    + rf"(?:[(,]?\s*{_EXTENSION})?"
    + r"[^\d*]*)",
    re.IGNORECASE,
)
_SCIENTIFIC = re.compile(r"([1-9])\.([0-9]+)e\+?0*([0-9]+)", re.IGNORECASE)
_DECIMAL = re.compile(r"([0-9]{9,12})\.0+")

_AREA = "2|3[1-3]|4[1-4]|5[1-5]|6[1-4]"
_NATIONAL = re.compile(
    rf"0(?:1[016-9]|{_AREA}|[678]0)[0-9]{{7,8}}|050[0-9]{{8,9}}|0(?:{_AREA})1[12][0-9]"
)
_SERVICE = re.compile(r"1[568][0-9]{6}|11[0-9]|12[0-9]|182|13[0-9]{2}")
_WITHOUT_ZERO = re.compile(rf"(?=[0-9]{{9,10}}$)(?:1[016-9]|70|{_AREA})[0-9]{{7,8}}")
_FOREIGN = re.compile(r"(?:\+|00)([1-9][0-9]{6,14})")
_KOREA = ("+82", "0082", "82")


def _halves(piece: str) -> Iterator[tuple[str, str]]:
    """Yield the piece as one number, then every way to see two in it."""
    yield piece, ""
    for gap in _BETWEEN.finditer(piece):
        if gap.start() and gap.end() < len(piece):
            yield piece[: gap.start()], piece[gap.end() :]


def _one(typed: str) -> Phone | None:
    typed = _TEL.sub("", typed)
    found = _SHAPE.fullmatch(_without_exponent(plain(typed)))
    known = _known(re.sub(r"[^0-9+]", "", found["number"])) if found else None
    if not found or not known:
        return None
    number, is_repaired = known
    digits = f"{number}x{found['extension']}" if found["extension"] else number
    if not is_repaired:
        return Phone(text=typed, digits=digits)
    written = f"{found['before']}{_written(number)}{found['after']}"
    return Phone(text=written, digits=digits, repaired=True)


def _without_exponent(text: str) -> str:
    """Return what a sheet made of a number as digits; as it is when digits were lost."""
    if found := _SCIENTIFIC.fullmatch(text):
        first, decimals, exponent = found.groups()
        return first + decimals if len(decimals) == int(exponent) else text
    found = _DECIMAL.fullmatch(text)
    return found[1] if found else text


def _known(number: str) -> tuple[str, bool] | None:
    """Return the digits with their leading zero, and whether it had to be put back."""
    for code in _KOREA:
        if number.startswith(code):
            rest = number.removeprefix(code)
            if local := _first_fit((f"0{rest.removeprefix('0')}", rest)):
                return local, False
    if _first_fit((number,)):
        return number, False
    if _WITHOUT_ZERO.fullmatch(number) and _NATIONAL.fullmatch(f"0{number}"):
        return f"0{number}", True
    foreign = _FOREIGN.fullmatch(number)
    return (foreign[1], False) if foreign and not foreign[1].startswith("82") else None


def _first_fit(numbers: Sequence[str]) -> str:
    return next(
        (each for each in numbers if _NATIONAL.fullmatch(each) or _SERVICE.fullmatch(each)), ""
    )


def _written(number: str) -> str:
    area = 2 if number.startswith("02") else 3
    return f"{number[:area]}-{number[area:-4]}-{number[-4:]}"
