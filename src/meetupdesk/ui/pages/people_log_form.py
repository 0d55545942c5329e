"""A short form in the details of a person: nature, channel, and what passed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.meetup.fields import kinds
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.places import Where
from meetupdesk.ui.editors.choices import ChoiceEditor
from meetupdesk.ui.editors.lines import LineEditor
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.contacts_entry import Entry, log_entry
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.nesting import nest

LONGEST = 400  # letters of what was said, as declared


class LogForm(QWidget):
    """Enter saves it under today and closes; Esc closes."""

    left = Signal()

    def __init__(self, frame: Frame, person_id: str) -> None:
        super().__init__()
        self._frame, self._person_id = frame, person_id
        self._values = {"nature": "relation", "channel": "email", "text": ""}
        self._text = LineEditor(frame, Where("contacts.text"), LONGEST)
        self.line = self._text.line
        self.line.setAccessibleName(frame.tr("contacts.text"))
        self.line.setPlaceholderText(frame.tr("contacts_page.text_example"))
        self._text.edited.connect(lambda text: self._values.update(text=text))
        self.line.returnPressed.connect(self.save)
        space = frame.theme.px("inside")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space)
        choices, buttons = QHBoxLayout(), QHBoxLayout()
        choices.setSpacing(space)
        choices.addWidget(self._choice("nature"), 1)
        choices.addWidget(self._choice("channel"), 1)
        buttons.addStretch()
        buttons.addWidget(button(frame, frame.tr("window.cancel"), self._leave, role="quiet"))
        buttons.addWidget(button(frame, frame.tr("people_page.log_save"), self.save))
        nest(layout, choices)
        layout.addWidget(self.line)
        nest(layout, buttons)

    def save(self) -> None:
        """Enter what the form holds, if it says anything."""
        if not self._values["text"]:
            self.line.setFocus()
            return
        nature, channel, text = (self._values[name] for name in ("nature", "channel", "text"))
        entry = Entry(person=self._person_id, nature=nature, channel=channel, text=text)
        log_entry(self._frame, entry)
        self._frame.tell(self._frame.tr("contacts_page.logged"), True)
        self.line.clear()
        self._values["text"] = ""
        self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.left.emit()

    def _choice(self, name: str) -> QWidget:
        kind = kinds(Contact)[name]
        editor = ChoiceEditor(self._frame, Where(f"contacts.{name}"), kind)  # type: ignore[arg-type]  # both are declared as choices
        editor.name_for_readers(self._frame.tr(f"contacts.{name}"), "")
        editor.edited.connect(lambda value: self._values.update({name: value}))
        return editor.widget
