"""What stands in the window: menus, top bar, sidebar, page, panel and status bar around one desk.

A new language, scheme or text size builds it anew: all state is in the desk, in the preferences and
in the name of the present page.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from meetupdesk.meetup.differences import differences
from meetupdesk.meetup.ids import Chance
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup
from meetupdesk.ui.actions import fill_menus, make_actions
from meetupdesk.ui.appearance import Appearance
from meetupdesk.ui.checking import Checking, Findings
from meetupdesk.ui.columns import Columns
from meetupdesk.ui.commands import commands
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.main_window import MainWindow
from meetupdesk.ui.panels.coach_walk import Walk
from meetupdesk.ui.panels.panel import RightPanel
from meetupdesk.ui.pending import commit_pending_input
from meetupdesk.ui.settings import Settings
from meetupdesk.ui.sidebar import LOW, Sidebar
from meetupdesk.ui.status_bar import StatusBar
from meetupdesk.ui.top_bar import TopBar
from meetupdesk.ui.way_back import show_way_back

WITH_WORDS = 1100  # effective width from which find and merge show their words


class Furnishing(QObject):
    """Fills a window, and keeps what is in it in step with desk and findings."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        appearance: Appearance,
        *,
        now: Callable[[], datetime],
        chance: Chance,
        limits: Limits,
    ) -> None:
        super().__init__(window)
        self._window, self._appearance = window, appearance
        self._now, self._chance, self._limits = now, chance, limits
        self._walk = Walk()
        self._checking = self._watch(desk)
        window.preferences.changed.connect(self._follow_preferences)
        self._build()

    def show_desk(self, desk: Desk) -> None:
        """Show another meetup."""
        before = self._window.desk
        before.changed.disconnect(self._show_meetup)
        before.went_back.disconnect(self._show_way_back)
        self._checking.changed.disconnect(self._show_findings)
        self._limits = self._checking.limits  # they may have been read anew since
        self._checking = self._watch(desk)
        self._build()

    def fit(self, *, overlay: bool = False) -> None:
        """Show what there is room for; with ``overlay`` the panel may lie over the page."""
        window = self._window
        scale = window.frame.theme.scale
        width, height = window.width() / scale, window.height() / scale
        window.top.set_narrow(width < WITH_WORDS)
        window.sidebar.set_low(height < LOW)
        window.columns.fit(width, window.panel.tab, overlay=overlay)

    def step_through_problems(self, by: int) -> None:
        """Go to the next or previous open problem, over all pages."""
        shown = self._checking.findings.shown
        at = self._walk.step(shown, by)
        if at is not None:
            self._window.go_to(shown[at].where)
            self._window.panel.coach.tell_place(at, shown)

    def _watch(self, desk: Desk) -> Checking:
        preferences = self._window.preferences
        checking = Checking(
            desk, lambda: self._now().date(), self._limits, lambda: preferences.value.own_phrases
        )
        desk.changed.connect(self._show_meetup)
        desk.went_back.connect(self._show_way_back)
        checking.check_now()
        checking.changed.connect(self._show_findings)
        self._window.desk = desk
        return checking

    def _build(self) -> None:
        """Build everything anew, in the present language, scheme and text size."""
        commit_pending_input()
        window = self._window
        window.frame = self._new_frame(window)
        for action in window.actions():
            window.removeAction(action)
            action.deleteLater()
        window.commands = {each.key: each for each in commands(window)}
        actions = make_actions(window, window.frame, tuple(window.commands.values()))
        window.command_actions = actions
        fill_menus(window, window.frame, actions, window.recent_chosen.emit)
        window.pages = {}
        self._place(window)
        self._show_meetup(window.desk.meetup, window.desk.meetup)
        self._show_findings(self._checking.findings)
        window.show_section(window.section)
        self.fit()
        window.rebuilt.emit()

    def _new_frame(self, window: MainWindow) -> Frame:
        settings = window.preferences.value
        return Frame(
            desk=window.desk,
            tr=self._appearance.translator(settings),
            theme=self._appearance.apply(settings),
            preferences=window.preferences,
            checking=self._checking,
            now=self._now,
            chance=self._chance,
            go_to=window.go_to,
            run=window.run,
            tell=window.tell,
        )

    def _place(self, window: MainWindow) -> None:
        window.top = TopBar(window.frame, window.command_actions)
        window.sidebar = Sidebar(window.frame)
        window.stack = QStackedWidget()
        window.panel = RightPanel(window.frame)
        window.status = StatusBar(window.frame)
        window.notice = QFrame()
        window.notice.hide()
        window.columns = Columns(window.frame, window.sidebar, window.stack, window.panel)
        root = QWidget()
        layout = QVBoxLayout(root)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for each in (window.top, window.notice):
            layout.addWidget(each)
        layout.addWidget(window.columns, 1)
        layout.addWidget(window.status)
        window.setCentralWidget(root)
        window.sidebar.chosen.connect(window.show_section)
        window.panel.tab_chosen.connect(window.show_tab)
        window.status.counter_pressed.connect(window.panel.coach.list_all)
        window.status.counter_pressed.connect(lambda _severity: window.show_tab("coach"))

    def _show_meetup(self, _old: Meetup, new: Meetup) -> None:
        window = self._window
        title = new.overview.title or window.frame.tr("window.untitled")
        window.setWindowTitle(f"{title} — meetupdesk")
        window.top.show_meetup(new)
        history = window.desk.history
        for key, steps in (("undo", history.done), ("redo", history.undone)):
            action, name = window.command_actions[key], window.frame.tr(f"command.{key}")
            action.setEnabled(bool(steps))
            action.setText(f"{name}: {steps[-1].label}" if steps else name)

    def _show_findings(self, findings: Findings) -> None:
        self._window.sidebar.show_findings(findings, self._window.desk.meetup)
        self._window.status.show_findings(findings)

    def _show_way_back(self, old: Meetup, new: Meetup) -> None:
        show_way_back(self._window, differences(old, new))

    def _follow_preferences(self, old: Settings, new: Settings) -> None:
        look = ("language", "scheme", "text_size", "compact")
        if any(getattr(old, name) != getattr(new, name) for name in look):
            self._build()
