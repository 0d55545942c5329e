"""The details of an opinion or promise; the answer goes out, so its wording is checked."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import Form
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.wording_mark import spoken_field

TABLE = "follow_ups.items"
ITEM_FIELDS = (
    "kind", "text", "person", "session", "theme", "decision", "reason", "owner", "due", "done_on",
    "answered_on",
)  # fmt: skip
POST_FIELDS = (
    "voice", "person", "url", "posted_on", "tone", "gist", "disclosure", "our_step",
)  # fmt: skip


class ItemDetails(QWidget):
    """All fields of one row, the answer last."""

    def __init__(self, frame: Frame, row_id: str) -> None:
        super().__init__()
        self.answer = spoken_field(frame, Where(f"{TABLE}.answer", row_id))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(frame.theme.px(12))
        layout.addWidget(Form(frame, TABLE, ITEM_FIELDS, row=row_id))
        layout.addWidget(self.answer)
