"""The one promise of storage, against everything that may happen in any order.

At every instant the named file is a complete, sealed document: the last acknowledged save or a
newer one. What was written and not saved can be had back from the recovery copy.
"""

import errno
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)
from storage.documents import a_file, changed
from storage.fake_files import Crash, FaultyFs, MemoryFs

from meetupdesk.storage.document import decode, digests, encode
from meetupdesk.storage.errors import ChangedOnDisk, NotSaved
from meetupdesk.storage.files import Expect, atomic_save
from meetupdesk.storage.home import Home
from meetupdesk.storage.opening import open_meetup
from meetupdesk.storage.recovery import (
    discard,
    keep_recovery_copy,
    recovery_copies,
    without_saved,
)

PLACE = Path("/usb/강변.meetup")
HOME = Home(Path("/home/data"))
STEPS = st.integers(0, 15)
FAULTS = st.sampled_from(
    [errno.ENOSPC, errno.EIO, errno.EACCES, errno.ENODEV, ("short", 10), ("short", 0)]
)


class Keeping(RuleBasedStateMachine):
    """A person who writes, a program that saves, and a world that interferes."""

    @initialize()
    def start(self):
        self.fs = MemoryFs()
        self.fs.make_folder(PLACE.parent)
        self.pid, self.written = 1, 0
        file = a_file(title="0")
        self.etag = atomic_save(PLACE, encode(file), expected=Expect.NEW, fs=self.fs)
        self.file = self.acknowledged = file
        self.is_theirs = False

    def save(self, fs):
        """Save as the program does: to the place, or else to the recovery folder."""
        file = changed(self.file, title=str(self.written), origin="")
        try:
            self.etag = atomic_save(PLACE, encode(file), expected=self.etag, fs=fs)
            self.file = self.acknowledged = file
        except NotSaved as error:
            self.expect(error)
            copy = changed(self.file, title=str(self.written), origin=str(PLACE))
            keep_recovery_copy(copy, HOME, pid=self.pid, fs=self.fs)

    def expect(self, error):
        """Refuse a false alarm; a save may have arrived though the folder's sync failed."""
        has_arrived = decode(self.fs.names[PLACE].data, "a").rev > self.acknowledged.rev
        assert not isinstance(error, ChangedOnDisk) or self.is_theirs or has_arrived

    @rule()
    def write(self):
        self.written += 1

    @rule()
    def save_well(self):
        self.save(self.fs)

    @rule(at=STEPS, fault=FAULTS)
    def save_badly(self, at, fault):
        self.save(FaultyFs(self.fs, at=at, fault=fault))

    @precondition(lambda self: not self.fs.pulled)
    @rule(at=STEPS)
    def be_killed_while_saving(self, at):
        self.save(self.fs)  # the autosave of what was written before
        try:
            self.save(FaultyFs(self.fs, at=at, fault="crash"))
        except Crash:
            self.open_again()

    @precondition(lambda self: not self.fs.pulled)
    @rule()
    def open_again(self):
        """Start as a new process, take what the recovery copies offer, and go on."""
        self.pid += 1
        copies = recovery_copies(HOME, pid=self.pid, alive=lambda pid: False, fs=self.fs)
        offered = without_saved(copies, fs=self.fs)
        opened = open_meetup(PLACE, fs=self.fs)
        assert (opened.path, opened.read_only) == (PLACE, False)
        self.file, self.etag, self.is_theirs = opened.file, opened.etag, False
        titles = [int(each.file.meetup.overview.title) for each in offered]
        self.written = max([int(opened.file.meetup.overview.title), *titles])
        for each in offered:
            discard(each, HOME, fs=self.fs)
        self.acknowledged = opened.file
        self.save(self.fs)

    @rule()
    def pull_the_drive(self):
        self.fs.pulled = PLACE.parent

    @rule()
    def put_the_drive_back(self):
        self.fs.pulled = None

    @precondition(lambda self: not self.fs.pulled)
    @rule()
    def let_another_program_write(self):
        file = changed(decode(self.fs.names[PLACE].data, "a"))
        self.fs.put(PLACE, encode(file))
        self.is_theirs, self.acknowledged = True, file

    @precondition(lambda self: not self.fs.pulled)
    @rule()
    def touch_the_file(self):
        self.fs.touch(PLACE)

    @invariant()
    def the_file_is_whole_and_not_older_than_the_last_confirmed_save(self):
        data = self.fs.names[PLACE].data
        assert digests(data).sealed
        assert decode(data, "a").rev >= self.acknowledged.rev

    def teardown(self):
        """Whatever happened: after a last save all that was written can be had back."""
        self.fs.pulled = None
        self.save(self.fs)
        there = [self.fs.names[PLACE].data] + [
            content.data for path, content in self.fs.names.items() if path.parent == HOME.recovery
        ]
        titles = [decode(data, "a").meetup.overview.title for data in there]
        assert str(self.written) in titles
        assert [path.name for path in self.fs.names if path.name.startswith("~md-")] == [] or (
            self.pid > 1
        )


TestKeeping = Keeping.TestCase
TestKeeping.settings = settings(max_examples=150, stateful_step_count=15, deadline=None)
