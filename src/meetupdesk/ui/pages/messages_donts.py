"""The card 하지 않는 말: soft red blocks that read like a text and are typed into in place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.messages import Dont
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.messages_fold import LazyFold
from meetupdesk.ui.pages.messages_grip import RowGrip
from meetupdesk.ui.pages.messages_rows import RowsCard
from meetupdesk.ui.parts.wording_mark_line import WrappedLine

TABLE = "messages.donts"
FOLDED = ("reason", "instead")


class DontsCard(RowsCard):
    """The four default rows are marked by their kind and keep it, whatever their words."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(
            frame, Where(TABLE), lambda row_id: Dont(id=row_id),
            icon=("ban", "bad"), add_text=frame.tr("messages_page.add_dont"),
        )  # fmt: skip

    def make_row(self, row_id: str) -> QWidget:
        return DontBlock(self._frame, row_id)


class DontBlock(QFrame):
    """What we do not do, in bold; below it how that would sound; folded, why and what instead."""

    def __init__(self, frame: Frame, row_id: str) -> None:
        super().__init__()
        theme = frame.theme
        self._frame, self._row_id = frame, row_id
        self.setProperty("surface", "badsoft")
        places = [Where(f"{TABLE}.{name}", row_id) for name in FOLDED]
        self._fold = LazyFold(frame, frame.tr("messages_page.why"), places)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(6), theme.px(4), theme.px(2), theme.px(2))
        grid.setSpacing(0)
        grid.addWidget(self._line("text", is_bold=True), 0, 0)
        grip = RowGrip(frame, row_id, frame.tr("messages_page.move_dont"))
        grid.addWidget(grip, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._line("example"), 1, 0, 1, 2)
        grid.addWidget(self._fold, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _line(self, name: str, *, is_bold: bool = False) -> FieldBox:
        where = Where(f"{TABLE}.{name}", self._row_id)
        editor = WrappedLine(self._frame, where, is_bare=True)
        editor.text.setProperty("tone", "" if is_bold else "text2")
        editor.text.setFont(self._frame.theme.font(bold=is_bold))
        editor.text.show_example(self._frame.tr(f"messages_page.dont_{name}"))
        return FieldBox(self._frame, where, editor=editor, caption=False)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.messages.donts is not new.messages.donts:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        row = next((row for row in meetup.messages.donts if row.id == self._row_id), None)
        self._fold.set_summary("" if row is None else row.instead or row.reason)
