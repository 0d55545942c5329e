"""The coach's findings for the present meetup, found beside the window.

400 ms after the last edit the rules run in the background on the frozen value; what they find for a
value that is no longer the present one is thrown away. Marks, counters, tasks, coach and export
all read this one list.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from meetupdesk.meetup.checks import open_problems, problems
from meetupdesk.meetup.checks.problem import Problem
from meetupdesk.meetup.checks.readiness import Readiness, readiness
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.ui.background import run_in_background
from meetupdesk.ui.desk import Desk

PAUSE = 400  # ms after the last edit; shorter would show problems of half a word


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What the rules found in one meetup; ``shown`` leaves out what the person dismissed."""

    meetup: Meetup
    problems: tuple[Problem, ...] = ()
    shown: tuple[Problem, ...] = ()
    readiness: Readiness = field(default_factory=lambda: Readiness(0, {}))

    def of_section(self, section: str) -> tuple[Problem, ...]:
        """Return what to show on the page of a section."""
        return tuple(problem for problem in self.shown if problem.section == section)

    def count(self, severity: str) -> int:
        """Return how many blockers, checks or tips are open."""
        return sum(problem.severity == severity for problem in self.shown)


class Checking(QObject):
    """Keeps the findings up to date with the desk."""

    changed = Signal(object)  # the new findings

    def __init__(
        self,
        desk: Desk,
        today: Callable[[], date],
        limits: Limits,
        own_phrases: Callable[[], tuple[str, ...]] = tuple,
    ) -> None:
        super().__init__()
        self._desk, self._today, self._own_phrases = desk, today, own_phrases
        self.limits = limits
        self.findings = Findings(meetup=desk.meetup)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._start)
        desk.changed.connect(self._timer.start)
        desk.logged.connect(self._timer.start)

    def use_limits(self, limits: Limits) -> None:
        """Judge by other rules of law from now on."""
        self.limits = limits
        self.check_now()

    def check_now(self) -> None:
        """Run the rules at once, in this thread: when a document opens, before an export."""
        self._timer.stop()
        self._take(self._task()())

    def _start(self) -> None:
        run_in_background(self._task(), self._take, self._give_up)

    def _task(self) -> Callable[[], Findings]:
        meetup, exports, today = self._desk.meetup, self._desk.exports, self._today()
        limits, phrases = self.limits, self._own_phrases()
        return lambda: _findings(meetup, exports, today, limits, phrases)

    def _take(self, findings: Findings) -> None:
        if findings.meetup is self._desk.meetup:
            self.findings = findings
            self.changed.emit(findings)

    def _give_up(self, error: Exception) -> None:
        raise error


def _findings(
    meetup: Meetup,
    exports: tuple[Export, ...],
    today: date,
    limits: Limits,
    own_phrases: tuple[str, ...],
) -> Findings:
    found = problems(meetup, exports, today, limits, own_phrases)
    return Findings(
        meetup=meetup,
        problems=found,
        shown=open_problems(found, meetup),
        readiness=readiness(meetup, found, today, limits),
    )
