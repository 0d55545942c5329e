"""The walk with F6 from one area of the window to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_next_area(areas: Sequence[QWidget], by: int) -> None:
    """Put the focus into the next of the areas that show, after the one that has it."""
    shown = [area for area in areas if area.isVisible()]
    focus = QApplication.focusWidget()
    here = next((at for at, area in enumerate(shown) if focus and area.isAncestorOf(focus)), -1)
    focus_first(shown[(here + by) % len(shown)])


def focus_first(area: QWidget) -> None:
    """Put the focus into the first thing of an area that takes it."""
    # Not by nextInFocusChain: PySide takes what that returns for a part of the widget asked, and
    # loses hold of it when that widget goes.
    for each in area.findChildren(QWidget):
        takes = each.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and each.isVisibleTo(area) and each.isEnabled():
            each.setFocus(Qt.FocusReason.TabFocusReason)
            return
