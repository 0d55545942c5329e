"""Cards and the headings between them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.flow import FlowRow
from meetupdesk.ui.parts.labels import label


class Card(QFrame):
    """A surface with a thin line around; widgets are put below each other.

    ``title`` stands inside, bold. ``padded=False`` lets a table reach the edges.
    """

    def __init__(
        self, frame: Frame, title: str = "", *, padded: bool = True, spacing: int = 12
    ) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._frame = frame
        self._layout = QVBoxLayout(self)
        around = frame.theme.px("card") if padded else 1
        self._layout.setContentsMargins(around, around, around, around)
        self._layout.setSpacing(frame.theme.px(spacing) if padded else 0)
        if title:
            self._layout.addWidget(label(title, size="card_title", bold=True, theme=frame.theme))

    def add(self, widget: QWidget, *, at_left: bool = False) -> None:
        """Put a widget below the others; ``at_left`` leaves it as narrow as it wants to be."""
        if at_left:
            self._layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._layout.addWidget(widget)

    def add_row(self, *widgets: QWidget, stretch: Sequence[int] = ()) -> None:
        """Put widgets side by side, equally wide unless ``stretch`` says otherwise."""
        self._layout.addWidget(row_of(self._frame, *widgets, stretch=stretch))


def row_of(frame: Frame, *widgets: QWidget, stretch: Sequence[int] = ()) -> QWidget:
    """Return widgets side by side; equally wide columns, whatever they hold."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(frame.theme.px("card"))
    for at, widget in enumerate(widgets):
        grid.addWidget(widget, 0, at)
        grid.setColumnStretch(at, stretch[at] if stretch else 1)
        grid.setColumnMinimumWidth(at, frame.theme.px(60))
    return box


def side_by_side(frame: Frame, *widgets: QWidget) -> QWidget:
    """Return widgets from the left, each as wide as it needs; they wrap where there is no room."""
    box = FlowRow(frame.theme.px("inside"))
    for widget in widgets:
        box.add_widget(widget)
    return box


def thin_line() -> QFrame:
    """Return a line of one pixel between rows."""
    line = QFrame()
    line.setProperty("surface", "line")
    line.setFixedHeight(1)
    return line
