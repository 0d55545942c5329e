"""What is open, seen from the file: an immutable value beside the desk."""

from dataclasses import dataclass
from pathlib import Path

from meetupdesk.storage.document import MeetupFile
from meetupdesk.storage.files import Etag, Expect
from meetupdesk.storage.lock import Owner


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """``file`` is what was last read or written; without ``path`` it is a draft, or the sample.

    ``expected`` is what should stand at ``path`` when it is written next. ``lock`` is the file of
    our lock, None where none could be made. ``why_read_only`` is a wording key.
    """

    file: MeetupFile
    path: Path | None = None
    expected: Etag | Expect = Expect.NEW
    lock: Path | None = None
    owner: Owner | None = None
    why_read_only: str = ""
    is_sample: bool = False

    @property
    def is_read_only(self) -> bool:
        """Whether it is only looked at."""
        return bool(self.why_read_only)

    @property
    def is_draft(self) -> bool:
        """Whether it has no place on disk yet and is to be kept all the same."""
        return self.path is None and not self.is_sample

    @property
    def may_be_saved(self) -> bool:
        """Whether it has a place that we may write to."""
        return self.path is not None and not self.is_read_only
