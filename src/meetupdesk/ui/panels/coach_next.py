"""The top card of the coach: how ready the meetup is, and the one next step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from meetupdesk.meetup.checks.problem import Problem, words
from meetupdesk.ui.checking import Findings
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.rings import Ring


class NextStep(QFrame):
    """The ring, a sentence, and the button that leads there."""

    def __init__(self, frame: Frame, findings: Findings) -> None:
        super().__init__()
        theme = frame.theme
        self.setProperty("surface", "accentsoft")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        row.setSpacing(theme.px(14))
        ring = Ring(frame, 48, 4)
        ring.show_percent(findings.readiness.percent)
        row.addWidget(ring)
        said = QVBoxLayout()
        said.setSpacing(theme.px(4))
        said.addWidget(label(frame.tr("window.readiness"), size="hint", tone="text2", theme=theme))
        title, problem = next_step(frame, findings)
        said.addWidget(wrapped(title, size="card_title", bold=True, theme=theme))
        if problem is not None:
            where = problem.where
            go = button(frame, frame.tr("window.go"), lambda: frame.go_to(where), role="quiet")
            go.setAccessibleDescription(title)
            said.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        nest(row, said, 1)


def next_step(frame: Frame, findings: Findings) -> tuple[str, Problem | None]:
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
