"""The right panel: tabs on top, one of them open; remembers which one for each page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.panels.coach import CoachPanel
from meetupdesk.ui.panels.details import DetailsPanel
from meetupdesk.ui.panels.preview import PreviewPanel
from meetupdesk.ui.parts.buttons import icon_button
from meetupdesk.ui.parts.segments import Segments

TABS = ("details", "coach", "preview")


class RightPanel(QFrame):
    """Holds the three panels; only the open one works."""

    tab_chosen = Signal(str)

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        self._frame = frame
        self.setProperty("surface", "panel")
        self.setMinimumWidth(theme.px(300))
        self.tabs = Segments(frame, {tab: tr(f"window.tab.{tab}") for tab in TABS})
        self.details = DetailsPanel(frame)
        self.coach = CoachPanel(frame)
        self.preview = PreviewPanel(frame)
        self._panels = {"details": self.details, "coach": self.coach, "preview": self.preview}
        self._stack = QStackedWidget()
        for each in self._panels.values():
            self._stack.addWidget(each)
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8))
        row.addWidget(self.tabs, 1)
        hide = tr("command.panel")
        row.addWidget(
            icon_button(frame, hide, lambda: frame.run("panel"), icon="layout-sidebar-right")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        line = QFrame()
        line.setProperty("surface", "line")
        line.setFixedHeight(1)
        layout.addWidget(line)
        layout.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self.tab_chosen)
        self._has_details = True

    @property
    def tab(self) -> str:
        """The open tab."""
        return self.tabs.current

    def show_page(self, section: str, *, has_details: bool) -> None:
        """Open the tab that was last open on this page."""
        self._has_details = has_details
        words = self._frame.tr("window.tab.details") if has_details else ""
        self.tabs.rename("details", words)
        remembered = self._frame.preferences.value.tabs.get(section, "coach")
        self.coach.show_section(section)
        self.preview.show_section(section)
        self.show_tab(remembered)

    def show_tab(self, tab: str) -> None:
        """Open a tab; where there are no details, the coach."""
        tab = "coach" if tab not in TABS or (tab == "details" and not self._has_details) else tab
        self.tabs.choose(tab)
        self._stack.setCurrentWidget(self._panels[tab])
