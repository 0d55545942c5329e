"""The dialog 내보내기 (Ctrl+E): choose, look at what needs attention, write, and see the result."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from meetupdesk.exporting.entering import with_entries
from meetupdesk.exporting.making import Made
from meetupdesk.exporting.places import usual_names
from meetupdesk.i18n import MeetupdeskError
from meetupdesk.meetup.places import Where
from meetupdesk.storage.fs import REAL, Fs
from meetupdesk.ui.announcements import announce
from meetupdesk.ui.dialogs.export_choosing import Choosing
from meetupdesk.ui.dialogs.export_facts import warnings_of
from meetupdesk.ui.dialogs.export_place import ChooseFolder, system_folder
from meetupdesk.ui.dialogs.export_result import Attention, Result
from meetupdesk.ui.dialogs.export_trouble import ask_about, tell_not_made
from meetupdesk.ui.dialogs.export_work import ExportWork, Stuck, Written
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pending import commit_pending_input

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow

WIDTH, HEIGHT = 640, 742
LEAST = 260  # height of the short pages
FRAME = 40  # what the system draws around a window


class ExportDialog(QDialog):
    """``written`` are the files that are on the drive; each is in the export log by then.

    ``doc_id`` and ``secret`` are the document's own (storage.md).
    """

    def __init__(
        self,
        frame: Frame,
        parent: QWidget | None,
        *,
        folder: Path,
        doc_id: str = "",
        secret: str = "",
        choose: ChooseFolder = system_folder,
        fs: Fs = REAL,
    ) -> None:
        super().__init__(parent)
        self._frame, self._doc_id, self._secret = frame, doc_id, secret
        self.written: list[Written] = []
        self._todo: list[Made] = []
        self._given_up: list[str] = []  # names of files that were not written
        self._is_writing = False
        self._where: Where | None = None
        self.setWindowTitle(frame.tr("command.export.short"))
        height = frame.theme.px(HEIGHT)
        room = parent.height() - frame.theme.px(FRAME) if parent else height
        self._height = min(height, room)
        self.resize(frame.theme.px(WIDTH), self._height)
        self.choosing = Choosing(frame, folder, choose, self.go)
        self.choosing.pressed.connect(self.export)
        self.choosing.cancelled.connect(self.reject)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.choosing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._work = ExportWork(self, fs)
        self._work.advanced.connect(self.choosing.show_progress)
        self._work.made.connect(self._look)
        self._work.failed.connect(self._tell_failed)
        self._work.written.connect(self._note_written)
        self._work.stuck.connect(self._ask)
        _make_default(self.choosing.primary)

    @property
    def page(self) -> QWidget | None:
        """The page that shows."""
        return self._stack.currentWidget()

    def export(self) -> None:
        """Make the documents; nothing is written before all of them are there."""
        commit_pending_input()
        chosen = self.choosing.page
        if self._work.is_making or chosen.reason():
            return
        source = replace(self.choosing.source(), doc_id=self._doc_id, secret=self._secret)
        order = chosen.order()
        self.choosing.show_working(True)
        self._work.begin(source, order, usual_names(source, order))

    def go(self, where: Where) -> None:
        """Leave the dialog for a field."""
        self._where = where
        self.reject()

    def reject(self) -> None:
        """Esc: give up what is being made, go back, or leave; a file that is begun is finished."""
        if self._is_writing:
            return
        if self._work.is_making:
            self._work.cancel()
            self.choosing.show_working(False)
        elif self._where is None and isinstance(self.page, Attention):
            self._back()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._work.cancel()
        super().done(result)
        if self._where is not None:
            self._frame.go_to(self._where)

    def _look(self, made: tuple[Made, ...]) -> None:
        """Show what needs attention; without any, write."""
        self.choosing.show_working(False)
        self._todo = list(made)
        warnings = warnings_of(self._frame.tr, self._frame.desk.meetup, made)
        if not warnings:
            self._write_next()
            return
        page = Attention(
            self._frame, warnings, go=self.go, back=self._back, anyway=self._write_next
        )
        self._show_page(page, page.anyway)

    def _back(self) -> None:
        self._todo = []
        self._stack.setCurrentWidget(self.choosing)
        self.resize(self.width(), self._height)
        _make_default(self.choosing.primary)

    def _write_next(self, also_taken: tuple[str, ...] = ()) -> None:
        if self._todo:
            self._set_writing(True)
            self._work.write(self._todo[0], self.choosing.page.place.folder, also_taken)
        elif self.written:
            self._finish()
        else:
            self._back()

    def _set_writing(self, writes: bool) -> None:
        self._is_writing = writes
        self._stack.setEnabled(not writes)

    def _note_written(self, written: Written) -> None:
        """Enter the file in the log at once: it has left, whatever becomes of the others."""
        self._set_writing(False)
        self._todo.pop(0)
        self.written.append(written)
        desk = self._frame.desk
        if not desk.read_only:
            known = set(map(id, desk.exports))
            for entry in with_entries(desk.exports, (written.made.entry,), self._secret):
                if id(entry) not in known:  # the new one, and those whose texts have aged
                    desk.log_export(entry)
        self._write_next()

    def _ask(self, stuck: Stuck) -> None:
        """Say what stood in the way of a file, and do what the person decides."""
        self._set_writing(False)
        answer = ask_about(self._frame, self, stuck)
        if answer == "elsewhere":
            self.choosing.page.place.change()
        elif not answer:
            self._given_up = [made.entry.file_name for made in self._todo]
            self._todo = []
        self._write_next((stuck.path.name,) if answer == "version" else ())

    def _tell_failed(self, error: Exception) -> None:
        self.choosing.show_working(False)
        if not isinstance(error, MeetupdeskError):
            raise error
        tell_not_made(self._frame, self, error)

    def _finish(self) -> None:
        self.choosing.page.remember()
        page = Result(self._frame, self.written, self._remarks(), self.accept)
        self._show_page(page, page.close_button)
        done = self._frame.tr("export.done", count=len(self.written))
        self._frame.tell(done, False)
        announce(self, done)

    def _remarks(self) -> tuple[str, ...]:
        """Return what is to be said about the files, each once."""
        tr = self._frame.tr
        found = [tr("export.not_written", file=name) for name in self._given_up]
        for each in self.written:
            found += [tr(key, **values) for key, values in each.made.remarks]
        if self._frame.desk.read_only:
            found.append(tr("export.not_logged"))
        return tuple(dict.fromkeys(found))

    def _show_page(self, page: QWidget, primary: QPushButton) -> None:
        """Show one of the short pages, without a hole below it."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        least = self._frame.theme.px(LEAST)
        self.resize(self.width(), min(self._height, max(page.sizeHint().height(), least)))
        _make_default(primary)


