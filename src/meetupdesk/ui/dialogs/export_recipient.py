"""Who receives the files and what for: what the export log keeps (sharing.md 4)."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from meetupdesk.exporting.order import Recipient
from meetupdesk.exporting.recipients import REQUIRED, missing
from meetupdesk.meetup.fields import kinds
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.places import Where
from meetupdesk.ui.dialogs.export_form import Labelled
from meetupdesk.ui.editors import make_editor
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.notices import MessageLine

FIELDS = {
    "recipient_kind": "kind",
    "until": "until",
    "recipient": "name",
    "ground": "ground",
    "purpose": "purpose",
    "note": "note",
}
"""Field of ``Export`` -> field of ``Recipient``, in the order of the form."""

PLACES = {
    "recipient_kind": (0, 0, 1, 1),
    "until": (0, 1, 1, 1),
    "recipient": (2, 0, 1, 1),
    "ground": (2, 1, 1, 1),
    "purpose": (3, 0, 1, 2),
    "note": (4, 0, 1, 2),
}
"""Row, column, and how many of each a field takes."""


class RecipientForm(QWidget):
    """``value`` is what was filled in; fields that the kind does not need are hidden."""

    changed = Signal()
    kind_chosen = Signal(str)

    def __init__(self, frame: Frame, value: Recipient) -> None:
        super().__init__()
        self._frame, self.value = frame, value
        self.needs_note = False
        self.boxes: dict[str, Labelled] = {}
        self.editors = {
            name: make_editor(frame, kinds(Export)[name], Where(f"exports.{name}"))
            for name in FIELDS
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(frame.theme.px("card"))
        self._grid.setVerticalSpacing(frame.theme.px("inside"))
        for column, share in enumerate((3, 2)):
            self._grid.setColumnStretch(column, share)
        self._message = MessageLine(frame)
        self._message.hide()
        self._grid.addWidget(self._message, 1, 0, 1, 2)
        for name in FIELDS:
            self._add(name)
        self._show_needed()

    def missing(self) -> tuple[str, ...]:
        """Return the names of the required fields that are still empty."""
        found = missing(self.value)
        return (*found, "note") if self.needs_note and not self.value.note.strip() else found

    def name_of(self, field: str) -> str:
        """Return what a field is called here."""
        own = {"recipient_kind": "export.who", "note": "export.put_back_why"}
        return self._frame.tr(own.get(field, f"exports.{field}"))

    def ask_for_note(self, needed: bool) -> None:
        """Ask, or no longer ask, why somebody was put back."""
        self.needs_note = needed
        self._show_needed()

    def _add(self, name: str) -> None:
        editor = self.editors[name]
        box = Labelled(self._frame, self.name_of(name), editor.widget, target=editor.target)
        self.boxes[name] = box
        self._grid.addWidget(box, *PLACES[name])
        editor.show_value(getattr(self.value, FIELDS[name]))
        editor.edited.connect(lambda value, name=name: self._edit(name, value))
        if name == "until":
            editor.said.connect(self._say)

    def _edit(self, name: str, value: object) -> None:
        changes = {FIELDS[name]: value}
        self.value = replace(self.value, **changes)  # type: ignore[arg-type]  # by FIELDS
        if name == "recipient_kind":
            self._show_needed()
            self.kind_chosen.emit(str(value))
        self.changed.emit()

    def _say(self, key: str) -> None:
        """Say that the day could not be read; until then there is none."""
        self._message.tell("warn", self._frame.tr(key) if key else "")
        self._message.setVisible(bool(key))
        if key:
            self._edit("until", None)

    def _show_needed(self) -> None:
        needed = {"recipient_kind", *REQUIRED[self.value.kind]}
        if self.needs_note:
            needed.add("note")
        for name, box in self.boxes.items():
            box.setVisible(name in needed)
            box.set_required(True)
