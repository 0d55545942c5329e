"""The card above the contact log: with whom a request came before any sign of attention."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.row_names import row_name
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.people_facts import PeopleFacts
from meetupdesk.ui.parts.notices import NoticeCard

NAMED = 4  # people; the rest is counted


class RelationFirst(QWidget):
    """Hidden while relation came first with everybody."""

    def __init__(self, frame: Frame, facts: PeopleFacts) -> None:
        super().__init__()
        self._frame, self._facts = frame, facts
        self._shown: tuple[str, ...] = ()
        self._is_low = False
        self._card: NoticeCard | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.show_present(frame.desk.meetup)

    def show_present(self, meetup: Meetup) -> None:
        """Name the people with whom it was the other way round."""
        asked_first = tuple(
            person for person in meetup.people if self._facts.contact(person).request_first
        )
        names = tuple(row_name(self._frame.tr, person) for person in asked_first)
        if not names or self._is_low:
            self.hide()
        elif self.parentWidget() is not None:  # without one it would flash as a window
            self.show()
        if names != self._shown:
            self._shown = names
            self._make(names)

    def set_low(self, low: bool) -> None:
        """Give way where there is no room: the coach says the same."""
        if low != self._is_low:
            self._is_low = low
            self.show_present(self._frame.desk.meetup)

    def _make(self, names: tuple[str, ...]) -> None:
        tr = self._frame.tr
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if not names:
            return
        listed, rest = ", ".join(names[:NAMED]), len(names) - NAMED
        title = tr("contacts_page.relation_first")
        if rest > 0:
            text = tr("contacts_page.asked_first_more", names=listed, count=rest)
        else:
            text = tr("contacts_page.asked_first", names=listed)
        self._card = NoticeCard(self._frame, "warn", title, text)
        self._layout.addWidget(self._card)
