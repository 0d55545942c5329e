"""Work of which only the newest counts: a preview, a picture of a page, the facts of an export."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from meetupdesk.ui.background import pdf_pool, run_in_background


class NewestWins(QObject):
    """Does one task at a time in the PDF pool.

    A task that waits is replaced by the next one, never queued behind it, and the result of a task
    that has been overtaken is dropped.
    """

    done = Signal(object)  # the result
    failed = Signal(object)  # the exception

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: Callable[[], object] | None = None
        self._wanted = False
        self.is_running = False

    def ask(self, task: Callable[[], object]) -> None:
        """Do the task as soon as the present one has ended."""
        self._waiting, self._wanted = task, True
        if not self.is_running:
            self._start()

    def forget(self) -> None:
        """Let nobody hear of what runs, and start nothing that waits."""
        self._waiting, self._wanted = None, False

    def _start(self) -> None:
        task, self._waiting = self._waiting, None
        if task is None:
            return
        self.is_running = True
        run_in_background(task, self._land, self._crash, pool=pdf_pool())

    def _land(self, result: object) -> None:
        if self._is_newest():
            self.done.emit(result)

    def _crash(self, error: Exception) -> None:
        if self._is_newest():
            self.failed.emit(error)

    def _is_newest(self) -> bool:
        """Go on with what waits; tell whether what has just ended was the newest."""
        self.is_running = False
        if self._waiting is not None:
            self._start()
            return False
        was_wanted, self._wanted = self._wanted, False
        return was_wanted
