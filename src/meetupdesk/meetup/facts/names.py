"""When two names mean the same: people of ours, and subjects (product.md 3.1, 4.3)."""

import unicodedata


def subject_key(text: str) -> str:
    """Return what two spellings of a theme or subject share: NFC, no case, no spaces."""
    return "".join(unicodedata.normalize("NFC", text).casefold().split())


def name_key(text: str) -> str:
    """Return what two spellings of a person's name share: as a subject, without a final 님.

    >>> name_key("한 서윤 님") == name_key("한서윤")
    True
    """
    key = subject_key(text)
    return key.removesuffix("님") or key


def name_keys(text: str) -> frozenset[str]:
    """Return the keys of the names in one field, where commas stand between them."""
    return frozenset(name_key(name) for name in text.split(",") if name.strip())
