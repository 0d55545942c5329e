"""The page 메시지: what to ask, what to say, and next to it what not to say."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.pages.messages_asks import AsksCard
from meetupdesk.ui.pages.messages_columns import TwoColumns
from meetupdesk.ui.pages.messages_donts import DontsCard
from meetupdesk.ui.pages.messages_fold import LazyFold
from meetupdesk.ui.pages.messages_rows import RowsCard
from meetupdesk.ui.pages.messages_say import SayCard
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.folds import Fold
from meetupdesk.ui.parts.labels import wrapped
from meetupdesk.ui.parts.wording_mark import spoken_field

LETTERS = ("invitation", "thanks")
BUILT_IN = range(1, 5)  # principles that are always printed


class MessagesPage(Page):
    """Form page of ``messages``."""

    key = "messages"

    def build(self) -> None:
        frame, tr = self.frame, self.frame.tr
        self._asks, self._say, self._donts = AsksCard(frame), SayCard(frame), DontsCard(frame)
        add = button(
            frame, tr("messages_page.add"), self._say.rows.add, role="primary", icon="plus"
        )
        add.setEnabled(not frame.desk.read_only)
        self.add_actions(add)
        self.add(self._asks)
        headline = Card(frame)
        headline.add(spoken_field(frame, Where("messages.headline")))
        self.add(headline)
        self.add(TwoColumns(frame, self._say, self._donts))
        self._letters = Fold(frame, tr("messages_page.letters"), self._make_letters())
        self.add(self._letters)
        self._principles = Fold(frame, tr("messages_page.principles"), self._make_principles())
        self.add(self._principles)
        for keys in ("Alt+N", "Ins"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._add_here)
        frame.desk.changed.connect(self._follow)
        self._summarise(frame.desk.meetup)

    def reveal(self, where: Where) -> bool:
        """Show a place; of a table without rows, the button that adds the first one."""
        for card in (self._asks, self._say, self._donts):
            if where == card.rows_table and not card.rows.cards:
                card.add_button.setFocus()
                return True
        for fold in self.findChildren(LazyFold):
            if where in fold.places:
                fold.set_open(True)  # only then there is a field to go to
        return super().reveal(where)

    def _make_letters(self) -> Card:
        card = Card(self.frame)
        for name in LETTERS:
            card.add(spoken_field(self.frame, Where(f"messages.{name}")))
        return card

    def _make_principles(self) -> Card:
        frame, card = self.frame, Card(self.frame)
        for number in BUILT_IN:
            text = f"{number}. {frame.tr(f'messages.principles.{number}')}"
            card.add(wrapped(text, tone="text2", theme=frame.theme))
        card.add(FieldBox(frame, Where("messages.own_principles")))
        return card

    def _add_here(self) -> None:
        """Add a row to the list that has the focus, elsewhere a message."""
        focus = QApplication.focusWidget()
        here = next((card for card in self._cards() if _is_inside(card, focus)), self._say)
        here.rows.add()

    def _cards(self) -> tuple[RowsCard, ...]:
        return (self._asks, self._say, self._donts)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.messages is not new.messages:
            self._summarise(new)

    def _summarise(self, meetup: Meetup) -> None:
        """Let the closed folds say what they hold."""
        tr, messages = self.frame.tr, meetup.messages
        written = [tr(f"messages.{name}") for name in LETTERS if getattr(messages, name).strip()]
        nothing = tr("messages_page.nothing")
        self._letters.set_summary(
            tr("messages_page.written", names=", ".join(written)) if written else nothing
        )
        own = len(messages.own_principles.split("\n")) if messages.own_principles.strip() else 0
        count = len(BUILT_IN) + own
        self._principles.set_summary(tr("messages_page.principle_count", count=count))


def _is_inside(card: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and card.isAncestorOf(focus)
