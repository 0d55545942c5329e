"""The rows of a pasted list, with a combo over each column that says what it is."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QWidget

from meetupdesk.meetup.clean import has_resident_number
from meetupdesk.ui.dialogs.pasted_people import FIELDS, Pasted, unreadable
from meetupdesk.ui.editors.choices import QuietCombo
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.labels import ElidedLabel, label

SHOWN = 10  # rows; of a longer list the rest is counted
WIDE = 112  # px of a column


class PasteGrid(QScrollArea):
    """``pasted`` is the list with the fields as they are chosen now."""

    changed = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.pasted = Pasted(rows=(), fields=())
        self.combos: tuple[QuietCombo, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(frame.tr("people_page.paste_title"))

    def show_pasted(self, pasted: Pasted) -> None:
        """Show another list."""
        self.pasted = pasted
        theme, tr = self._frame.theme, self._frame.tr
        inside = QWidget()
        inside.setProperty("surface", "page")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, theme.px("inside"), theme.px("inside"))
        grid.setHorizontalSpacing(theme.px("inside"))
        grid.setVerticalSpacing(theme.px("inside"))
        self.combos = tuple(self._combo(at) for at in range(len(pasted.fields)))
        for at, combo in enumerate(self.combos):
            grid.addWidget(combo, 0, at)
            grid.setColumnMinimumWidth(at, theme.px(WIDE))
            grid.setColumnStretch(at, 1)
            for line, row in enumerate(pasted.rows[:SHOWN], 1):
                grid.addWidget(self._cell(pasted.fields[at], row[at]), line, at)
        rest = len(pasted.rows) - SHOWN
        if rest > 0:
            more = label(tr("people_page.paste_more", count=rest), tone="text3", theme=theme)
            grid.addWidget(more, SHOWN + 1, 0, 1, max(len(self.combos), 1))
        grid.setRowStretch(SHOWN + 2, 1)
        self.setWidget(inside)

    def choose(self, at: int, field: str) -> None:
        """Say what a column is; no other column is the same then."""
        fields = ["" if each == field else each for each in self.pasted.fields]
        fields[at] = field
        self.show_pasted(replace(self.pasted, fields=tuple(fields)))
        self.combos[at].setFocus()
        self.changed.emit()

    def _combo(self, at: int) -> QuietCombo:
        tr = self._frame.tr
        combo = QuietCombo()
        combo.addItem(tr("people_page.paste_skip"), "")
        for path in FIELDS:
            combo.addItem(field_label(self._frame, path), path)
        combo.setSizeAdjustPolicy(combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(6)
        combo.setCurrentIndex(max(combo.findData(self.pasted.fields[at]), 0))
        combo.setAccessibleName(tr("people_page.paste_column", number=at + 1))
        combo.activated.connect(partial(self._take, at))
        return combo

    def _take(self, at: int) -> None:
        self.choose(at, str(self.combos[at].currentData()))

    def _cell(self, field: str, cell: str) -> QWidget:
        """Return a cell; one that cannot be read is marked and says so."""
        frame, theme, tr = self._frame, self._frame.theme, self._frame.tr
        words = tr("people_page.paste_hidden") if has_resident_number(cell) else cell
        tone = "text" if field else "text3"
        if not unreadable(field, cell, tr):
            return ElidedLabel(words, tone=tone, theme=theme)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        mark = QLabel()
        mark.setPixmap(pixmap(theme, "alert-triangle", "warn", 14))
        row.addWidget(mark)
        row.addWidget(ElidedLabel(words, tone="warn", theme=theme), 1)
        box.setToolTip(frame.tr("people_page.paste_unreadable"))
        return box


def field_label(frame: Frame, path: str) -> str:
    """Return what a field is called where it stands alone."""
    return frame.tr("people_page.channel_address") if path.endswith(".url") else frame.tr(path)
