"""The clock of saving: nothing is older than 15 seconds before it is on a disk (storage.md 4).

One timer and one write in flight, without a queue: when it ends and the value has moved on, the
newest value is next. Never asks anything; whoever pressed Ctrl+S hears of it by ``answered``.
"""

import time
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.storage.errors import ChangedOnDisk
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.documents.document import Document
from meetupdesk.ui.documents.looking import Look
from meetupdesk.ui.documents.surroundings import Surroundings
from meetupdesk.ui.documents.writer import Writer
from meetupdesk.ui.documents.writing import Job, Outcome, write

BLOCKED = ("changed", "missing", "taken")  # the person decides before the place is written again

Values = tuple[Meetup, tuple[Export, ...]]


class Autosave(QObject):
    """Watches one desk at a time. ``document`` moves on with every write.

    ``trouble`` is empty, ``failing`` (tried again by itself), or one of ``BLOCKED``; ``holder`` is
    who has taken the document over.
    """

    state_changed = Signal()
    written = Signal(object)  # Outcome of any write
    answered = Signal(object)  # Outcome of a save that was asked for; None: nothing was to be done

    def __init__(self, desk: Desk, document: Document, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._writer = Writer(around)
        self._writer.landed.connect(self._land)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.save_now)
        self._pulse = QTimer(self, interval=around.rhythm.touch)
        self._pulse.timeout.connect(self.look)
        self.is_watching = False
        self.watch(desk, document)

    def watch(self, desk: Desk, document: Document, *, is_safe: bool = True) -> None:
        """Take over a desk; unless ``is_safe``, its present values are not on a disk yet."""
        self.desk, self.document = desk, document
        self.is_watching = True
        self.trouble = self.holder = ""
        self.saved_at: datetime | None = None
        self._safe: Values | None = self._values() if is_safe else None
        self._owes_place = not is_safe and document.may_be_saved
        self._has_copy = self._again = self._asked = self._look_again = False
        self._first = self._place_from = 0.0  # when the first unsaved edit was; next try of a place
        desk.changed.connect(self._follow)
        desk.logged.connect(self._follow)
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
        if not self.is_watching:
            return
        self.is_watching = False
        self._writer.forget()
        self._timer.stop()
        self._pulse.stop()
        self.desk.changed.disconnect(self._follow)
        self.desk.logged.disconnect(self._follow)

    @property
    def state(self) -> str:
        """One of the states of the status bar, or ``empty``: a draft nobody has written in."""
        if self.document.is_sample:
            return "sample"
        if self.trouble:
            return "kept"
        if self.document.is_read_only:
            return "read_only"
        if not self._is_safe():
            return "saving"
        if self.document.path is not None:
            return "saved"
        return "draft" if self._has_copy else "empty"

    def save_now(self) -> None:
        """Write without waiting for a pause, if there is anything to write."""
        if self._writer.is_busy:
            self._again = True
        elif self._is_needed():
            self._begin()
        else:
            self._wait_for_place()

    def save_asked(self) -> None:
        """Write now, because the person said so; ``answered`` tells what became of it."""
        self._place_from = 0.0
        if self._writer.is_busy:
            self._again = self._asked = True
        elif self._is_needed():
            self._asked = True
            self._begin()
        else:
            self.answered.emit(None)

    def flush(self) -> Outcome | None:
        """Write at once and wait for it; None when there was nothing to write."""
        self._again = False
        self._writer.finish()
        self._timer.stop()
        self._first = self._place_from = 0.0
        return self._writer.write_here(self._job()) if self._is_needed() else None

    def wait(self) -> None:
        """Let the write in flight end."""
        self._writer.finish()

    def keep_copy(self) -> Outcome | None:
        """Make a recovery copy at once, whatever else is going on; for the last resort."""
        if self.document.is_sample:
            return None
        return write(replace(self._job(), in_place=False, keep=True), self._around)

    def look(self) -> None:
        """See whether the file is still as we left it, and whether its place is back."""
        self._look_again = self.document.may_be_saved and self._writer.is_busy
        if self.document.may_be_saved and not self._writer.is_busy:
            self._writer.look(self.document, self._take_look)

    def come_back(self) -> None:
        """Look at the file and try a failing place again: the person is here once more."""
        self._place_from = 0.0
        self.look()
        if self._owes_place:
            self.save_now()

    def settle(self, document: Document) -> Outcome | None:
        """Go on with the document as the person has decided, and write it."""
        self._writer.finish()
        self.document, self.trouble, self.holder = document, "", ""
        self._owes_place = document.may_be_saved
        self.state_changed.emit()
        return self.flush()

    def _follow(self, *_values: object) -> None:
        if self._is_safe():  # undo took it back
            self._timer.stop()
            self._first = 0.0
            self._wait_for_place()
        elif not self.document.is_sample:
            now, rhythm = _milliseconds(), self._around.rhythm
            self._first = self._first or now
            wait = min(rhythm.pause, self._first + rhythm.latest - now)
            self._timer.start(max(0, int(wait)))
        self.state_changed.emit()

    def _values(self) -> Values:
        return self.desk.meetup, self.desk.exports

    def _is_safe(self) -> bool:
        """Tell by identity whether the present values are on a disk."""
        safe = self._safe
        return safe is not None and all(map(_is_same, safe, self._values()))

    def _may_try_place(self) -> bool:
        is_open = self.trouble not in BLOCKED and self.document.may_be_saved
        return is_open and _milliseconds() >= self._place_from

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

    def _begin(self) -> None:
        self._timer.stop()
        self._first = 0.0
        self._writer.start(self._job())

    def _land(self, outcome: Outcome) -> None:
        self.document = outcome.document
        if outcome.state != "lost":
            self._safe = (outcome.job.meetup, outcome.job.exports)
        if outcome.state == "saved":
            self.desk.mark_saved(outcome.job.meetup, outcome.job.exports)
            self.saved_at = outcome.job.at
            self.trouble, self._owes_place, self._has_copy = "", False, False
        else:
            self._note_kept(outcome)
        self.state_changed.emit()
        self.written.emit(outcome)
        self._go_on(outcome)
        if self._look_again:
            self.look()

    def _note_kept(self, outcome: Outcome) -> None:
        self._has_copy = self._has_copy or outcome.state == "kept"
        self._owes_place = self.document.may_be_saved
        if isinstance(outcome.error, ChangedOnDisk):
            self.trouble = "changed"
            self.look()  # tells whether it is missing altogether
        elif outcome.error is not None:
            self.trouble = "failing"
            self._place_from = _milliseconds() + self._around.rhythm.again

    def _go_on(self, outcome: Outcome) -> None:
        again, self._again = self._again, False
        if again and self._is_needed():
            self._begin()
            return
        if self._asked:
            self._asked = False
            self.answered.emit(outcome)
        self._wait_for_place()

    def _wait_for_place(self) -> None:
        """Come back to what could not be written, unless an edit does so sooner."""
        lost = not self._is_safe() and not self.document.is_sample
        blocked = self.trouble in BLOCKED
        if not self._timer.isActive() and (lost or (self._owes_place and not blocked)):
            left = self._place_from - _milliseconds()
            self._timer.start(self._around.rhythm.again if lost else max(0, int(left) + 1))

    def _take_look(self, look: Look) -> None:
        if look.document.expected is not self.document.expected:
            return  # something was written since
        if look.etag is not None:
            self.document = replace(self.document, expected=look.etag)
            if self.trouble in BLOCKED:
                self.trouble = ""
            if self._owes_place:
                self.save_now()
        elif look.found in BLOCKED and look.found != self.trouble:
            self.trouble, self.holder = look.found, look.holder
            self._safe = None  # from now on only a copy keeps what we have
            self.save_now()
        self.state_changed.emit()


def _is_same(one: object, other: object) -> bool:
    return one is other


def _milliseconds() -> float:
    return time.monotonic() * 1000
