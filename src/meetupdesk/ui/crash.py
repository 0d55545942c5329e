"""The last resort: something unexpected happened in our own code (ui.md 11.1, crash).

First a recovery copy, then the problem log, then the dialog. The log holds no name and no value:
where it happened, and what foreign code said, made unreadable.
"""

import logging
import os
import platform
import re
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QProcess, qVersion
from PySide6.QtWidgets import QApplication

from meetupdesk import __version__
from meetupdesk.dates import time_words
from meetupdesk.i18n import MeetupdeskError
from meetupdesk.storage.home import Home
from meetupdesk.ui.dialogs.message import MessageDialog
from meetupdesk.ui.documents.documents import Documents

LARGEST, MOST = 200_000, 10  # bytes of a log file, files
RESTART = 75  # exit status of an event loop after which the program begins anew

_log = logging.getLogger("meetupdesk")


def log_folder(home: Home) -> Path:
    """Return where the problem log lies."""
    return home.root / "logs"


def open_log(home: Home) -> None:
    """Let the problem log be written; without a data folder there is none."""
    folder = log_folder(home)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return
    handler = RotatingFileHandler(
        folder / "problems.log",
        maxBytes=LARGEST,
        backupCount=MOST - 1,
        encoding="utf-8",
        delay=True,
    )
    _log.addHandler(handler)
    _log.propagate = False


def close_log() -> None:
    """Let go of the problem log."""
    for handler in [*_log.handlers]:
        _log.removeHandler(handler)
        handler.close()


def report(error: BaseException, at: datetime) -> str:
    """Return what happened, without personal data: kinds, places, redacted messages."""
    lines = [
        f"{at.isoformat(timespec='seconds')} meetupdesk {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}",
    ]
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines.append(f"{type(cause).__name__}: {_message(cause)}")
        for frame in traceback.extract_tb(cause.__traceback__):
            lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


def redact(text: str) -> str:
    """Return a message in which nothing of a document can be read.

    Only its words of plain Latin letters stay, and those may be names of fields.

    >>> redact("no such file: '/home/a/김하늘.meetup' for a@b.kr, 010-123")
    "no such file: '<.meetup>' for <mail>, 000-000"
    """
    text = re.sub(r"[^\s'\"<>]+@[^\s'\"<>]+", "<mail>", text)
    text = re.sub(r"(?:[A-Za-z]:)?[^\s'\"]*[/\\][^'\"\n]*?(\.\w{1,8})?(?=['\"\n]|$)", r"<\1>", text)
    text = re.sub(r"[^\x00-\x7f]", "□", text)
    return re.sub(r"\d", "0", text)


def _leave() -> None:
    QApplication.exit(RESTART)


class LastResort(QObject):
    """Installed as ``sys.excepthook``; ``restart`` ends the program with ``RESTART``."""

    def __init__(self, documents: Documents, restart: Callable[[], object] = _leave) -> None:
        super().__init__(documents)
        self._documents, self._restart = documents, restart
        self._is_busy = False
        self._told: set[str] = set()

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Keep a copy, write the log, and ask the person to start again."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        is_first, self._is_busy = not self._is_busy, True
        try:
            kept_at = self._keep() if is_first else None
            words = report(error.with_traceback(trace), self._documents.around.now())
            _log.error("%s", words)
            place = words.split("\n", 1)[1]
            if is_first and place not in self._told:
                self._told.add(place)
                self._tell(words, kept_at)
        finally:
            self._is_busy = not is_first

    def _keep(self) -> datetime | None:
        """Make a recovery copy; return when, None if there is none."""
        try:
            outcome = self._documents.autosave.keep_copy()
        except Exception:  # we are the last resort: the dialog must come in any case
            return None
        return outcome.job.at if outcome is not None and outcome.state == "kept" else None

    def _tell(self, words: str, kept_at: datetime | None) -> None:
        window = self._documents.window
        tr = window.frame.tr
        kept = tr("crash.kept", time=time_words(tr, kept_at.time())) if kept_at else ""
        is_sample = self._documents.document.is_sample
        not_kept = "" if kept_at or is_sample else tr("crash.not_kept")
        text = " ".join(each for each in (kept, not_kept, tr("crash.log")) if each)
        dialog = MessageDialog(
            window.frame, window, title=tr("crash.title"), text=text,
            buttons=[("", tr("crash.go_on")), ("restart", tr("crash.restart"))],
            icon="alert-triangle", tone="warn", details=words,
        )  # fmt: skip
        dialog.exec()
        if dialog.answer == "restart":
            self._restart()


def start_again(path: Path | None) -> None:
    """Begin anew in place of this process, whose state is not to be trusted.

    The new one finds the recovery copy: it has the same number, or that of a dead process.
    """
    is_frozen = getattr(sys, "frozen", False)
    words = [sys.executable, *(() if is_frozen else ("-m", "meetupdesk"))]
    if path is not None:
        words.append(str(path))
    if sys.platform == "win32":
        QProcess.startDetached(words[0], words[1:])
        os._exit(0)
    os.execv(words[0], words)


def _message(error: BaseException) -> str:
    """Of an error of ours the wording key, which holds no values."""
    return error.key if isinstance(error, MeetupdeskError) else redact(str(error))
