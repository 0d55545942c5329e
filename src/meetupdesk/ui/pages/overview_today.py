"""The card 오늘 할 일: the first three things to do, each with the minutes it takes."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetupdesk.meetup.checks import tasks
from meetupdesk.meetup.checks.problem import Problem, words
from meetupdesk.ui.checking import Findings
from meetupdesk.ui.commands import SECTION_ICONS
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card, thin_line
from meetupdesk.ui.parts.labels import ElidedLabel, label, wrapped


class TodayCard(Card):
    """Follows what the coach found."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._rows: QWidget | None = None
        frame.checking.changed.connect(self._show)
        self._show(frame.checking.findings)

    def _show(self, findings: Findings) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        layout = QVBoxLayout(self._rows)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._frame.theme.px(4))
        found = tasks(findings.shown)
        for at, problem in enumerate(found):
            if at:
                layout.addWidget(thin_line())
            layout.addWidget(self._row(problem))
        if not found:
            layout.addWidget(wrapped(self._frame.tr("window.today_done"), theme=self._frame.theme))
        self.add(self._rows)

    def _row(self, problem: Problem) -> QWidget:
        frame, theme = self._frame, self._frame.theme
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        blocks = problem.severity == "blocker"
        icon = "alert-circle" if blocks else SECTION_ICONS[problem.section]
        picture = QLabel()
        picture.setPixmap(pixmap(theme, icon, "bad" if blocks else "accenttext", 18))
        section = frame.tr(f"section.{problem.section}")
        title = f"{section}: {words(problem, frame.tr).title.rstrip('.')}"
        open_it = button(
            frame, frame.tr("window.open"), lambda: frame.go_to(problem.where), role="quiet"
        )
        open_it.setAccessibleDescription(title)
        row.addWidget(picture)
        row.addWidget(ElidedLabel(title, theme=theme), 1)
        minutes = frame.tr("word.minutes", count=problem.minutes)
        row.addWidget(label(minutes, size="hint", tone="text3", theme=theme))
        row.addWidget(open_it)
        return box
