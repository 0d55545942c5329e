"""영구 삭제: what goes and what stays, the work, and what was cleaned (ui.md 11.1, storage.md 14).

Cancelling is what Enter and Esc do; deleting has to be chosen.
"""

from collections.abc import Sequence

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLayout, QMainWindow, QVBoxLayout, QWidget

from meetupdesk.meetup.places import Where
from meetupdesk.storage.destroy import DestroyReport
from meetupdesk.storage.errors import NotSaved
from meetupdesk.ui.announcements import announce
from meetupdesk.ui.background import run_in_background
from meetupdesk.ui.dialogs.destroy_asking import Asking
from meetupdesk.ui.dialogs.destroy_facts import facts_of
from meetupdesk.ui.dialogs.destroy_report import Report
from meetupdesk.ui.dialogs.message import MessageDialog
from meetupdesk.ui.dialogs.not_saved import details_of
from meetupdesk.ui.documents import destroying
from meetupdesk.ui.documents.documents import Documents, documents_of
from meetupdesk.ui.pending import commit_pending_input

WIDTH = 600  # px


class DestroyDialog(QDialog):
    """Asks about these people, destroys them, and tells what was cleaned."""

    def __init__(self, documents: Documents, people: Sequence[str]) -> None:
        super().__init__(documents.window)
        self._documents, self._people = documents, tuple(people)
        self._frame = documents.window.frame
        self._is_working = False
        self._pages: list[QWidget] = []
        desk = documents.window.desk
        self._facts = facts_of(desk.meetup, desk.exports, self._people)
        self.setWindowTitle(self._frame.tr("destroy.window"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        # Its least size would be that of labels broken into their shortest lines.
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.asking = Asking(self._frame, self._facts, self.reject, self._begin)
        self.report: Report | None = None
        self._show(self.asking)
        self.asking.cancel.setDefault(True)
        self.asking.cancel.setFocus()

    def reject(self) -> None:
        if not self._is_working:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_working:
            event.ignore()
        else:
            super().closeEvent(event)

    def _begin(self) -> None:
        self._is_working = True
        self.asking.show_working()
        work = destroying.begin(self._documents, self._people, self.asking.reason)
        run_in_background(work, self._finish, self._fail)

    def _finish(self, report: DestroyReport) -> None:
        self._is_working = False
        destroying.finish(self._documents, report)
        names = self._facts.names
        self.report = Report(self._frame, report, names, self.accept, self._go_to)
        self._show(self.report)
        self.report.close_button.setDefault(True)
        self.report.close_button.setFocus()
        announce(self, self.report.title)

    def _fail(self, error: Exception) -> None:
        self._is_working = False
        destroying.give_up(self._documents)
        super().reject()
        if not isinstance(error, NotSaved):
            raise error
        tr = self._frame.tr
        why = tr(f"{error.key}.title", **error.values)
        MessageDialog(
            self._frame, self._documents.window,
            title=tr("destroy.failed.title"), text=tr("destroy.failed.text", why=why),
            buttons=(("", tr("saving.button.close")),), icon="alert-circle", tone="bad",
            details=details_of(tr, error),
        ).exec()  # fmt: skip

    def _go_to(self, where: Where) -> None:
        self.accept()
        self._frame.go_to(where)

    def _show(self, page: QWidget) -> None:
        """Show a page in place of the one before."""
        for before in self._pages:
            self._layout.removeWidget(before)
            before.hide()
        self._pages.append(page)
        self._layout.addWidget(page)
        page.show()
        width = self._frame.theme.px(WIDTH)
        height = page.heightForWidth(width)
        self.setMinimumSize(width, height)
        self.resize(width, height)


def open_destroy(window: QWidget, people: Sequence[str]) -> None:
    """Ask whether these people shall be destroyed, in the window of an open meetup."""
    commit_pending_input()
    assert isinstance(window, QMainWindow)
    DestroyDialog(documents_of(window), people).exec()
