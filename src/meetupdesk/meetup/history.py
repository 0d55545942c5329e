"""The way back: the meetups that were shown before the present one.

Values share all rows that no step touched, so that two hundred of them cost little.
"""

from collections.abc import Hashable
from dataclasses import dataclass, replace

from meetupdesk.meetup.model import Meetup

LIMIT = 200
PAUSE = 1.2  # seconds without typing; shorter splits words into steps, longer joins sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change a person can undo; ``at`` is a time in seconds, ``label`` the menu's text."""

    label: str
    before: Meetup
    after: Meetup
    merge_key: Hashable = None
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class History:
    """Steps that can be undone, and steps that can be redone; the newest is the last."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def record(self, step: Step) -> "History":
        """Add a step, or let it continue the last one: same merge key, no pause between."""
        if self.done and not self.undone and _continues(self.done[-1], step):
            return History((*self.done[:-1], replace(self.done[-1], after=step.after, at=step.at)))
        return History((*self.done, step)[-LIMIT:])

    def undo(self) -> tuple["History", Meetup]:
        """Return the history after going back, and the meetup to show; one step must be done."""
        step = self.done[-1]
        return History(self.done[:-1], (*self.undone, step)), step.before

    def redo(self) -> tuple["History", Meetup]:
        """Return the history after going forward, and the meetup to show."""
        step = self.undone[-1]
        return History((*self.done, step), self.undone[:-1]), step.after


def _continues(last: Step, step: Step) -> bool:
    return (
        step.merge_key is not None
        and step.merge_key == last.merge_key
        and step.at - last.at < PAUSE
    )
