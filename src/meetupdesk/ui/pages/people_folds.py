"""The folds of a person's details: closed they say what they hold, open they show the fields."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.people_edits import person_of
from meetupdesk.ui.pages.people_proposals import Proposal
from meetupdesk.ui.parts.folds import Fold

FOLDS = {
    "contact": (
        "email", "phone", "prefers", "do_not_contact", "affiliation", "known_through", "country",
        "checked_on",
    ),
    "privacy": (
        "source", "collected_on", "basis", "consent_on", "consent_way", "third_party_consent",
        "news_consent", "filming_consent", "destroy_on", "covered",
    ),
    "notes": ("note",),
}  # fmt: skip
"""Key of the fold -> its fields, in their order on screen."""

GAP = 12  # px between fields
BLANK = Person(id="")
NAMED = 3  # fields that a closed fold names


class FieldsFold(Fold):
    """Makes its fields when it is opened first: most people are only looked at.

    ``below`` gives what stands under a field, such as a day to propose.
    """

    def __init__(self, frame: Frame, key: str, person_id: str) -> None:
        self._person_id, self._names = person_id, FOLDS[key]
        self._is_filled = False
        self.below: dict[str, Callable[[], Proposal]] = {}
        self._inside = QWidget()
        super().__init__(frame, frame.tr(f"people_page.fold.{key}"), self._inside)
        self._layout = QVBoxLayout(self._inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(frame.theme.px(GAP))
        frame.desk.changed.connect(self._follow)
        self._summarise(frame.desk.meetup)

    def holds(self, name: str) -> bool:
        """Tell whether a field stands in this fold."""
        return name in self._names

    def set_open(self, is_open: bool) -> None:
        if is_open and not self._is_filled:
            self._fill()
        super().set_open(is_open)

    def _fill(self) -> None:
        self._is_filled = True
        before: QWidget = self._button
        for name in self._names:
            box = FieldBox(self._frame, Where(f"people.{name}", self._person_id))
            self._layout.addWidget(box)
            # What is made later stands last in the order of Tab, wherever it lies.
            QWidget.setTabOrder(before, box.editor.target)
            before = box.editor.target
            if name in self.below:
                below = self.below[name]()
                self._layout.addWidget(below)
                QWidget.setTabOrder(before, below.take)
                before = below.take

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.people is not new.people:
            self._summarise(new)

    def _summarise(self, meetup: Meetup) -> None:
        """Say what the closed fold holds, by the labels of what is filled in."""
        tr, person = self._frame.tr, person_of(meetup, self._person_id)
        filled = [
            tr(f"people.{name}")
            for name in self._names
            if person is not None and getattr(person, name) != getattr(BLANK, name)
        ]
        shown = ", ".join(filled[:NAMED])
        more = len(filled) - NAMED
        if not filled:
            self.set_summary(tr("people_page.fold.nothing"))
        elif more > 0:
            self.set_summary(tr("people_page.fold.holds_more", fields=shown, count=more))
        else:
            self.set_summary(tr("people_page.fold.holds", fields=shown))
