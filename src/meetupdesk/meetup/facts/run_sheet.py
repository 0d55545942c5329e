"""The day in minutes: when each slot starts, and how much of it is listening (product.md 4.7)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.schedule import Session, Slot

TOLERANCE = 5  # minutes by which the last slot may miss the end of the session


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedSlot:
    """A slot with its times; None while no time before it is known.

    ``clash``: its fixed time lies before the end of the slot above.
    """

    slot: Slot
    starts: time | None
    ends: time | None
    clash: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSheet:
    """The slots of a session and the minutes of each mode.

    ``difference`` is by how many minutes the last slot overruns the end of the session, negative
    when it stops early, None while either is unknown; then ``fits`` is False.
    """

    session: Session
    slots: tuple[TimedSlot, ...]
    listen: int
    talk: int
    tell: int
    other: int
    listens_first: bool
    difference: int | None

    @property
    def listening(self) -> int:
        """Minutes in which the guests are heard: listen and talk."""
        return self.listen + self.talk

    @property
    def telling(self) -> int:
        """Minutes in which we tell."""
        return self.tell

    @property
    def share(self) -> int | None:
        """Listening in per cent of listening and telling, rounded half up; None without both."""
        whole = self.listening + self.telling
        return (200 * self.listening + whole) // (2 * whole) if whole else None

    @property
    def fits(self) -> bool:
        """Whether the slots end within five minutes of the end of the session."""
        return self.difference is not None and abs(self.difference) <= TOLERANCE


def run_sheets(meetup: Meetup) -> tuple[RunSheet, ...]:
    """Return one run sheet a session, in the order of the sessions."""
    sessions = meetup.schedule.sessions
    slots: dict[str, list[Slot]] = {session.id: [] for session in sessions}
    for slot in meetup.schedule.slots:
        home = slot.session or (sessions[0].id if sessions else "")
        slots.setdefault(home, []).append(slot)
    return tuple(_run_sheet(session, slots[session.id]) for session in sessions)


def run_sheet(meetup: Meetup, session: Session) -> RunSheet:
    """Return the run sheet of a session; a slot without a session counts for the first one."""
    sessions = meetup.schedule.sessions
    first = sessions[0].id if sessions else ""
    slots = [slot for slot in meetup.schedule.slots if (slot.session or first) == session.id]
    return _run_sheet(session, slots)


def _run_sheet(session: Session, slots: Sequence[Slot]) -> RunSheet:
    timed, end = _timed(session, slots)
    last = _minute(session.ends)
    return RunSheet(
        session=session,
        slots=timed,
        listen=_minutes(slots, "listen"),
        talk=_minutes(slots, "talk"),
        tell=_minutes(slots, "tell"),
        other=sum(
            slot.minutes or 0 for slot in slots if slot.mode not in ("listen", "talk", "tell")
        ),
        listens_first=next((s.mode for s in slots if s.mode in ("listen", "tell")), "") == "listen",
        difference=None if end is None or last is None or not slots else end - last,
    )


def _timed(session: Session, slots: Iterable[Slot]) -> tuple[tuple[TimedSlot, ...], int | None]:
    """Return the slots with their times, and the minute of the day in which the last one ends."""
    timed = []
    start = end = _minute(session.starts)
    for number, slot in enumerate(slots):
        fixed = _minute(slot.at)
        clash = number > 0 and fixed is not None and end is not None and fixed < end
        start = end if fixed is None else fixed
        end = None if start is None else start + (slot.minutes or 0)
        timed.append(TimedSlot(slot=slot, starts=_clock(start), ends=_clock(end), clash=clash))
    return tuple(timed), end


def _minutes(slots: Iterable[Slot], mode: str) -> int:
    return sum(slot.minutes or 0 for slot in slots if slot.mode == mode)


def _minute(at: time | None) -> int | None:
    return None if at is None else at.hour * 60 + at.minute


def _clock(minute: int | None) -> time | None:
    """Return the time of a minute of the day; past midnight the clock starts again."""
    return None if minute is None else time(minute // 60 % 24, minute % 60)
