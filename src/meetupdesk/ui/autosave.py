"""The clock of saving: nothing is older than 15 seconds before it is on a disk (storage.md 4).

One timer and one write in flight, without a queue: when it ends and the value has moved on, the
newest value is next. Never asks anything; whoever pressed Ctrl+S hears of it by ``answered``.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.storage.errors import ChangedOnDisk
from meetupdesk.ui.background import run_in_background
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.documents.document import Document
from meetupdesk.ui.documents.looking import Look, look_at
from meetupdesk.ui.documents.surroundings import Surroundings
from meetupdesk.ui.documents.writing import Job, Outcome, write

BLOCKED = ("changed", "missing", "taken")  # the person decides before the place is written again

Values = tuple[Meetup, tuple[Export, ...]]


@dataclass(slots=True)
class Flight:
    """A write that a worker is doing; the outcome is put in by the worker."""

    job: Job
    outcome: Outcome | None = None


class Autosave(QObject):
    """Watches one desk at a time. ``document`` moves on with every write.

    ``trouble`` is empty, ``failing`` (tried again by itself), or one of ``BLOCKED``.
    """

    state_changed = Signal()
    written = Signal(object)  # Outcome of any write
    answered = Signal(object)  # Outcome of a save that was asked for; None: nothing was to be done

    def __init__(self, desk: Desk, document: Document, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.save_now)
        self._pulse = QTimer(self, interval=around.rhythm.touch)
        self._pulse.timeout.connect(self.look)
        self._flight: Flight | None = None
        self.watch(desk, document)

    def watch(self, desk: Desk, document: Document, *, is_safe: bool = True) -> None:
        """Take over a desk; unless ``is_safe``, its present values are not on a disk yet."""
        self.desk, self.document = desk, document
        self.trouble = self.holder = ""
        self.saved_at: datetime | None = None
        self._safe: Values | None = self._values() if is_safe else None
        self._first: float | None = None
        self._again = self._asked = self._owes_place = False
        self._place_from = 0.0
        self._has_copy = False
        desk.changed.connect(self._follow)
        desk.logged.connect(self._follow)
        if document.path is not None:
            self._pulse.start()
        self.state_changed.emit()
        if not is_safe:
            self.save_now()

    def leave(self) -> None:
        """Write what is left, and forget the desk."""
        self.flush()
        self.drop()

    def drop(self) -> None:
        """Forget the desk without writing."""
        self._pool.waitForDone()
        self._flight = None
        self._timer.stop()
        self._pulse.stop()
        self.desk.changed.disconnect(self._follow)
        self.desk.logged.disconnect(self._follow)

    @property
    def state(self) -> str:
        """One of the states of the status bar, or ``empty``: a draft nobody has written in."""
        if self.document.is_sample:
            return "sample"
        if self.trouble or self._owes_place:
            return "kept"
        if self.document.is_read_only:
            return "read_only"
        if not self._is_safe():
            return "saving"
        if self.document.path is not None:
            return "saved"
        return "draft" if self._has_copy else "empty"

    @property
    def owes(self) -> bool:
        """Whether the document's place lacks something."""
        return self._owes_place or not self._is_safe()

    def save_now(self) -> None:
        """Write without waiting for a pause, if there is anything to write."""
        if self._flight is not None:
            self._again = True
        elif self._is_needed():
            self._fly()
        elif self._owes_place and not self._is_blocked():
            self._timer.start(self._left_until(self._place_from))

    def save_asked(self) -> None:
        """Write now, because the person said so; ``answered`` tells what became of it."""
        self._place_from = 0.0
        if self._flight is not None:
            self._again = self._asked = True
        elif self._is_needed():
            self._asked = True
            self._fly()
        else:
            self.answered.emit(None)

    def flush(self) -> Outcome | None:
        """Write at once and wait for it; None when there was nothing to write."""
        self._timer.stop()
        self._again = False
        if self._flight is not None:
            self._pool.waitForDone()
            self._land(self._flight)
        self._place_from = 0.0
        if not self._is_needed():
            return None
        self._timer.stop()
        flight = Flight(self._job())
        self._flight = flight
        flight.outcome = write(flight.job, self._around)
        self._land(flight)
        return flight.outcome

    def keep_copy(self) -> Outcome | None:
        """Make a recovery copy at once, whatever else is going on; for the last resort."""
        if self.document.is_sample:
            return None
        return write(replace(self._job(), in_place=False, keep=True), self._around)

    def look(self) -> None:
        """See whether the file is still as we left it, and whether its place is back."""
        if self.document.may_be_saved and self._flight is None:
            run_in_background(
                partial(look_at, self.document, self._around), self._take_look, self._fail,
                pool=self._pool,
            )  # fmt: skip

    def retry(self) -> None:
        """Try a failing place at once."""
        self._place_from = 0.0
        if self.owes:
            self.save_now()

    def settle(self, document: Document) -> None:
        """Go on with the document as the person has decided: what stood in the way is gone."""
        self.document, self.trouble, self.holder = document, "", ""
        self._owes_place = True
        self.flush()

    def _follow(self, *_values: object) -> None:
        if self.document.is_sample:
            return
        if self._is_safe():  # taken back by undo
            self.state_changed.emit()
            return
        now = _milliseconds()
        self._first = self._first or now
        rhythm = self._around.rhythm
        self._timer.start(max(0, int(min(rhythm.pause, self._first + rhythm.latest - now))))
        self.state_changed.emit()

    def _values(self) -> Values:
        return self.desk.meetup, self.desk.exports

    def _is_safe(self) -> bool:
        """Tell by identity whether the present values are on a disk."""
        if self._safe is None:
            return False
        return all(one is other for one, other in zip(self._safe, self._values(), strict=True))

    def _is_blocked(self) -> bool:
        return self.trouble in BLOCKED or not self.document.may_be_saved

    def _may_try_place(self) -> bool:
        return not self._is_blocked() and _milliseconds() >= self._place_from

    def _is_needed(self) -> bool:
        if self.document.is_sample:
            return False
        return not self._is_safe() or (self._owes_place and self._may_try_place())

    def _job(self) -> Job:
        return Job(
            document=self.document,
            meetup=self.desk.meetup,
            exports=self.desk.exports,
            at=self._around.now(),
            in_place=self._may_try_place(),
            keep=not self._is_safe(),
        )

    def _fly(self) -> None:
        self._timer.stop()
        self._first = None
        flight = self._flight = Flight(self._job())

        def work() -> Flight:
            flight.outcome = write(flight.job, self._around)
            return flight

        run_in_background(work, self._land, self._fail, pool=self._pool)

    def _land(self, flight: Flight) -> None:
        """Take note of a write that ended; of one that was waited for, only once."""
        if flight is not self._flight or flight.outcome is None:
            return
        self._flight = None
        outcome = flight.outcome
        self.document = outcome.document
        if outcome.state != "lost":
            self._safe = (outcome.job.meetup, outcome.job.exports)
        if outcome.state == "saved":
            self._note_saved(outcome)
        else:
            self._note_kept(outcome)
        asked, self._asked = self._asked, False
        self.state_changed.emit()
        self.written.emit(outcome)
        self._go_on(outcome, asked=asked)

    def _go_on(self, outcome: Outcome, *, asked: bool) -> None:
        again, self._again = self._again, False
        if again and self._is_needed():
            self._asked = asked
            self._fly()
            return
        if asked:
            self.answered.emit(outcome)
        if self._is_safe() and self._owes_place and not self._is_blocked():
            self._timer.start(self._left_until(self._place_from))
        elif not self._is_safe() and not self._timer.isActive():
            self._timer.start(self._around.rhythm.again)

    def _note_saved(self, outcome: Outcome) -> None:
        self.desk.mark_saved(outcome.job.meetup, outcome.job.exports)
        self.saved_at = outcome.job.at
        self.trouble, self._owes_place, self._has_copy = "", False, False

    def _note_kept(self, outcome: Outcome) -> None:
        self._has_copy = self._has_copy or outcome.state == "kept"
        self._owes_place = self.document.may_be_saved
        if isinstance(outcome.error, ChangedOnDisk):
            self.trouble = "changed"
            self.look()  # tells whether it is missing altogether
        elif outcome.error is not None:
            self.trouble = "failing"
            self._place_from = _milliseconds() + self._around.rhythm.again

    def _take_look(self, look: Look) -> None:
        if look.document.expected is not self.document.expected:
            return  # something was written since
        if look.found == "same":
            assert look.etag is not None
            self.document = replace(self.document, expected=look.etag)
            if self.trouble in BLOCKED:
                self.trouble = ""
            self.retry()
        elif look.found in BLOCKED:
            self.trouble, self.holder = look.found, look.holder
        self.state_changed.emit()

    def _fail(self, error: Exception) -> None:
        """A fault of ours in the worker: let the last resort hear of it."""
        self._flight = None
        raise error

    @staticmethod
    def _left_until(moment: float) -> int:
        return max(0, int(moment - _milliseconds()))


def _milliseconds() -> float:
    return time.monotonic() * 1000


Told = Callable[[Outcome], None]
