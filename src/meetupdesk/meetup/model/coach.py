"""What a person told the coach to leave alone in this document (product.md 3.14)."""

from msgspec import Struct


class Coach(Struct, frozen=True, kw_only=True):
    """``dismissed`` holds a rule id, or a rule id, a space and a row id."""

    dismissed: tuple[str, ...] = ()
    kept_phrases: tuple[str, ...] = ()
