"""Whose data we hold, from where, on which ground and until when, as one table to fill down."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.tables import TableBox, TableView, field

# field, width in px; the last ones hide first when the window is narrow
COLUMNS = (
    ("handle", 130), ("basis", 120), ("source", 160), ("destroy_on", 130), ("consent_on", 130),
    ("consent_way", 120), ("third_party_consent", 110), ("filming_consent", 100),
    ("covered", 110), ("collected_on", 130), ("news_consent", 100),
)  # fmt: skip


class BasisPart(QWidget):
    """The table of people; adding and deleting people is the business of their own page."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        columns = [
            field(
                frame, f"people.{name}", width=width, bold=name == "handle",
                stretch=name in ("handle", "source"),
            )
            for name, width in COLUMNS
        ]  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            TableBox(frame, TableView(frame, Where("people"), columns, name="privacy.basis"))
        )
