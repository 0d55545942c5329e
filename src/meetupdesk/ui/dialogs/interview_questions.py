"""The five questions for a new meetup, each a widget and what it answers (ui.md 9)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QVBoxLayout, QWidget

from meetupdesk.i18n import Translator
from meetupdesk.meetup.clean import clean_text, has_resident_number
from meetupdesk.meetup.model.overview import FORMATS
from meetupdesk.meetup.places import Where
from meetupdesk.ui.dialogs.choice import Choice
from meetupdesk.ui.editors.days import DayEditor
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.cards import row_of
from meetupdesk.ui.parts.labels import label
from meetupdesk.ui.parts.notices import MessageLine
from meetupdesk.ui.reading import Unreadable, read_day

TOPIC, SENTENCE, NAME = 40, 300, 40  # letters
FORMAT_ICONS = {
    "blogger_meetup": "writing",
    "citizen_roundtable": "users-group",
    "press_session": "message-question",
    "crisis_listening": "ear",
    "other": "file-text",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """``answers`` gives fields of ``Interview``; None while something cannot be read."""

    key: str
    widget: QWidget
    focus: QWidget
    answers: Callable[[], Mapping[str, object] | None]


def questions(frame: Frame) -> tuple[Question, ...]:
    """Return all five, in order."""
    made = (_hear_about, _first_day, _audience, _themes, _people)
    return tuple(make(frame) for make in made)


def wants_list(question: Question) -> bool:
    """Tell whether a list is to be pasted once the meetup is there."""
    box = question.widget.findChild(QCheckBox, "paste")
    return isinstance(box, QCheckBox) and box.isChecked()


def _hear_about(frame: Frame) -> Question:
    line = _line(frame.tr, "hear_about", TOPIC)
    return Question(
        key="hear_about",
        widget=_column(frame, line),
        focus=line,
        answers=lambda: {"hear_about": _words(line)},
    )


def _first_day(frame: Frame) -> Question:
    tr = frame.tr
    editor, message = DayEditor(frame, Where("schedule.sessions.day")), MessageLine(frame)
    line = editor.line
    line.setAccessibleName(tr("interview_dialog.first_day.field"))
    line.setPlaceholderText(tr("interview_dialog.first_day.example"))
    line.setMaximumWidth(frame.theme.px(280))
    unknown = QCheckBox(tr("interview_dialog.first_day.unknown"))
    unknown.toggled.connect(line.setDisabled)
    widget = _column(frame, line, message, unknown)
    message.hide()

    def say(key: str) -> None:
        if key:
            message.tell("warn", tr(key))
        message.setVisible(bool(key))

    def answers() -> Mapping[str, object] | None:
        try:
            day = read_day(line.text(), frame.now().date())
        except Unreadable as error:
            say("" if unknown.isChecked() else error.key)
            return {"first_day": None} if unknown.isChecked() else None
        return {"first_day": None if unknown.isChecked() else day}

    editor.said.connect(say)
    return Question(key="first_day", widget=widget, focus=line, answers=answers)


def _audience(frame: Frame) -> Question:
    tr = frame.tr
    line, group = _line(tr, "audience", SENTENCE), QButtonGroup()
    cards = {}
    for key in FORMATS:
        title = tr("interview_dialog.blank" if key == "other" else f"overview.format.{key}")
        words = tr(f"interview_dialog.format.{key}")
        card = Choice(frame, title, words, icon=FORMAT_ICONS[key])
        card.setCheckable(True)
        group.addButton(card)
        cards[key] = card
    cards[FORMATS[0]].setChecked(True)
    caption = label(tr("interview_dialog.formats"), bold=True, theme=frame.theme)
    widget = _column(frame, line, caption, *cards.values())
    group.setParent(widget)

    def answers() -> Mapping[str, object]:
        chosen = next(key for key, card in cards.items() if card.isChecked())
        return {"audience": _words(line), "format": chosen}

    return Question(key="audience", widget=widget, focus=line, answers=answers)


def _themes(frame: Frame) -> Question:
    tr = frame.tr
    lines = [QLineEdit(maxLength=TOPIC) for _ in range(3)]
    for number, line in enumerate(lines, 1):
        line.setAccessibleName(tr("interview_dialog.themes.field", number=number))
        line.setPlaceholderText(tr(f"interview_dialog.themes.example.{number}"))
    return Question(
        key="themes",
        widget=_column(frame, *lines),
        focus=lines[0],
        answers=lambda: {"themes": tuple(filter(None, map(_words, lines)))},
    )


def _people(frame: Frame) -> Question:
    tr = frame.tr
    pairs = [(QLineEdit(maxLength=NAME), QLineEdit(maxLength=SENTENCE)) for _ in range(3)]
    for number, pair in enumerate(pairs, 1):
        for name, line in zip(("handle", "channel"), pair, strict=True):
            line.setAccessibleName(tr(f"interview_dialog.people.{name}", number=number))
            line.setPlaceholderText(tr(f"interview_dialog.people.{name}_example"))
    paste = QCheckBox(tr("interview_dialog.people.paste"))
    paste.setObjectName("paste")

    def answers() -> Mapping[str, object]:
        named = [(_words(handle), _words(channel)) for handle, channel in pairs]
        return {"people": tuple(pair for pair in named if pair[0])}

    rows = [row_of(frame, *pair, stretch=(2, 3)) for pair in pairs]
    widget = _column(frame, *rows, paste)
    return Question(key="people", widget=widget, focus=pairs[0][0], answers=answers)


def _line(tr: Translator, key: str, limit: int) -> QLineEdit:
    line = QLineEdit(maxLength=limit)
    line.setAccessibleName(tr(f"interview_dialog.{key}.field"))
    line.setPlaceholderText(tr(f"interview_dialog.{key}.example"))
    return line


def _column(frame: Frame, *widgets: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(frame.theme.px("inside"))
    for each in widgets:
        column.addWidget(each)
    column.addStretch()
    return box


def _words(line: QLineEdit) -> str:
    """Return what was typed; a resident registration number is not kept."""
    text = clean_text(line.text(), lines=1)
    return "" if has_resident_number(text) else text
