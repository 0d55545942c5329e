"""Input that is not in the meetup yet, and the one history that fields must not bypass."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

COMPOSED = "composed"  # property of a field: the text in composition
OURS = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.MoveToEndOfLine,
    QKeySequence.StandardKey.DeleteEndOfLine,
)
"""What fields must not take before a command of the window; with X11 also Ctrl+E and Ctrl+K."""


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


def _is_ours(event: QKeyEvent) -> bool:
    is_asking = event.type() == QEvent.Type.ShortcutOverride
    return is_asking and any(event.matches(key) for key in OURS)


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

    The same for other keys of ``OURS``; they still reach a field where no command has them, as in a
    modal dialog, whose fields keep their own undo.

    Also notes at each field what is in composition, which the field itself does not tell. Watches
    what has had the focus and nothing else: through Python every event of a window costs
    microseconds, and building a page sends thousands.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._watch)

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            widget.setProperty(COMPOSED, event.preeditString())
        elif isinstance(event, QKeyEvent) and _is_ours(event):
            event.ignore()
            return True
        return False

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            new.installEventFilter(self)  # twice counts once
