"""The relation afterwards: the plan, the intervals, and whom we have not heard for long."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.facts.contact import ContactFacts, contact_facts
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import Form
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card, side_by_side
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.scrolling import Scrolling
from meetupdesk.ui.parts.wording_mark import spoken_field

TONES = {"losing": "bad", "due": "warn"}
MOST_SHOWN = 20


class RelationPart(Scrolling):
    """The list is made anew when the log or the people change, and only while it shows."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        plan = Card(frame)
        plan.add(Form(frame, "follow_ups", ("relation_plan", "ideal_days", "max_days"), columns=3))
        plan.add(spoken_field(frame, Where("follow_ups.reply_opening")))
        self.add(plan)
        self._card = Card(frame, frame.tr("follow_ups_page.quiet"))
        self._rows: QWidget | None = None
        self.add(self._card)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        same = (
            old.people is new.people
            and old.contacts is new.contacts
            and old.follow_ups is new.follow_ups
        )
        if not same:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        facts = contact_facts(meetup, self._frame.now().date())
        quiet = [person for person in meetup.people if facts[person.id].touch in TONES]
        quiet.sort(key=lambda person: -(facts[person.id].days_since or 0))
        for person in quiet[:MOST_SHOWN]:
            column.addWidget(self._row(person, facts[person.id]))
        if not quiet:
            none = self._frame.tr("follow_ups_page.nobody_quiet")
            column.addWidget(wrapped(none, tone="text2", theme=self._frame.theme))
        self._card.add(self._rows)

    def _row(self, person: Person, facts: ContactFacts) -> QWidget:
        frame, theme = self._frame, self._frame.theme
        where = Where("people.handle", person.id)
        name = button(frame, person.handle, lambda: frame.go_to(where), role="quiet")
        since = frame.tr("follow_ups_page.since", count=facts.days_since or 0)
        return side_by_side(frame, name, label(since, tone=TONES[facts.touch], theme=theme))
