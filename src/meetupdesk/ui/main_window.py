"""The window: menus, top bar, sidebar, page, panel and status bar around one desk.

A new language, scheme or text size builds everything inside anew: all state is in the desk, in the
preferences and in the name of the present page.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetupdesk.meetup.differences import differences, first_place
from meetupdesk.meetup.ids import Chance
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.actions import fill_menus, make_actions
from meetupdesk.ui.appearance import Appearance
from meetupdesk.ui.checking import Checking, Findings
from meetupdesk.ui.columns import Columns, focus_first, focus_next_area
from meetupdesk.ui.commands import commands
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.dialogs import DIALOGS
from meetupdesk.ui.editors.pending import commit_pending_input
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages import page_class
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.panels.coach_walk import Walk
from meetupdesk.ui.panels.panel import RightPanel
from meetupdesk.ui.settings import Preferences, Settings
from meetupdesk.ui.sidebar import LOW, Sidebar
from meetupdesk.ui.status_bar import StatusBar
from meetupdesk.ui.top_bar import TopBar
from meetupdesk.ui.whereabouts import page_of

SMALLEST = (1024, 640)
WITH_WORDS = 1100  # effective width from which find and merge show their words


class MainWindow(QMainWindow):
    """One window shows one meetup; ``frame`` is what its pages, panels and dialogs get."""

    page_shown = Signal(str)  # section
    rebuilt = Signal()  # status bar and notice are new ones
    recent_chosen = Signal(str)  # path
    closing = Signal()  # save now: the window is about to close or to show another meetup

    def __init__(
        self,
        desk: Desk,
        preferences: Preferences,
        appearance: Appearance,
        *,
        now: Callable[[], datetime],
        chance: Chance,
        limits: Limits,
    ) -> None:
        super().__init__()
        self.desk, self.preferences, self._appearance = desk, preferences, appearance
        self._now, self._chance, self._limits = now, chance, limits
        self.section = "overview"
        self._walk = Walk()
        self._checking = self._new_checking()
        self.setMinimumSize(*SMALLEST)
        self.resize(preferences.value.size(self.screen().availableSize()))
        preferences.changed.connect(self._follow_preferences)
        self._watch_desk()
        self.rebuild()

    def rebuild(self) -> None:
        """Build everything inside anew, in the present language, scheme and text size."""
        commit_pending_input()
        self.frame = Frame(
            desk=self.desk,
            tr=self._appearance.translator(self.preferences.value),
            theme=self._appearance.apply(self.preferences.value),
            preferences=self.preferences,
            checking=self._checking,
            now=self._now,
            chance=self._chance,
            go_to=self.go_to,
            run=self.run,
            tell=self.tell,
        )
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.commands = {each.key: each for each in commands(self)}
        self.command_actions = make_actions(self, self.frame, tuple(self.commands.values()))
        fill_menus(self, self.frame, self.command_actions, self.recent_chosen.emit)
        self.pages: dict[str, Page] = {}
        self._place()
        self._show_meetup(self.desk.meetup, self.desk.meetup)
        self._show_findings(self._checking.findings)
        self.show_section(self.section)
        self._fit()
        self.rebuilt.emit()

    def show_desk(self, desk: Desk) -> None:
        """Show another meetup in place of the present one, which is saved first."""
        commit_pending_input()
        self.closing.emit()
        self.desk.changed.disconnect(self._show_meetup)
        self._checking.changed.disconnect(self._show_findings)
        self.desk = desk
        self._checking = self._new_checking()
        self._watch_desk()
        self.section = "overview"
        self.rebuild()

    def page(self, section: str) -> Page:
        """Return the page of a section, made when it is first needed."""
        if section not in self.pages:
            page = page_class(section)(self.frame)
            page.row_chosen.connect(self._show_details)
            page.details_wanted.connect(self._open_details)
            self.pages[section] = page
            self._stack.addWidget(page)
        return self.pages[section]

    def show_section(self, section: str) -> None:
        """Open the page of a section."""
        commit_pending_input()
        page = self.page(section)
        changed, self.section = section != self.section, section
        self._stack.setCurrentWidget(page)
        self.sidebar.choose(section)
        self.panel.show_page(section, has_details=page.with_details)
        self.panel.details.show_details(None)
        page.focus_start()
        if changed:
            self._fit()
            self.page_shown.emit(section)

    def go_to(self, where: Where) -> None:
        """Open the page of a place, show it and put the focus there."""
        self.show_section(page_of(where))
        self.page(self.section).reveal(where)

    def run(self, key: str) -> None:
        """Run a command by its key, if it is enabled."""
        action = self.command_actions[key]
        if action.isEnabled():
            action.trigger()

    def tell(self, text: str, can_undo: bool = False) -> None:
        """Say in the status bar what was done."""
        self.status.tell(text, can_undo)

    def open_dialog(self, key: str) -> None:
        """Open the dialog of a command."""
        DIALOGS[key](self)

    def show_tab(self, tab: str) -> None:
        """Open a tab of the panel, and remember it for this page."""
        tabs = {**self.preferences.value.tabs, self.section: tab}
        self.preferences.change(tabs=tabs, panel_open=True)
        self.panel.show_tab(tab)
        self._fit(overlay=True)

    def toggle_panel(self) -> None:
        """Hide the panel, or show it; in a narrow window over the page."""
        if self._columns.is_narrow:
            self._fit(overlay=self.panel.isHidden())
        else:
            self.preferences.change(panel_open=not self.preferences.value.panel_open)
            self._fit()

    def toggle_wide_preview(self) -> None:
        """Give the preview half of the window, or its usual width again."""
        usual = Settings().preview_width
        wide = self.width() // 2
        now = self.preferences.value.preview_width
        self.preferences.change(preview_width=wide if now == usual else usual)
        self.show_tab("preview")

    def find_here(self) -> None:
        """Put the focus into the search of this page."""
        self.page(self.section).find_here()

    def step_through_problems(self, by: int) -> None:
        """Go to the next or previous open problem, over all pages."""
        shown = self._checking.findings.shown
        at = self._walk.step(shown, by)
        if at is not None:
            self.go_to(shown[at].where)
            self.panel.coach.tell_place(at, shown)

    def next_area(self, by: int) -> None:
        """Put the focus into the next of sidebar, page, panel and status bar."""
        focus_next_area((self.sidebar, self._stack, self.panel, self.status), by)

    def close_meetup(self) -> None:
        """Put the meetup away and ask how to begin."""
        self.open_dialog("close")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._columns.is_narrow and self.panel.isVisible():
            self._fit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            commit_pending_input()

    def closeEvent(self, event: QCloseEvent) -> None:
        commit_pending_input()
        if not self.isMaximized():
            self.preferences.change(width=self.width(), height=self.height())
        self.closing.emit()
        event.accept()

    def _place(self) -> None:
        self.top = TopBar(self.frame, self.command_actions)
        self.sidebar = Sidebar(self.frame)
        self._stack = QStackedWidget()
        self.panel = RightPanel(self.frame)
        self.status = StatusBar(self.frame)
        self.notice = QFrame()  # one thin bar: read only, changed outside, sample
        self.notice.hide()
        self._columns = Columns(self.frame, self.sidebar, self._stack, self.panel)
        root = QWidget()
        layout = QVBoxLayout(root)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for each in (self.top, self.notice):
            layout.addWidget(each)
        layout.addWidget(self._columns, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(root)
        self.sidebar.chosen.connect(self.show_section)
        self.panel.tab_chosen.connect(self.show_tab)
        self.status.counter_pressed.connect(self.panel.coach.list_all)
        self.status.counter_pressed.connect(lambda _severity: self.show_tab("coach"))

    def _new_checking(self) -> Checking:
        def own_phrases() -> tuple[str, ...]:
            return self.preferences.value.own_phrases

        return Checking(self.desk, lambda: self._now().date(), self._limits, own_phrases)

    def _watch_desk(self) -> None:
        self.desk.changed.connect(self._show_meetup)
        self.desk.went_back.connect(self._show_way_back)
        self._checking.check_now()
        self._checking.changed.connect(self._show_findings)

    def _show_meetup(self, _old: Meetup, new: Meetup) -> None:
        title = new.overview.title or self.frame.tr("window.untitled")
        self.setWindowTitle(f"{title} — meetupdesk")
        self.top.show_meetup(new)
        for key in ("undo", "redo"):
            steps = self.desk.history.done if key == "undo" else self.desk.history.undone
            action, name = self.command_actions[key], self.frame.tr(f"command.{key}")
            action.setEnabled(bool(steps))
            action.setText(f"{name}: {steps[-1].label}" if steps else name)

    def _show_findings(self, findings: Findings) -> None:
        self.sidebar.show_findings(findings, self.desk.meetup)
        self.status.show_findings(findings)

    def _show_way_back(self, old: Meetup, new: Meetup) -> None:
        where = first_place(differences(old, new))
        if where is not None:
            self.go_to(where)

    def _show_details(self, row_id: str) -> None:
        page = self.page(self.section)
        self.panel.details.show_details(page.details(row_id) if row_id else None)

    def _open_details(self, row_id: str) -> None:
        self.show_tab("details")
        self._show_details(row_id)
        focus_first(self.panel.details)

    def _follow_preferences(self, old: Settings, new: Settings) -> None:
        look = ("language", "scheme", "text_size", "compact")
        if any(getattr(old, name) != getattr(new, name) for name in look):
            self.rebuild()

    def _fit(self, *, overlay: bool = False) -> None:
        """Show what there is room for; with ``overlay`` the panel may lie over the page."""
        scale = self.frame.theme.scale
        self.top.set_narrow(self.width() / scale < WITH_WORDS)
        self.sidebar.set_low(self.height() / scale < LOW)
        self._columns.fit(self.width() / scale, self.panel.tab, overlay=overlay)
