"""The commands of the file menu; each finds the file side of its window."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from meetupdesk.meetup.repair import repaired
from meetupdesk.meetup.starting import next_meetup
from meetupdesk.storage import errors
from meetupdesk.storage.backups import restore_points
from meetupdesk.storage.home import sealed_document
from meetupdesk.ui.crash import log_folder
from meetupdesk.ui.dialogs.not_opened import tell_not_opened
from meetupdesk.ui.dialogs.restore_points import Point, RestorePointsDialog
from meetupdesk.ui.documents import loading
from meetupdesk.ui.documents.documents import documents_of
from meetupdesk.ui.documents.going_back import back_to
from meetupdesk.ui.documents.templates import fresh_ids
from meetupdesk.ui.main_window import MainWindow


def choose_and_open(window: MainWindow) -> None:
    """Let the person choose a file."""
    documents_of(window).choose_and_open()


def start_from_earlier(window: MainWindow) -> None:
    """Begin a new meetup with the people, open promises and questions of an earlier one."""
    documents = documents_of(window)
    path = documents.choose()
    if path is None:
        return
    try:
        earlier = loading.read(path, documents.around)
    except errors.NotOpened as error:
        if tell_not_opened(window.frame, window, error) == "other":
            start_from_earlier(window)
        return
    today = documents.around.now().date()
    new_id = fresh_ids(documents.around.chance)
    documents.start(next_meetup(earlier.document.file.meetup, today, new_id))


def save(window: MainWindow) -> None:
    """Save now."""
    documents_of(window).save()


def save_as(window: MainWindow) -> None:
    """Save in another place."""
    documents_of(window).saving.save_as()


def open_sample(window: MainWindow) -> None:
    """Show the sample."""
    documents_of(window).open_sample()


def show_restore_points(window: MainWindow) -> None:
    """Show earlier states; going back is one step, which undo takes back."""
    documents = documents_of(window)
    documents.save_before()
    around, desk, document = documents.around, window.desk, documents.document
    try:
        found = restore_points(around.home, document.file.doc_id, fs=around.fs)
    except OSError:
        found = ()
    points = [Point(path=each.path, at=each.at, reason=each.reason) for each in found]
    dialog = RestorePointsDialog(
        window.frame, window, points, lambda path: sealed_document(path, fs=around.fs),
        desk.meetup, may_go_back=not desk.read_only,
    )  # fmt: skip
    dialog.exec()
    if dialog.file is None:
        return
    if dialog.answer == "copy":
        documents.show(loading.untitled(dialog.file))
    elif dialog.answer == "back":
        documents.keep_point("back")
        point = repaired(dialog.file.meetup, around.chance).meetup
        window.frame.edit("restore.edit", lambda present: back_to(point, present))
        window.tell(window.frame.tr("restore.done"), True)


def show_backup_folder(window: MainWindow) -> None:
    """Open the folder of restore points and recovery copies."""
    _show_folder(documents_of(window).around.home.root)


def show_log_folder(window: MainWindow) -> None:
    """Open the folder of the problem log."""
    _show_folder(log_folder(documents_of(window).around.home))


def _show_folder(folder: Path) -> None:
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
