"""Files as the commands read and write them: never a silent overwrite, never a half file."""

import os
import random
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from meetupdesk.cli.voice import Remark
from meetupdesk.meetup.ids import Chance
from meetupdesk.paths import data_folder
from meetupdesk.storage import errors
from meetupdesk.storage.files import Expect, atomic_save
from meetupdesk.storage.opening import Opened, open_meetup


@dataclass(frozen=True, slots=True)
class Clock:
    """The moment at which a command works, and the source of its random ids.

    With ``SOURCE_DATE_EPOCH`` both are fixed, so that the same command writes the same bytes.
    """

    now: datetime
    chance: Chance


def clock() -> Clock:
    """Return the clock of the environment; the one place that reads the time."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return Clock(datetime.fromtimestamp(int(epoch), UTC), random.Random(int(epoch)))
    return Clock(datetime.now().astimezone(), secrets.SystemRandom())


def open_file(path: Path) -> Opened:
    """Return the document; raises a leaf of ``NotOpened``."""
    return open_meetup(path, random=clock().chance)


def remarks_of(opened: Opened) -> list[Remark]:
    """Return what opening had to decide or to set right."""
    return [(remark.key, remark.values) for remark in opened.remarks]


def is_template(path: Path) -> bool:
    """Tell whether the file is one of the program's own, which nothing is written to."""
    return path.resolve().parent == data_folder("templates").resolve()


def bytes_of(path: Path) -> bytes:
    """Return the content; raises a leaf of ``NotOpened``."""
    names = {"file": path.name, "folder": str(path.parent)}
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise errors.FileIsMissing(**names) from error
    except IsADirectoryError as error:
        raise errors.NotAPlainFile(**names) from error
    except OSError as error:
        raise errors.CannotBeRead(**names) from error


def write_new(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write a file that must not be there yet, unless the person said so."""
    atomic_save(path, data, expected=Expect.ANY if overwrite else Expect.NEW)
