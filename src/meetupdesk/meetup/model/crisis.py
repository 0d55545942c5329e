"""Crisis readiness: who picks up at night, and what is said first (product.md 3.10)."""

from datetime import date, time
from typing import Annotated

from msgspec import Struct

from meetupdesk.meetup.fields import Choice, Day, Link, Number, Phone, Row, Text, Time

CHECK_ANSWERS = ("unanswered", "yes", "no")
CRISIS_CHECKS = (
    "watched", "own_use", "head_knows", "pr_it", "first_hour", "decider", "fact_check", "aftercare",
)  # fmt: skip
LEVELS = ("watch", "caution", "respond", "crisis")
WATCH_KINDS = ("channel", "keyword")
CADENCES = ("daily", "hourly", "weekly")
HELPER_KINDS = ("expert", "lawyer", "agency", "trusted_voice", "internal")
VERDICTS = ("unchecked", "confirmed", "partly", "untrue")


class CrisisCheck(Row, frozen=True, kw_only=True):
    """The answer to one of the eight checks; the id is the code of the check."""

    answer: Annotated[str, Choice(CHECK_ANSWERS)] = CHECK_ANSWERS[0]
    evidence: Annotated[str, Text(limit=200, lines=3)] = ""
    on: Annotated[date | None, Day()] = None


class Level(Row, frozen=True, kw_only=True):
    """One step of the escalation table; the id is the code of the level."""

    sign: Annotated[str, Text(limit=200, lines=3)] = ""
    decides: Annotated[str, Text(limit=40)] = ""
    action: Annotated[str, Text(limit=300, lines=3)] = ""
    within_minutes: Annotated[int | None, Number(minimum=0, maximum=1440)] = None


class Watch(Row, frozen=True, kw_only=True):
    """A channel or a keyword that somebody looks at, and how often."""

    kind: Annotated[str, Choice(WATCH_KINDS)] = WATCH_KINDS[0]
    text: Annotated[str, Text(limit=80, required=True)] = ""
    owner: Annotated[str, Text(limit=30)] = ""
    cadence: Annotated[str, Choice(CADENCES)] = CADENCES[0]
    last_seen_on: Annotated[date | None, Day()] = None
    note: Annotated[str, Text(limit=300, lines=3)] = ""


class Helper(Row, frozen=True, kw_only=True):
    """Somebody to call; a trusted voice is given facts, never instructions."""

    kind: Annotated[str, Choice(HELPER_KINDS)] = HELPER_KINDS[0]
    name: Annotated[str, Text(limit=40, required=True)] = ""
    phone: Annotated[str, Phone()] = ""
    note: Annotated[str, Text(limit=120)] = ""


class Risk(Row, frozen=True, kw_only=True):
    """Why it might have backfired a month later, and what prevents it."""

    text: Annotated[str, Text(limit=200, lines=3, required=True)] = ""
    prevention: Annotated[str, Text(limit=200, lines=3)] = ""
    owner: Annotated[str, Text(limit=30)] = ""


class Rumour(Row, frozen=True, kw_only=True):
    """A claim that goes round, and what we know about it."""

    claim: Annotated[str, Text(limit=200, lines=3, required=True)] = ""
    source: Annotated[str, Text(limit=80)] = ""
    link: Annotated[str, Link()] = ""
    seen_on: Annotated[date | None, Day()] = None
    seen_at: Annotated[time | None, Time()] = None
    verdict: Annotated[str, Choice(VERDICTS)] = VERDICTS[0]
    fact: Annotated[str, Text(limit=300, lines=3)] = ""
    evidence: Annotated[str, Link()] = ""
    spread: Annotated[str, Text(limit=300, lines=3)] = ""


class Drill(Row, frozen=True, kw_only=True):
    """One rehearsal of a bad night; ``minutes`` until the first statement."""

    day: Annotated[date | None, Day(required=True)] = None
    scenario: Annotated[str, Text(limit=300, lines=3)] = ""
    minutes: Annotated[int | None, Number(minimum=0, maximum=1440)] = None
    lessons: Annotated[str, Text(limit=300, lines=3)] = ""


class Crisis(Struct, frozen=True, kw_only=True):
    """Who moves, and how fast, when something goes wrong."""

    contact_name: Annotated[str, Text(limit=30)] = ""
    contact_phone: Annotated[str, Phone()] = ""
    deputy_name: Annotated[str, Text(limit=30)] = ""
    deputy_phone: Annotated[str, Phone()] = ""
    checks: tuple[CrisisCheck, ...] = tuple(CrisisCheck(id=code) for code in CRISIS_CHECKS)
    first_statement: Annotated[str, Text(limit=1500, lines=8)] = ""
    stop_list: Annotated[str, Text(limit=300, lines=3)] = ""
    postpone: Annotated[str, Text(limit=300, lines=3)] = ""
    aftercare: Annotated[str, Text(limit=300, lines=3)] = ""
    levels: tuple[Level, ...] = tuple(Level(id=code) for code in LEVELS)
    watch: tuple[Watch, ...] = ()
    helpers: tuple[Helper, ...] = ()
    risks: tuple[Risk, ...] = ()
    rumours: tuple[Rumour, ...] = ()
    drills: tuple[Drill, ...] = ()
