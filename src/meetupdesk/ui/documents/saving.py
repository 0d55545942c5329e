"""Saving because the person said so: elsewhere, again, or past what stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetupdesk.storage import errors
from meetupdesk.storage.files import Etag, Expect, etag_of
from meetupdesk.storage.names import free_name
from meetupdesk.storage.rescue import copy_beside
from meetupdesk.ui.announcements import announce
from meetupdesk.ui.dialogs.not_opened import ask_in_use
from meetupdesk.ui.dialogs.not_saved import ask_after, tell_no_room
from meetupdesk.ui.documents import loading
from meetupdesk.ui.documents.document import Document
from meetupdesk.ui.documents.writing import Job, Outcome, write

if TYPE_CHECKING:
    from meetupdesk.ui.documents.documents import Documents


class Saving(QObject):
    """The only place where saving opens dialogs."""

    def __init__(self, documents: Documents) -> None:
        super().__init__(documents)
        self._documents = documents
        self._window, self._around = documents.window, documents.around
        self._is_asking = False

    def answer(self, outcome: Outcome | None) -> None:
        """Tell how a save went that was asked for; None when nothing was to be done."""
        if outcome is None or outcome.state == "saved":
            self._tell(self._window.frame.tr("saving.saved"))
        elif outcome.error is not None and outcome.state != "lost":
            self._ask(outcome.error, is_kept=True)

    def save_as(self) -> bool:
        """Let the person choose a place and save there; tell whether it was saved."""
        suggested = self._documents.suggested_place()
        if not suggested.parent.is_dir():
            suggested = self._around.folder / suggested.name
        path = self._documents.chooser.to_save(self._window, self._window.frame.tr, suggested)
        return path is not None and self.save_at(path)

    def save_at(self, path: Path) -> bool:
        """Save in another place and go on there; dialogs tell what is in the way."""
        documents = self._documents
        place = self._around.fs.resolve(path)
        if place == documents.document.path and documents.document.may_be_saved:
            documents.save()
            return True
        documents.autosave.wait()
        try:
            target = self._target(place)
        except errors.FileIsInUse as error:
            ask_in_use(self._window.frame, self._window, error)
            return False
        outcome = self._write(target)
        if outcome.state == "saved":
            documents.moved_to(outcome.document)
            self._tell(self._window.frame.tr("saving.saved"))
            return True
        loading.unlock(target, self._around)
        assert outcome.error is not None
        return self._ask(outcome.error, is_kept=self._keep(), place=place)

    def keep_mine(self) -> None:
        """Save what is on the desk; what others wrote is first put beside it."""
        documents = self._documents
        document = documents.document
        assert document.path is not None
        tr = self._window.frame.tr
        moment = f"{self._around.now():%Y%m%d-%H%M}"
        try:
            etag, aside = self._put_theirs_aside(document, tr("saving.name.theirs", moment=moment))
        except errors.NotSaved as error:
            self._ask(error, is_kept=True)
            return
        document = self._retaken(replace(document, expected=etag))
        outcome = documents.autosave.settle(document)
        if outcome is not None and outcome.error is not None:
            self.answer(outcome)
        elif aside:
            self._tell(tr("saving.kept_mine", name=aside))

    def ask_blocked(self) -> None:
        """Say why the place is not written, and let the person choose."""
        path = self._documents.document.path
        assert path is not None
        error = errors.ChangedOnDisk(file=path.name, folder=str(path.parent))
        self._ask(error, is_kept=True)

    def tell_no_room(self, outcome: Outcome) -> None:
        """Say, once at a time, that nothing can be kept anywhere."""
        if self._is_asking or not isinstance(outcome.home_error, errors.NotSaved):
            return
        self._is_asking = True
        try:
            answer = tell_no_room(self._window.frame, self._window, outcome.home_error)
        finally:
            self._is_asking = False
        if answer == "elsewhere":
            self.save_as()

    def _ask(self, error: errors.NotSaved, *, is_kept: bool, place: Path | None = None) -> bool:
        """Ask what to do and do it; ``place`` is set while saving in another one."""
        at = place or self._documents.document.path
        version = self._free_version(at) if at else ""
        answer = ask_after(
            self._window.frame, self._window, error, is_kept=is_kept, version=version
        )
        doing: dict[str, Callable[[], object]] = {
            "elsewhere": self.save_as,
            "rename": self.save_as,
            "theirs": self._documents.open_theirs,
            "mine": self.keep_mine,
            "again": self._documents.save,
        }
        if place is not None:
            doing["again"] = lambda: self.save_at(place)
        if at is not None:
            doing["version"] = lambda: self.save_at(at.with_name(version))
        return bool(doing[answer]()) if answer else False

    def _target(self, place: Path) -> Document:
        """Return the document at another place, with its lock. Raises FileIsInUse."""
        documents, around = self._documents, self._around
        old = documents.document
        file = loading.new_identity(old.file, around) if old.is_sample else old.file
        self._make_default_folder(place)
        expected = Expect.ANY if place.exists() else Expect.NEW
        target = Document(file=file, path=place, expected=expected)
        user = self._window.preferences.value.your_name
        try:
            return loading.with_lock(target, user, around)
        except errors.WasLeftOpen as error:
            return loading.with_lock(target, user, around, over=loading.owner_in(error))

    def _make_default_folder(self, place: Path) -> None:
        if place.parent == self._documents.default_folder():
            place.parent.mkdir(parents=True, exist_ok=True)

    def _write(self, target: Document) -> Outcome:
        desk = self._window.desk
        job = Job(
            document=target, meetup=desk.meetup, exports=desk.exports, at=self._around.now(),
            in_place=True, keep=False,
        )  # fmt: skip
        return write(job, self._around)

    def _keep(self) -> bool:
        """Make sure of a recovery copy; tell whether there is one."""
        outcome = self._documents.autosave.keep_copy()
        return outcome is not None and outcome.state == "kept"

    def _put_theirs_aside(self, document: Document, remark: str) -> tuple[Etag | Expect, str]:
        """Return what is at the place now, and the name of its copy; empty without one."""
        path, fs = document.path, self._around.fs
        assert path is not None
        try:
            data = fs.read(path)
            etag = etag_of(data, fs.stat(path))
        except OSError:
            return Expect.NEW, ""
        if isinstance(document.expected, Etag) and etag.sha256 == document.expected.sha256:
            return etag, ""
        return etag, copy_beside(path, remark, fs=fs).name

    def _retaken(self, document: Document) -> Document:
        user = self._window.preferences.value.your_name
        try:
            return loading.with_lock(document, user, self._around)
        except (errors.FileIsInUse, errors.WasLeftOpen) as error:
            return loading.with_lock(document, user, self._around, over=loading.owner_in(error))

    def _free_version(self, path: Path) -> str:
        try:
            return free_name(path.name, self._around.fs.list(path.parent))
        except OSError:
            return path.name

    def _tell(self, text: str) -> None:
        self._window.tell(text)
        announce(self._window.status, text)
