"""After a dialog the window below it takes the keys again.

A window manager sees to that; on a bare X screen nobody does, and the keyboard would be dead.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget


class ComingBack(QObject):
    """Watches the dialogs of an application, each from its first focus on."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and isinstance(watched, QDialog):
            below = watched.parentWidget()
            if below is not None and below.window().isVisible():
                below.window().activateWindow()
        return False

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and isinstance(new.window(), QDialog):
            new.window().installEventFilter(self)  # twice counts once
