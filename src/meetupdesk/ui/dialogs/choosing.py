"""The system's own dialogs for choosing a file."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from meetupdesk.i18n import Translator
from meetupdesk.storage.document import SUFFIX


class Chooser(Protocol):
    """Lets the person choose a file; None when they think better of it."""

    def to_open(self, parent: QWidget, tr: Translator, folder: Path) -> Path | None:
        """Choose a meetup that is there."""

    def to_save(self, parent: QWidget, tr: Translator, suggested: Path) -> Path | None:
        """Choose where to save; overwriting was agreed to when something is there."""


class SystemChooser:
    """Asks with the dialogs of the system."""

    def to_open(self, parent: QWidget, tr: Translator, folder: Path) -> Path | None:
        filters = f"{_meetups(tr)};;{tr('saving.filter.all')} (*)"
        found, _ = QFileDialog.getOpenFileName(
            parent, tr("saving.choose.open"), str(folder), filters
        )
        return Path(found) if found else None

    def to_save(self, parent: QWidget, tr: Translator, suggested: Path) -> Path | None:
        dialog = QFileDialog(parent, tr("saving.choose.save"), str(suggested.parent), _meetups(tr))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))  # before it asks about overwriting
        dialog.selectFile(suggested.name)
        if not dialog.exec():
            return None
        return Path(dialog.selectedFiles()[0])


def _meetups(tr: Translator) -> str:
    return f"{tr('saving.filter.meetup')} (*{SUFFIX})"
