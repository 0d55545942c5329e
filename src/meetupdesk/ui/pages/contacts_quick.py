"""The quick line on top of the contact log: who, how, what; and what comes next."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetupdesk.dates import day_words
from meetupdesk.meetup.fields import Choice, kinds
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.places import Where
from meetupdesk.ui.editors.choices import ChoiceEditor
from meetupdesk.ui.editors.days import DayEditor
from meetupdesk.ui.editors.lines import LineEditor
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.contacts_entry import Entry, log_entry
from meetupdesk.ui.pages.contacts_person import PersonChooser
from meetupdesk.ui.pages.people_edits import person_of
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import ElidedLabel
from meetupdesk.ui.parts.notices import MessageLine

SHORTEST = {"ko": 4, "en": 8}  # letters that a combo shows at least
TEXT, STEP = 400, 80  # letters, as declared


class QuickLine(Card):
    """Enter in any of its lines saves it under today; person and channel stay for the next."""

    logged = Signal(str)  # contact id
    used = Signal()  # something was written, or all of it is gone

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, spacing=8)
        tr, around = frame.tr, frame.theme.px("panel")
        self._layout.setContentsMargins(around, around, around, around)
        self.person = PersonChooser(frame, tr("contacts.person"), tr("contacts_page.who"))
        self.person.setMinimumContentsLength(4)
        self.nature, self.channel = self._choice("nature"), self._choice("channel")
        self.text = LineEditor(frame, Where("contacts.text"), TEXT)
        self.text.line.setPlaceholderText(tr("contacts_page.text_example"))
        self.step = LineEditor(frame, Where("people.next_step"), STEP)
        self.next_on = DayEditor(frame, Where("people.next_on"))
        self._day: date | None = None
        self._message = MessageLine(frame)
        self._message.hide()
        self.save_button = button(
            frame, tr("contacts_page.log"), self.save, role="primary", icon="plus"
        )
        self.add(
            self._row(
                ("contacts.person", self.person, 3),
                ("contacts.nature", self.nature.combo, 1),
                ("contacts.channel", self.channel.combo, 2),
                ("contacts.text", self.text.line, 8),
            )
        )
        self._second = self._row(
            ("people.next_step", self.step.line, 7),
            ("people.next_on", self.next_on.line, 4),
            ("", self.save_button, 0),
        )
        self.add(self._second)
        self.add(self._message)
        self.setEnabled(not frame.desk.read_only)
        self._connect()

    def begin(self, person_id: str = "") -> None:
        """Put the cursor where writing begins; with a person, that one is chosen."""
        if person_id:
            self.person.choose(person_id)
            self._show_plan()
        (self.text.line if self.person.person_id() else self.person).setFocus()

    def fit(self, low: bool) -> bool:
        """Hide the second half where it is low and nothing is written; tell whether it fits so."""
        lines = (self.text.line, self.step.line, self.next_on.line)
        is_used = any(line.text() for line in lines)
        self._second.setVisible(not low or is_used)
        return not (low and is_used)

    def save(self) -> None:
        """Enter the contact, or say what is missing."""
        self.person.settle()
        person, text = self.person.person_id(), self.text.line.text().strip()
        if not person or not text:
            self._say("contacts_page.who_first" if not person else "contacts_page.text_first")
            (self.person if not person else self.text.line).setFocus()
            return
        entry = Entry(
            person=person, text=text, nature=self._code(self.nature),
            channel=self._code(self.channel), next_step=self.step.line.text().strip(),
            next_on=self._day,
        )  # fmt: skip
        contact_id = log_entry(self._frame, entry)
        self._clear()
        self._frame.tell(self._frame.tr("contacts_page.logged"), True)
        self.logged.emit(contact_id)
        self.text.line.setFocus()

    def _connect(self) -> None:
        for line in (self.text.line, self.step.line, self.next_on.line):
            line.returnPressed.connect(self.save)
        self.next_on.edited.connect(self._take_day)
        self.person.chosen.connect(self._show_plan)
        for editor in (self.text, self.step, self.next_on):
            editor.said.connect(self._say)
            editor.line.textChanged.connect(self.used)

    def _clear(self) -> None:
        self.text.line.clear()
        self.step.line.clear()
        self.next_on.line.clear()
        self.next_on.show_value(None)
        self._day = None
        self.nature.show_value("relation")
        self._say("")
        self._show_plan()

    def _take_day(self, day: object) -> None:
        self._day = day if isinstance(day, date) else None

    def _show_plan(self) -> None:
        """Show in grey what is planned with the person now; writing replaces it."""
        person = person_of(self._frame.desk.meetup, self.person.person_id())
        tr, today = self._frame.tr, self._frame.now().date()
        self.step.line.setPlaceholderText(person.next_step if person else "")
        day = person.next_on if person else None
        self.next_on.line.setPlaceholderText(day_words(tr, day, today) if day else "")

    def _say(self, key: str) -> None:
        self._message.tell("warn", self._frame.tr(key) if key else "")
        self._message.setVisible(bool(key))

    def _code(self, editor: ChoiceEditor) -> str:
        return str(editor.combo.currentData())

    def _choice(self, name: str) -> ChoiceEditor:
        kind = kinds(Contact)[name]
        assert isinstance(kind, Choice)
        editor = ChoiceEditor(self._frame, Where(f"contacts.{name}"), kind)
        editor.combo.setMinimumContentsLength(SHORTEST[self._frame.tr.language])
        return editor

    def _row(self, *parts: tuple[str, QWidget, int]) -> QWidget:
        """Return widgets side by side: each with the path of its label and its share of room."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._frame.theme.px("inside"))
        for path, widget, share in parts:
            row.addWidget(self._captioned(path, widget), share)
        return box

    def _captioned(self, path: str, widget: QWidget) -> QWidget:
        theme = self._frame.theme
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px("label"))
        words = self._frame.tr(path) if path else ""
        caption = ElidedLabel(words, bold=True, theme=theme)
        if path:
            caption.setBuddy(widget)
            widget.setAccessibleName(words)
        layout.addWidget(caption)
        layout.addWidget(widget)
        if isinstance(widget, QLineEdit):
            widget.setMinimumWidth(theme.px(70))
        return box
