"""Opening a file together with the person: what to do when it is damaged, newer or in use."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from meetupdesk.storage import errors
from meetupdesk.storage.home import sealed_document
from meetupdesk.storage.lock import Owner
from meetupdesk.storage.opening import Remark
from meetupdesk.storage.rescue import copy_beside, rescues
from meetupdesk.ui.dialogs.not_opened import (
    ask_damaged,
    ask_in_use,
    ask_left_open,
    ask_newer,
    tell_copy,
    tell_not_opened,
)
from meetupdesk.ui.dialogs.restore_points import choose_rescue
from meetupdesk.ui.documents.loading import (
    COPY_KEYS,
    Loaded,
    locked,
    owner_in,
    read,
    read_only,
    untitled,
)
from meetupdesk.ui.documents.surroundings import Surroundings
from meetupdesk.ui.frame import Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """One attempt to open. ``choose`` lets the person pick another file."""

    frame: Frame
    parent: QWidget
    around: Surroundings
    choose: Callable[[], Path | None]

    def load(self, path: Path) -> Loaded | None:
        """Return what is to be shown; None when the person left it at that."""
        try:
            loaded = read(path, self.around)
        except errors.FileIsDamaged as error:
            return self._rescued(path, error)
        except errors.NotOpened as error:
            answer = tell_not_opened(self.frame, self.parent, error)
            return self._another() if answer == "other" else None
        return self._agreed(loaded, path)

    def _another(self) -> Loaded | None:
        path = self.choose()
        return self.load(path) if path else None

    def _agreed(self, loaded: Loaded, path: Path) -> Loaded | None:
        """Say what is odd about the file, if it is."""
        for remark in loaded.remarks:
            if remark.key in COPY_KEYS and not tell_copy(self.frame, self.parent, remark):
                return None
        document = loaded.document
        if document.why_read_only == "dialog.newer":
            remark = Remark(document.why_read_only, {"file": path.name})
            return loaded if ask_newer(self.frame, self.parent, remark) else None
        return self._with_lock(loaded)

    def _with_lock(self, loaded: Loaded, over: Owner | None = None) -> Loaded | None:
        user = self.frame.preferences.value.your_name
        try:
            return locked(loaded, user, self.around, over=over)
        except errors.FileIsInUse as error:
            answer = ask_in_use(self.frame, self.parent, error)
            holder = owner_in(error)
        except errors.WasLeftOpen as error:
            answer = ask_left_open(self.frame, self.parent, error)
            holder = owner_in(error)
        match answer:
            case "take_over" | "open":
                return self._with_lock(loaded, holder)
            case "copy":
                return untitled(loaded.document.file)
            case "read_only":
                return read_only(loaded, "saving.in_use")
        return None

    def _rescued(self, path: Path, error: errors.FileIsDamaged) -> Loaded | None:
        """Offer what was kept of a damaged document, the newest first."""
        fs = self.around.fs
        places = rescues(self.around.home, error.doc_id, path, fs=fs)
        moment = _saved_at(places[0], self.around) if places else None
        answer = ask_damaged(self.frame, self.parent, error, moment)
        if answer == "points":
            chosen = choose_rescue(self.frame, self.parent, places, self.around)
            return self._copy(chosen) if chosen else self._rescued(path, error)
        if answer == "aside":
            self._put_aside(path)
            return None
        if answer == "other":
            return self._another()
        return self._copy(places[0]) if answer == "backup" else None

    def _copy(self, place: Path) -> Loaded | None:
        file = sealed_document(place, fs=self.around.fs)
        return untitled(file) if file else None

    def _put_aside(self, path: Path) -> None:
        """Make a second file of the damaged one, for whoever may repair it."""
        tr = self.frame.tr
        try:
            place = copy_beside(path, tr("saving.name.damaged"), fs=self.around.fs)
        except (errors.NotSaved, OSError):
            self.frame.tell(tr("saving.aside_failed"), False)
        else:
            self.frame.tell(tr("saving.put_aside", name=place.name), False)


def _saved_at(place: Path, around: Surroundings) -> datetime | None:
    file = sealed_document(place, fs=around.fs)
    return datetime.fromisoformat(file.saved_at) if file and file.saved_at else None
