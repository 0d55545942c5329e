"""The welcome dialog: stands over the empty window until a meetup is open (ui.md 9, ui-13)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout

from meetupdesk.meetup.model import Meetup
from meetupdesk.storage.recovery import RecoveryCopy
from meetupdesk.ui.background import run_in_background
from meetupdesk.ui.dialogs.recent_meetups import Recent, recent_meetups
from meetupdesk.ui.dialogs.welcome_page import WelcomePage
from meetupdesk.ui.documents.documents import Documents, documents_of
from meetupdesk.ui.documents.recents import without_recent
from meetupdesk.ui.documents.starting import drafts, open_draft, remove_draft

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow

SIZE = (920, 580)


def open_welcome(window: MainWindow) -> None:
    """Ask how to begin until something is open; Esc leaves the empty window."""
    documents = documents_of(window)
    before = window.desk
    while window.desk is before:
        welcome = Welcome(documents)
        welcome.exec()
        welcome.deleteLater()
        if not welcome.answer or _begin(documents, welcome.answer, welcome.what):
            return


def put_away(window: MainWindow) -> None:
    """Put the present meetup away, saved or kept, and ask how to begin."""
    documents_of(window).start(Meetup())
    open_welcome(window)


class Welcome(QDialog):
    """After ``exec``: ``answer`` is new, sample, open, draft, recent or empty, ``what`` which.

    It closes by itself when another start of the program has opened a file in the window.
    """

    def __init__(self, documents: Documents) -> None:
        super().__init__(documents.window)
        self._documents, self._desk = documents, documents.window.desk
        self.answer, self.what = "", object()
        self.setWindowTitle("meetupdesk")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.page = self._new_page()
        self._fit()
        documents.window.rebuilt.connect(self._follow_window)

    def _new_page(self) -> WelcomePage:
        documents, window = self._documents, self._documents.window
        paths = window.preferences.value.recents
        named = [Recent(path=path, title=Path(path).stem) for path in paths]
        page = WelcomePage(window.frame, drafts(documents.around), named)
        page.chosen.connect(self._take)
        page.language_chosen.connect(self._speak)
        page.draft_removed.connect(self._remove_draft)
        page.recent_removed.connect(self._remove_recent)
        self._layout.addWidget(page)
        page.ways["new"].setFocus()
        read = partial(
            recent_meetups, paths, window.frame.tr, window.frame.now(),
            window.frame.checking.limits, fs=documents.around.fs,
        )  # fmt: skip
        run_in_background(read, page.show_recents, self._give_up)
        return page

    def _fit(self) -> None:
        theme, room = self._documents.window.frame.theme, self._documents.window.size()
        width, height = (theme.px(each) for each in SIZE)
        self.resize(min(width, room.width() - 40), min(height, room.height() - 40))

    def _rebuild(self) -> None:
        old, self.page = self.page, self._new_page()
        self._layout.removeWidget(old)
        old.hide()
        old.deleteLater()

    def _follow_window(self) -> None:
        if self._documents.window.desk is self._desk:
            self._rebuild()
        else:
            self.reject()

    def _take(self, answer: str, what: object) -> None:
        self.answer, self.what = answer, what
        self.accept()

    def _speak(self, language: str) -> None:
        self._documents.window.preferences.change(language=language)
        self.page.languages.setFocus()

    def _remove_draft(self, copy: RecoveryCopy) -> None:
        remove_draft(copy, self._documents.around)
        self._rebuild()

    def _remove_recent(self, path: str) -> None:
        preferences = self._documents.window.preferences
        preferences.change(recents=without_recent(preferences.value.recents, Path(path)))
        self._rebuild()

    def _give_up(self, error: Exception) -> None:
        raise error


def _begin(documents: Documents, answer: str, what: object) -> bool:
    """Do what was chosen; tell whether it is sure that a meetup is open now."""
    if isinstance(what, RecoveryCopy):
        open_draft(documents, what)
        return True
    if answer == "recent":
        return documents.open(Path(str(what)))
    documents.window.run(answer)
    return False
