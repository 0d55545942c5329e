"""A row that goes on in the next line where the window is too narrow for it.

It places its widgets itself. A layout written in Python would do the same, but Qt deletes the items
of a layout behind Python's back, and a stale one crashes later in quite another place.
"""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FlowRow(QWidget):
    """Widgets from the left, each as wide as it wants to be; ``gap`` in px between them."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._gap = gap
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_widget(self, widget: QWidget) -> None:
        """Put a widget behind the others."""
        self._widgets.append(widget)
        widget.setParent(self)
        widget.show()

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        sizes = [widget.sizeHint() for widget in self._shown()]
        around = self.contentsMargins()
        width = sum(size.width() + self._gap for size in sizes) + around.left() + around.right()
        return QSize(width, self._place(max(self.width(), 1), move=False))

    def minimumSizeHint(self) -> QSize:
        around = self.contentsMargins()
        widest = max((widget.sizeHint().width() for widget in self._shown()), default=0)
        height = self._place(max(self.width(), 1), move=False)
        return QSize(widest + around.left() + around.right(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), move=True)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a widget was shown, hidden or grew
            self._place(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _place(self, width: int, *, move: bool) -> int:
        """Return the height that the rows need; ``move`` puts the widgets there."""
        around = self.contentsMargins()
        x, y, highest = around.left(), around.top(), 0
        for widget in self._shown():
            size = widget.sizeHint()
            if x > around.left() and x + size.width() > width - around.right():
                x, y, highest = around.left(), y + highest + self._gap, 0
            if move:
                widget.setGeometry(x, y, size.width(), size.height())
            x += size.width() + self._gap
            highest = max(highest, size.height())
        return y + highest + around.bottom()
