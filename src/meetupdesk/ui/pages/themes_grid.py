"""The segment 일치표: the grid, what can be said about a cell, and what only they care about."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.meetup.differences import Difference
from meetupdesk.meetup.facts.groups import room
from meetupdesk.meetup.matching import room_match
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Interest
from meetupdesk.meetup.places import Where
from meetupdesk.meetup.themes import with_evidence, with_strength
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.themes_grid_view import GridView
from meetupdesk.ui.pages.themes_mark import MarkBar
from meetupdesk.ui.pages.themes_theirs import OnlyTheirs
from meetupdesk.ui.parts.labels import ElidedLabel, wrapped
from meetupdesk.ui.parts.nesting import nest


class GridPart(QWidget):
    """Sentence, grid, bar of the current cell, chips; all follow the desk."""

    theme_wanted = Signal(str)  # name of a subject to make a theme of ours

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        theme, tr = frame.theme, frame.tr
        self._sentence = wrapped("", size="message", bold=True, theme=theme)
        legend = ElidedLabel(tr("themes_page.legend"), size="hint", tone="text3", theme=theme)
        legend.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._nobody = wrapped(tr("themes_page.no_people"), tone="text2", theme=theme)
        self.grid, self._bar = GridView(frame), MarkBar(frame)
        self._theirs = OnlyTheirs(frame)
        space = theme.px("card")
        head = QHBoxLayout()
        head.setContentsMargins(space, 0, space, 0)
        head.setSpacing(space)
        head.addWidget(self._sentence, 1)
        head.addWidget(legend, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        nest(layout, head)
        layout.addWidget(self._nobody)
        self._nobody.setContentsMargins(space, space, space, space)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._theirs)
        layout.addStretch()
        self._connect()
        self._show(frame.desk.meetup)
        self.grid.choose_any()

    def focus_start(self) -> None:
        """Put the focus into the grid."""
        self.grid.setFocus()

    def come_back(self, found: Difference) -> bool:
        """Show the mark that undo reached; False when it reached something else."""
        person = next((each for each in self.grid.marks.people if each.id == found.outer), None)
        if person is None or not found.where.path.startswith("people.interests"):
            return False
        rows = (found.old, found.new, *person.interests)
        marks = (row for row in rows if isinstance(row, Interest) and row.id == found.row)
        mark = next(marks, None)
        return mark is not None and self.grid.choose(person.id, mark.theme)

    def _connect(self) -> None:
        grid, bar = self.grid, self._bar
        grid.strength_wanted.connect(self._set_strength)
        grid.evidence_wanted.connect(self._edit_evidence)
        grid.person_wanted.connect(self._open_person)
        grid.place_changed.connect(self._show_cell)
        bar.strength_chosen.connect(self._set_strength)
        bar.evidence_given.connect(self._set_evidence)
        bar.left.connect(self.focus_start)
        self._theirs.theme_wanted.connect(self.theme_wanted)
        self._frame.desk.changed.connect(self._follow)

    def _set_strength(self, strength: int) -> None:
        person, theme = self.grid.ids()
        change = partial(
            with_strength, person_id=person, theme_id=theme, strength=strength,
            row_id=self._frame.new_id("people.interests"),
        )  # fmt: skip
        if person:
            self._frame.edit("themes_page.edit.strength", change)

    def _set_evidence(self, person: str, theme: str, address: str) -> None:
        change = partial(with_evidence, person_id=person, theme_id=theme, address=address)
        self._frame.edit("themes_page.edit.evidence", change)

    def _edit_evidence(self) -> None:
        if not self._bar.focus_evidence():
            self._frame.tell(self._frame.tr("themes_page.strength_first"), False)

    def _open_person(self, person_id: str) -> None:
        self._frame.go_to(Where("people.interests", person_id))

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.people is not new.people or old.themes is not new.themes:
            self._show(new)
            self.grid.choose_any()

    def _show_cell(self) -> None:
        index = self.grid.currentIndex()
        marks = self.grid.marks
        person, theme = marks.person(index.row()), marks.theme(index.column())
        self._bar.setVisible(bool(person and theme))
        if person and theme:
            self._bar.show_cell(person, theme)

    def _show(self, meetup: Meetup) -> None:
        people = room(meetup)
        found = room_match(meetup, people)
        self._sentence.setText(
            self._frame.tr(
                "themes_page.sentence",
                people=found.people,
                matched=found.matched,
                all=found.themes_all,
                met=found.themes_met,
            )
        )
        self._sentence.setVisible(bool(people))
        self._nobody.setVisible(not meetup.people)
        self.grid.setVisible(bool(meetup.people))
        self._theirs.show_room(people)
        self._show_cell()
