"""What to do when a file could not be made or written (ui.md 11.1)."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from meetupdesk.exporting.places import free_place
from meetupdesk.i18n import MeetupdeskError
from meetupdesk.storage import errors
from meetupdesk.ui.dialogs.export_work import Stuck
from meetupdesk.ui.dialogs.message import MessageDialog
from meetupdesk.ui.dialogs.not_saved import details_of
from meetupdesk.ui.frame import Frame

ANSWERS: Mapping[type[errors.NotSaved], tuple[str, ...]] = {
    errors.FileIsBusy: ("cancel", "again", "version"),
    errors.DiskIsFull: ("cancel", "elsewhere", "again"),
}
USUAL = ("cancel", "again", "elsewhere")
"""What can be answered to each leaf; the primary button last."""


def ask_about(frame: Frame, parent: QWidget, stuck: Stuck) -> str:
    """Say what stood in the way; return again, version, elsewhere, or empty to leave it."""
    tr, error = frame.tr, stuck.error
    version = free_place(stuck.path.parent, stuck.path.name, (stuck.path.name,)).name
    busy = isinstance(error, errors.FileIsBusy)
    title = "export.busy.title" if busy else f"{error.key}.title"
    text = "export.busy.text" if busy else f"{error.key}.text"
    dialog = MessageDialog(
        frame,
        parent,
        title=tr(title, **error.values),
        text=tr(text, **error.values),
        buttons=[
            ("" if key == "cancel" else key, tr(f"export.answer.{key}", name=version))
            for key in ANSWERS.get(type(error), USUAL)
        ],
        icon="alert-circle",
        tone="bad",
        details=details_of(tr, error),
    )
    dialog.exec()
    return dialog.answer


def tell_not_made(frame: Frame, parent: QWidget, error: MeetupdeskError) -> None:
    """Say why a document could not be made at all."""
    tr = frame.tr
    MessageDialog(
        frame,
        parent,
        title=tr(f"{error.key}.title", **error.values),
        text=tr(f"{error.key}.text", **error.values),
        buttons=(("", tr("command.close")),),
        icon="alert-circle",
        tone="bad",
    ).exec()
