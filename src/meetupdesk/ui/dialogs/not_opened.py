"""Questions and messages around opening a file (ui.md 11.1)."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from meetupdesk.storage import errors
from meetupdesk.storage.opening import Remark
from meetupdesk.ui.dialogs.message import MessageDialog, ask
from meetupdesk.ui.dialogs.not_saved import details_of
from meetupdesk.ui.documents.moments import moment_words
from meetupdesk.ui.frame import Frame


def tell_not_opened(frame: Frame, parent: QWidget, error: errors.NotOpened) -> str:
    """Say why a file was not opened; return ``other`` to choose another one, or empty."""
    tr = frame.tr
    return _asked(
        MessageDialog(
            frame, parent,
            title=tr(f"{error.key}.title", **error.values),
            text=tr(f"{error.key}.text", **error.values),
            buttons=[("", tr("saving.button.close")), ("other", tr("saving.button.other"))],
            icon="alert-circle", tone="bad", details=details_of(tr, error),
        )
    )  # fmt: skip


def ask_damaged(
    frame: Frame, parent: QWidget, error: errors.FileIsDamaged, newest: datetime | None
) -> str:
    """Say that a file is damaged; return ``aside``, ``points``, ``backup``, ``other``, or empty.

    ``newest`` is the moment of the newest whole copy, if there is any.
    """
    tr = frame.tr
    aside = ("aside", tr("saving.button.aside"))
    if newest is None:
        text = tr("saving.damaged.without_backup")
        buttons = [aside, ("other", tr("saving.button.other"))]
    else:
        text = tr("saving.damaged.with_backup", moment=moment_words(tr, newest, frame.now()))
        buttons = [
            aside, ("points", tr("saving.button.points")), ("backup", tr("saving.button.backup")),
        ]  # fmt: skip
    return _asked(
        MessageDialog(
            frame, parent, title=tr("dialog.damaged.title", **error.values), text=text,
            buttons=buttons, icon="alert-circle", tone="bad", details=details_of(tr, error),
        )
    )  # fmt: skip


def ask_in_use(frame: Frame, parent: QWidget, error: errors.FileIsInUse) -> str:
    """Say who has the file open; return ``take_over``, ``copy``, ``read_only``, or empty.

    Taking over is asked once more.
    """
    tr, values = frame.tr, error.values
    holder = str(values["holder"]) or tr("saving.somebody")
    host = str(values["host"]) or tr("saving.some_computer")
    seen = values["seen"]
    assert isinstance(seen, datetime)
    words = {**values, "holder": holder, "host": host}
    last = tr("saving.last_seen", moment=moment_words(tr, seen, frame.now()))
    answer = _asked(
        MessageDialog(
            frame, parent,
            title=tr("dialog.in_use.title", **words),
            text=f"{tr('dialog.in_use.text', **words)} {last}",
            buttons=[
                ("", tr("window.cancel")),
                ("copy", tr("saving.button.copy")),
                ("read_only", tr("saving.button.read_only")),
            ],
            icon="users", tone="warn",
            aside=("take_over", tr("saving.button.take_over")),
        )
    )  # fmt: skip
    if answer != "take_over":
        return answer
    title = tr("saving.take_over.title", holder=holder)
    agreed = ask(
        frame,
        parent,
        title,
        tr("saving.take_over.text", holder=holder),
        tr("saving.button.take_over_now"),
    )
    return "take_over" if agreed else ""


def ask_left_open(frame: Frame, parent: QWidget, error: errors.WasLeftOpen) -> str:
    """Say that a file was not closed properly; return ``read_only``, ``open``, or empty."""
    tr = frame.tr
    return _asked(
        MessageDialog(
            frame, parent,
            title=tr("dialog.left_open.title", **error.values),
            text=tr("dialog.left_open.text", **error.values),
            buttons=[
                ("read_only", tr("saving.button.read_only")), ("open", tr("window.open")),
            ],
            icon="lock", tone="warn",
        )
    )  # fmt: skip


def ask_newer(frame: Frame, parent: QWidget, remark: Remark) -> bool:
    """Ask whether a file of a newer program is to be looked at."""
    return ask_remark(frame, parent, remark, frame.tr("saving.button.read_only"))


def tell_copy(frame: Frame, parent: QWidget, remark: Remark) -> bool:
    """Say that a file was opened as a copy; False to leave it."""
    return ask_remark(frame, parent, remark, frame.tr("saving.button.go_on"))


def ask_remark(frame: Frame, parent: QWidget, remark: Remark, yes: str) -> bool:
    """Say what was found in a file, with one way to go on and one back."""
    tr = frame.tr
    title, text = (tr(f"{remark.key}.{part}", **remark.values) for part in ("title", "text"))
    return ask(frame, parent, title, text, yes)


def _asked(dialog: MessageDialog) -> str:
    dialog.exec()
    return dialog.answer
