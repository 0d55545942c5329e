"""Python's collector of reference cycles, kept in the thread of the window.

It runs in whatever thread happens to allocate. In a worker it would end widgets and timers that
belong to the window ("Timers cannot be stopped from another thread"), which can crash. So the
automatic runs are off, and a timer of the window does the same work.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 1_000  # ms between two looks


class WindowThreadCollector(QObject):
    """Collects as often as Python itself would, but only in the thread it was made in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(PAUSE)

    def collect(self) -> None:
        """Collect the oldest generation whose time has come."""
        due = [
            generation
            for generation, (count, limit) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > limit
        ]
        if due:
            gc.collect(due[-1])
