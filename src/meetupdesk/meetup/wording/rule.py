"""What a wording rule is made of: classes of words, and the order in which they must stand."""

from dataclasses import dataclass

from meetupdesk.meetup.wording.model import Model

FAMILIES = ("promotion", "packaging", "one_way", "talking_down")
"""Asking for publicity, dressing up, closing the talk, talking down (product.md 5.3)."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that belongs to a family; ``start`` and ``end`` count letters of the text."""

    family: str
    start: int
    end: int
    phrase: str


@dataclass(frozen=True, slots=True)
class Rule:
    """Classes of words that make a hit when they follow each other.

    ``parts`` names the classes in their order (``a|b`` is either of two), at most ``gap`` letters
    apart. Silent when a class of ``between`` stands inside the hit, one of ``unless`` anywhere in
    the sentence, or, if ``negatable``, when the hit is negated.
    """

    parts: str
    gap: int = 24
    between: str = ""
    unless: str = ""
    negatable: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The wording families of one language.

    ``words`` maps the name of a class to its pattern. ``sign`` is found in every sentence of the
    language, and ``model`` listens to the whole sentence. ``clause`` ends a clause; ``negation``
    negates a hit when it stands in the clause before (``negates_before``) or behind it, unless
    ``doubled``.
    """

    sign: str
    model: Model
    words: dict[str, str]
    rules: dict[str, tuple[Rule, ...]]
    clause: str
    negation: str
    doubled: str
    negates_before: bool


def either(*patterns: str) -> str:
    """Return a pattern that is met when one of these is."""
    return "|".join(patterns)
