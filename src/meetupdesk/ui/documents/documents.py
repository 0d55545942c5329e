"""The file side of a window: which document is open, and every way in and out of it.

One process, one window, one meetup: opening another one saves the present one first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.places import Where
from meetupdesk.storage.document import SUFFIX, MeetupFile, encode, new_file, next_file
from meetupdesk.storage.names import safe_file_name
from meetupdesk.storage.recovery import drop_recovery_copy
from meetupdesk.ui.autosave import BLOCKED, Autosave
from meetupdesk.ui.background import run_in_background
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.dialogs.choosing import Chooser, SystemChooser
from meetupdesk.ui.documents import loading
from meetupdesk.ui.documents.announcing import show_special, show_state
from meetupdesk.ui.documents.document import Document
from meetupdesk.ui.documents.loading import Loaded
from meetupdesk.ui.documents.opening import Opening
from meetupdesk.ui.documents.recents import twin_of, with_recent
from meetupdesk.ui.documents.saving import Saving
from meetupdesk.ui.documents.surroundings import Surroundings
from meetupdesk.ui.documents.templates import sample
from meetupdesk.ui.documents.writing import Outcome, keep_point, keep_point_of
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.settings import Preferences


class Documents(QObject):
    """Lives as long as its window. ``document`` is what is open, ``autosave`` keeps it."""

    def __init__(
        self, window: MainWindow, around: Surroundings, chooser: Chooser | None = None
    ) -> None:
        super().__init__(window)
        around = replace(around, keep=partial(_kept_for, window.preferences))
        self.window, self.around = window, around
        self.chooser: Chooser = chooser or SystemChooser()
        draft = Document(file=new_file(window.desk.meetup, around.chance))
        self.autosave = Autosave(window.desk, draft, around)
        self.saving = Saving(self)
        self._first_rev = 0
        self._told_home = False
        self.autosave.state_changed.connect(self.refresh)
        self.autosave.written.connect(self._note_written)
        self.autosave.answered.connect(self.saving.answer)
        window.closing.connect(self._put_away)
        window.page_shown.connect(self._save_now)
        window.rebuilt.connect(self.refresh)
        window.recent_chosen.connect(self._open_recent)
        window.installEventFilter(self)
        self.refresh()

    @property
    def document(self) -> Document:
        """What is open; its ``file`` has the id and the secret."""
        return self.autosave.document

    def open(self, path: Path) -> bool:
        """Open a file in place of the present document; tell whether it is open now.

        Dialogs say what is in the way.
        """
        if self.document.path == self.around.fs.resolve(path):
            if self.autosave.trouble in BLOCKED:
                self.open_theirs()
            return True
        loaded = self.opening().load(path)
        if loaded is not None:
            self.show(loaded)
        return loaded is not None

    def choose_and_open(self) -> None:
        """Let the person choose a file and open it."""
        path = self.choose()
        if path is not None:
            self.open(path)

    def show(self, loaded: Loaded) -> None:
        """Put the present document away and show another one."""
        self.window.show_desk(loaded.desk)
        document = loaded.document
        self._first_rev = document.file.rev
        self.autosave.watch(loaded.desk, document, is_safe=loaded.is_safe)
        if document.path is not None:
            self._note_recent(document)
            task = partial(loading.note_opening, loaded, self.around)
            run_in_background(task, self._noted, self._not_noted)
        for remark in loaded.remarks:
            if remark.key not in loading.COPY_KEYS:
                self.window.tell(self.window.frame.tr(f"{remark.key}.title", **remark.values))

    def start(self, meetup: Meetup, exports: tuple[Export, ...] = ()) -> None:
        """Show a new meetup as a draft, kept from the first moment if there is anything in it."""
        file = structs.replace(new_file(meetup, self.around.chance), exports=exports)
        self.show(loading.untitled(file, is_safe=meetup == Meetup()))

    def open_sample(self) -> None:
        """Show the sample: a copy in memory that is never kept."""
        tr = self.window.frame.tr
        meetup, exports = sample(tr.language, self.around.now().date())
        title = tr("saving.name.sample", title=meetup.overview.title)
        meetup = with_value(meetup, Where("overview.title"), title)
        file = structs.replace(new_file(meetup, self.around.chance), exports=exports)
        desk = Desk(meetup, exports=exports)
        self.show(Loaded(document=Document(file=file, is_sample=True), desk=desk))

    def edit_copy(self) -> None:
        """Make a draft of what is open, to be edited."""
        desk, file = self.window.desk, self.document.file
        file = structs.replace(file, meetup=desk.meetup, exports=desk.exports)
        self.show(loading.untitled(file))

    def save(self) -> None:
        """Save because the person said so, and tell how it went."""
        document, trouble = self.document, self.autosave.trouble
        if not document.may_be_saved:
            self.saving.save_as()
        elif trouble in BLOCKED:
            self.saving.ask_blocked()
        else:
            self.autosave.save_asked()

    def save_before(self) -> Outcome | None:
        """Save and wait, before something that relies on the file; None if all was saved."""
        return self.autosave.flush()

    def keep_point(self, reason: str) -> None:
        """Keep the present state as a restore point: before ``merge``, ``import`` and ``back``."""
        if not self.document.is_sample:
            self._note_home(keep_point(self.present_file(), self.around, reason=reason))

    def present_file(self) -> MeetupFile:
        """Return what is on the desk as the next revision of the document."""
        desk = self.window.desk
        return next_file(
            self.document.file, meetup=desk.meetup, exports=desk.exports, at=self.around.now()
        )

    def open_theirs(self) -> None:
        """Open what lies on the disk; what is on the desk becomes a restore point first."""
        document = self.document
        if document.path is None:
            return
        mine = self.present_file()
        kept = keep_point_of(encode(mine), mine.doc_id, self.around, reason="back")
        loading.unlock(document, self.around)  # else we would find ourselves in the way
        loaded = self.opening().load(document.path)
        if loaded is None:
            return
        self.autosave.drop()
        self.show(loaded)
        if kept is None:
            drop_recovery_copy(mine, self.around.home, pid=self.around.pid, fs=self.around.fs)
        else:
            self._note_home(kept)

    def moved_to(self, document: Document) -> None:
        """Go on with the document in another place, where it has just been saved."""
        old, desk = self.document, self.window.desk
        self.autosave.drop()
        loading.unlock(old, self.around)
        if desk.read_only:
            desk = Desk(desk.meetup, exports=desk.exports)
            self.window.show_desk(desk)
        desk.mark_saved(desk.meetup, desk.exports)
        self._first_rev = document.file.rev
        self.autosave.watch(desk, document)
        self.autosave.saved_at = self.around.now()
        self._note_recent(document)
        self.refresh()

    def suggested_place(self) -> Path:
        """Return where a document without a place would go: its folder and a name."""
        tr, path = self.window.frame.tr, self.document.path
        title = self.window.desk.meetup.overview.title
        name = safe_file_name(title, SUFFIX, otherwise=tr("saving.name.untitled"))
        return (path.parent if path else self.default_folder()) / name

    def default_folder(self) -> Path:
        """Return the folder for new documents; it need not exist yet."""
        chosen = self.window.preferences.value.folder
        return (
            Path(chosen) if chosen else self.around.folder / self.window.frame.tr("saving.folder")
        )

    def refresh(self) -> None:
        """Show again how the document is kept, in a window that may have been rebuilt."""
        show_state(self.window, self.autosave)
        actions: dict[str, Callable[[], object]] = {
            "edit_copy": self.edit_copy,
            "keep_mine": self.saving.keep_mine,
            "open_theirs": self.open_theirs,
            "save_again": self.saving.keep_mine,
            "save_elsewhere": self.saving.save_as,
            "make_own": partial(self.window.run, "new"),
        }
        show_special(self.window, self.autosave, actions)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.autosave.come_back()
        elif event.type() == QEvent.Type.WindowDeactivate:
            QTimer.singleShot(0, self._save_now)  # once what was being typed is handed over
        return False

    def opening(self) -> Opening:
        """Return an attempt to open, with the questions it may need."""
        return Opening(
            frame=self.window.frame, parent=self.window, around=self.around, choose=self.choose
        )

    def choose(self) -> Path | None:
        """Let the person choose a file to open."""
        path, folder = self.document.path, self.default_folder()
        near = path.parent if path else folder if folder.is_dir() else self.around.folder
        return self.chooser.to_open(self.window, self.window.frame.tr, near)

    def _open_recent(self, path: str) -> None:
        self.open(Path(path))

    def _save_now(self, *_section: str) -> None:
        self.autosave.save_now()

    def _put_away(self) -> None:
        """Write what is left, without a question whatever happens: a copy stays if need be."""
        if not self.autosave.is_watching:
            return
        self.autosave.leave()
        document = self.document
        has_changed = document.file.rev != self._first_rev
        if document.may_be_saved and has_changed and not self.autosave.trouble:
            self._note_home(keep_point(document.file, self.around, reason="close"))
        loading.unlock(document, self.around)

    def _note_written(self, outcome: Outcome) -> None:
        self._note_home(outcome.home_error)
        if outcome.state == "lost":
            QTimer.singleShot(0, partial(self.saving.tell_no_room, outcome))

    def _note_recent(self, document: Document) -> None:
        preferences, path = self.window.preferences, document.path
        assert path is not None
        recents = preferences.value.recents
        twin = twin_of(path, document.file.doc_id, recents, fs=self.around.fs)
        if twin is not None:
            self.window.tell(self.window.frame.tr("saving.twin", name=twin.name))
        preferences.change(recents=with_recent(recents, path))

    def _note_home(self, error: Exception | None) -> None:
        """Say once that copies cannot be kept; saving itself is not affected."""
        if error is not None and not self._told_home:
            self._told_home = True
            self.window.tell(self.window.frame.tr("saving.home_off"))

    def _noted(self, error: Exception | None) -> None:
        self._note_home(error)

    def _not_noted(self, error: Exception) -> None:
        raise error


def documents_of(window: QMainWindow) -> Documents:
    """Return the file side of a window."""
    found = window.findChild(Documents)
    assert isinstance(found, Documents)
    return found


def _kept_for(preferences: Preferences) -> timedelta:
    return timedelta(days=preferences.value.keep_days)
