"""What can stand in the way of saving and opening, a class a cause.

Each carries the file's name and folder; what the person reads is ``dialog.<case>`` in the wording
files. Nothing of the old file is lost when one of these is raised.
"""

from meetupdesk.i18n import MeetupdeskError


class NotSaved(MeetupdeskError):
    """Nothing was written; what was in the file's place is still there."""


class PlaceIsGone(NotSaved):
    """The folder or the drive has vanished."""

    key = "dialog.place_gone"


class DiskIsFull(NotSaved):
    """There is no room; ``megabytes`` says how much more is needed, at least 1."""

    key = "dialog.disk_full"


class PlaceIsReadOnly(NotSaved):
    """The folder, the file or the drive refuses to be written."""

    key = "dialog.read_only"


class FileIsBusy(NotSaved):
    """Another program holds the file."""

    key = "dialog.file_busy"


class ChangedOnDisk(NotSaved):
    """Something else was written to the file since we last read or wrote it, or it was removed."""

    key = "dialog.changed_on_disk"


class AlreadyThere(NotSaved):
    """A new file was to be made, and its name is taken."""

    key = "dialog.already_there"


class NameIsTooLong(NotSaved):
    """The system refuses a name of this length."""

    key = "dialog.name_too_long"


class WrittenWrong(NotSaved):
    """The drive took the bytes, and they read back differently, or it could not do its work."""

    key = "dialog.written_wrong"


class NotAFile(NotSaved):
    """The path names a folder or a device."""

    key = "dialog.not_a_file"


class NotOpened(MeetupdeskError):
    """Nothing was opened, and the file is as it was."""


class FileIsMissing(NotOpened):
    """There is no such file, or its drive is not there."""

    key = "dialog.missing"


class CannotBeRead(NotOpened):
    """The system does not let us read the file."""

    key = "dialog.unreadable"


class NotAPlainFile(NotOpened):
    """The path names a folder or a device."""

    key = "dialog.not_a_file"


class FileIsTooLarge(NotOpened):
    """More than ``megabytes`` are never read."""

    key = "dialog.too_large"


class NotAMeetup(NotOpened):
    """The file was not made by this program."""

    key = "dialog.not_a_meetup"


class FileIsNewer(NotOpened):
    """Reading it would misread it: ``theirs`` and ``ours`` name the two versions."""

    key = "dialog.far_newer"


class FileIsDamaged(NotOpened):
    """It is ours and cannot be read; ``details`` says where it breaks.

    ``doc_id`` is that of the document when it could still be read, else empty.
    """

    key = "dialog.damaged"

    def __init__(self, *, doc_id: str = "", **values: object) -> None:
        super().__init__(**values)
        self.doc_id = doc_id


class FileIsInUse(NotOpened):
    """Somebody else has the document open: ``holder`` on ``host``, last seen at ``seen``."""

    key = "dialog.in_use"


class WasLeftOpen(NotOpened):
    """The document was not closed properly, and nobody seems to be using it."""

    key = "dialog.left_open"
