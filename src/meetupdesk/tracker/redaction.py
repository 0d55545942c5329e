"""Taking out of texts what a copy must not carry: masked contacts, and names under an alias.

A phone number that is masked in its column must not stand in a note beside it; a handle that
became Guest 3 must not stand in the text of a promise. So every text that leaves is looked at.
"""

import re
from collections.abc import Callable, Iterable, Mapping

Replace = Callable[[str], str]

_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")  # not the @name of a web address
_PHONE = re.compile(
    r"(?<![\d.-])(?:(?:\+|00)82[ .-]?(?:\(0\))?|\(?0)\d{1,2}\)?[ .-]?\d{3,4}[ .-]?\d{4}(?!\d)"
)
_FOREIGN = re.compile(r"^\D*(?:\+|00)82\D*0?")
MASK = "****"


def masked_phone(text: str) -> str:
    """Return a phone number with its middle hidden; one that is too short is hidden as a whole.

    >>> masked_phone("010 1234 5678"), masked_phone("+82 10-1234-5678"), masked_phone("1234")
    ('010-****-5678', '010-****-5678', '****')
    """
    digits = re.sub(r"\D", "", _FOREIGN.sub("0", text))
    if not text or len(digits) < 9:
        return text and MASK
    return f"{digits[: 2 if digits.startswith('02') else 3]}-{MASK}-{digits[-4:]}"


def masked_email(text: str) -> str:
    """Return an address with most of its first part hidden.

    >>> masked_email("gangbyeon@mail.kr"), masked_email("ab@mail.kr"), masked_email("nothing")
    ('ga***@mail.kr', 'a***@mail.kr', '***')
    """
    local, at, domain = text.partition("@")
    if not at:
        return text and "***"
    return f"{local[: 2 if len(local) > 2 else 1]}***@{domain}"


def contacts_masked(text: str) -> str:
    """Return the text with every phone number and mail address in it masked."""
    if "@" in text:
        text = _EMAIL.sub(lambda found: masked_email(found[0]), text)
    return _PHONE.sub(lambda found: masked_phone(found[0]), text)


def names_replaced(names: Mapping[str, str]) -> Replace:
    """Return a function that puts other names into a text, the longest first.

    Names of one letter are left alone: they are ordinary syllables. Looked up by the first two
    letters, because thousands of names in one regular expression would be tried at every letter.
    """
    by_start: dict[str, list[str]] = {}
    for name in sorted((n for n in names if len(n) > 1), key=len, reverse=True):
        by_start.setdefault(name[:2], []).append(name)

    def replace(text: str) -> str:
        pieces, at, kept = [], 0, 0
        while at < len(text) - 1:
            found = _name_at(text, at, by_start.get(text[at : at + 2], ()))
            if found:
                pieces += [text[kept:at], names[found]]
                at = kept = at + len(found)
            else:
                at += 1
        return "".join([*pieces, text[kept:]])

    return replace


def _name_at(text: str, at: int, names: Iterable[str]) -> str:
    return next((name for name in names if text.startswith(name, at)), "")
