"""The block 관계 of a person: what passed between us, and a short form to note the next thing."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.dates import day_words
from meetupdesk.meetup.facts.contact import ContactFacts
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.people_columns import TOUCH_TONES, since_words
from meetupdesk.ui.pages.people_edits import person_of
from meetupdesk.ui.pages.people_facts import PeopleFacts
from meetupdesk.ui.pages.people_log_form import LogForm
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import ElidedLabel, wrapped
from meetupdesk.ui.parts.nesting import nest

NEWEST = 3  # contacts


class RelationBlock(Card):
    """Follows the log; ``log`` opens the form."""

    def __init__(self, frame: Frame, facts: PeopleFacts, person_id: str) -> None:
        super().__init__(frame, frame.tr("people_page.relation_block"), spacing=8)
        self._facts, self._person_id = facts, person_id
        self._lines: QWidget | None = None
        self._box = QVBoxLayout()
        nest(self._layout, self._box)
        self._form: LogForm | None = None
        self._open = button(frame, frame.tr("people_page.log"), self.log, icon="plus")
        self._open.setEnabled(not frame.desk.read_only)
        self.add(self._open)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def log(self) -> None:
        """Show the form and put the cursor into it."""
        if self._frame.desk.read_only:
            return
        if self._form is None:
            self._form = LogForm(self._frame, self._person_id)
            self._form.left.connect(self._close)
            self.add(self._form)
        self._open.hide()
        self._form.show()
        self._form.line.setFocus()

    def _close(self) -> None:
        if self._form is not None:
            self._form.hide()
        self._open.show()
        self._open.setFocus()

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.contacts is not new.contacts or old.follow_ups is not new.follow_ups:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        person, theme = person_of(meetup, self._person_id), self._frame.theme
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = QWidget()
        layout = QVBoxLayout(self._lines)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        facts = self._facts.contact(person) if person else ContactFacts()
        for words, tone in _summary(self._frame, facts):
            layout.addWidget(wrapped(words, size="message", tone=tone, theme=theme))
        for contact in self._facts.log(self._person_id)[: -NEWEST - 1 : -1]:
            layout.addWidget(_entry(self._frame, contact))
        self._box.addWidget(self._lines)


def _summary(frame: Frame, facts: ContactFacts) -> Iterator[tuple[str, str]]:
    """Yield what the log says, one line each with its tone."""
    tr = frame.tr
    if not facts.relations + facts.requests:
        yield tr("people_page.no_contacts"), "text2"
        return
    if facts.last is not None and facts.days_since is not None:
        day = day_words(tr, facts.last, frame.now().date())
        since = since_words(frame, facts.days_since)
        tone = TOUCH_TONES.get(facts.touch, "text")
        yield tr("people_page.last_line", day=day, since=since), tone
    if facts.best_channel:
        channel = tr(f"contacts.channel.{facts.best_channel}")
        yield tr("people_page.best_channel", channel=channel), "text"
    if facts.reply_days:
        days = sorted(facts.reply_days)[len(facts.reply_days) // 2]
        if days:
            yield tr("people_page.reply_days", count=days), "text"
        else:
            yield tr("people_page.reply_same_day"), "text"
    counts = {"relations": facts.relations, "requests": facts.requests}
    tone = "warn" if facts.request_first else "text"
    yield tr("people_page.balance", **counts), tone


def _entry(frame: Frame, contact: Contact) -> QWidget:
    """Return a line about one contact that leads to it."""
    tr = frame.tr
    day = day_words(tr, contact.day, frame.now().date(), weekday=False) if contact.day else ""
    channel = tr.find(f"contacts.channel.{contact.channel}") or contact.channel
    words = " · ".join(filter(None, (day, channel, " ".join(contact.text.split()))))
    return ElidedLabel(words, size="hint", tone="text2", theme=frame.theme)
