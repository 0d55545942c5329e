"""The pages of a PDF below each other, as images of which only those near the eye are kept."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.newest import NewestWins
from meetupdesk.ui.panels.preview_drawing import Sizes, page_images

ZOOMS = (75, 100, 125, 150, 200)  # per cent
DOTS = 96 / 72  # pixels of a point at 100 %
BREATH = 40  # ms between two looks at what is near while scrolling


class PageImage(QWidget):
    """One page; keeps the last image until there is a new one, so that nothing flashes."""

    def __init__(self, frame: Frame, parent: QWidget) -> None:
        super().__init__(parent)
        self._frame = frame
        self.image: QImage | None = None
        self.drawn: tuple[object, int] | None = None  # the document and width of the image

    def show_image(self, image: QImage | None, drawn: tuple[object, int] | None) -> None:
        """Show another image, or let go of it."""
        self.image, self.drawn = image, drawn
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)  # paper is white in the dark too
        if self.image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self.image)
        painter.setPen(self._frame.theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PageColumn(QScrollArea):
    """``show_pdf`` replaces the pages and stays at the same place."""

    zoomed = Signal()
    undrawn = Signal(object)  # why a page could not be drawn

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._data = b""
        self._sizes: Sizes = ()
        self.zoom: int | None = None  # per cent; None fits the width
        self.pages: list[PageImage] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(frame.tr("preview.pages_name"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._body = _Desk(frame)
        self.setWidget(self._body)
        self._drawing = NewestWins(self)
        self._drawing.done.connect(self._take)
        self._drawing.failed.connect(self.undrawn)
        self._pause = QTimer(self, singleShot=True, interval=BREATH)
        self._pause.timeout.connect(self.draw)
        self.verticalScrollBar().valueChanged.connect(self._draw_soon)

    def show_pdf(self, data: bytes, sizes: Sizes) -> None:
        """Show another PDF; the place stays unless the document became shorter."""
        self._data, self._sizes = data, sizes
        while len(self.pages) > len(sizes):
            self.pages.pop().deleteLater()
        while len(self.pages) < len(sizes):
            page = PageImage(self._frame, self._body)
            page.show()
            self.pages.append(page)
        self._place()
        self.draw()

    def scroll_to(self, number: int) -> None:
        """Bring the top of a page, counted from 0, to the top."""
        if number < len(self.pages):
            gap = self._frame.theme.px("inside")
            self.verticalScrollBar().setValue(self.pages[number].y() - gap)

    def page_in_view(self) -> int:
        """Return the number of the page at the top of what shows."""
        top = self.verticalScrollBar().value() + self.viewport().height() // 3
        return sum(page.y() <= top for page in self.pages[1:])

    def step_zoom(self, by: int) -> None:
        """Make the pages larger or smaller by one step."""
        now = self.percent()
        larger = [zoom for zoom in ZOOMS if zoom > now + 1]
        smaller = [zoom for zoom in ZOOMS if zoom < now - 1]
        steps = larger[:1] if by > 0 else smaller[-1:]
        if steps:
            self.set_zoom(steps[0])

    def set_zoom(self, percent: int | None) -> None:
        """Show the pages at a size, or as wide as the panel; what was at the top stays there."""
        self.zoom = percent
        self._place_again()
        self.zoomed.emit()

    def percent(self) -> int:
        """Return the present size of the first page."""
        if not self.pages:
            return self.zoom or 100
        return round(100 * self.pages[0].width() / (self._sizes[0][0] * DOTS))

    def draw(self) -> None:
        """Ask for the images of the pages that show and their neighbours; let go of the others."""
        ratio = self.devicePixelRatioF()
        near = self._near()
        wanted = {}
        for number, page in enumerate(self.pages):
            width = round(page.width() * ratio)
            if number not in near:
                page.show_image(None, None)
            elif page.drawn != (self._data, width):
                wanted[number] = width
        if wanted:
            data = self._data
            self._drawing.ask(lambda: (data, wanted, page_images(data, wanted)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place_again()
        self._draw_soon()

    def _draw_soon(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _take(self, result: tuple[bytes, dict[int, int], dict[int, QImage]]) -> None:
        data, widths, images = result
        if data is not self._data:
            return
        for number, image in images.items():
            self.pages[number].show_image(image, (data, widths[number]))

    def _near(self) -> range:
        """Return the numbers of the pages that show, with one more at either end."""
        top = self.verticalScrollBar().value()
        eye = QRect(QPoint(0, top), QSize(1, max(self.viewport().height(), 1)))
        seen = [
            number
            for number, page in enumerate(self.pages)
            if page.y() <= eye.bottom() and page.geometry().bottom() >= eye.top()
        ]
        return range(max(seen[0] - 1, 0), seen[-1] + 2) if seen else range(0)

    def _place_again(self) -> None:
        """Place the pages in another size and keep what is at the top."""
        bar = self.verticalScrollBar()
        height = max(self._body.height(), 1)
        share = bar.value() / height
        self._place()
        bar.setValue(round(share * self._body.height()))
        self._draw_soon()

    def _place(self) -> None:
        gap = self._frame.theme.px("inside")
        room = max(self.viewport().width() - 2 * gap, 50)
        widths = [self._width(size[0], room) for size in self._sizes]
        across = max([room, *widths]) + 2 * gap
        down = gap
        for page, size, width in zip(self.pages, self._sizes, widths, strict=True):
            height = round(width * size[1] / size[0])
            page.setGeometry((across - width) // 2, down, width, height)
            down += height + gap
        self._body.resize(across, max(down, self.viewport().height()))

    def _width(self, points: float, room: int) -> int:
        return room if self.zoom is None else round(points * DOTS * self.zoom / 100)


class _Desk(QWidget):
    """What lies around the pages."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._colour = frame.theme.colour("sidebar")

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._colour)
