"""What a rule says: something that is missing or risky, where, and with which values.

A problem knows no language. A value that has a name in the wording, such as a stage, is a
``Label``; ``words`` turns both into sentences.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from meetupdesk.i18n import Translator
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import SECTIONS
from meetupdesk.meetup.model.schedule import Session
from meetupdesk.meetup.places import Where

SEVERITIES = ("blocker", "check", "tip")
"""A document would be wrong or somebody hurt; a likely mistake; good practice."""

LONGEST_NAME = 40  # letters; a whole goal or promise would hide the sentence around it


@dataclass(frozen=True, slots=True)
class Label:
    """A value that is itself wording; of a key nobody translated, the last word is shown."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a rule found at a place; ``rows`` are the ids to walk through when it counts rows.

    ``each`` says that the rule speaks once for every row, and that this is about ``where.row``.
    """

    where: Where
    values: Mapping[str, object] = field(default_factory=dict)
    rows: tuple[str, ...] = ()
    each: bool = False


Findings = tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing the coach has to say, worded by ``coach.<rule>.title`` and ``.why``.

    ``minutes`` is what it takes to put it right: 1 a field, 3 a sentence, 5 a list.
    """

    rule: str
    severity: str
    where: Where
    values: Mapping[str, object] = field(default_factory=dict)
    rows: tuple[str, ...] = ()
    each: bool = False
    minutes: int = 1

    @property
    def section(self) -> str:
        """The part on whose page it stands: that of its rule, or of the text for wording."""
        part = self.rule.partition(".")[0]
        return part if part in SECTIONS else self.where.path.partition(".")[0]

    @property
    def dismissal(self) -> str:
        """What ``coach.dismissed`` holds when a person wants to hear this no more."""
        return f"{self.rule} {self.where.row}" if self.each else self.rule


@dataclass(frozen=True, slots=True)
class Words:
    """What a person reads: the thing found, and why it matters with what to do."""

    title: str
    why: str


def words(problem: Problem, tr: Translator) -> Words:
    """Return the sentences of a problem in the translator's language."""
    values = {name: _spoken(value, tr) for name, value in problem.values.items()}
    title, why = (f"coach.{problem.rule}.{part}" for part in ("title", "why"))
    if values.get("count") == 0 and f"{title}.zero" in tr.messages:
        title = f"{title}.zero"  # "only 0 themes" is not how anybody speaks
    return Words(tr(title, **values), tr(why, **values))


def _spoken(value: object, tr: Translator) -> object:
    if isinstance(value, Label):
        return tr.find(value.key) or value.key.rpartition(".")[2]
    if isinstance(value, str):
        line = " ".join(value.split()).removesuffix(".")  # it stands inside a sentence
        return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1].rstrip()}…"
    return value


def at(path: str, row: str = "", /, **values: object) -> Finding:
    """Make a finding about the meetup as a whole; ``row`` only says where to go."""
    return Finding(where=Where(path, row), values=values)


def of_row(path: str, row: Row, /, **values: object) -> Finding:
    """Make a finding about one row."""
    return Finding(where=Where(path, row.id), values=values, each=True)


def when(condition: object, finding: Finding) -> Findings:
    """Give the finding if the condition holds."""
    return (finding,) if condition else ()


def counted(path: str, rows: Sequence[Row]) -> Findings:
    """Make one finding about all these rows, or none without rows; it leads to the first."""
    ids = tuple(row.id for row in rows)
    if not ids:
        return ()
    return (Finding(where=Where(path, ids[0]), values={"count": len(ids)}, rows=ids),)


def named(text: str) -> str | Label:
    """Return the name of a row as a value, also of one that has no name yet."""
    return text.strip() or Label("coach.unnamed")


def session_name(session: Session) -> str | Label:
    """Return the name of a session as a value; one without a name is the session at hand."""
    return session.name.strip() or Label("coach.this_session")


def days(number: int) -> dict[str, int]:
    """Return the values of a wording about days; ``count`` chooses between one and many."""
    return {"days": number, "count": number}


def minutes(number: int) -> dict[str, int]:
    """Return the values of a wording about minutes; ``count`` chooses between one and many."""
    return {"n": number, "count": number}


def blank(text: str) -> bool:
    """Tell whether a text says nothing."""
    return not text.strip()
