"""Sessions, phases, training and the run sheet (product.md 3.9)."""

from datetime import date, time
from typing import Annotated

from msgspec import Struct

from meetupdesk.meetup.fields import Choice, Day, Flag, Number, Ref, Row, Text, Time

JUDGEMENTS = ("unset", "low", "fair", "good")
COVERAGES = ("none", "recording", "live")
PHASE_KINDS = ("other", "training", "contact", "meetup", "relation")
TRAINING_KINDS = ("other", "what", "how", "rehearse")
MODES = ("other", "listen", "talk", "tell")


class Session(Row, frozen=True, kw_only=True):
    """One gathering on one day."""

    name: Annotated[str, Text(limit=20)] = ""
    day: Annotated[date | None, Day(required=True)] = None
    starts: Annotated[time | None, Time()] = None
    ends: Annotated[time | None, Time()] = None
    place: Annotated[str, Text(limit=80)] = ""
    directions: Annotated[str, Text(limit=300, lines=3)] = ""
    coverage: Annotated[str, Choice(COVERAGES)] = COVERAGES[0]
    coverage_by: Annotated[str, Text(limit=80)] = ""


class Phase(Row, frozen=True, kw_only=True):
    """One stretch of the preparation; ``kind`` marks the default rows for the rules."""

    kind: Annotated[str, Choice(PHASE_KINDS, shown=False)] = PHASE_KINDS[0]
    name: Annotated[str, Text(limit=40, required=True)] = ""
    starts: Annotated[date | None, Day()] = None
    ends: Annotated[date | None, Day()] = None
    owner: Annotated[str, Text(limit=30)] = ""
    done: Annotated[bool, Flag()] = False
    note: Annotated[str, Text(limit=200, lines=3)] = ""


class TrainingPart(Row, frozen=True, kw_only=True):
    """One part of preparing our own people; ``kind`` marks the default rows for the rules."""

    kind: Annotated[str, Choice(TRAINING_KINDS, shown=False)] = TRAINING_KINDS[0]
    title: Annotated[str, Text(limit=60, required=True)] = ""
    day: Annotated[date | None, Day()] = None
    trainer: Annotated[str, Text(limit=30)] = ""
    materials: Annotated[str, Text(limit=300, lines=3)] = ""
    done: Annotated[bool, Flag()] = False
    outcome: Annotated[str, Text(limit=400, lines=3)] = ""


class Slot(Row, frozen=True, kw_only=True):
    """One row of a run sheet; without a session it counts for the first one."""

    session: Annotated[str, Ref(table="schedule.sessions", required=True)] = ""
    at: Annotated[time | None, Time()] = None
    minutes: Annotated[int | None, Number(minimum=0, maximum=480)] = 10
    title: Annotated[str, Text(limit=60, required=True)] = ""
    mode: Annotated[str, Choice(MODES)] = MODES[0]
    theme: Annotated[str, Ref(table="themes")] = ""
    speaker: Annotated[str, Text(limit=60)] = ""
    materials: Annotated[str, Text(limit=80)] = ""


class Schedule(Struct, frozen=True, kw_only=True):
    """When what happens; a new meetup has one session."""

    sessions: tuple[Session, ...] = ()
    phases: tuple[Phase, ...] = ()
    training: tuple[TrainingPart, ...] = ()
    training_waiver: Annotated[str, Text(limit=300, lines=3)] = ""
    knowledge: Annotated[str, Choice(JUDGEMENTS)] = JUDGEMENTS[0]
    openness: Annotated[str, Choice(JUDGEMENTS)] = JUDGEMENTS[0]
    will: Annotated[str, Choice(JUDGEMENTS)] = JUDGEMENTS[0]
    slots: tuple[Slot, ...] = ()
