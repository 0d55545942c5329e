"""The export log: what left the house, newest first, and which copies have come back."""

from msgspec import structs
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.dates import day_words
from meetupdesk.meetup.model.exports import Export
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card, row_of
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.scrolling import Scrolling

MOST_SHOWN = 100


class ExportsPart(Scrolling):
    """A card for each entry; entries are written by the program and cannot be edited."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._list: QWidget | None = None
        frame.desk.logged.connect(self._show)
        self._show(frame.desk.exports)

    def _show(self, exports: tuple[Export, ...]) -> None:
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._frame.theme.px("panel"))
        newest = sorted(exports, key=lambda entry: entry.at, reverse=True)
        for entry in newest[:MOST_SHOWN]:
            column.addWidget(self._card(entry))
        if not exports:
            none = self._frame.tr("privacy_page.no_exports")
            column.addWidget(wrapped(none, tone="text2", theme=self._frame.theme))
        self.add(self._list)

    def _card(self, entry: Export) -> Card:
        frame, tr, theme = self._frame, self._frame.tr, self._frame.theme
        card = Card(frame, spacing=6)
        document = tr(f"exports.document.{entry.document}")
        to_whom = tr(f"exports.recipient_kind.{entry.recipient_kind}")
        when = day_words(tr, entry.at.astimezone().date())
        head = " · ".join(part for part in (when, document, to_whom, entry.recipient) if part)
        card.add(wrapped(head, bold=True, theme=theme))
        people = tr("word.people", count=len(entry.people))
        about = " · ".join((entry.file_name, people))
        card.add(row_of(frame, label(about, tone="text2", theme=theme), self._state(entry)))
        return card

    def _state(self, entry: Export) -> QWidget:
        """Say until when the copy may be kept, or that it is settled."""
        frame, tr, theme = self._frame, self._frame.tr, self._frame.theme
        if entry.settled_on is not None:
            day = day_words(tr, entry.settled_on)
            return label(tr("privacy_page.settled", day=day), tone="ok", theme=theme)
        late = entry.until is not None and entry.until < frame.now().date()
        until = tr("privacy_page.until", day=day_words(tr, entry.until)) if entry.until else ""
        settle = button(frame, tr("privacy_page.settle"), lambda: self._settle(entry), role="quiet")
        settle.setEnabled(not frame.desk.read_only)
        return row_of(frame, label(until, tone="warn" if late else "text2", theme=theme), settle)

    def _settle(self, entry: Export) -> None:
        today = self._frame.now().date()
        self._frame.desk.log_export(structs.replace(entry, settled_on=today))
