"""After a dialog the window below it takes the keys again.

A window manager sees to that; on a bare X screen nobody does, and the keyboard would be dead.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog


class ComingBack(QObject):
    """Watches the dialogs of an application; install it as an event filter."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and isinstance(watched, QDialog):
            below = watched.parentWidget()
            if below is not None and below.window().isVisible():
                below.window().activateWindow()
        return False
