"""Showing a field that lies in a scroll area of a part, not of the page."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

AROUND = 80  # px kept free above and below


def scroll_to(widget: QWidget) -> None:
    """Scroll to a widget once the layout has made room for it; nothing without a scroll area."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if isinstance(around, QScrollArea):
        area = around
        QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget, 0, AROUND))
