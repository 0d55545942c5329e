"""Parts of a table page that scroll by themselves, and the way to what lies in them."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from meetupdesk.ui.tables import TableView

AROUND = 80  # px kept free above and below


def scrolled(content: QWidget) -> QScrollArea:
    """Return the widget in an area that scrolls up and down where there is too little room."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setProperty("surface", "page")  # its ground is that of the card around
    area.setWidget(content)
    return area


def scroll_to(widget: QWidget) -> None:
    """Scroll to a widget once the layout has made room for it; nothing without an area."""
    area = _area_around(widget)
    if area is not None:
        found = area
        QTimer.singleShot(0, widget, lambda: found.ensureWidgetVisible(widget, 0, AROUND))


def follow_cell(view: TableView) -> None:
    """Let the area around a table that is as high as its rows follow the current cell."""

    def show() -> None:
        area, index = _area_around(view), view.currentIndex()
        content = area.widget() if area else None
        if area and content and index.isValid() and view.hasFocus():
            rect = view.visualRect(index)
            place = view.viewport().mapTo(content, QPoint(0, rect.center().y()))
            area.ensureVisible(0, place.y(), 0, rect.height())

    view.selectionModel().currentChanged.connect(show)


def _area_around(widget: QWidget) -> QScrollArea | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around
