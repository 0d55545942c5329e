"""What keeping files depends on besides the files: clock, data folder, rhythm.

One value, given from outside, so that tests have a data folder and a rhythm of their own.
"""

import getpass
import os
import secrets
import socket
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from meetupdesk.meetup.ids import Chance
from meetupdesk.storage.backups import DAILY_FOR
from meetupdesk.storage.fs import REAL, Fs
from meetupdesk.storage.home import Home, user_home
from meetupdesk.storage.lock import TOUCHED_EVERY, Owner, is_alive


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """When to write, in milliseconds: after the last edit, at the latest after the first unsaved
    one; again after a failure; and how often to show that we are alive.
    """

    pause: int = 2_000
    latest: int = 15_000
    again: int = 10_000
    touch: int = int(TOUCHED_EVERY.total_seconds() * 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """``owner`` says who we are; ``folder`` is where documents go unless told otherwise.

    ``keep`` says how long restore points stay.
    """

    home: Home
    now: Callable[[], datetime]
    chance: Chance
    owner: Owner
    folder: Path
    rhythm: Rhythm = Rhythm()
    fs: Fs = REAL
    alive: Callable[[int], bool] = is_alive
    keep: Callable[[], timedelta] = lambda: DAILY_FOR

    @property
    def pid(self) -> int:
        """The number of this process, which marks its recovery copies."""
        return self.owner.pid


def user_surroundings() -> Surroundings:
    """Return those of whoever runs the program."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Surroundings(
        home=user_home(),
        now=lambda: datetime.now().astimezone(),
        chance=secrets.SystemRandom(),
        owner=Owner(user=_user(), host=socket.gethostname(), pid=os.getpid()),
        folder=Path(QStandardPaths.writableLocation(place)),
    )


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a system without names for its users
        return ""
