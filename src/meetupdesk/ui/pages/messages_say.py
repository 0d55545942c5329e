"""The card 전할 메시지: at most three sentences, each with what can be checked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.messages import Message
from meetupdesk.meetup.places import Where
from meetupdesk.ui.editors.paragraphs import ParagraphEditor
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.messages_fold import LazyFold
from meetupdesk.ui.pages.messages_grip import RowGrip
from meetupdesk.ui.pages.messages_rows import RowsCard
from meetupdesk.ui.parts.labels import label, set_tone
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.notices import MessageLine
from meetupdesk.ui.parts.wording_mark import spoken_field

MOST = 3  # messages that people take home
WORDS = 15  # of a message; more are not remembered
TABLE = "messages.pillars"
FOLDED = ("proofs", "link", "theme", "ask_back", "disclosure")
SPOKEN = ("proofs", "ask_back")


class SayCard(RowsCard):
    """From the fourth message on a line says that three are enough."""

    def __init__(self, frame: Frame) -> None:
        self._enough = MessageLine(frame)
        self._enough.tell("tip", frame.tr("messages_page.enough"))
        super().__init__(
            frame, Where(TABLE), lambda row_id: Message(id=row_id),
            icon=("check", "ok"), add_text=frame.tr("messages_page.add_line"),
        )  # fmt: skip
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.add_button), self._enough)

    def make_row(self, row_id: str) -> QWidget:
        return MessageRow(self._frame, row_id)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        super().show_rows(rows)
        self._enough.setVisible(len(rows) > MOST)
        tr = self._frame.tr
        words = tr("messages_page.add_line") if rows else tr("messages_page.add_first")
        self.add_button.setText(f" {words}")
        self.add_button.setAccessibleName(words)


class MessageRow(QWidget):
    """The sentence, the count of its words, and a fold with its proofs and how it is said."""

    def __init__(self, frame: Frame, row_id: str) -> None:
        super().__init__()
        theme = frame.theme
        self._frame, self._row_id = frame, row_id
        self._words = label("", size="hint", tone="text3", theme=theme)
        places = [Where(f"{TABLE}.{name}", row_id) for name in FOLDED]
        self._fold = LazyFold(frame, frame.tr("messages_page.more"), places, SPOKEN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        row = QHBoxLayout()
        row.setSpacing(theme.px("label"))
        text = spoken_field(frame, Where(f"{TABLE}.text", row_id), caption=False)
        if isinstance(text.editor, ParagraphEditor):
            text.editor.text.setPlaceholderText(frame.tr("messages_page.message"))
        row.addWidget(text, 1)
        grip = RowGrip(frame, row_id, frame.tr("messages_page.move_message"))
        row.addWidget(grip, 0, Qt.AlignmentFlag.AlignTop)
        nest(layout, row)
        layout.addWidget(self._words, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._fold)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.messages.pillars is not new.messages.pillars:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        row = next((row for row in meetup.messages.pillars if row.id == self._row_id), None)
        if row is None:
            return
        count = len(row.text.split())
        key = "messages_page.words" if count <= WORDS else "messages_page.many_words"
        self._words.setText(self._frame.tr(key, count=count, limit=WORDS))
        set_tone(self._words, "text3" if count <= WORDS else "accenttext")
        self._words.setVisible(bool(row.text))
        self._fold.set_summary(self._held(row))

    def _held(self, row: Message) -> str:
        """Say what the fold holds, and whether the message may be said to everybody."""
        tr = self._frame.tr
        names = ("proofs", "link", "theme", "ask_back")
        held = [tr(f"messages_page.held.{name}") for name in names if getattr(row, name).strip()]
        said = "" if row.disclosure == "public" else tr(f"{TABLE}.disclosure.{row.disclosure}")
        return " · ".join(each for each in (", ".join(held), said) if each)
