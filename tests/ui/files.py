"""A window with its file side, for tests: a data folder and a rhythm of its own."""

from datetime import timedelta
from pathlib import Path
from random import Random

from ui.sample import NOW, a_sample

from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.places import Where
from meetupdesk.storage.document import decode, digests, encode, new_file, next_file
from meetupdesk.storage.home import Home, documents_in
from meetupdesk.storage.lock import Owner
from meetupdesk.ui.documents.surroundings import Rhythm, Surroundings

QUICK = Rhythm(pause=5, latest=40, again=20, touch=3_600_000)
NEVER = Rhythm(pause=3_600_000, latest=3_600_000, again=3_600_000, touch=3_600_000)
PID = 4_000_001  # no process has it
OTHER_PID = 4_000_002
TITLE = Where("overview.title")


class Clock:
    """Stands still unless a test moves it."""

    now = NOW

    def __call__(self):
        return self.now

    def pass_minutes(self, minutes):
        self.now += timedelta(minutes=minutes)


class FakeChooser:
    """Gives the paths that a person would choose, one after the other; then None."""

    def __init__(self):
        self.paths = []
        self.suggested = []

    def to_open(self, _parent, _tr, folder):
        return self._next(folder)

    def to_save(self, _parent, _tr, suggested):
        return self._next(suggested)

    def _next(self, suggested):
        self.suggested.append(suggested)
        return self.paths.pop(0) if self.paths else None


def surroundings(tmp_path, rhythm=NEVER, *, pid=PID, **others):
    return Surroundings(
        home=Home(tmp_path / "data"), now=Clock(), chance=Random(5),
        owner=Owner(user="이정민", host="PC-1", pid=pid), folder=tmp_path, rhythm=rhythm,
        alive=lambda pid: False, **others,
    )  # fmt: skip


def a_saved_file(path, title="강변공원 간담회", *, doc=1):
    """Write a document as if by another run, and return it."""
    meetup = with_value(a_sample(), TITLE, title)
    file = next_file(new_file(meetup, Random(doc)), meetup=meetup, exports=(), at=NOW)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encode(file))
    return file


def stored(path: Path):
    """Return what a file holds; it must be sealed."""
    data = path.read_bytes()
    assert digests(data).sealed
    return decode(data, path.name)


def title_in(path: Path):
    return stored(path).meetup.overview.title


def copies_in(home: Home):
    return documents_in(home.recovery)
