"""The table of expected questions, in groups by their tone while no heading sorts it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.questions import Question
from meetupdesk.meetup.questions import TABLE, rank_of_tone
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.questions_columns import as_question
from meetupdesk.ui.paint import draw_text
from meetupdesk.ui.tables import Column, TableView
from meetupdesk.ui.tables.cells import CellDelegate
from meetupdesk.ui.tables.model import RowRole

Index = QModelIndex | QPersistentModelIndex
HEADING = 30  # px above the first question of a tone


class QuestionsTable(TableView):
    """The first row of each tone is higher: the name of the tone stands above it."""

    def __init__(self, frame: Frame, columns: Sequence[Column]) -> None:
        super().__init__(
            frame, TABLE, columns, new_row=lambda row_id: Question(id=row_id),
            first_order=lambda row: rank_of_tone(as_question(row)),
        )  # fmt: skip
        self.setItemDelegate(GroupedCells(frame, self))
        for change in (self.rows.layoutChanged, self.rows.rowsInserted, self.rows.rowsRemoved):
            change.connect(self._make_room)
        frame.desk.changed.connect(self._regroup)
        self._make_room()

    def heading_of(self, row: Row) -> str:
        """Return what stands above a row: the name of its tone, "" when the row above has it."""
        if self.rows.arrangement.column >= 0:
            return ""
        place, tone = self.rows.place_of(row.id), as_question(row).tone
        if place > 0 and as_question(self.rows.rows[place - 1]).tone == tone:
            return ""
        tr, count = self.frame_value.tr, self._count(tone)
        return f"{tr.find(f'questions.tone.{tone}') or tone}  {count}"

    def _count(self, tone: str) -> int:
        return sum(as_question(row).tone == tone for row in self.rows.rows)

    def _regroup(self, _old: Meetup, _new: Meetup) -> None:
        """Bring a question to its group when it is new there; other edits move nothing."""
        ranks = [rank_of_tone(as_question(row)) for row in self.rows.rows]
        if self.rows.arrangement.column < 0 and ranks != sorted(ranks):
            self.rows.sort(-1)
            self.scrollTo(self.currentIndex())
        else:
            self._make_room()

    def _make_room(self) -> None:
        theme = self.frame_value.theme
        for place, row in enumerate(self.rows.rows):
            extra = theme.px(HEADING) if self.heading_of(row) else 0
            if self.rowHeight(place) != theme.row_height + extra:
                self.setRowHeight(place, theme.row_height + extra)


class GroupedCells(CellDelegate):
    """Paints the name of a group above its first row, across all columns."""

    def __init__(self, frame: Frame, view: QuestionsTable) -> None:
        super().__init__(frame, view.rows, view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        heading = self._view.heading_of(index.data(RowRole))
        if heading:
            self._paint_heading(painter, option.rect, heading if index.column() == 0 else "")
        option.rect = self._below(option.rect, heading)
        super().paint(painter, option, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        option.rect = self._below(option.rect, self._view.heading_of(index.data(RowRole)))
        super().updateEditorGeometry(editor, option, index)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the whole of a long question, with its answer."""
        row = index.data(RowRole) if index.isValid() else None
        if row is None:
            return super().helpEvent(event, view, option, index)
        whole = self._view.rows.columns[index.column()].text(row)
        answer = as_question(row).short_answer if index.column() == 0 else ""
        QToolTip.showText(event.globalPos(), "\n\n".join(filter(None, (whole, answer))), view)
        return True

    def _below(self, rect: QRect, heading: str) -> QRect:
        top = self._view.frame_value.theme.px(HEADING) if heading else 0
        return rect.adjusted(0, top, 0, 0)

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: str) -> None:
        theme = self._view.frame_value.theme
        band = QRect(rect.left(), rect.top(), rect.width(), theme.px(HEADING))
        painter.fillRect(band, theme.colour("sidebar"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(band.bottomLeft(), band.bottomRight())
        inside = band.adjusted(theme.px(10), 0, 0, 0)
        draw_text(painter, inside, heading, theme.font("message", bold=True), theme.colour("text2"))
