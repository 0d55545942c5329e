"""Everything about one person, in the tab 상세: the fields of ui.md 7.5 and the relation."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from meetupdesk.meetup.facts.days import first_day
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.editors.tokens import InterestsField
from meetupdesk.ui.forms import FieldBox, Form
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.people_channels import ChannelRows
from meetupdesk.ui.pages.people_edits import person_of
from meetupdesk.ui.pages.people_facts import PeopleFacts
from meetupdesk.ui.pages.people_folds import FOLDS, FieldsFold
from meetupdesk.ui.pages.people_more import PersonMenu
from meetupdesk.ui.pages.people_proposals import DestroyDayProposal, StageProposal
from meetupdesk.ui.pages.people_relation import RelationBlock
from meetupdesk.ui.parts.buttons import icon_button
from meetupdesk.ui.parts.cards import row_of
from meetupdesk.ui.parts.labels import ElidedLabel
from meetupdesk.ui.parts.nesting import nest

GAP = 12  # px between fields


class LaterDetails(QWidget):
    """Makes the details when they are first shown: behind another tab they would be for nobody."""

    def __init__(
        self, frame: Frame, facts: PeopleFacts, person_id: str, remove: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._make = partial(PersonDetails, frame, facts, person_id, remove)
        self._made: PersonDetails | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def make(self) -> "PersonDetails":
        """Return the details, made now if they were not yet."""
        if self._made is None:
            self._made = self._make()
            self._layout.addWidget(self._made)
            self._made.show()  # else only the next turn of events would show it
        return self._made

    def showEvent(self, event: QShowEvent) -> None:
        self.make()
        super().showEvent(event)


class PersonDetails(QWidget):
    """Follows the desk; ``log`` opens the form of a contact, ``focus_field`` leads to a field."""

    def __init__(
        self, frame: Frame, facts: PeopleFacts, person_id: str, remove: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._frame, self._person_id = frame, person_id
        self._name = ElidedLabel("", size="dialog", bold=True, theme=frame.theme)
        self._menu = PersonMenu(frame, person_id, self, remove)
        self.interests = InterestsField(frame, person_id)
        self._sessions = self._field("sessions")
        self._attended = self._field("attended")
        self.folds = {key: FieldsFold(frame, key, person_id) for key in FOLDS}
        self.folds["privacy"].below["destroy_on"] = lambda: DestroyDayProposal(frame, person_id)
        self._relation = RelationBlock(frame, facts, person_id)
        self._place(facts)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.log)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def log(self) -> None:
        """Open the form of a contact and put the cursor into it."""
        self._relation.log()
        self._scroll_to(self._relation)

    def focus_field(self, where: Where) -> bool:
        """Put the cursor into a field of this person; False when it is not here."""
        if where.path.startswith(self.interests.where.path):
            self.interests.focus()
            self._scroll_to(self.interests)
            return True
        for fold in self.folds.values():
            if fold.holds(where.name):
                fold.set_open(True)
        boxes = self.findChildren(FieldBox)
        same = [box for box in boxes if box.where == where]
        within = [box for box in boxes if box.where.path.startswith(f"{where.path}.")]
        box = next(iter((*same, *within)), None)
        if box is not None:
            box.focus()
            self._scroll_to(box)
        return box is not None

    def _place(self, facts: PeopleFacts) -> None:
        frame, theme = self._frame, self._frame.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(GAP))
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        nest(layout, head)
        for part in (
            self._form("handle", "real_name", "kind"),
            ChannelRows(frame, self._person_id),
            self.interests,
            self._form("influence", "influence_basis"),
            row_of(frame, self._field("stage"), self._field("invitation")),
            StageProposal(frame, facts, self._person_id),
            self._sessions,
            self._attended,
            self._form("host", "care", "next_step", "next_on"),
            *self.folds.values(),
            self._relation,
        ):
            layout.addWidget(part)
        # Made last, so that Enter in the table leads to the first field and not to this button.
        more = icon_button(frame, frame.tr("people_page.more"), self._menu.open, icon="dots")
        self._menu.stand_below(more)
        head.addWidget(more)

    def _field(self, name: str) -> FieldBox:
        return FieldBox(self._frame, Where(f"people.{name}", self._person_id))

    def _form(self, *names: str) -> Form:
        return Form(self._frame, "people", names, row=self._person_id)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.people is not new.people or old.schedule is not new.schedule:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        person = person_of(meetup, self._person_id)
        self._name.setText(person.handle if person else "")
        self._name.setVisible(bool(person and person.handle))
        first = first_day(meetup)
        begun = first is not None and first <= self._frame.now().date()
        came = bool(person and person.attended)
        self._sessions.setVisible(len(meetup.schedule.sessions) > 1)
        self._attended.setVisible(bool(meetup.schedule.sessions) and (begun or came))

    def _scroll_to(self, widget: QWidget) -> None:
        """Show a part of the details once the layout has made room for it."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            margin = self._frame.theme.px(40)
            area = around
            QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget, 0, margin))
