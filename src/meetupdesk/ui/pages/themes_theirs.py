"""What the room cares about and we do not, as chips; each can become a theme of ours."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from meetupdesk.meetup.matching import OtherInterest, only_theirs
from meetupdesk.meetup.model.people import Person
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.themes_flow import Flow
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import label

FIRST = 4  # chips; those of the most people come first, the others on request
LINE = 34  # px


class OnlyTheirs(QWidget):
    """Hidden while everything they care about is one of our themes."""

    theme_wanted = Signal(str)  # name

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._found: tuple[OtherInterest, ...] = ()
        self._all = False
        theme, space = frame.theme, frame.theme.px("card")
        self._title = label(
            frame.tr("themes_page.only_theirs"), size="message", bold=True, theme=theme
        )
        self._title.setFixedHeight(theme.px(LINE))
        self._flow = Flow(frame, gap=6)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space, theme.px("label"), space, theme.px("panel"))
        layout.setSpacing(theme.px("panel"))
        layout.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._flow, 1, Qt.AlignmentFlag.AlignTop)

    def show_room(self, people: Iterable[Person]) -> None:
        """Show what these people care about besides our themes."""
        found = only_theirs(people)
        if found != self._found:
            self._found = found
            self._show()
        self.setVisible(bool(found))

    def _show(self) -> None:
        shown = self._found if self._all else self._found[:FIRST]
        chips: list[QWidget] = [self._chip(other) for other in shown]
        if rest := len(self._found) - len(shown):
            words = self._frame.tr("themes_page.rest", count=rest)
            chips.append(button(self._frame, words, self._show_all, role="quiet"))
        self._flow.show_widgets(chips)

    def _show_all(self) -> None:
        self._all = True
        self._show()

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
