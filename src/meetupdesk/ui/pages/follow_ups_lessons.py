"""What we learnt, as cards: what happened, what was ours, what we change."""

from PySide6.QtWidgets import QWidget

from meetupdesk.meetup.model.follow_ups import Lesson
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import Form
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button, icon_button
from meetupdesk.ui.parts.card_list import CardList
from meetupdesk.ui.parts.cards import Card, side_by_side
from meetupdesk.ui.parts.scrolling import Scrolling

FIELDS = ("text", "ours", "action")


class LessonsPart(Scrolling):
    """A card for each lesson, and a button for the next."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._list = CardList(
            frame, Where("follow_ups.lessons"), self._card, lambda row_id: Lesson(id=row_id)
        )
        self.add(self._list)
        if not frame.desk.read_only:
            add = button(
                frame, frame.tr("follow_ups_page.new_lesson"), self._list.add, role="quiet",
                icon="plus",
            )  # fmt: skip
            self.add(side_by_side(frame, add))

    def _card(self, row_id: str) -> QWidget:
        frame, card = self._frame, Card(self._frame)
        card.add(Form(frame, "follow_ups.lessons", FIELDS, row=row_id))
        name = frame.tr("follow_ups_page.remove_lesson")
        remove = icon_button(frame, name, lambda: self._list.remove(row_id), icon="trash")
        card.add(remove, at_left=True)
        return card
