"""The channels of a person: a name and an address each, the first one is the main one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model.people import Channel
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button, icon_button
from meetupdesk.ui.parts.card_list import CardList
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest

TABLE = "people.channels"


class ChannelRows(QWidget):
    """A small card for each channel and a button to add one; Alt+↑/↓ moves the focused one."""

    def __init__(self, frame: Frame, person_id: str) -> None:
        super().__init__()
        self._frame = frame
        theme, tr = frame.theme, frame.tr
        self._list = CardList(
            frame, Where(TABLE, person_id), self._row, _new_channel, spacing=8
        )  # fmt: skip
        self._add = button(
            frame, tr("people_page.add_channel"), self._list.add, role="quiet", icon="plus"
        )
        self._add.setEnabled(not frame.desk.read_only)
        head = QHBoxLayout()
        head.addWidget(label(tr(TABLE), bold=True, theme=theme))
        head.addStretch()
        head.addWidget(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px("label"))
        nest(layout, head)
        layout.addWidget(self._list)
        layout.addWidget(wrapped(tr(f"{TABLE}.hint"), size="hint", tone="text3", theme=theme))
        frame.desk.changed.connect(self._order_tabs)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab go through the rows from top to bottom, also through those made later."""
        before: QWidget = self._add
        for card in self._list.cards.values():
            lines = [box.editor.target for box in card.findChildren(FieldBox)]
            for each in (*lines, *card.findChildren(QToolButton, "remove")):
                QWidget.setTabOrder(before, each)
                before = each

    def _row(self, row_id: str) -> QWidget:
        frame = self._frame
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(frame.theme.px("label"))
        for name, stretch in (("name", 2), ("url", 3)):
            field = FieldBox(frame, Where(f"{TABLE}.{name}", row_id), caption=False, hint=False)
            line = field.editor.target
            line.setProperty("placeholderText", frame.tr(f"{TABLE}.{name}"))
            row.addWidget(field, stretch)
        remove = icon_button(
            frame,
            frame.tr("people_page.remove_channel"),
            lambda: self._list.remove(row_id),
            icon="trash",
        )
        remove.setObjectName("remove")
        remove.setEnabled(not frame.desk.read_only)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return box


def _new_channel(row_id: str) -> Row:
    return Channel(id=row_id)
