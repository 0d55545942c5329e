"""The wording check in a field: a wavy underline, and a card that offers another sentence.

``spoken_field`` makes the field for everything that guests will hear or read (product.md 5.3). The
marks are laid over the text and are no part of it; nothing happens while Hangul is composed.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout

from meetupdesk.exporting.order import document_translator
from meetupdesk.meetup.fields import Text, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.offers import (
    fits,
    hits_at,
    offered_sentence,
    with_kept_phrase,
    with_sentence,
)
from meetupdesk.meetup.places import Where, class_at, holder_of
from meetupdesk.meetup.questions import with_typed_value
from meetupdesk.meetup.wording import Hit
from meetupdesk.ui.editors.paragraphs import GrowingText
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.wording_mark_card import WordingCard
from meetupdesk.ui.parts.wording_mark_line import WrappedLine
from meetupdesk.ui.settings import Settings

PAUSE = 600  # ms after the last key; sooner would judge half a word


def spoken_field(
    frame: Frame, where: Where, *, caption: bool = True, hint: bool = True
) -> FieldBox:
    """Return the field at a place with its wording checked while it is typed."""
    kind = kinds(class_at(Meetup, where.path.rpartition(".")[0]))[where.name]
    is_line = isinstance(kind, Text) and kind.lines == 1
    editor = WrappedLine(frame, where) if is_line else None
    box = FieldBox(frame, where, editor=editor, caption=caption, hint=hint)
    WordingMark(frame, box)
    return box


class WordingMark(QObject):
    """Belongs to a field whose editor is a ``GrowingText``; its card speaks of the first hit."""

    def __init__(self, frame: Frame, box: FieldBox) -> None:
        super().__init__(box)
        assert isinstance(box.editor.target, GrowingText)
        self._frame, self._where, self._text = frame, box.where, box.editor.target
        self._hits: tuple[Hit, ...] = ()
        self._read: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._read_text)
        self._card = WordingCard(frame)
        self._card.use_wanted.connect(self._use)
        self._card.keep_wanted.connect(self._keep)
        layout = box.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.count() - 1, self._card)  # above the stretch at the end
        self._text.textChanged.connect(self._wait)
        frame.desk.changed.connect(self._follow)
        frame.preferences.changed.connect(self._follow_preferences)
        self._read_text()

    def _wait(self) -> None:
        """Read when typing pauses; each step of a composition reports a change too."""
        if self._text.is_composing or self._text.toPlainText() != self._read:
            self._timer.start()

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if self._surroundings(old) != self._surroundings(new):
            self._read_text()

    def _follow_preferences(self, old: Settings, new: Settings) -> None:
        if old.check_wording != new.check_wording:
            self._read_text()

    def _surroundings(self, meetup: Meetup) -> tuple[object, ...]:
        """Return what else decides about hits and offers."""
        link = getattr(holder_of(meetup, self._where), "link", "")
        language = meetup.overview.document_language
        return link, meetup.coach.kept_phrases, meetup.messages.donts, language

    def _read_text(self) -> None:
        if self._text.is_composing:
            self._timer.start()
            return
        self._timer.stop()
        self._read = self._text.toPlainText()
        is_wanted = self._frame.preferences.value.check_wording
        meetup = self._frame.desk.meetup
        self._hits = hits_at(meetup, self._where, self._read) if is_wanted else ()
        self._underline(self._read)
        self._show_card(self._read)

    def _underline(self, text: str) -> None:
        look = QTextCharFormat()
        look.setBackground(self._frame.theme.colour("warnsoft"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(self._frame.theme.colour("warn"))
        marks: list[QTextEdit.ExtraSelection] = []
        for hit in self._hits:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = _cursor(self._text, *_in_qt(text, (hit.start, hit.end)))
            mark.format = look
            marks.append(mark)
        self._text.setExtraSelections(marks)
        state = "warn" if marks else ""
        if (self._text.property("state") or "") != state:
            self._text.setProperty("state", state)
            self._text.style().unpolish(self._text)
            self._text.style().polish(self._text)

    def _show_card(self, text: str) -> None:
        if self._hits:
            hit = self._hits[0]
            sentence = self._sentence(hit)
            can_use = bool(sentence) and fits(self._where, with_sentence(text, hit, sentence))
            self._card.show_hit(hit, sentence, can_use=can_use)
        self._card.setVisible(bool(self._hits))

    def _use(self) -> None:
        hit = self._hits[0]
        sentence = self._sentence(hit)
        text = with_sentence(self._text.toPlainText(), hit, sentence)
        self._text.setFocus()
        self._frame.edit(
            "wording_mark.use", lambda meetup: with_typed_value(meetup, self._where, text)
        )
        self._read_text()

    def _sentence(self, hit: Hit) -> str:
        """Return what to say instead, in the language in which the document is written."""
        meetup = self._frame.desk.meetup
        return offered_sentence(meetup, hit.family, document_translator(meetup))

    def _keep(self) -> None:
        phrase = self._hits[0].phrase
        self._text.setFocus()
        self._frame.edit("wording_mark.keep", lambda meetup: with_kept_phrase(meetup, phrase))


def _in_qt(text: str, places: Sequence[int]) -> list[int]:
    """Return places in the text as Qt counts them: letters beyond the first plane are two."""
    return [len(text[:place].encode("utf-16-le")) // 2 for place in places]


def _cursor(text: GrowingText, start: int, end: int) -> QTextCursor:
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
