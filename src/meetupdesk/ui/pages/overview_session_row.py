"""One session on the page 개요: its row of four fields, and what else there is to say about it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox, columns_for
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import icon_button

TABLE = Where("schedule.sessions")
FIELDS = ("day", "starts", "ends", "place")
SHARES = (4, 3, 3, 6)  # of the width while all stand in one row: a place is longer than a time
GAP = 12  # px between rows of fields


class SessionRow(QWidget):
    """Day, beginning, end and place side by side; two and two where it is narrow.

    Only the first row has labels, unless fields stand below each other.
    """

    def __init__(self, frame: Frame, row_id: str, remove: Callable[[], object]) -> None:
        super().__init__()
        self._frame, self._columns, self._is_first = frame, 0, True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(frame.theme.px("card"))
        self._grid.setVerticalSpacing(frame.theme.px(GAP))
        self._boxes = [
            FieldBox(frame, Where(f"{TABLE.path}.{name}", row_id), hint=False) for name in FIELDS
        ]
        self._remove = icon_button(frame, frame.tr("window.remove_session"), remove, icon="trash")
        self._place(len(FIELDS))

    def show_as(self, *, is_first: bool, can_go: bool) -> None:
        """Show labels or none, and the button that removes the session or none."""
        self._is_first = is_first
        self._remove.setVisible(can_go)
        self._show_captions()

    def minimumSizeHint(self) -> QSize:
        widest = max(box.minimumSizeHint().width() for box in self._boxes)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(columns_for(self._frame, len(FIELDS), event.size().width()))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, box in enumerate(self._boxes):
            self._grid.addWidget(box, at // columns, at % columns)
        for column in range(len(FIELDS)):
            share = SHARES[column] if columns == len(FIELDS) else int(column < columns)
            self._grid.setColumnStretch(column, share)
        self._grid.addWidget(self._remove, 0, len(FIELDS), Qt.AlignmentFlag.AlignBottom)
        self._show_captions()

    def _show_captions(self) -> None:
        for box in self._boxes:
            box.show_caption(self._is_first or self._columns < len(FIELDS))


class SessionMore(QWidget):
    """The name of the session, the way there, and who films it."""

    def __init__(self, frame: Frame, row_id: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(frame.theme.px("card"))
        grid.setVerticalSpacing(frame.theme.px(GAP))

        def box(name: str) -> FieldBox:
            return FieldBox(frame, Where(f"{TABLE.path}.{name}", row_id))

        self._name = box("name")
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(box("coverage"), 0, 1)
        grid.addWidget(box("coverage_by"), 0, 2)
        grid.addWidget(box("directions"), 1, 0, 1, 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)

    def show_as(self, *, is_named: bool) -> None:
        """Show the name, or not when there is only one session."""
        self._name.setVisible(is_named)
