"""The tab 코치: how far it is, what comes next, what to check on this page or on all."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from meetupdesk.meetup.checks import on_page
from meetupdesk.meetup.checks.problem import Problem, words
from meetupdesk.meetup.model import SECTIONS
from meetupdesk.meetup.places import Where
from meetupdesk.ui.announcements import announce
from meetupdesk.ui.checking import Findings
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.panels.coach_item import CoachItem
from meetupdesk.ui.panels.coach_list import full_list
from meetupdesk.ui.panels.coach_next import NextStep
from meetupdesk.ui.panels.coach_walk import items
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card, side_by_side
from meetupdesk.ui.parts.labels import label, wrapped

MOST = 5  # items on one page before "more"
TIPS = (1, 2)  # what to begin with on a page that nobody has begun


class CoachPanel(QScrollArea):
    """Shows the open problems of one section, or the full list of one severity."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._section, self._shows_all = frame, "overview", False
        self._listed: str | None = None
        self._is_on_the_way = False  # one of the list's own buttons is leading to a field
        self._shown: object = None
        self.items: dict[str, CoachItem] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(frame.tr("window.tab.coach"))
        frame.checking.changed.connect(self._follow)
        self._follow(frame.checking.findings)

    def show_section(self, section: str) -> None:
        """Show what concerns another page; the full list stays open only on the way through it."""
        closes = self._listed is not None and not self._is_on_the_way
        if closes or section != self._section:
            self._section, self._shows_all = section, False
            self._listed = None if closes else self._listed
            self.items = {}
        self._follow(self._frame.checking.findings)
        if closes:
            self.verticalScrollBar().setValue(0)

    def list_all(self, severity: str) -> None:
        """Open the full list of one severity; of all for ""."""
        self._listed = severity
        self._follow(self._frame.checking.findings)
        self.verticalScrollBar().setValue(0)

    def list_page(self) -> None:
        """Go back from the full list to what concerns the page."""
        self._listed = None
        self._follow(self._frame.checking.findings)

    def _go(self, where: Where) -> None:
        """Lead to a field from the full list, and keep the list open for the next one."""
        self._is_on_the_way = True
        try:
            self._frame.go_to(where)
        finally:
            self._is_on_the_way = False

    def tell_place(self, at: int, problems: tuple[Problem, ...]) -> None:
        """Say which of all problems F8 has come to, in the status bar and to screen readers."""
        tr = self._frame.tr
        title = words(problems[at], tr).title
        said = tr("coach_panel.at", number=at + 1, all=len(problems), title=title)
        self._frame.tell(said, False)
        announce(self, said)

    def _follow(self, findings: Findings) -> None:
        """Build the list anew when it says something else than before: it may have the focus."""
        shown = (findings.shown, findings.readiness, self._section, self._shows_all, self._listed)
        if shown == self._shown:
            self._rename_rows()
            return
        self._shown = shown
        theme, had_focus = self._frame.theme, self._has_focus()
        at = self.verticalScrollBar().value()
        around = QWidget()
        around.setProperty("surface", "page")
        layout = QVBoxLayout(around)
        space = theme.px("card")
        layout.setContentsMargins(space, theme.px(14), space, space)
        layout.setSpacing(theme.px("panel"))
        layout.addWidget(NextStep(self._frame, findings))
        parts = self._page(findings) if self._listed is None else self._list(findings, self._listed)
        for part in parts:
            layout.addWidget(part)
        layout.addStretch()
        if (old := self.takeWidget()) is not None:
            old.deleteLater()  # one of its buttons may be calling
        self.setWidget(around)
        self.verticalScrollBar().setValue(at)
        if had_focus:
            self.setFocus()

    def _rename_rows(self) -> None:
        """Follow a row that was renamed: it is told, but nothing is found that was not before."""
        if self._listed is None:
            for item in self.items.values():
                item.rename()

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _page(self, findings: Findings) -> Iterator[QWidget]:
        frame = self._frame
        yield label(frame.tr("window.on_this_page"), bold=True, theme=frame.theme)
        found = items(on_page(findings.shown, self._section))
        places = {rule: item.at for rule, item in self.items.items()}
        self.items = {
            rule: CoachItem(frame, spots, places.get(rule, 0))
            for rule, spots in [*found.items()][: None if self._shows_all else MOST]
        }
        yield from self.items.values()
        if rest := len(found) - len(self.items):
            more = frame.tr("window.more", count=rest)
            yield button(frame, more, self._show_all, role="quiet")
        if not found:
            yield self._all_fine(findings)
        state = findings.readiness.sections.get(self._section)
        if state is not None and state.state == "not_started":
            yield from self._start_tips()

    def _list(self, findings: Findings, severity: str) -> Iterator[QWidget]:
        frame = self._frame
        back = button(frame, frame.tr("coach_panel.this_page"), self.list_page, role="quiet")
        kind = frame.tr(f"window.severity.{severity}") if severity else ""
        heading = frame.tr("coach_panel.everywhere", kind=kind).strip()
        yield label(heading, bold=True, theme=frame.theme)
        yield side_by_side(frame, back)
        parts = [*full_list(frame, findings, severity, self._go)]
        yield from parts
        if not parts:
            yield wrapped(frame.tr("coach_panel.nothing"), tone="text2", theme=frame.theme)

    def _show_all(self) -> None:
        self._shows_all = True
        self._follow(self._frame.checking.findings)

    def _start_tips(self) -> Iterator[QWidget]:
        frame = self._frame
        card = Card(frame, spacing=6)
        card.add(label(frame.tr("coach_panel.start_here"), bold=True, theme=frame.theme))
        for number in TIPS:
            tip = frame.tr(f"coach_panel.start.{self._section}.step{number}")
            card.add(wrapped(f"{number}. {tip}", tone="text2", theme=frame.theme))
        yield card

    def _all_fine(self, findings: Findings) -> QWidget:
        frame = self._frame
        card = Card(frame, spacing=6)
        card.add(wrapped(frame.tr("window.page_ready"), tone="ok", bold=True, theme=frame.theme))
        following = next_section(findings, self._section)
        if following:
            said = frame.tr("coach_panel.next_page", section=frame.tr(f"section.{following}"))
            go = button(frame, said, lambda: frame.run(following), role="quiet")
            card.add(go, at_left=True)
        return card


def next_section(findings: Findings, section: str) -> str:
    """Return the next section that is not done, going round; "" when all others are."""
    here = SECTIONS.index(section)
    for each in (*SECTIONS[here + 1 :], *SECTIONS[:here]):
        state = findings.readiness.sections.get(each)
        if state is not None and state.state != "done":
            return each
    return ""
