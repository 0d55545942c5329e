"""The page 목표: what we want to hear, and what we will not ask."""

from PySide6.QtWidgets import QWidget

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.goals import Goal
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox, Form
from meetupdesk.ui.pages.goals_not_asked import NotAskedCard
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.parts.buttons import button, icon_button
from meetupdesk.ui.parts.card_list import CardList
from meetupdesk.ui.parts.cards import Card, row_of, side_by_side
from meetupdesk.ui.parts.empty import EmptyState
from meetupdesk.ui.parts.folds import Fold
from meetupdesk.ui.parts.wording_mark import spoken_field

ITEMS = Where("goals.items")
BACKGROUND = ("programme", "community", "watchers", "precedents")


class GoalsPage(Page):
    """Form page of ``goals``: a card for each goal, in the order of importance."""

    key = "goals"

    def build(self) -> None:
        frame, tr = self.frame, self.frame.tr
        self._more = button(frame, tr("goals_page.add"), self._add, role="primary", icon="plus")
        self.add_actions(self._more)
        why = Card(frame, tr("goals_page.why"))
        why.add(Form(frame, "goals", ("vision", "audience")))
        self.add(why)
        self.add_heading(tr("goals.items"))
        self._empty = Card(frame)
        first = button(frame, tr("empty.goals.button"), self._add, role="primary")
        self._empty.add(EmptyState(frame, "goals", "target", first))
        self.add(self._empty)
        self._goals = CardList(frame, ITEMS, self._card, lambda row_id: Goal(id=row_id), spacing=16)
        self.add(self._goals)
        self.add_heading(tr("goals.not_asked"))
        self.add(NotAskedCard(frame))
        background = Card(frame)
        background.add(Form(frame, "goals", BACKGROUND))
        self.add(Fold(frame, tr("goals_page.background"), background))
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _add(self) -> None:
        self._goals.add()

    def _card(self, row_id: str) -> QWidget:
        frame, card = self.frame, Card(self.frame)
        card.add(spoken_field(frame, Where("goals.items.text", row_id)))
        kind = FieldBox(frame, Where("goals.items.kind", row_id))
        measure = FieldBox(frame, Where("goals.items.measure", row_id))
        gain = FieldBox(frame, Where("goals.items.attendees_get", row_id))
        card.add(row_of(frame, kind, measure, gain, stretch=(2, 3, 3)))
        card.add(side_by_side(frame, *self._buttons(row_id)))
        return card

    def _buttons(self, row_id: str) -> tuple[QWidget, ...]:
        frame, tr = self.frame, self.frame.tr
        return (
            icon_button(
                frame, tr("goals_page.up"), lambda: self._goals.move_card(row_id, -1),
                icon="arrow-up",
            ),
            icon_button(
                frame, tr("goals_page.down"), lambda: self._goals.move_card(row_id, 1),
                icon="arrow-down",
            ),
            icon_button(
                frame, tr("goals_page.remove"), lambda: self._goals.remove(row_id), icon="trash"
            ),
        )  # fmt: skip

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.goals is not new.goals:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        self._empty.setVisible(not meetup.goals.items)
        for each in (self._goals, self._more):
            each.setVisible(bool(meetup.goals.items))
