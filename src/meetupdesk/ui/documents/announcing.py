"""What the window says about the file: the state in the status bar, and the thin bar."""

from collections.abc import Callable, Mapping

from meetupdesk.dates import time_words
from meetupdesk.i18n import Translator
from meetupdesk.ui.autosave import BLOCKED, Autosave
from meetupdesk.ui.documents.bar import hide_bar, show_bar
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.parts.buttons import button


def show_state(window: MainWindow, autosave: Autosave) -> None:
    """Say in the status bar how the document is kept."""
    state = autosave.state
    shown = "draft" if state == "empty" else state
    window.status.show_saving(shown, _state_words(window.frame.tr, autosave))


Actions = Mapping[str, Callable[[], object]]
"""What the buttons of the bar do, by the last word of their wording key."""


def show_special(window: MainWindow, autosave: Autosave, actions: Actions) -> None:
    """Show the one thing that is special: read-only, changed outside, or the sample."""

    def show(icon: str, tone: str, text: str, *keys: str) -> None:
        words = window.frame.tr
        buttons = [
            button(window.frame, words(f"saving.button.{key}"), actions[key]) for key in keys
        ]
        show_bar(window.frame, window.notice, icon=icon, tone=tone, text=text, buttons=buttons)

    document, trouble = autosave.document, autosave.trouble
    if document.is_read_only:
        why = document.why_read_only
        file = document.path.name if document.path else ""
        text = " ".join(window.frame.tr(f"{why}.{part}", file=file) for part in ("title", "text"))
        show("lock", "warn", text, "edit_copy")
    elif trouble in BLOCKED:
        text = window.frame.tr(f"saving.bar.{trouble}", holder=autosave.holder)
        first = "save_again" if trouble == "missing" else "keep_mine"
        second = "save_elsewhere" if trouble == "missing" else "open_theirs"
        show("alert-triangle", "warn", text, first, second)
    elif document.is_sample:
        show("sparkles", "accenttext", window.frame.tr("saving.bar.sample"), "make_own")
    else:
        hide_bar(window.notice)


def _state_words(tr: Translator, autosave: Autosave) -> str:
    state = autosave.state
    if state == "empty":
        return tr("status.draft")
    if state == "saved" and autosave.saved_at is not None:
        return tr("saving.state.saved_at", time=time_words(tr, autosave.saved_at.time()))
    if state == "kept" and autosave.trouble in BLOCKED:
        return tr("saving.state.kept_only")
    return tr(f"saving.state.{state}")
