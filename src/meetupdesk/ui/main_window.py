"""The window: at first an empty frame in the colours of the look, then all that is in it.

Whoever starts the program sees its window while the rest is still being read; so hardly more than
Qt is imported on top. What is inside, and what keeps it in step, is the work of ``furnishing.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget

from meetupdesk.ui.areas import focus_first, focus_next_area
from meetupdesk.ui.dialogs import DIALOGS
from meetupdesk.ui.pages import page_class
from meetupdesk.ui.pending import commit_pending_input
from meetupdesk.ui.settings import Preferences, Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from meetupdesk.meetup.ids import Chance
    from meetupdesk.meetup.limits import Limits
    from meetupdesk.meetup.places import Where
    from meetupdesk.ui.appearance import Appearance
    from meetupdesk.ui.columns import Columns
    from meetupdesk.ui.commands import Command
    from meetupdesk.ui.desk import Desk
    from meetupdesk.ui.frame import Frame
    from meetupdesk.ui.furnishing import Furnishing
    from meetupdesk.ui.pages.page import Page
    from meetupdesk.ui.panels.panel import RightPanel
    from meetupdesk.ui.sidebar import Sidebar
    from meetupdesk.ui.status_bar import StatusBar
    from meetupdesk.ui.top_bar import TopBar

SMALLEST = (1024, 640)


class MainWindow(QMainWindow):
    """One window shows one meetup; ``frame`` is what its pages, panels and dialogs get.

    Empty until ``furnish``.
    """

    page_shown = Signal(str)  # section
    rebuilt = Signal()  # status bar and notice are new ones
    recent_chosen = Signal(str)  # path
    closing = Signal()  # save now: the window is about to close or to show another meetup

    # What furnishing puts in.
    desk: Desk
    frame: Frame
    commands: dict[str, Command]
    command_actions: dict[str, QAction]
    pages: dict[str, Page]
    top: TopBar
    notice: QFrame  # one thin bar: read only, changed outside, sample
    sidebar: Sidebar
    stack: QStackedWidget
    panel: RightPanel
    columns: Columns
    status: StatusBar

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.section = "overview"
        self._inside: Furnishing | None = None
        self.setWindowTitle("meetupdesk")
        self.setMinimumSize(*SMALLEST)
        self.resize(preferences.value.size(self.screen().availableSize()))

    def furnish(
        self,
        desk: Desk,
        appearance: Appearance,
        *,
        now: Callable[[], datetime],
        chance: Chance,
        limits: Limits,
    ) -> None:
        """Put everything into the empty window, around a first desk."""
        from meetupdesk.ui.furnishing import Furnishing

        self._inside = Furnishing(self, desk, appearance, now=now, chance=chance, limits=limits)
        self._inside.fit()

    def show_desk(self, desk: Desk) -> None:
        """Show another meetup in place of the present one, which is saved first."""
        commit_pending_input()
        self.closing.emit()
        self.section = "overview"
        if self._inside is not None:
            self._inside.show_desk(desk)

    def page(self, section: str) -> Page:
        """Return the page of a section, made when it is first needed."""
        if section not in self.pages:
            page = page_class(section)(self.frame)
            page.row_chosen.connect(self._show_details)
            page.details_wanted.connect(self._open_details)
            self.pages[section] = page
            self.stack.addWidget(page)
        return self.pages[section]

    def show_section(self, section: str) -> None:
        """Open the page of a section."""
        commit_pending_input()
        page = self.page(section)
        changed, self.section = section != self.section, section
        self.stack.setCurrentWidget(page)
        self.sidebar.choose(section)
        self.panel.show_page(section, has_details=page.with_details)
        self.panel.details.show_details(None)
        page.focus_start()
        if changed:
            self._fit()
            self.page_shown.emit(section)

    def go_to(self, where: Where) -> None:
        """Open the page of a place, show it and put the focus there."""
        from meetupdesk.ui.whereabouts import page_of

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
        if self.columns.is_narrow:
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
        if self._inside is not None:
            self._inside.step_through_problems(by)

    def next_area(self, by: int) -> None:
        """Put the focus into the next of sidebar, page, panel and status bar."""
        focus_next_area((self.sidebar, self.stack, self.panel, self.status), by)

    def close_meetup(self) -> None:
        """Put the meetup away and ask how to begin."""
        self.open_dialog("close")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_over_page = self._inside is not None and self.columns.is_narrow
        if event.key() == Qt.Key.Key_Escape and is_over_page and self.panel.isVisible():
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

    def _fit(self, *, overlay: bool = False) -> None:
        if self._inside is not None:
            self._inside.fit(overlay=overlay)

    def _show_details(self, row_id: str) -> None:
        page = self.page(self.section)
        self.panel.details.show_details(page.details(row_id) if row_id else None)

    def _open_details(self, row_id: str) -> None:
        self.show_tab("details")
        self._show_details(row_id)
        focus_first(self.panel.details)
