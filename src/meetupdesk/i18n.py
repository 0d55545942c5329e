"""Wording in the reader's language.

A ``Translator`` is a value, not a global: the window and an exported document may each speak
another language at the same time. The keys of fields are the paths of the model.
"""

import re
import string
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from meetupdesk.catalogue import Catalogue

LANGUAGES = {"ko": "한국어", "en": "English"}


class MeetupdeskError(Exception):
    """Something to tell the person: a wording key and its values, never a sentence.

    ``<key>.title`` says what happened; ``<key>.text`` why, what is safe and what to do.
    """

    key = ""

    def __init__(self, **values: object) -> None:
        super().__init__(self.key, values)
        self.values = values


@dataclass(frozen=True)
class Translator:
    """Looks up wording by key: ``tr("people.phone")``, ``tr("merge.done", count=3)``."""

    language: str
    messages: Mapping[str, str]

    def __call__(self, key: str, /, **values: object) -> str:
        """Return the wording; with ``count``, that of ``key.one`` or ``key.other`` if there is one.

        Raises KeyError for a key that no wording file has.
        """
        if "count" in values:
            counted = f"{key}.one" if values["count"] == 1 else f"{key}.other"
            key = counted if counted in self.messages else key
        return _FORMATTER.vformat(self.messages[key], (), values)

    def has(self, key: str) -> bool:
        """Tell whether there is wording of that key, of one form or two."""
        return key in self.messages or f"{key}.other" in self.messages

    def find(self, key: str) -> str:
        """Return wording that may be missing, such as a hint; empty when it is."""
        return self.messages.get(key, "")


def load_translator(language: str) -> Translator:
    """Return the wording of a language."""
    return Translator(language, Catalogue(language))


def paths_by_label(paths: Iterable[str], *translators: Translator) -> dict[str, str]:
    """Return the path by its simplified label, in all the languages given.

    The way back from a header cell is ``paths_by_label(...)[simplified(cell)]``.
    """
    paths = tuple(paths)
    return {simplified(tr(path)): path for tr in translators for path in paths}


def simplified(text: str) -> str:
    """Return the text without case, spaces and ways of encoding Hangul."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


class _Formatter(string.Formatter):
    """Understands particles: ``{name:을}``, and behind a closing quote ``‘{name}’{name:-을}``."""

    def format_field(self, value: Any, spec: str) -> Any:
        particle = spec.removeprefix("-")
        if particle not in _PARTICLES:
            return super().format_field(value, spec)
        form = josa(str(value), particle)
        return form if spec.startswith("-") else f"{value}{form}"


_FORMATTER = _Formatter()

# The form after a vowel, the form after a final consonant.
_PAIRS = (("로", "으로"), ("를", "을"), ("는", "은"), ("가", "이"), ("와", "과"))
_PARTICLES = {form: pair for pair in _PAIRS for form in pair}
_SPOKEN = dict(zip("0123456789LMNR", "영일이삼사오육칠팔구엘엠엔알", strict=True))
_REMARK = re.compile(r"\([^()]*\)\W*$")


def josa(word: str, particle: str) -> str:
    """Return the particle in the form that the word's last sound asks for.

    A remark in brackets at the end is not heard: 강변공원(1차) takes the form of 공원.

    >>> josa("서울", "으로"), josa("10", "를"), josa("PDF", "을")
    ('로', '을', '를')
    """
    vowel_form, consonant_form = _PARTICLES[particle]
    final = _final_consonant(_REMARK.sub("", word))
    if final == "ㄹ" and vowel_form == "로":
        return vowel_form
    return consonant_form if final else vowel_form


def _final_consonant(word: str) -> str:
    """Return "" after a vowel, "ㄹ" after that consonant, "x" after any other."""
    heard = [letter for letter in unicodedata.normalize("NFC", word) if letter.isalnum()]
    last = heard[-1] if heard else ""
    if last == "0" and (tens := _round_number("".join(heard))):
        last = tens
    last = _SPOKEN.get(last, last)
    if "가" <= last <= "힣":
        number = (ord(last) - ord("가")) % 28
        return "" if number == 0 else "ㄹ" if number == 8 else "x"
    return "ㄹ" if last == "l" else "x" if last and last in "bckmnpt" else ""


def _round_number(word: str) -> str:
    """Return how a number that ends in zeros ends when spoken: 십, 백, 천, 만, 억."""
    zeros = len(word) - len(word.rstrip("0"))
    if zeros == len(word) or not word[-zeros - 1].isdigit():
        return ""
    if zeros >= 8:
        return "억"
    return "만" if zeros >= 4 else ("십", "백", "천")[zeros - 1]
