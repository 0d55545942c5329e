"""The three columns of the window."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetupdesk.ui.frame import Frame

THREE_COLUMNS = 1180  # effective width from which the panel stands beside the page


class Columns(QWidget):
    """Sidebar, page and panel; where there is no room the panel lies over the page."""

    def __init__(self, frame: Frame, sidebar: QWidget, page: QWidget, panel: QWidget) -> None:
        super().__init__()
        self._frame, self._sidebar, self._page, self._panel = frame, sidebar, page, panel
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(sidebar)
        self._layout.addWidget(page, 1)
        self._layout.addWidget(panel)
        self.is_narrow = False
        self._width = 0  # of the panel while it lies over the page

    def fit(self, width: float, tab: str, *, overlay: bool) -> None:
        """Put the panel where there is room; ``width`` is that of the window at text size 100 %.

        ``overlay`` lets it lie over the page where there is no room beside.
        """
        settings = self._frame.preferences.value
        wanted = settings.preview_width if tab == "preview" else settings.panel_width
        self.is_narrow = width < THREE_COLUMNS
        if self.is_narrow:
            self._lay_over(wanted, overlay)
        else:
            self._stand_beside(wanted, settings.panel_open)

    def _stand_beside(self, width: int, is_open: bool) -> None:
        if self._layout.indexOf(self._panel) < 0:
            self._layout.addWidget(self._panel)
        self._width = 0
        self._panel.setFixedWidth(self._frame.theme.px(width))
        self._panel.setVisible(is_open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_panel()

    def _lay_over(self, width: int, is_open: bool) -> None:
        if self._layout.indexOf(self._panel) >= 0:
            self._layout.removeWidget(self._panel)
        self._width = self._frame.theme.px(width)
        self._panel.setVisible(is_open)
        self._put_panel()

    def _put_panel(self) -> None:
        if self._width:
            pixels = min(self._width, max(self.width() - self._sidebar.width(), 1))
            self._panel.setFixedWidth(pixels)
            self._panel.setGeometry(self.width() - pixels, 0, pixels, self.height())
            self._panel.raise_()
