"""What the room cares about and we do not, as chips; each can become a theme of ours."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.meetup.matching import OtherInterest, only_theirs
from meetupdesk.meetup.model.people import Person
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.themes_flow import Flow
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import label

MOST = 6  # chips; those of the most people come first


class OnlyTheirs(QWidget):
    """Hidden while everything they care about is one of our themes."""

    theme_wanted = Signal(str)  # name

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._shown: tuple[OtherInterest, ...] | None = None
        space = frame.theme.px("card")
        self._title = label("", size="message", bold=True, theme=frame.theme)
        self._rest = label("", size="hint", tone="text3", theme=frame.theme)
        self._flow = Flow(frame, gap=6)
        head = QHBoxLayout()
        head.setSpacing(frame.theme.px("inside"))
        head.addWidget(self._title)
        head.addWidget(self._rest, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space, frame.theme.px("inside"), space, space)
        layout.setSpacing(frame.theme.px("inside"))
        layout.addLayout(head)
        layout.addWidget(self._flow)

    def show_room(self, people: Iterable[Person]) -> None:
        """Show what these people care about besides our themes."""
        found = only_theirs(people)
        if found == self._shown:
            return
        self._shown = found
        tr = self._frame.tr
        self.setVisible(bool(found))
        self._title.setText(tr("themes_page.only_theirs"))
        rest = len(found) - MOST
        self._rest.setText(tr("themes_page.rest", count=rest) if rest > 0 else "")
        self._flow.show_widgets([self._chip(other) for other in found[:MOST]])

    def _chip(self, other: OtherInterest) -> QWidget:
        frame, theme = self._frame, self._frame.theme
        chip = QFrame()
        chip.setProperty("surface", "card")
        row = QHBoxLayout(chip)
        row.setContentsMargins(theme.px(10), theme.px(1), theme.px(2), theme.px(1))
        row.setSpacing(theme.px(6))
        row.addWidget(label(other.name, theme=theme))
        count = frame.tr("word.people", count=other.people)
        row.addWidget(label(count, size="hint", tone="text2", theme=theme))
        words = frame.tr("themes_page.make_theme")
        add = button(frame, words, lambda: self.theme_wanted.emit(other.name), role="quiet")
        add.setAccessibleName(f"{other.name}, {count}: {words}")
        add.setEnabled(not frame.desk.read_only)
        row.addWidget(add)
        return chip
