"""Input that is not in the meetup yet, and the one history that fields must not bypass."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

COMPOSED = "composed"  # property of a field: the text in composition


def commit_pending_input() -> None:
    """Hand over what is still being typed: a composed syllable, an open cell, half a date.

    Called before undo, redo, save, export, merge, a change of page and closing.
    """
    QGuiApplication.inputMethod().commit()
    focus = QApplication.focusWidget()
    if focus is None:
        return
    _take_composed(focus)
    focus.clearFocus()  # a cell editor hands its text over and closes
    target = focus if focus.isVisible() else focus.parentWidget()
    if target is not None:
        target.setFocus()


def pass_on(name: str) -> None:
    """Let the focused field or table cut, copy or paste, as its own key would."""
    keys = {"cut": Qt.Key.Key_X, "copy": Qt.Key.Key_C, "paste": Qt.Key.Key_V}
    focus = QApplication.focusWidget()
    if focus is None:
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, keys[name], Qt.KeyboardModifier.ControlModifier)
        QApplication.sendEvent(focus, event)


def _take_composed(focus: QWidget) -> None:
    """Take over what an input method has left in composition: some ignore the request."""
    composed = focus.property(COMPOSED)
    if composed:
        event = QInputMethodEvent("", [])
        event.setCommitString(composed)
        QApplication.sendEvent(focus, event)
        QGuiApplication.inputMethod().reset()


class UndoFilter(QObject):
    """Keeps fields from taking Ctrl+Z for themselves: the meetup has one history.

    Also notes at each field what is in composition, which the field itself does not tell. Watches
    what has had the focus and nothing else: through Python every event of a window costs
    microseconds, and building a page sends thousands. Modal dialogs keep their fields' own undo,
    because they have no action with that shortcut.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._watch)

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            widget.setProperty(COMPOSED, event.preeditString())
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return True
        return False

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            new.installEventFilter(self)  # twice counts once
