"""The tab 코치: how far it is, what comes next, and what to check on this page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from meetupdesk.meetup.checks import on_page
from meetupdesk.meetup.checks.problem import Problem, words
from meetupdesk.ui.checking import Findings
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.rings import Ring

MOST = 5  # items on one page before "more"
ICONS = {
    "blocker": ("alert-circle", "bad"),
    "check": ("alert-triangle", "warn"),
    "tip": ("bulb", "accenttext"),
}


class CoachPanel(QScrollArea):
    """Shows the open problems of one section."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._section, self._shows_all = frame, "overview", False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(frame.tr("window.tab.coach"))
        frame.checking.changed.connect(self._show)
        self._show(frame.checking.findings)

    def show_section(self, section: str) -> None:
        """Show what concerns another page."""
        self._section, self._shows_all = section, False
        self._show(self._frame.checking.findings)

    def _show(self, findings: Findings) -> None:
        theme = self._frame.theme
        around = QWidget()
        around.setProperty("surface", "page")
        layout = QVBoxLayout(around)
        space = theme.px("card")
        layout.setContentsMargins(space, theme.px(14), space, space)
        layout.setSpacing(theme.px("panel"))
        layout.addWidget(self._next_step(findings))
        heading = self._frame.tr("window.on_this_page")
        layout.addWidget(label(heading, bold=True, theme=theme))
        found = _one_a_rule(on_page(findings.shown, self._section))
        shown = found if self._shows_all else found[:MOST]
        for problem in shown:
            layout.addWidget(self._item(problem))
        if len(found) > len(shown):
            more = self._frame.tr("window.more", count=len(found) - len(shown))
            layout.addWidget(button(self._frame, more, self._show_all, role="quiet"))
        if not found:
            layout.addWidget(self._all_fine())
        layout.addStretch()
        self.setWidget(around)

    def _show_all(self) -> None:
        self._shows_all = True
        self._show(self._frame.checking.findings)

    def _next_step(self, findings: Findings) -> QWidget:
        frame, theme = self._frame, self._frame.theme
        card = QFrame()
        card.setProperty("surface", "accentsoft")
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        row.setSpacing(theme.px(14))
        ring = Ring(frame, 48, 4)
        ring.show_percent(findings.readiness.percent)
        row.addWidget(ring)
        said = QVBoxLayout()
        said.setSpacing(theme.px(4))
        said.addWidget(label(frame.tr("window.readiness"), size="hint", tone="text2", theme=theme))
        title, problem = _next(frame, findings)
        said.addWidget(wrapped(title, size="card_title", bold=True, theme=theme))
        if problem is not None:
            where = problem.where
            go = button(frame, frame.tr("window.go"), lambda: frame.go_to(where), role="quiet")
            said.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(said, 1)
        return card

    def _item(self, problem: Problem) -> QWidget:
        frame, theme = self._frame, self._frame.theme
        card = Card(frame, spacing=4)
        name, tone = ICONS[problem.severity]
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        picture = QLabel()
        picture.setPixmap(pixmap(theme, name, tone, 16))
        row.addWidget(picture)
        severity = frame.tr(f"window.severity.{problem.severity}")
        row.addWidget(label(severity, size="message", tone=tone, bold=True, theme=theme))
        row.addStretch()
        card.add(head)
        said = words(problem, frame.tr)
        card.add(wrapped(said.title, bold=True, theme=theme))
        card.add(wrapped(said.why, size="message", tone="text2", theme=theme))
        go = button(frame, frame.tr("window.go"), lambda: frame.go_to(problem.where), role="quiet")
        go.setAccessibleDescription(said.title)
        card.add(go, at_left=True)
        return card

    def _all_fine(self) -> QWidget:
        card = Card(self._frame)
        fine = self._frame.tr("window.page_ready")
        card.add(wrapped(fine, tone="ok", bold=True, theme=self._frame.theme))
        return card


def _next(frame: Frame, findings: Findings) -> tuple[str, Problem | None]:
    """Return the next step: blockers, then the first section that is not done."""
    blockers = [each for each in findings.shown if each.severity == "blocker"]
    if blockers:
        return frame.tr("window.blockers_left", count=len(blockers)), blockers[0]
    for section, state in findings.readiness.sections.items():
        here = findings.of_section(section)
        if state.state != "done" and here:
            title = words(here[0], frame.tr).title
            return frame.tr("window.next_step", title=title.rstrip(".")), here[0]
    return frame.tr("window.all_set"), None


def _one_a_rule(problems: tuple[Problem, ...]) -> list[Problem]:
    first: dict[str, Problem] = {}
    for problem in problems:
        first.setdefault(problem.rule, problem)
    return list(first.values())
