"""What a page shows while it holds nothing: a picture, two lines, at most three ways to begin."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.labels import wrapped
from meetupdesk.ui.parts.nesting import nest

WIDEST = {"title": 560, "text": 400}  # px


class EmptyState(QWidget):
    """``name`` gives the wording ``empty.<name>.title`` and ``.text``; buttons come ready made.

    Where it is narrow, lines break and the buttons stand below each other; where it is low, the
    picture goes.
    """

    def __init__(self, frame: Frame, name: str, icon: str, *buttons: QPushButton) -> None:
        super().__init__()
        theme = self._theme = frame.theme
        self._layout = layout = QVBoxLayout(self)
        layout.setSpacing(theme.px("inside"))
        layout.addStretch(2)
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setPixmap(pixmap(theme, icon, "control", 56))
        title = wrapped(frame.tr(f"empty.{name}.title"), size="dialog", bold=True, theme=theme)
        text = wrapped(frame.tr(f"empty.{name}.text"), tone="text2", theme=theme)
        self._lines = {"title": title, "text": text}
        for line in (self._picture, title, text):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.px("inside"))
        self._row.addStretch()
        for each in buttons:
            self._row.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        self._row.addStretch()
        layout.addSpacing(theme.px("inside"))
        nest(layout, self._row)
        layout.addStretch(3)
        self._fit_width(theme.px(WIDEST["title"]))

    def minimumSizeHint(self) -> QSize:
        widest = max((each.sizeHint().width() for each in self._buttons), default=0)
        around = self._layout.contentsMargins()
        width = max(widest, self._theme.px(200)) + around.left() + around.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        around = self._layout.contentsMargins()
        self._fit_width(event.size().width() - around.left() - around.right())
        self._fit_height(event.size().height())

    def _fit_width(self, room: int) -> None:
        for name, line in self._lines.items():
            width = min(self._theme.px(WIDEST[name]), room)
            line.setFixedWidth(width)
            line.setMinimumHeight(line.heightForWidth(width))
        wanted = sum(each.sizeHint().width() + self._row.spacing() for each in self._buttons)
        ways = QBoxLayout.Direction
        fits = wanted - self._row.spacing() <= room
        self._row.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
        self._layout.invalidate()

    def _fit_height(self, room: int) -> None:
        needed = self._layout.minimumSize().height()
        if self._picture.isHidden():
            needed += self._picture.sizeHint().height() + self._layout.spacing()
        self._picture.setVisible(room >= needed)
