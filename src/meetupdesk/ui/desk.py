"""The desk on which the open meetup lies: its present value and the way back.

``history`` is the document's only history; the export log lies beside it, where undo never reaches.
"""

import time
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal

from meetupdesk.meetup.history import History, Step
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export


class Desk(QObject):
    """Holds the present meetup; every change to it goes through ``edit``.

    A ``read_only`` desk shows a meetup and takes no edit. Opening another file makes another desk.
    """

    changed = Signal(object, object)  # old meetup, new meetup
    went_back = Signal(object, object)  # the same two, after undo and redo alone
    logged = Signal(object)  # the new tuple of exports

    def __init__(
        self,
        meetup: Meetup,
        *,
        exports: tuple[Export, ...] = (),
        read_only: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.meetup = self._saved_meetup = meetup
        self.exports = self._saved_exports = exports
        self.read_only = read_only
        self.history = History()
        self._clock = clock

    def edit(
        self, label: str, change: Callable[[Meetup], Meetup], merge_key: Hashable = None
    ) -> None:
        """Apply a pure function to the meetup, as one step to undo.

        Edits that follow each other without a pause and share ``merge_key`` become one step.
        ``label`` is finished text for the menu.
        """
        if self.read_only:
            return
        before, after = self.meetup, change(self.meetup)
        if after is before or after == before:
            return
        step = Step(label=label, before=before, after=after, merge_key=merge_key, at=self._clock())
        self.history = self.history.record(step)
        self._show(after)

    def undo(self) -> None:
        """Go one step back, if there is one."""
        if self.history.done:
            self.history, meetup = self.history.undo()
            self._go_back(meetup)

    def redo(self) -> None:
        """Go one step forward, if there is one."""
        if self.history.undone:
            self.history, meetup = self.history.redo()
            self._go_back(meetup)

    @property
    def is_modified(self) -> bool:
        """Whether the present values are others than the saved ones."""
        return self.meetup is not self._saved_meetup or self.exports is not self._saved_exports

    def mark_saved(self, meetup: Meetup, exports: tuple[Export, ...]) -> None:
        """Remember what a worker has written; by now the present values may be later ones."""
        self._saved_meetup, self._saved_exports = meetup, exports

    def log_export(self, entry: Export) -> None:
        """Enter a file that left the house, or replace the entry of the same id; never undone."""
        is_known = any(each.id == entry.id for each in self.exports)
        replaced = tuple(entry if each.id == entry.id else each for each in self.exports)
        self.exports = replaced if is_known else (*replaced, entry)
        self.logged.emit(self.exports)

    def forget(self, meetup: Meetup, exports: tuple[Export, ...]) -> None:
        """Show other values and let go of all earlier ones, after personal data was destroyed."""
        self.history, self.exports = History(), exports
        self.mark_saved(meetup, exports)
        self._show(meetup)
        self.logged.emit(exports)

    def _go_back(self, meetup: Meetup) -> None:
        old = self.meetup
        self._show(meetup)
        self.went_back.emit(old, meetup)

    def _show(self, meetup: Meetup) -> None:
        old, self.meetup = self.meetup, meetup
        self.changed.emit(old, meetup)
