"""What to do when a save that was asked for did not reach its place (ui.md 11.1, ui-17).

Never opened by autosave, but for the one case in which there is no room anywhere.
"""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from meetupdesk.i18n import Translator
from meetupdesk.storage import errors
from meetupdesk.ui.dialogs.message import MessageDialog
from meetupdesk.ui.frame import Frame

ANSWERS: Mapping[type[errors.NotSaved], tuple[str, ...]] = {
    errors.PlaceIsGone: ("elsewhere", "again"),
    errors.DiskIsFull: ("elsewhere", "again"),
    errors.PlaceIsReadOnly: ("again", "elsewhere"),
    errors.FileIsBusy: ("version", "again"),
    errors.WrittenWrong: ("again", "elsewhere"),
    errors.ChangedOnDisk: ("theirs", "mine"),
    errors.NameIsTooLong: ("cancel", "rename"),
    errors.AlreadyThere: ("cancel", "rename"),
    errors.NotAFile: ("cancel", "elsewhere"),
}
"""What can be answered to each leaf; the primary button last."""


def ask_after(
    frame: Frame, parent: QWidget, error: errors.NotSaved, *, is_kept: bool, version: str
) -> str:
    """Say what stood in the way, and return what to do: again, elsewhere, version, theirs, mine,
    rename, or empty. ``version`` is the free name for a second file.
    """
    tr = frame.tr
    keys = ANSWERS[type(error)]
    text = tr(f"{error.key}.text", **error.values)
    dialog = MessageDialog(
        frame,
        parent,
        title=tr(f"{error.key}.title", **error.values),
        text=f"{text} {tr('saving.kept_safe')}" if is_kept else text,
        buttons=[("" if key == "cancel" else key, _words(tr, key, version)) for key in keys],
        icon="alert-circle",
        tone="bad",
        details=details_of(tr, error),
    )
    dialog.exec()
    return dialog.answer


def tell_no_room(frame: Frame, parent: QWidget, error: errors.NotSaved) -> str:
    """Say that nothing can be kept anywhere; return ``elsewhere``, or empty."""
    tr = frame.tr
    dialog = MessageDialog(
        frame,
        parent,
        title=tr("saving.no_room.title"),
        text=tr("saving.no_room.text"),
        buttons=[("elsewhere", tr("saving.button.elsewhere"))],
        icon="alert-circle",
        tone="bad",
        details=details_of(tr, error),
    )
    dialog.exec()
    return dialog.answer


def details_of(tr: Translator, error: errors.NotSaved | errors.NotOpened) -> str:
    """Return the place and what the system said, for whoever helps."""
    folder, file = (str(error.values.get(key, "")) for key in ("folder", "file"))
    lines = [tr("saving.details.place", folder=folder, file=file)] if folder else []
    cause = error.__cause__
    said = str(error.values.get("details", "")) or (str(cause) if cause else "")
    if said:
        lines.append(tr("saving.details.said", said=said))
    return "\n".join((*lines, type(error).__name__))


def _words(tr: Translator, key: str, version: str) -> str:
    return tr(f"saving.button.{key}", name=version)
