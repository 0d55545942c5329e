"""The law as dated data (product.md 8): what was valid on a day, where it stands, who checked it.

Reads no file: the caller parses ``resources/rules/*.toml`` and the person's own copy.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import msgspec
from msgspec import Struct, structs

from meetupdesk.i18n import MeetupdeskError

KINDS = ("limit", "period", "date", "text")
UNITS = ("", "krw", "days", "months", "hours")
AUDIENCES = (
    "covered", "guest", "public_body", "local_government", "company", "processor", "abroad",
    "everybody",
)  # fmt: skip
CERTAINTIES = ("statute", "secondary", "unchecked")
STALE_AFTER = 365  # days since somebody checked


class Rule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing the law says, in our words, for a stretch of time.

    Without ``valid_from`` it was in force when checked and nobody looked up since when. ``own``
    marks an entry that the person's copy changed. Refuses words and amounts that mean nothing.
    """

    id: str
    kind: str
    value: int | None = None
    unit: str = ""
    applies_to: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    source: str
    source_day: date | None = None
    checked_on: date
    certainty: str
    ko: str
    en: str
    own: bool = False

    def __post_init__(self) -> None:
        words = ((self.kind, KINDS), (self.unit, UNITS), (self.certainty, CERTAINTIES))
        for word, known in (*words, *((each, AUDIENCES) for each in self.applies_to)):
            if word not in known:
                raise ValueError(f"“{word}”: {', '.join(filter(None, known))}")
        if (self.kind == "text") != (self.value is None) or (self.value or 0) < 0:
            raise ValueError(f"value: {self.value}")
        if (self.valid_from or date.min) > (self.valid_to or date.max):
            raise ValueError(f"valid_from {self.valid_from}, valid_to {self.valid_to}")

    def is_valid(self, day: date) -> bool:
        """Tell whether the rule held on a day; both ends belong to its time."""
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)

    def is_stale(self, today: date) -> bool:
        """Tell whether nobody has checked the rule for more than a year."""
        return (today - self.checked_on).days > STALE_AFTER

    def words(self, language: str) -> str:
        """Return the rule in Korean (``ko``) or English."""
        return self.ko if language == "ko" else self.en


@dataclass(frozen=True, slots=True)
class Limits:
    """All rules, in the order of the files; ``fault`` says why somebody's own copy counts not."""

    rules: tuple[Rule, ...] = ()
    fault: MeetupdeskError | None = field(default=None, compare=False)

    def on(self, day: date, rule_id: str) -> Rule | None:
        """Return the rule of that id on a day; None when there was none."""
        return next(
            (rule for rule in self.rules if rule.id == rule_id and rule.is_valid(day)), None
        )

    def on_day(self, day: date) -> tuple[Rule, ...]:
        """Return everything that held on a day."""
        return tuple(rule for rule in self.rules if rule.is_valid(day))

    @property
    def checked_on(self) -> date:
        """The day since which everything has been checked: that of the oldest check."""
        return min((rule.checked_on for rule in self.rules), default=date.min)


def limits_from(*tables: Mapping[str, object]) -> Limits:
    """Return the rules of parsed rule files; a later file replaces an id as a whole.

    What a later file says otherwise becomes ``own``. Raises ``msgspec.ValidationError``, with the
    place, for a file of another form and for two rules of one id on the same day.
    """
    by_id: dict[str, tuple[Rule, ...]] = {}
    for table in tables:
        file = msgspec.convert(dict(table), _RuleFile)
        mine: dict[str, tuple[Rule, ...]] = {}
        for number, rule in enumerate(file.rule):
            held = mine.get(rule.id, ())
            if any(_meet(rule, other) for other in held):
                raise msgspec.ValidationError(f"two on one day - at `$.rule[{number}]`")
            mine[rule.id] = (*held, rule)
        by_id |= {
            rule_id: rules if by_id.get(rule_id, rules) == rules else _own(rules)
            for rule_id, rules in mine.items()
        }
    return Limits(tuple(rule for rules in by_id.values() for rule in rules))


def _own(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    return tuple(structs.replace(rule, own=True) for rule in rules)


def _meet(one: Rule, other: Rule) -> bool:
    """Tell whether there is a day on which both hold."""
    starts = (rule.valid_from or date.min for rule in (one, other))
    ends = (rule.valid_to or date.max for rule in (one, other))
    return max(starts) <= min(ends)


class _RuleFile(Struct, frozen=True, kw_only=True):
    rule: tuple[Rule, ...] = ()
