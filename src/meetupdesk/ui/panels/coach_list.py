"""The full list of the coach: every open problem of every page, a line each."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from meetupdesk.meetup.checks.problem import words
from meetupdesk.meetup.model import SECTIONS
from meetupdesk.meetup.places import Where
from meetupdesk.ui.checking import Findings
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.panels.coach_item import ICONS
from meetupdesk.ui.panels.coach_walk import Spot, items
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import label, wrapped


def full_list(
    frame: Frame, findings: Findings, severity: str, go: Callable[[Where], object]
) -> Iterator[QWidget]:
    """Yield a heading and a card for each section; ``severity`` narrows down, "" does not."""
    for section in SECTIONS:
        here = [
            problem
            for problem in findings.of_section(section)
            if severity in ("", problem.severity)
        ]
        if here:
            heading = frame.tr(f"section.{section}")
            yield label(heading, bold=True, size="message", tone="text2", theme=frame.theme)
            card = Card(frame, spacing=8)
            for spots in items(here).values():
                card.add(_line(frame, spots, go))
            yield card


def _line(frame: Frame, spots: tuple[Spot, ...], go: Callable[[Where], object]) -> QWidget:
    theme, spot = frame.theme, spots[0]
    title = words(spot.problem, frame.tr).title
    box, picture = QWidget(), QLabel()
    name, tone = ICONS[spot.problem.severity]
    picture.setPixmap(pixmap(theme, name, tone, 16))
    picture.setAccessibleName(frame.tr(f"window.severity.{spot.problem.severity}"))
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(8))
    grid.setColumnStretch(1, 1)
    grid.addWidget(picture, 0, 0)
    rest = len(spots) - 1 if spot.problem.each else 0
    said = frame.tr("coach_panel.and_more", title=title.rstrip("."), count=rest) if rest else title
    grid.addWidget(wrapped(said, theme=theme), 0, 1)
    leads = button(frame, frame.tr("window.open"), lambda: go(spot.where), role="quiet")
    leads.setAccessibleDescription(title)
    grid.addWidget(leads, 0, 2)
    return box
