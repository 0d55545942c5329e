"""How a rehearsal went: how many of each result, and which questions to rehearse once more."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from meetupdesk.meetup.model.questions import Question
from meetupdesk.ui.dialogs.rehearsal_stage import RESULTS, WIDEST
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import label, set_tone, wrapped
from meetupdesk.ui.parts.nesting import nest

TONES = {"good": "ok", "ok": "text2", "again": "accenttext"}


class Summary(QScrollArea):
    """Offers another round of what is marked 다시; without any, only to close."""

    again_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._again = button(
            frame, frame.tr("rehearsal.again"), self.again_wanted.emit, icon="refresh"
        )
        self._close = button(
            frame, frame.tr("rehearsal.close"), self.close_wanted.emit, role="primary"
        )
        self._counts = {
            code: label("", size="dialog_large", bold=True, theme=frame.theme)
            for _, code in RESULTS
        }
        self._open = wrapped("", tone="text2", theme=frame.theme)
        self._left = wrapped("", tone="text2", theme=frame.theme)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._around(self._card()))

    def show_results(
        self, counts: Mapping[str, int], asked: int, repeat: Sequence[Question]
    ) -> None:
        """Show the counts by code, what was left out, and the questions marked again."""
        tr = self._frame.tr
        for code, shown in self._counts.items():
            shown.setText(f"{tr(f'questions.rehearsal.{code}')} {counts.get(code, 0)}")
            set_tone(shown, TONES[code] if counts.get(code) else "text3")
        left = asked - sum(counts.values())
        self._left.setText(tr("rehearsal.left", count=left))
        self._left.setVisible(left > 0)
        lines = (tr("rehearsal.to_repeat"), *(f"· {each.text}" for each in repeat))
        self._open.setText("\n".join(lines))
        self._open.setVisible(bool(repeat))
        self._again.setVisible(bool(repeat))

    def focus_first(self) -> None:
        """Put the focus on what most people do next."""
        (self._again if not self._again.isHidden() else self._close).setFocus()

    def _card(self) -> Card:
        frame, theme = self._frame, self._frame.theme
        card = Card(frame, spacing=16)
        title = frame.tr("rehearsal.summary")
        card.add(label(title, size="dialog", bold=True, theme=theme))
        counts = QWidget()
        columns = QHBoxLayout(counts)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(theme.px(28))
        for shown in self._counts.values():
            columns.addWidget(shown)
        columns.addStretch()
        for each in (counts, self._left, self._open):
            card.add(each)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px("inside"))
        row.addStretch()
        row.addWidget(self._again)
        row.addWidget(self._close)
        card.add(foot)
        return card

    def _around(self, card: Card) -> QWidget:
        theme, around = self._frame.theme, QWidget()
        around.setProperty("surface", "page")
        card.setMaximumWidth(theme.px(WIDEST))
        outer = QVBoxLayout(around)
        outer.setContentsMargins(*(theme.px("page"),) * 4)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 12)
        row.addStretch(1)
        outer.addStretch(2)
        nest(outer, row)
        outer.addStretch(3)
        return around
