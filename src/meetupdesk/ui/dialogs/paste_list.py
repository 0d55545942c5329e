"""A pasted list becomes people: the rows as they came, and above each column what it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from meetupdesk.meetup.edits import add_rows
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.ids import PREFIXES, new_id
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where, walk
from meetupdesk.ui.dialogs.paste_grid import PasteGrid
from meetupdesk.ui.dialogs.pasted_people import already_here, people_from, read_pasted
from meetupdesk.ui.editors.days import DayEditor
from meetupdesk.ui.editors.lines import LineEditor
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import row_of
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow

LONGEST = 2_000_000  # letters of a paste (imports.md 3)


def open_paste_list(window: MainWindow) -> None:
    """Read the clipboard and ask; afterwards the page of people shows those who were added."""
    from meetupdesk.ui.documents.documents import Documents

    dialog = PasteList(window.frame, window, QGuiApplication.clipboard().text())
    documents = window.findChild(Documents)
    if documents is not None:
        dialog.adding.connect(lambda: documents.keep_point("import"))
    if dialog.exec() and dialog.added:
        from meetupdesk.ui.pages.people import PeoplePage

        window.show_section("people")
        page = window.page("people")
        assert isinstance(page, PeoplePage)
        page.show_new(person.id for person in dialog.added)
        count = len(dialog.added)
        window.tell(window.frame.tr("people_page.pasted", count=count), True)


class PasteList(QDialog):
    """Nothing is added before the button; then all of it is one step.

    ``added`` holds the people after that. With an empty clipboard there is a field to paste into.
    """

    adding = Signal()  # people are about to be added: time for a restore point

    def __init__(self, frame: Frame, parent: QWidget | None, text: str) -> None:
        super().__init__(parent)
        self._frame = frame
        self.added: tuple[Person, ...] = ()
        self._people: tuple[Person, ...] = ()
        self._doubles: frozenset[str] = frozenset()
        tr = frame.tr
        self.setWindowTitle(tr("people_page.paste_title"))
        self.setMinimumSize(frame.theme.px(640), frame.theme.px(440))
        self.resize(frame.theme.px(880), frame.theme.px(500))
        self.source = LineEditor(frame, Where("people.source"), 120)
        self.source.line.setText(tr("people_page.paste_source"))
        self.day = DayEditor(frame, Where("people.collected_on"))
        self.on: date | None = frame.now().date()
        self.day.show_value(self.on)
        self.again = QCheckBox()
        self.again.hide()
        self.grid = PasteGrid(frame)
        self._input = QPlainTextEdit()
        self._input.setPlaceholderText(tr("people_page.paste_here"))
        self._input.setAccessibleName(tr("people_page.paste_here"))
        self._why = wrapped("", size="message", tone="text2", theme=frame.theme)
        self.add = button(frame, "", self._add, role="primary")
        self._place()
        self.grid.changed.connect(self._count)
        self.again.clicked.connect(self._count)
        self._input.textChanged.connect(lambda: self.read(self._input.toPlainText()))
        self.source.edited.connect(self._count)
        self.day.edited.connect(self._take_day)
        self.read(text)

    def read(self, text: str) -> None:
        """Show the rows in a text."""
        pasted = read_pasted(text[:LONGEST], self._frame.tr)
        self.grid.show_pasted(pasted)
        self.grid.setVisible(bool(pasted.rows))
        self._input.setVisible(not pasted.rows)
        self._count()
        if pasted.rows:
            self.add.setFocus()

    def _place(self) -> None:
        frame, theme, tr = self._frame, self._frame.theme, self._frame.tr
        space = theme.px("dialog")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(theme.px("panel"))
        title = tr("people_page.paste_title")
        layout.addWidget(wrapped(title, size="dialog", bold=True, theme=theme))
        layout.addWidget(wrapped(tr("people_page.paste_why"), tone="text2", theme=theme))
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._input, 1)
        layout.addWidget(self.again)
        layout.addWidget(
            row_of(
                frame,
                _captioned(frame, "people.source", self.source.line),
                _captioned(frame, "people.collected_on", self.day.line),
                stretch=(2, 1),
            )
        )
        foot = QHBoxLayout()
        foot.setSpacing(theme.px("inside"))
        foot.addWidget(self._why, 1)
        foot.addWidget(button(frame, tr("window.cancel"), self.reject))
        foot.addWidget(self.add)
        nest(layout, foot)
        self.add.setDefault(True)

    def _take_day(self, day: object) -> None:
        self.on = day if isinstance(day, date) else None
        self._count()

    def _count(self) -> None:
        """Say how many would be added, and what is missing."""
        tr, meetup = self._frame.tr, self._frame.desk.meetup
        on = self.on or self._frame.now().date()
        self._people = people_from(
            self.grid.pasted, meetup, source=self.source.line.text().strip(), on=on, tr=tr,
            new_id=self._ids(),
        )  # fmt: skip
        self._doubles = already_here(meetup, self._people)
        self.again.setVisible(bool(self._doubles))
        self.again.setText(tr("people_page.paste_doubles", count=len(self._doubles)))
        count, missing = len(self._wanted()), self._missing()
        self.add.setText(tr("people_page.paste_add", count=count))
        self.add.setAccessibleName(self.add.text())
        self.add.setEnabled(bool(count) and not missing)
        self._why.setText(missing)

    def _missing(self) -> str:
        """Return why nobody can be added yet; empty when all is there."""
        tr = self._frame.tr
        if not self.grid.pasted.rows:
            return tr("people_page.paste_nothing")
        if not self._people:
            return tr("people_page.paste_no_names")
        if not self.source.line.text().strip():
            return tr("people_page.paste_no_source")
        return "" if self.on else tr("people_page.paste_no_day")

    def _wanted(self) -> tuple[Person, ...]:
        doubles = frozenset[str]() if self.again.isChecked() else self._doubles
        return tuple(person for person in self._people if person.id not in doubles)

    def _add(self) -> None:
        people = self._wanted()
        self.adding.emit()
        self._frame.edit(
            "people_page.paste", lambda meetup: add_rows(meetup, Where("people"), people)
        )
        self.added = people
        self.accept()

    def _ids(self) -> Callable[[str], str]:
        """Return a maker of ids that looks through the meetup once."""
        taken = {row.id for _, row in walk(self._frame.desk.meetup) if isinstance(row, Row)}

        def fresh(table: str) -> str:
            made = new_id(PREFIXES[table], taken, self._frame.chance)
            taken.add(made)
            return made

        return fresh


def _captioned(frame: Frame, path: str, line: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(frame.theme.px("label"))
    caption = label(frame.tr(path), bold=True, theme=frame.theme)
    caption.setBuddy(line)
    line.setAccessibleName(frame.tr(path))
    layout.addWidget(caption)
    layout.addWidget(line)
    return box
