"""Edits of the schedule: phases that move together, and the order of a run sheet."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from msgspec import structs

from meetupdesk.meetup.edits import add_rows, replace_rows
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.schedule import Phase, Session, Slot
from meetupdesk.meetup.places import Where

PHASES, SLOTS = Where("schedule.phases"), Where("schedule.slots")


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseMove:
    """One day of one phase that moved by so many ``days``; ``end`` says which of the two."""

    phase: str
    end: bool
    days: int


def phase_move(old: Meetup, new: Meetup) -> PhaseMove | None:
    """Return the move between two meetups; None when no day moved, or more than one did."""
    before = {phase.id: phase for phase in old.schedule.phases}
    moves = [
        PhaseMove(phase=phase.id, end=end, days=(after - first).days)
        for phase in new.schedule.phases
        if phase.id in before
        for end, first, after in _days(before[phase.id], phase)
        if first and after and first != after
    ]
    return moves[0] if len(moves) == 1 else None


def with_phases_following(meetup: Meetup, move: PhaseMove) -> Meetup:
    """Move what follows by as much: the end of the phase itself, and open phases below it."""
    by, is_below, phases = timedelta(days=move.days), False, []
    for phase in meetup.schedule.phases:
        if phase.id == move.phase:
            is_below = True
            phase = phase if move.end else structs.replace(phase, ends=_later(phase.ends, by))
        elif is_below and not phase.done:
            phase = structs.replace(
                phase, starts=_later(phase.starts, by), ends=_later(phase.ends, by)
            )
        phases.append(phase)
    return replace_rows(meetup, PHASES, phases)


def session_of(meetup: Meetup, session_id: str) -> Session:
    """Return the session of that id, else the first one, else one that is not in the meetup."""
    sessions = meetup.schedule.sessions
    found = (session for session in sessions if session.id == session_id)
    return next(found, sessions[0] if sessions else Session(id=""))


def is_in(meetup: Meetup, slot: Slot, session_id: str) -> bool:
    """Tell whether a slot counts for a session; one without a session counts for the first."""
    return (slot.session or session_of(meetup, "").id) == session_id


def with_slot_moved(meetup: Meetup, slot_id: str, by: int) -> Meetup:
    """Move a slot up (-1) or down (1) among those of its session."""
    slots = list(meetup.schedule.slots)
    moved = next((slot for slot in slots if slot.id == slot_id), None)
    if moved is None:
        return meetup
    home = moved.session or session_of(meetup, "").id
    same = [at for at, slot in enumerate(slots) if is_in(meetup, slot, home)]
    here = same.index(slots.index(moved))
    there = min(max(here + by, 0), len(same) - 1)
    slots.insert(same[there], slots.pop(same[here]))
    return replace_rows(meetup, SLOTS, slots)


def with_run_sheet(
    meetup: Meetup, session_id: str, usual: Iterable[Slot], new_id: Callable[[], str]
) -> Meetup:
    """Add the slots of a template to a session, with ids of their own and no theme yet."""
    rows = (
        structs.replace(slot, id=new_id(), session=session_id, theme="", at=None) for slot in usual
    )
    return add_rows(meetup, SLOTS, rows)


def _days(
    before: Phase, after: Phase
) -> tuple[tuple[bool, date | None, date | None], tuple[bool, date | None, date | None]]:
    return (False, before.starts, after.starts), (True, before.ends, after.ends)


def _later(day: date | None, by: timedelta) -> date | None:
    return day + by if day else None
