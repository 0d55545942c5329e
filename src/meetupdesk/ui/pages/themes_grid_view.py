"""The match grid on the screen: marks are painted, digits set them."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from meetupdesk.ui.editors.token_chip import draw_strength
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.pages.themes_grid_model import GridModel
from meetupdesk.ui.paint import draw_text

Index = QModelIndex | QPersistentModelIndex
MARK, DOT = 16, 4  # px
ROW, HEAD = 36, 40
LEAST_ROWS = 3
NARROWEST, WIDEST = 86, 150  # px of a column
SUMS = 64  # px of the last column
NAMES = 132  # px of the column of names


class GridView(QTableView):
    """Arrows walk, 0 to 3 set the strength, Ctrl+L asks for the evidence, Enter for the person."""

    strength_wanted = Signal(int)  # of the current cell
    evidence_wanted = Signal()
    person_wanted = Signal(str)  # person id
    place_changed = Signal()  # the current cell, or what it holds

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self.marks = frame, GridModel(frame)
        self.marks.setParent(self)
        self._kept: tuple[str, str] = ("", "")
        self.setModel(self.marks)
        self.setItemDelegate(MarkDelegate(frame, self.marks, self))
        self._look()
        self.marks.modelReset.connect(self._fit)
        self.marks.headerDataChanged.connect(self._fit)
        self.marks.modelAboutToBeReset.connect(self._keep)
        self.marks.modelReset.connect(self._restore)
        self.marks.dataChanged.connect(lambda *_: self.place_changed.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.place_changed.emit())
        self._fit()

    def ids(self) -> tuple[str, str]:
        """Return the person and the theme of the current cell; empty for none."""
        index = self.currentIndex()
        person, theme = self.marks.person(index.row()), self.marks.theme(index.column())
        return (person.id, theme.id) if person and theme else ("", "")

    def choose(self, person: str, theme: str) -> bool:
        """Put the focus where a person and a theme meet; False when one of them is gone."""
        index = self.marks.place_of(person, theme)
        if index.isValid():
            self.setCurrentIndex(index)
            self.setFocus()
        return index.isValid()

    def choose_any(self) -> None:
        """Make the first cell the current one, if there is none."""
        if not self.currentIndex().isValid() and self.marks.people and self.marks.themes:
            self.setCurrentIndex(self.marks.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not control and event.text() in ("0", "1", "2", "3"):
            self.strength_wanted.emit(int(event.text()))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.strength_wanted.emit(0)
        elif control and event.key() == Qt.Key.Key_L:
            self.evidence_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ids()[0]:
            self.person_wanted.emit(self.ids()[0])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.choose_any()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._limit_height()
        return super().viewportEvent(event)

    def _look(self) -> None:
        px = self._frame.theme.px
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        names = NamesHeader(self._frame, self.marks, self)
        self.setVerticalHeader(names)
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setDefaultSectionSize(px(ROW))
        names.setFixedWidth(px(NAMES))
        heads = self.horizontalHeader()
        heads.setFixedHeight(px(HEAD))
        heads.setFont(self._frame.theme.font("message", bold=True))
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        self.setAccessibleName(self._frame.tr("themes_page.segment.grid"))
        self.setMinimumHeight(px(HEAD + LEAST_ROWS * ROW))

    def _fit(self) -> None:
        """Give each column the room its name needs, within limits."""
        px, font = self._frame.theme.px, self.horizontalHeader().font()
        for column in range(self.marks.columnCount()):
            name = str(self.marks.headerData(column, Qt.Orientation.Horizontal))
            wanted = QFontMetrics(font).horizontalAdvance(name) + px(24)
            least = px(NARROWEST if self.marks.theme(column) else SUMS)
            self.setColumnWidth(column, min(max(wanted, least), px(WIDEST)))
        self._limit_height()

    def _limit_height(self) -> None:
        """Be no higher than the rows, so that what stands below follows at once."""
        bar = self.horizontalScrollBar()
        room = bar.sizeHint().height() if bar.maximum() > 0 else 0
        rows = self._frame.theme.px(ROW) * self.marks.rowCount()
        height = self._frame.theme.px(HEAD) + rows + room + 2
        self.setMaximumHeight(max(height, self.minimumHeight()))

    def _keep(self) -> None:
        self._kept = self.ids()

    def _restore(self) -> None:
        index = self.marks.place_of(*self._kept)
        if index.isValid():
            self.setCurrentIndex(index)
        self.place_changed.emit()


class MarkDelegate(QStyledItemDelegate):
    """Paints nothing, a ring, half a disc or a disc, and a dot for evidence; sums as numbers."""

    def __init__(self, frame: Frame, marks: GridModel, view: QTableView) -> None:
        super().__init__(view)
        self._frame, self._marks, self._view = frame, marks, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._frame.theme, option.rect
        row, column = index.row(), index.column()
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self._marks.person(row) and self._marks.theme(column):
            self._paint_mark(painter, rect, row, column)
        else:
            self._paint_sum(painter, rect, str(index.data() or ""), row)
        if self._view.currentIndex() == index:
            self._paint_focus(painter, rect, bool(option.state & QStyle.StateFlag.State_HasFocus))

    def _paint_mark(self, painter: QPainter, rect: QRect, row: int, column: int) -> None:
        theme, found = self._frame.theme, self._marks.mark(row, column)
        if found is None:
            return
        size, dot = theme.px(MARK), theme.px(DOT)
        place = QRectF(0, 0, size, size)
        place.moveCenter(QRectF(rect).center())
        draw_strength(painter, place, self._marks.strength(row, column), theme.colour("accenttext"))
        if found.evidence:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accenttext"))
            middle = QPointF(place.right() + theme.px(5), place.center().y())
            painter.drawEllipse(middle, dot / 2, dot / 2)
            painter.restore()

    def _paint_sum(self, painter: QPainter, rect: QRect, words: str, row: int) -> None:
        theme, lonely = self._frame.theme, words == "0" and bool(self._marks.people)
        tone = theme.colour("warn" if lonely else "text2")
        align = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, rect, words, theme.font("message", bold=lonely), tone, align)
        if lonely and row == len(self._marks.people):
            size = theme.px(16)
            left = rect.center().x() + theme.px(8)
            top = rect.center().y() - size // 2
            painter.drawPixmap(left, top, pixmap(theme, "alert-triangle", "warn", 16))

    def _paint_focus(self, painter: QPainter, rect: QRect, has_focus: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._frame.theme.colour("focus" if has_focus else "control")
        painter.setPen(QPen(colour, 2 if has_focus else 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -3), 4, 4)
        painter.restore()


class NamesHeader(QHeaderView):
    """The names of the people; a triangle behind those who share none of our themes."""

    def __init__(self, frame: Frame, marks: GridModel, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._frame, self._marks = frame, marks
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, person = self._frame.theme, self._marks.person(section)
        inside = rect.adjusted(theme.px("card"), 0, -theme.px("inside"), 0)
        if person and self._marks.themes and not self._marks.sum_of_row(section):
            size = theme.px(16)
            left, top = inside.right() - size, rect.center().y() - size // 2
            painter.drawPixmap(left, top, pixmap(theme, "alert-triangle", "warn", 16))
            inside.setRight(left - theme.px("label"))
        name = str(self._marks.headerData(section, Qt.Orientation.Vertical))
        font = theme.font("body" if person else "message", bold=person is not None)
        draw_text(painter, inside, name, font, theme.colour("text" if person else "text2"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
