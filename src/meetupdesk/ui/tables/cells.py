"""The delegate of all tables: paints cells from the row object, and makes their editors."""

from html import escape

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from meetupdesk.meetup.fields import LIMITS, Choice, Flag, Ref, Row, Text
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.row_names import named_rows
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.paint import draw_text
from meetupdesk.ui.tables.columns import Column
from meetupdesk.ui.tables.model import RowRole, RowsModel

Index = QModelIndex | QPersistentModelIndex
PADDING = 10  # px left and right of a cell


class CellDelegate(QStyledItemDelegate):
    """Paints text, chips, bars and check marks; a focused cell has a frame of two pixels."""

    def __init__(self, frame: Frame, model: RowsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._model = frame, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._frame.theme, option.rect
        row, column = index.data(RowRole), self._model.columns[index.column()]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("selection"))
        inside = rect.adjusted(theme.px(PADDING), 0, -theme.px(PADDING), 0)
        if column.paint:
            column.paint(painter, inside, row, selected)
        elif isinstance(column.kind, Flag):
            self._paint_flag(painter, inside, bool(getattr(row, column.key)))
        else:
            tone = (column.tone(row) if column.tone else "") or "text"
            tone = "text2" if selected and tone == "text3" else tone
            font = theme.font(bold=column.bold)
            draw_text(painter, inside, column.text(row), font, theme.colour(tone))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        column, width = self._model.columns[index.column()], option.rect.width()
        words = tip_for(self._frame, column, index.data(RowRole), width)
        QToolTip.showText(event.globalPos(), words, view)
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        column = self._model.columns[index.column()]
        return QSize(self._frame.theme.px(column.width), self._frame.theme.row_height)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.columns[index.column()]
        editor = cell_editor(self._frame, column, parent)
        editor.setAccessibleName(column.title)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        column, row = self._model.columns[index.column()], index.data(RowRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(getattr(row, column.key)), 0))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        target = self._model.index(index.row(), index.column())
        if isinstance(editor, QComboBox):
            column = self._model.columns[index.column()]
            known = editor.currentText() == editor.itemText(editor.currentIndex())
            free = editor.isEditable() and not known and isinstance(column.kind, Ref)
            model.setData(target, editor.currentText() if free else editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(target, editor.text())
        elif isinstance(editor, QPlainTextEdit):
            model.setData(target, editor.toPlainText())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = QRect(option.rect)
        if isinstance(editor, QPlainTextEdit):
            rect.setHeight(max(rect.height(), self._frame.theme.px(96)))
            rect.setWidth(max(rect.width(), self._frame.theme.px(240)))
            room = option.widget.rect()
            rect.moveRight(min(rect.right(), room.right()))
            rect.moveBottom(min(rect.bottom(), max(room.bottom(), rect.height())))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(editor, QPlainTextEdit) and isinstance(event, QKeyEvent):
            return _key_in_paragraph(self, editor, event)
        return super().eventFilter(editor, event)

    def _paint_flag(self, painter: QPainter, rect: QRect, is_set: bool) -> None:
        name, tone = ("circle-check", "ok") if is_set else ("circle", "control")
        size = self._frame.theme.px(16)
        top = rect.top() + (rect.height() - size) // 2
        painter.drawPixmap(rect.left(), top, pixmap(self._frame.theme, name, tone, 16))


def tip_for(frame: Frame, column: Column, row: Row, width: int) -> str:
    """Return the whole of a cell that ends in dots at that width; nothing for one that fits."""
    words = (column.spoken or column.text)(row) if column.paint else column.text(row)
    wide = QFontMetrics(frame.theme.font(bold=column.bold)).horizontalAdvance(words)
    if wide <= width - 2 * frame.theme.px(PADDING):
        return ""
    return f"<p>{escape(words)}</p>"  # typed text is never markup; lines break only in markup


def cell_editor(frame: Frame, column: Column, parent: QWidget) -> QWidget:
    """Return the editor of a cell: a line, a field of several lines, or a combo."""
    kind = column.kind
    if isinstance(kind, Choice):
        combo = QComboBox(parent)
        for option in kind.options:
            combo.addItem(frame.tr(f"{column.path}.{option}"), option)
        return combo
    if isinstance(kind, Ref):
        return _ref_combo(frame, kind.table, frame.desk.meetup, parent)
    if isinstance(kind, Text) and kind.lines > 1:
        return QPlainTextEdit(parent, undoRedoEnabled=False)
    line = QLineEdit(parent)
    if isinstance(kind, Text):
        line.setMaxLength(kind.limit)
    elif type(kind) in LIMITS:
        line.setMaxLength(LIMITS[type(kind)])
    return line


def _ref_combo(frame: Frame, table: str, meetup: Meetup, parent: QWidget) -> QComboBox:
    combo = QComboBox(parent, editable=True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.addItem("", "")
    for row_id, name in named_rows(frame.tr, meetup, table).items():
        combo.addItem(name, row_id)
    return combo


def _key_in_paragraph(delegate: CellDelegate, editor: QPlainTextEdit, event: QKeyEvent) -> bool:
    """Let Enter finish the cell and Alt+Enter make a new line, as in Excel."""
    if event.type() == QEvent.Type.KeyPress and event.key() in (
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
    ):
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            editor.insertPlainText("\n")
        else:
            delegate.commitData.emit(editor)
            delegate.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.SubmitModelCache)
        return True
    return QStyledItemDelegate.eventFilter(delegate, editor, event)
