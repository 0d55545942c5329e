"""What the page of people says while it holds nobody, or while a filter finds nobody."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.empty import EmptyState
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest

SAMPLES = 4


class NobodyYet(EmptyState):
    """The first use: add somebody, paste a list, or look at what a filled table holds."""

    def __init__(
        self, frame: Frame, add: Callable[[], object], paste: Callable[[], object]
    ) -> None:
        tr = frame.tr
        first = button(frame, tr("people_page.add_first"), add, role="primary", icon="plus")
        several = button(frame, tr("people_page.paste"), paste, icon="table")
        look = button(frame, tr("people_page.look"), self._look, role="quiet")
        super().__init__(frame, "people", "users", first, several, look)
        self._look_button = look
        self._sample = SamplePeople(frame, self)
        for each in (first, several):
            each.setEnabled(not frame.desk.read_only)
        self.setFocusProxy(first)

    def _look(self) -> None:
        below = QPoint(0, self._look_button.height())
        self._sample.adjustSize()
        self._sample.move(self._look_button.mapToGlobal(below))
        self._sample.show()


class SamplePeople(Card):
    """A popover with four people as they could look; it adds nothing. Esc closes it."""

    def __init__(self, frame: Frame, parent: QWidget) -> None:
        super().__init__(frame, frame.tr("people_page.sample.title"))
        self.setParent(parent, Qt.WindowType.Popup)
        self.setAccessibleName(frame.tr("people_page.sample.title"))
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(frame.theme.px("card"))
        grid.setVerticalSpacing(frame.theme.px("inside"))
        for line in range(SAMPLES):
            for column, part in enumerate(("name", "channel", "interests", "match")):
                words = frame.tr(f"people_page.sample.{line + 1}.{part}")
                first = column == 0
                shown = label(words, bold=first, tone="" if first else "text2", theme=frame.theme)
                grid.addWidget(shown, line, column)
        self.add(rows)


class NobodyFound(QWidget):
    """Stands in for the table while search and filters find nobody."""

    def __init__(
        self, frame: Frame, add: Callable[[str], object], clear: Callable[[], object]
    ) -> None:
        super().__init__()
        self._frame, self._query = frame, ""
        theme = frame.theme
        self._title = wrapped("", size="card_title", bold=True, theme=theme)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._add = button(frame, "", lambda: add(self._query), icon="plus")
        self._clear = button(frame, "", clear, role="quiet")
        row = QHBoxLayout()
        row.setSpacing(theme.px("inside"))
        row.addStretch()
        for each in (self._add, self._clear):
            row.addWidget(each)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px("panel"))
        layout.addStretch()
        layout.addWidget(self._title)
        nest(layout, row)
        layout.addStretch()

    def show_query(self, query: str) -> None:
        """Say what was looked for; empty when only a filter hides everybody."""
        self._query, tr = query, self._frame.tr
        title = tr("people_page.no_hit", q=query) if query else tr("people_page.no_kept")
        self._title.setText(title)
        self._say(self._add, f" {tr('people_page.add_searched', q=query)}")
        self._add.setVisible(bool(query) and not self._frame.desk.read_only)
        self._say(self._clear, tr("people_page.clear_search" if query else "people_page.clear"))

    def _say(self, made: QPushButton, words: str) -> None:
        made.setText(words)
        made.setAccessibleName(words.strip())
