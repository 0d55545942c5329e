"""The field of a person's interests: chips of our themes and of other subjects, and a line.

Enter or a comma ends a token; what is composed in Hangul is left alone until it is committed. Left
and right walk into the chips: there 1 to 3 set the strength, Ctrl+L leads to the evidence.
"""

from functools import partial

from msgspec import structs
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from meetupdesk.meetup.clean import clean_text, has_resident_number
from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.facts.names import subject_key
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Interest, Person
from meetupdesk.meetup.places import Where, holder_of
from meetupdesk.ui.editors.token_bar import TokenBar
from meetupdesk.ui.editors.token_box import TokenBox
from meetupdesk.ui.editors.token_chip import Chip
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.notices import MessageLine

TABLE = "people.interests"
LONGEST = 20  # letters of a name, as declared
SEPARATORS = ",\uff0c\u3001;\n\t"  # also the commas of Chinese and Japanese


class InterestsField(QWidget):
    """Label, box of chips, a bar for the chosen chip, and a hint or one message.

    Every change is one step of the desk. Follows the desk by itself.
    """

    def __init__(self, frame: Frame, person_id: str) -> None:
        super().__init__()
        self._frame, self._person_id = frame, person_id
        self.where = Where(TABLE, person_id)
        self._taken_back: Interest | None = None
        theme, tr = frame.theme, frame.tr
        self.box = TokenBox(frame)
        self.box.line.setAccessibleName(tr(TABLE))
        self.bar = TokenBar(frame)
        self.bar.hide()
        self._hint = wrapped(tr("tokens.hint"), size="hint", tone="text3", theme=theme)
        self._message = MessageLine(frame)
        caption = label(tr(TABLE), bold=True, theme=theme)
        caption.setBuddy(self.box.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px("label"))
        for each in (caption, self.box, self.bar, self._hint, self._message):
            layout.addWidget(each)
        self._connect()
        self._show(frame.desk.meetup)

    def focus(self) -> None:
        """Put the cursor into the line."""
        self.box.line.setFocus()

    def add(self, text: str) -> bool:
        """Add what the text names, each once; a theme's name becomes that theme."""
        if has_resident_number(text):
            self._say("window.message.resident_number")
            return False
        for mark in SEPARATORS:
            text = text.replace(mark, "\n")
        names = [clean_text(name, lines=1)[:LONGEST] for name in text.split("\n")]
        interests = self._interests()
        for name in filter(None, names):
            interests = self._with(interests, name)
        self._put(interests)
        return True

    def set_strength(self, interest_id: str, strength: int) -> None:
        """Say how much somebody cares: 1, 2 or 3."""
        self._change(interest_id, strength=strength)

    def set_evidence(self, interest_id: str, address: str) -> None:
        """Keep the address of a text that shows the interest."""
        self._change(interest_id, evidence=address)

    def remove(self, interest_id: str) -> None:
        """Take one away; the chip before it, or the line, gets the focus."""
        ids = [interest.id for interest in self._interests()]
        place = ids.index(interest_id) if interest_id in ids else -1
        self._put(tuple(each for each in self._interests() if each.id != interest_id))
        self.box.focus_chip(min(place, len(ids) - 2))

    def _connect(self) -> None:
        box, bar = self.box, self.bar
        box.entered.connect(self.add)
        box.taken_back.connect(self._take_back)
        box.strength_wanted.connect(self.set_strength)
        box.evidence_wanted.connect(self._edit_evidence)
        box.removal_wanted.connect(self.remove)
        bar.strength_chosen.connect(self.set_strength)
        bar.evidence_given.connect(self.set_evidence)
        bar.removal_wanted.connect(self.remove)
        bar.left.connect(self._back_to_chip)
        self._frame.desk.changed.connect(self._follow)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # an application runs

    def _person(self) -> Person | None:
        found = holder_of(self._frame.desk.meetup, self.where)
        return found if isinstance(found, Person) else None

    def _interests(self) -> tuple[Interest, ...]:
        person = self._person()
        return person.interests if person else ()

    def _with(self, interests: tuple[Interest, ...], name: str) -> tuple[Interest, ...]:
        themes = self._frame.desk.meetup.themes
        key = subject_key(name)
        theme = next((theme.id for theme in themes if subject_key(theme.name) == key), "")
        for each in interests:
            if (theme and each.theme == theme) or subject_key(each.name) == key:
                return interests
        back, self._taken_back = self._taken_back, None
        if back is not None and (back.theme, subject_key(back.name)) == (
            theme, "" if theme else key,
        ):  # fmt: skip
            return (*interests, back)
        row_id = self._frame.new_id(TABLE)
        return (*interests, Interest(id=row_id, theme=theme, name="" if theme else name))

    def _change(self, interest_id: str, **values: object) -> None:
        self._put(
            tuple(
                structs.replace(each, **values) if each.id == interest_id else each
                for each in self._interests()
            )
        )

    def _put(self, interests: tuple[Interest, ...]) -> None:
        words = self._frame.tr("window.edit.field", field=self._frame.tr(TABLE))
        self._frame.desk.edit(words, partial(with_value, where=self.where, value=interests))

    def _take_back(self) -> None:
        """Turn the last chip into text again; entered anew it keeps strength and evidence."""
        interests = self._interests()
        if interests:
            self._taken_back = interests[-1]
            name = self.box.name_of(interests[-1].id)
            self._put(interests[:-1])
            self.box.line.setText(name)

    def _edit_evidence(self, interest_id: str) -> None:
        self._choose(interest_id)
        self.bar.focus_evidence()

    def _back_to_chip(self, interest_id: str) -> None:
        ids = [interest.id for interest in self._interests()]
        self.box.focus_chip(ids.index(interest_id) if interest_id in ids else -1)

    def _choose(self, interest_id: str) -> None:
        found = next((each for each in self._interests() if each.id == interest_id), None)
        if found is not None:
            self.bar.show_interest(found, self.box.name_of(interest_id))
            self.bar.setVisible(not self._frame.desk.read_only)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, Chip) and self.box.isAncestorOf(now):
            self._choose(now.interest_id)
        elif now is None or not self.bar.isAncestorOf(now):
            self.bar.hide()

    def _follow(self, _old: Meetup, new: Meetup) -> None:
        self._show(new)

    def _show(self, meetup: Meetup) -> None:
        person = self._person()
        self.setEnabled(person is not None)
        interests = person.interests if person else ()
        self.box.show_interests(interests, meetup)
        if not self.bar.isHidden():
            self._choose(self.bar.interest_id)
        ours = any(interest.theme for interest in interests)
        lonely = bool(interests and meetup.themes and not ours)
        self._say("tokens.shares_none" if lonely else "", count=len(meetup.themes))

    def _say(self, key: str, **values: object) -> None:
        self._message.tell("warn", self._frame.tr(key, **values) if key else "")
        self._message.setVisible(bool(key))
        self._hint.setVisible(not key)
        self.box.set_warning(bool(key))
