"""How long a text takes to say: what is longer than a breath is not listened to."""

import re
from dataclasses import dataclass

SYLLABLES, WORDS, SECONDS = 45, 27, 9
"""One breath: so many Korean syllables, or so many English words, or both in part."""

_SYLLABLE = re.compile(r"[가-힣\d]")
_WORD = re.compile(r"[A-Za-z][\w'’-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Breath:
    """What a text has to say; a figure counts as a syllable."""

    syllables: int
    words: int

    @property
    def seconds(self) -> int:
        """About how long it takes."""
        return round(SECONDS * (self.syllables / SYLLABLES + self.words / WORDS))

    @property
    def is_too_long(self) -> bool:
        """Whether it takes more than one breath."""
        return self.syllables > SYLLABLES or self.words > WORDS


def breath(text: str) -> Breath:
    """Count what a text takes to say."""
    return Breath(syllables=len(_SYLLABLE.findall(text)), words=len(_WORD.findall(text)))
