"""Making and writing the files of an export beside the window, one after the other.

The documents are made in the PDF pool; only when all are there is the first one written. What
stands in the way of one file is told once, and the person decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from meetupdesk.exporting.making import Made, make, renamed
from meetupdesk.exporting.order import Order, Source
from meetupdesk.exporting.places import free_place, make_folder
from meetupdesk.storage.errors import AlreadyThere, NotSaved
from meetupdesk.storage.files import Expect, atomic_save
from meetupdesk.storage.fs import REAL, Fs
from meetupdesk.ui.background import pdf_pool, run_in_background


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A file that is safely on the drive, and what it was made from."""

    path: Path
    made: Made


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuck:
    """A file that could not be written: where, and why."""

    path: Path
    made: Made
    error: NotSaved


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    """What is under way; another value means that this one was given up."""

    source: Source
    order: Order
    names: Mapping[str, str]
    done: tuple[Made, ...] = ()


class ExportWork(QObject):
    """``begin`` makes the documents, ``write`` puts one into a folder."""

    advanced = Signal(int, int, str)  # how many are done, of how many, which comes next
    made = Signal(object)  # tuple of Made, all of the order
    failed = Signal(object)  # the exception; nothing was made
    written = Signal(object)  # Written
    stuck = Signal(object)  # Stuck

    def __init__(self, parent: QObject, fs: Fs = REAL) -> None:
        super().__init__(parent)
        self._fs = fs
        self._task: _Task | None = None

    @property
    def is_making(self) -> bool:
        """Whether documents are being made that nobody has given up."""
        return self._task is not None

    def begin(self, source: Source, order: Order, names: Mapping[str, str]) -> None:
        """Make the documents of the order, each for its name."""
        self._task = _Task(source=source, order=order, names=names)
        self._go_on(self._task)

    def cancel(self) -> None:
        """Give up what is being made; nothing of it is written."""
        self._task = None

    def write(self, made: Made, folder: Path, also_taken: tuple[str, ...] = ()) -> None:
        """Write a document under its own name, or the next one that is free."""
        task = partial(_write, made, folder, also_taken, self._fs)
        run_in_background(task, self._tell, self._crash)

    def _go_on(self, task: _Task) -> None:
        documents = task.order.documents
        at = len(task.done)
        if at == len(documents):
            self._task = None
            self.made.emit(task.done)
            return
        name = documents[at]
        self.advanced.emit(at, len(documents), name)
        run_in_background(partial(_attempt, task, name), self._take, self._crash, pool=pdf_pool())

    def _take(self, outcome: tuple[_Task, Made | Exception]) -> None:
        task, made = outcome
        if task is not self._task:  # it was given up
            return
        if isinstance(made, Exception):
            self._task = None
            self.failed.emit(made)
        else:
            self._task = replace(task, done=(*task.done, made))
            self._go_on(self._task)

    def _tell(self, outcome: Written | Stuck) -> None:
        if isinstance(outcome, Written):
            self.written.emit(outcome)
        else:
            self.stuck.emit(outcome)

    def _crash(self, error: Exception) -> None:
        raise error


def _attempt(task: _Task, document: str) -> tuple[_Task, Made | Exception]:
    try:
        return task, make(document, task.source, task.order, task.names[document])
    except Exception as error:  # told in the dialog, whatever it was
        return task, error


def _write(made: Made, folder: Path, also_taken: tuple[str, ...], fs: Fs) -> Written | Stuck:
    path = folder / made.entry.file_name
    try:
        make_folder(folder)
        while True:
            path = free_place(folder, made.entry.file_name, also_taken)
            try:
                atomic_save(path, made.data, expected=Expect.NEW, fs=fs)
            except AlreadyThere:  # somebody was quicker: take the next name
                also_taken = (*also_taken, path.name)
            else:
                return Written(path=path, made=renamed(made, path.name))
    except NotSaved as error:
        return Stuck(path=path, made=made, error=error)
