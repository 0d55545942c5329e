"""The words we use, a line each, with a search that knows initial consonants."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.search import matches
from meetupdesk.ui.dialogs.parted import titled
from meetupdesk.ui.pages.people_search import SearchLine
from meetupdesk.ui.parts.labels import label, wrapped

if TYPE_CHECKING:
    from meetupdesk.ui.frame import Frame
    from meetupdesk.ui.main_window import MainWindow

WORDS = (
    "meetup", "session", "person", "handle", "theme", "interest", "match", "influence", "evidence",
    "listening", "decision", "ask", "message", "dont", "question", "rehearsal", "phase", "training",
    "run_sheet", "contact", "request", "stage", "follow_up", "post", "benefit", "blocker", "check",
    "tip", "readiness", "tracker", "briefing", "exports", "restore_point", "draft", "destroy",
    "alias",
)  # fmt: skip


def word_cards(window: MainWindow) -> Sequence[QWidget]:
    """Return the search line and one card with all words; the search hides the others."""
    frame, tr = window.frame, window.frame.tr
    line = SearchLine(frame, tr("help.find_word"))
    nothing = label(tr("help.no_word"), tone="text2", theme=frame.theme)
    words = {code: _word(frame, code) for code in WORDS}
    card = titled(frame, "", *words.values(), nothing)
    nothing.hide()

    def search(query: str) -> None:
        for code, row in words.items():
            text = f"{tr(f'help.word.{code}')} {tr(f'help.means.{code}')}"
            row.setVisible(matches(query, text))
        nothing.setVisible(all(row.isHidden() for row in words.values()))

    line.searched.connect(search)
    return line, card


def _word(frame: Frame, code: str) -> QWidget:
    theme, tr = frame.theme, frame.tr
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(2))
    column.addWidget(wrapped(tr(f"help.word.{code}"), bold=True, theme=theme))
    column.addWidget(wrapped(tr(f"help.means.{code}"), tone="text2", theme=theme))
    return box
