"""The card 먼저 물을 것: numbered questions of which the first three open the talk."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model.messages import Ask
from meetupdesk.meetup.places import Where
from meetupdesk.ui.editors.references import RefEditor
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.messages_grip import RowGrip
from meetupdesk.ui.pages.messages_rows import RowsCard
from meetupdesk.ui.parts.cards import thin_line
from meetupdesk.ui.parts.labels import label
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.wording_mark import spoken_field

OPENING = 3  # questions that open the talk
ENOUGH = 480  # px; with less, neither the question nor the theme can be read
SHARES = (5, 2)  # of the width: question, theme


class AsksCard(RowsCard):
    """One line a question, with its theme; a thin line below the opening ones."""

    def __init__(self, frame: Frame) -> None:
        tr = frame.tr
        super().__init__(
            frame, Where("messages.asks"), lambda row_id: Ask(id=row_id),
            icon=("ear", "accenttext"), add_text=tr("messages_page.add_ask"),
            hint=tr("messages.asks.hint"),
        )  # fmt: skip

    def make_row(self, row_id: str) -> QWidget:
        return AskRow(self._frame, row_id)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        super().show_rows(rows)
        for place, row in enumerate(rows):
            shown = self.rows.cards[row.id]
            if isinstance(shown, AskRow):
                shown.show_place(place, len(rows))


class AskRow(QWidget):
    """A question with its number."""

    def __init__(self, frame: Frame, row_id: str) -> None:
        super().__init__()
        self._frame, theme = frame, frame.theme
        self._number = label("", bold=True, tone="accenttext", theme=theme)
        self._number.setFixedSize(theme.px(20), theme.px(32))
        self._end = self._make_end(frame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(10))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px("inside"))
        self._grid.setVerticalSpacing(theme.px("label"))
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self._number, 0, 0, top)
        text = spoken_field(frame, Where("messages.asks.text", row_id), caption=False)
        self._theme = FieldBox(frame, Where("messages.asks.theme", row_id), caption=False)
        _say_what_it_is(self._theme, frame.tr("messages_page.choose_theme"))
        self._grid.addWidget(text, 0, 1)
        grip = RowGrip(frame, row_id, frame.tr("messages_page.move_ask"))
        self._grid.addWidget(grip, 0, 3, top)
        self._put_theme(beside=False)
        nest(layout, self._grid)
        layout.addWidget(self._end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_theme(beside=event.size().width() >= self._frame.theme.px(ENOUGH))

    def show_place(self, place: int, count: int) -> None:
        """Show the number, and the line when the opening questions end here."""
        self._number.setText(str(place + 1))
        self._end.setVisible(place == OPENING - 1 and count > OPENING)

    def _put_theme(self, *, beside: bool) -> None:
        """Put the theme behind the question, or below it where it is narrow."""
        self._grid.addWidget(self._theme, 0 if beside else 1, 2 if beside else 1)
        for column, share in enumerate(SHARES, start=1):
            self._grid.setColumnStretch(column, share if beside or column == 1 else 0)

    def _make_end(self, frame: Frame) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(frame.theme.px("inside"))
        words = frame.tr("messages_page.opening_end")
        row.addWidget(label(words, size="hint", tone="text3", theme=frame.theme))
        row.addWidget(thin_line(), 1)
        return box


def _say_what_it_is(box: FieldBox, words: str) -> None:
    """Name the combo while it is empty: in a row of several it has no label."""
    assert isinstance(box.editor, RefEditor)
    line = box.editor.combo.lineEdit()
    assert line is not None
    line.setPlaceholderText(words)
