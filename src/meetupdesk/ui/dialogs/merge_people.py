"""Two people who turned out to be one: whose value stays, field by field (product.md 3.16.3)."""

from functools import partial
from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meetupdesk.meetup.facts.names import name_key
from meetupdesk.meetup.fields import kinds
from meetupdesk.meetup.merging import Side, differing_fields, merge_people
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.parsing.phones import phone_digits
from meetupdesk.meetup.row_names import row_name
from meetupdesk.ui.editors.choices import QuietCombo
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import ElidedLabel, label, wrapped
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.reading import words_of

LONGEST = 40  # letters of a value; the whole is its tooltip
SIDES: tuple[Side, Side] = ("keep", "other")


class MergePeople(QDialog):
    """Nothing changes before the button; then it is one step. Esc leaves everything as it is.

    The person the menu was opened for keeps their place; the other one is chosen here.
    """

    def __init__(self, frame: Frame, parent: QWidget | None, person_id: str) -> None:
        super().__init__(parent)
        self._frame, self._keep_id = frame, person_id
        self.choices: dict[str, Side] = {}
        theme, tr = frame.theme, frame.tr
        self._people = {person.id: person for person in frame.desk.meetup.people}
        keep = self._people[person_id]
        self.setWindowTitle(tr("people_page.merge_title"))
        self.setMinimumWidth(theme.px(560))
        self.other = QuietCombo()
        self.other.setAccessibleName(tr("people_page.merge_other"))
        for person in _likely_first(keep, list(self._people.values())):
            self.other.addItem(_described(frame, person), person.id)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(tr("people_page.merge_fields"))
        self.other.currentIndexChanged.connect(self._show_fields)
        self._place(row_name(tr, keep))
        self._show_fields()

    def merge(self) -> None:
        """Make one of the two, as one step, and close."""
        frame, other = self._frame, str(self.other.currentData())
        names = {"keep": row_name(frame.tr, self._people[self._keep_id]),
                 "other": row_name(frame.tr, self._people[other])}  # fmt: skip
        frame.edit(
            "people_page.merge_edit",
            lambda meetup: merge_people(meetup, self._keep_id, other, self.choices),
        )
        frame.tell(frame.tr("people_page.merged", **names), True)
        self.accept()

    def choose(self, name: str, side: Side) -> None:
        """Say whose value of a field stays."""
        self.choices[name] = side

    def _place(self, keep: str) -> None:
        frame, theme, tr = self._frame, self._frame.theme, self._frame.tr
        space = theme.px("dialog")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(theme.px("panel"))
        title = tr("people_page.merge_question", name=keep)
        layout.addWidget(wrapped(title, size="dialog", bold=True, theme=theme))
        layout.addWidget(wrapped(tr("people_page.merge_why"), tone="text2", theme=theme))
        layout.addWidget(label(tr("people_page.merge_other"), bold=True, theme=theme))
        layout.addWidget(self.other)
        layout.addWidget(self._area, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px("inside"))
        foot.addStretch()
        foot.addWidget(button(frame, tr("window.cancel"), self.reject))
        merge = button(frame, tr("people_page.merge_button"), self.merge, role="primary")
        foot.addWidget(merge)
        nest(layout, foot)
        merge.setDefault(True)
        self.other.setFocus()

    def _show_fields(self) -> None:
        keep, other = self._people[self._keep_id], self._people[str(self.other.currentData())]
        names = differing_fields(keep, other)
        self.choices = dict.fromkeys(names, "keep")
        theme, tr = self._frame.theme, self._frame.tr
        inside = QWidget()
        inside.setProperty("surface", "page")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, theme.px("inside"), 0)
        grid.setHorizontalSpacing(theme.px("card"))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        if not names:
            same = wrapped(tr("people_page.merge_same"), tone="text2", theme=theme)
            grid.addWidget(same, 0, 0, 1, 3)
        for column, person in enumerate((keep, other), 1):
            head = ElidedLabel(row_name(tr, person), bold=True, theme=theme)
            grid.addWidget(head, 0, column)
            head.setVisible(bool(names))
        for line, name in enumerate(names, 1):
            grid.addWidget(label(tr(f"people.{name}"), bold=True, theme=theme), line, 0)
            group = QButtonGroup(inside)
            for column, (side, person) in enumerate(zip(SIDES, (keep, other), strict=True), 1):
                made = self._choice(name, side, person)
                group.addButton(made)
                grid.addWidget(made, line, column)
        grid.setRowStretch(len(names) + 2, 1)
        self._area.setWidget(inside)
        wanted = min(inside.sizeHint().height() + 4, theme.px(360))
        self._area.setMinimumHeight(wanted)

    def _choice(self, name: str, side: Side, person: Person) -> QRadioButton:
        frame = self._frame
        words = words_of(
            getattr(person, name), kinds(Person)[name], f"people.{name}", frame.tr,
            frame.now().date(),
        )  # fmt: skip
        shown = shorten(" ".join(words.split()), LONGEST, placeholder="…") or frame.tr("word.none")
        made = QRadioButton(shown.replace("&", "&&"))
        made.setChecked(side == "keep")
        made.setToolTip(words)
        made.setAccessibleName(f"{frame.tr(f'people.{name}')}: {words}")
        made.clicked.connect(partial(self.choose, name, side))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made


def _likely_first(keep: Person, people: list[Person]) -> list[Person]:
    """Return everybody else, first those who share a name, an address or a number."""

    def distance(person: Person) -> int:
        shared = (
            name_key(keep.handle) == name_key(person.handle),
            bool(keep.email) and keep.email.casefold() == person.email.casefold(),
            bool(keep.phone) and phone_digits(keep.phone) == phone_digits(person.phone),
        )
        return -sum(shared)

    return sorted((person for person in people if person.id != keep.id), key=distance)


def _described(frame: Frame, person: Person) -> str:
    channel = person.channels[0].name if person.channels else ""
    return " · ".join(filter(None, (row_name(frame.tr, person), channel, person.email)))
