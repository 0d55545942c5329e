"""Slow work beside the window: a worker gets values and returns a value.

Work on PDFs has a pool of one thread: reportlab's fonts and PDFium are not made for two.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

Result = TypeVar("Result")

_running: set["_Job"] = set()  # keeps each job alive until everybody has heard of it


def pdf_pool() -> QThreadPool:
    """Return the pool in which briefings are drawn and their pages painted."""
    pool = _pools.setdefault("pdf", QThreadPool())
    pool.setMaxThreadCount(1)
    return pool


def run_in_background(
    task: Callable[[], Result],
    done: Callable[[Result], None],
    failed: Callable[[Exception], None],
    *,
    pool: QThreadPool | None = None,
) -> None:
    """Run ``task`` in a worker thread, then one of the others in the window's thread.

    Methods of a QObject are best: Qt forgets them when their object goes.
    """
    job = _Job()
    _running.add(job)
    job.done.connect(done)
    job.failed.connect(failed)
    job.done.connect(job.forget)  # last: a plain function is not called once the job is gone
    job.failed.connect(job.forget)

    def work() -> None:
        try:
            result = task()
        except Exception as error:
            job.failed.emit(error)
        else:
            job.done.emit(result)

    (pool or QThreadPool.globalInstance()).start(work)


def wait_for_background() -> None:
    """Let all work end, before the application goes."""
    QThreadPool.globalInstance().waitForDone()
    pdf_pool().waitForDone()


class _Job(QObject):
    """Carries a result from the worker to the thread of the window."""

    done = Signal(object)
    failed = Signal(object)  # the exception

    def forget(self) -> None:
        _running.discard(self)


_pools: dict[str, QThreadPool] = {}
