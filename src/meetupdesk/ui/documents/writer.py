"""The one thread in which documents are written and looked at, one after the other."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, Signal

from meetupdesk.ui.background import run_in_background
from meetupdesk.ui.documents.document import Document
from meetupdesk.ui.documents.looking import Look, look_at
from meetupdesk.ui.documents.surroundings import Surroundings
from meetupdesk.ui.documents.writing import Job, Outcome, write


@dataclass(slots=True)
class _Flight:
    """A write that the worker is doing; it puts the outcome in."""

    job: Job
    outcome: Outcome | None = None


class Writer(QObject):
    """At most one write is in flight; ``landed`` gives the outcome of each, once."""

    landed = Signal(object)  # Outcome

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._flight: _Flight | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a write is in flight."""
        return self._flight is not None

    def start(self, job: Job) -> None:
        """Begin to write beside the window."""
        flight = self._flight = _Flight(job)

        def work() -> _Flight:
            flight.outcome = write(flight.job, self._around)
            return flight

        run_in_background(work, self._land, self._fail, pool=self._pool)

    def finish(self) -> None:
        """Wait for the write in flight, and let it land."""
        self._pool.waitForDone()
        if self._flight is not None and self._flight.outcome is not None:
            self._land(self._flight)
        self._flight = None

    def write_here(self, job: Job) -> Outcome:
        """Write while the window waits."""
        flight = self._flight = _Flight(job)
        try:
            flight.outcome = write(job, self._around)
        finally:
            self._flight = None
        self.landed.emit(flight.outcome)
        return flight.outcome

    def forget(self) -> None:
        """Wait for the write in flight, and let nobody hear of it."""
        self._flight = None
        self._pool.waitForDone()

    def look(self, document: Document, done: Callable[[Look], None]) -> None:
        """Look at the document's place beside the window."""
        run_in_background(
            partial(look_at, document, self._around), done, self._fail, pool=self._pool
        )  # fmt: skip

    def _land(self, flight: _Flight) -> None:
        if flight is self._flight:  # else somebody has waited for it
            self._flight = None
            self.landed.emit(flight.outcome)

    def _fail(self, error: Exception) -> None:
        """A fault of ours in the worker: let the last resort hear of it."""
        self._flight = None
        raise error