def open_export(window: MainWindow) -> None:
    """Save what is pending, look for open problems anew, and open the dialog."""
    dialog = _dialog(window)
    dialog.exec()
    dialog.deleteLater()


def open_hold_memo(window: MainWindow) -> None:
    """Open the dialog for the hold memo alone; without a hold, lead to the decision."""
    if window.desk.meetup.listening.decision != "hold":
        window.go_to(Where("listening.decision"))
        window.tell(window.frame.tr("listening_page.no_hold"))
        return
    _open_with(window, "hold_memo")


def open_report(window: MainWindow) -> None:
    """Open the dialog for the result report alone."""
    _open_with(window, "report")


def _open_with(window: MainWindow, variant: str) -> None:
    dialog = _dialog(window)
    dialog.choosing.page.choose_only(variant)
    dialog.exec()
    dialog.deleteLater()


def _dialog(window: MainWindow) -> ExportDialog:
    from meetupdesk.ui.documents.documents import documents_of

    commit_pending_input()
    documents = documents_of(window)
    documents.save_before()
    window.frame.checking.check_now()
    file, path = documents.document.file, documents.document.path
    return ExportDialog(
        window.frame,
        window,
        folder=path.parent if path else documents.default_folder(),
        doc_id=file.doc_id,
        secret=file.secret,
        fs=documents.around.fs,
    )


def _make_default(made: QPushButton) -> None:
    made.setDefault(True)
    made.setFocus()
