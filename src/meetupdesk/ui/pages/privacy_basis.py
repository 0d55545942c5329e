"""Whose data we hold, from where, on which ground and until when, as one table to fill down."""

from PySide6.QtWidgets import QStackedLayout, QWidget

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.empty import EmptyState
from meetupdesk.ui.tables import TableBox, TableView, field

# field, width in px; the last ones hide first when the window is narrow
COLUMNS = (
    ("handle", 130), ("basis", 150), ("source", 160), ("destroy_on", 130), ("consent_on", 130),
    ("consent_way", 120), ("third_party_consent", 110), ("filming_consent", 100),
    ("covered", 110), ("collected_on", 130), ("news_consent", 100),
)  # fmt: skip


class BasisPart(QWidget):
    """The table of people, or the way to their own page, which adds and deletes them."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        columns = [
            field(
                frame, f"people.{name}", width=width, bold=name == "handle",
                stretch=name in ("handle", "source"),
            )
            for name, width in COLUMNS
        ]  # fmt: skip
        view = TableView(frame, Where("people"), columns, name="privacy.basis")
        first = button(
            frame, frame.tr("empty.privacy.button"), lambda: frame.run("people"), role="primary"
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(TableBox(frame, view))
        self._stack.addWidget(EmptyState(frame, "privacy", "lock", first))
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _follow(self, _old: Meetup, new: Meetup) -> None:
        self._show(new)

    def _show(self, meetup: Meetup) -> None:
        self._stack.setCurrentIndex(0 if meetup.people else 1)
