"""Whole meetups by chance: every table, every field, odd texts among ordinary ones.

``any_meetup(seed)`` is always the same meetup for the same seed.
"""

from datetime import date, time
from random import Random
from typing import Any

from msgspec import Struct, structs

from meetupdesk.meetup.clean import clean_text
from meetupdesk.meetup.fields import (
    Choice,
    Day,
    Email,
    Flag,
    Kind,
    Link,
    Number,
    Phone,
    Ref,
    Refs,
    Text,
    Time,
    inner,
    kinds,
)  # fmt: skip
from meetupdesk.meetup.ids import FIXED_ROWS, PREFIXES, new_id
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.repair import repaired

ORDINARY = (
    "강변공원", "Riverside walk", "산책로 폭을 아직 정하지 못했습니다.", "강변 축제 2일차 (토)",
    "The lights are too dim at night.", "010-0000-0001", "name@example.com",
)  # fmt: skip
ODD = (
    "R&D", "<b>", "</para>", "&amp;", "“말” ‘강조’ \"q\" 'q'", "{name}", "{{}}", "%s",
    "*별*", "[ ]",
    "10,000" * 40, "가" * 700, "x" * 3000, "word " * 400, "https://example.com/" + "y" * 300,
    "=1+1", "+1", "-1", "@here", "#N/A", "_x000D_", "0101234567", "12345678901234567890",
    "😀👩\u200d👩\u200d👧🔟", "龘㐀𠮷", "①②③㈜㎡½", "ＡＢＣ", "𝐀𝐁", "ﬁ", "☐☑✔",
    "\u00a0", "ไทย", "العربية",
    "한", "한글 ᄒᆞᆫ", "a\nb\nc", "\t탭\t", " ", "<img src='/etc/hosts'>",
    "javascript:alert(1)",
)  # fmt: skip
DAYS = (None, date(2026, 8, 1), date(2026, 8, 28), date(2026, 9, 4), date.min, date.max)
TIMES = (None, time(0, 0), time(14, 0), time(23, 59))


def any_meetup(seed: int, size: int = 8) -> Meetup:
    """Return a meetup with up to ``size`` rows a table; a third of the seeds are mostly odd."""
    random = Random(seed)
    maker = _Maker(random, size, odd=(0.05, 0.3, 0.8)[seed % 3])
    return repaired(Meetup(**maker.values(Meetup, "")), random).meetup


class _Maker:
    def __init__(self, random: Random, size: int, odd: float) -> None:
        self.random, self.size, self.odd = random, size, odd
        self.ids: dict[str, list[str]] = {}

    def values(self, cls: type[Struct], path: str) -> dict[str, Any]:
        fields = {name: self.value(kind) for name, kind in kinds(cls).items()}
        return fields | {name: self.below(cls, name, path) for name in inner(cls)}

    def below(self, holder: type[Struct], name: str, path: str) -> Any:
        cls, here = inner(holder)[name], f"{path}.{name}" if path else name
        if here in FIXED_ROWS:
            rows = getattr(holder(), name)
            return tuple(structs.replace(row, **self.values(cls, here)) for row in rows)
        if here not in PREFIXES:
            return cls(**self.values(cls, here))
        return tuple(self.row(cls, here) for _ in range(self.random.randint(0, self.size)))

    def row(self, cls: type[Struct], path: str) -> Struct:
        ids = self.ids.setdefault(path, [])
        ids.append(new_id(PREFIXES[path], ids, self.random))
        return cls(id=ids[-1], **self.values(cls, path))

    def value(self, kind: Kind) -> Any:
        choose = self.random.choice
        match kind:
            case Text(lines=lines):
                return clean_text(self.text(), lines)
            case Link() | Email() | Phone():
                return clean_text(self.text(), 1)
            case Choice(options):
                return choose(options)
            case Flag():
                return choose((True, False))
            case Number(minimum=least, maximum=most):
                return choose((None, least, min(3, most), most))
            case Day():
                return choose(DAYS)
            case Time():
                return choose(TIMES)
            case Ref(table=table):
                return choose(["", *self.ids.get(table, ())])
            case Refs(table):
                return tuple(self.ids.get(table, ())[: choose((0, 1, 2))])
        raise AssertionError(kind)

    def text(self) -> str:
        source = ODD if self.random.random() < self.odd else ORDINARY
        return self.random.choice(("", *source)) * self.random.choice((1, 1, 1, 2))
