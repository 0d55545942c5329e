"""The three columns of the window, and the walk with F6 from one area to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from meetupdesk.ui.frame import Frame


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

    def stand_beside(self, width: int, is_open: bool) -> None:
        """Put the panel beside the page; ``width`` in px at 100 %."""
        if self._layout.indexOf(self._panel) < 0:
            self._layout.addWidget(self._panel)
        self._panel.setFixedWidth(self._frame.theme.px(width))
        self._panel.setVisible(is_open)

    def lay_over(self, width: int, is_open: bool) -> None:
        """Let the panel lie over the right edge of the page."""
        if self._layout.indexOf(self._panel) >= 0:
            self._layout.removeWidget(self._panel)
        pixels = min(self._frame.theme.px(width), self.width() - self._sidebar.width())
        self._panel.setFixedWidth(pixels)
        self._panel.setGeometry(self.width() - pixels, 0, pixels, self.height())
        self._panel.setVisible(is_open)
        self._panel.raise_()


def focus_next_area(areas: Sequence[QWidget], by: int) -> None:
    """Put the focus into the next of the areas that show, after the one that has it."""
    shown = [area for area in areas if area.isVisible()]
    focus = QApplication.focusWidget()
    here = next((at for at, area in enumerate(shown) if focus and area.isAncestorOf(focus)), -1)
    focus_first(shown[(here + by) % len(shown)])


def focus_first(area: QWidget) -> None:
    """Put the focus into the first thing of an area that takes it."""
    each = area.nextInFocusChain()
    while each is not None and each is not area and area.isAncestorOf(each):
        takes = each.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and each.isVisibleTo(area) and each.isEnabled():
            each.setFocus(Qt.FocusReason.TabFocusReason)
            return
        each = each.nextInFocusChain()
