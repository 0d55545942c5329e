"""A list of rows without a frame: an icon, words, and at the right end what the row is."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.paint import draw_text

ROW = 34  # px
_ICON, _LINE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class RowList(QListWidget):
    """``name`` is what screen readers say; what a row stands for is in its ``UserRole``."""

    def __init__(self, frame: Frame, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Row(frame, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def add(self, words: str, line: str = "", *, icon: str = "", what: object = None) -> None:
        """Put a row below the others."""
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, what)
        item.setData(_ICON, icon)
        item.setData(_LINE, line)
        spoken = ", ".join(filter(None, (words, line)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(words)
        self.addItem(item)

    @property
    def spoken(self) -> str:
        """What screen readers say of the present row."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item is not None else ""


class _Row(QStyledItemDelegate):
    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, self._frame.theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, rect, state = self._frame.theme, option.rect, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = is_chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        if is_chosen:
            edge = QPen(theme.colour("focus"), 2) if has_focus else QPen(Qt.PenStyle.NoPen)
            painter.setPen(edge)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
        left, icon, line = theme.px(10), index.data(_ICON), index.data(_LINE)
        if icon:
            top = rect.top() + (rect.height() - theme.px(16)) // 2
            painter.drawPixmap(rect.left() + left, top, pixmap(theme, icon, "text2", 16))
            left = theme.px(36)
        end = rect.width() // 3 if line else theme.px(8)
        words = rect.adjusted(left, 0, -end, 0)
        bold = is_chosen and not line
        draw_text(painter, words, index.data(), theme.font(bold=bold), theme.colour("text"))
        if line:
            place = rect.adjusted(rect.width() - end, 0, -theme.px(10), 0)
            tone = theme.colour("text2" if is_chosen else "text3")
            draw_text(painter, place, line, theme.font("hint"), tone, Qt.AlignmentFlag.AlignRight)
        painter.restore()
