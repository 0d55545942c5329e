"""The text as the patterns read it, with the way back to the letters of the original.

Composed letters, half-width punctuation, one space for many, small Latin letters, long forms for
English contractions; what stands in quotation marks is hidden, because it is not what is said.
"""

import re
import unicodedata
from dataclasses import dataclass

HIDDEN = "\ufffc"  # stands for each letter in quotation marks: no pattern knows it

_ENDS = re.compile(r"(?:\.(?!\d)|[?!…\n\r;。])+")


@dataclass(frozen=True, slots=True)
class Plain:
    """A plain text; letter ``n`` of it comes from the original letters ``places[n]``."""

    text: str
    places: tuple[tuple[int, int], ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch that is not empty stands in the original."""
        return self.places[start][0], self.places[end - 1][1]

    def sentences(self) -> list[tuple[int, str]]:
        """Return each sentence that says something, with the place of its first letter."""
        found, start = [], 0
        for end in _ENDS.finditer(self.text):
            found.append((start, self.text[start : end.start()]))
            start = end.end()
        found.append((start, self.text[start:]))
        return [(at, sentence) for at, sentence in found if sentence.strip()]


def plain(text: str) -> Plain:
    """Return a text as the patterns read it."""
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    for start, end, new in _letters(text):
        for letter in new:
            if letter == " " and (not letters or letters[-1] in " \n"):
                continue
            letters.append(letter)
            places.append((start, end))
    made = Plain("".join(letters), tuple(places))
    for pattern, long in _LONG_FORMS if "'" in made.text or "cannot" in made.text else ():
        made = _replaced(made, pattern, long)
    if _SPLIT.search(made.text):
        made = _replaced(made, _SPLIT, r"\1\2")
    return Plain(_without_quotes(made.text), made.places)


def _letters(text: str) -> list[tuple[int, int, str]]:
    """Return stretches of the text with what they become: a letter and the marks that join it."""
    if text.isascii():
        return [(at, at + 1, _letter(each)) for at, each in enumerate(text)]
    found = []
    for match in _CLUSTER.finditer(text):
        composed = unicodedata.normalize("NFC", match.group())
        found.append((match.start(), match.end(), "".join(map(_letter, composed))))
    return found


def _letter(letter: str) -> str:
    if letter in "\n\r\u2028\u2029":
        return "\n"
    if letter.isspace():
        return " "
    if "\uff01" <= letter <= "\uff5e":
        letter = chr(ord(letter) - 0xFEE0)
    return _PLAIN.get(letter) or (letter.lower() if len(letter.lower()) == 1 else letter)


def _replaced(made: Plain, pattern: re.Pattern[str], long: str) -> Plain:
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    last = 0
    for match in pattern.finditer(made.text):
        new = match.expand(long)
        pieces += (made.text[last : match.start()], new)
        places += made.places[last : match.start()]
        places += [made.original(*match.span())] * len(new)
        last = match.end()
    return Plain("".join((*pieces, made.text[last:])), (*places, *made.places[last:]))


def _without_quotes(text: str) -> str:
    if not _OPENING.intersection(text):
        return text
    return _QUOTED.sub(lambda quoted: HIDDEN * len(quoted.group()), text)


_CLUSTER = re.compile(
    r"[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*"
    r"|[^\u0300-\u036f\u200b-\u200d\ufe0f][\u0300-\u036f\u200b-\u200d\ufe0f]*|.",
    re.DOTALL,
)
_PLAIN = {
    "’": "'", "‘": "‘", "`": "'", "\uff0c": ",", "、": ",", "·": " ", "・": " ", "–": "-", "—": ",",
    "\u200b": "", "\u200c": "", "\u200d": "", "\ufeff": "", "\ufe0f": "", "\u00ad": "", "~": "",
}  # fmt: skip
_OPENING = frozenset("“\"‘'「『«《")
_QUOTED = re.compile(
    r"“[^”\n]{1,200}”|\"[^\"\n]{1,200}\"|‘[^'\n]{1,200}'|「[^」\n]{1,200}」|『[^』\n]{1,200}』"
    r"|«[^»\n]{1,200}»|《[^》\n]{1,200}》|(?<![^\s(,:])'[^'\n]{1,200}'(?![a-z])"
)
_LONG_FORMS = tuple(
    (re.compile(pattern), long)
    for pattern, long in (
        (r"\bwon't\b", "will not"),
        (r"\bcan't\b|\bcannot\b", "can not"),
        (r"\bshan't\b", "shall not"),
        (r"n't\b", " not"),
        (r"(?<=[a-z])'re\b", " are"),
        (r"(?<=[a-z])'ve\b", " have"),
        (r"(?<=[a-z])'ll\b", " will"),
        (r"(?<=[a-z])'d\b", " would"),
        (r"\bi'm\b", "i am"),
        (r"\blet's\b", "let us"),
        (r"\b(it|that|there|here|what|who|he|she|everything|nothing|ours)'s\b", r"\1 is"),
    )
)
_FREE = "이그저한두세네더꼭좀못안수것등및또잘제내네다왜곧참꽤늘때곳분점말글"
_SPLIT = re.compile(rf"(?<!\S)(?![{_FREE}])([가-힣]) (?![{_FREE}])([가-힣])(?!\S)")
