"""What leaves the house with an export: how many people, which of their data, who is left out."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from meetupdesk.exporting.order import Order
from meetupdesk.exporting.recipients import left_out
from meetupdesk.i18n import Translator
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.ui.dialogs.export_facts import Facts, leaving_words
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.folds import Fold
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.notices import MessageLine


class Leaving(QWidget):
    """``also`` are the people who were put back although they have not agreed."""

    changed = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.also: tuple[str, ...] = ()
        self._shown: list[tuple[str, str]] = []
        self._count = wrapped("", size="message", tone="text2", theme=frame.theme)
        self._sensitive = MessageLine(frame)
        self._sensitive.hide()
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(frame.theme.px(24), 0, 0, 0)
        self._rows.setSpacing(0)
        self._filled: list[QWidget] = []
        self.fold = Fold(frame, "", self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(frame.theme.px("label"))
        for each in (self._count, self._sensitive, self.fold):
            layout.addWidget(each)
        self._show_sensitive()
        self.fold.hide()

    def show_order(self, meetup: Meetup, order: Order) -> None:
        """Name those who are left out of an order; the ticked ones are put back."""
        without = replace(order, alias=False, also=())
        found = list(left_out(meetup, without, self._frame.now().date()))
        shown = [(person.id, reason) for person, reason in found]
        if shown != self._shown:
            self._shown = shown
            self._fill(found)
        put_back = [person_id for person_id, reason in shown if reason == "no_consent"]
        self.also = tuple(each for each in self.also if each in put_back)
        self._sensitive.setVisible(order.may_hold_people and self._has_sensitive())
        self._show_title()

    def show_facts(self, facts: Facts | None) -> None:
        """Say what was counted; None while it is not known."""
        tr = self._frame.tr
        self._count.setText(leaving_words(tr, facts) if facts else tr("export.counting"))

    def _fill(self, found: list[tuple[Person, str]]) -> None:
        for row in self._filled:
            self._rows.removeWidget(row)
            row.deleteLater()
        self._filled = [self._row(person, reason) for person, reason in found]
        for row in self._filled:
            self._rows.addWidget(row)

    def _row(self, person: Person, reason: str) -> QWidget:
        words = _row_words(self._frame.tr, person, reason)
        if reason != "no_consent":
            return label(words, size="message", tone="text2", theme=self._frame.theme)
        box = QCheckBox(words)
        box.setChecked(person.id in self.also)
        box.setAccessibleDescription(self._frame.tr("export.put_back"))
        box.toggled.connect(lambda on: self._put_back(person.id, on))
        return box

    def _put_back(self, person_id: str, on: bool) -> None:
        others = tuple(each for each in self.also if each != person_id)
        self.also = (*others, person_id) if on else others
        self._show_title()
        self.changed.emit()

    def _show_title(self) -> None:
        count = len(self._shown) - len(self.also)
        self.fold.setVisible(bool(self._shown))
        self.fold.set_title(self._frame.tr("export.left_out", count=count))
        can_go_back = any(reason == "no_consent" for _, reason in self._shown)
        self.fold.set_summary(self._frame.tr("export.put_back") if can_go_back else "")

    def _has_sensitive(self) -> bool:
        found = self._frame.checking.findings.shown
        return any(each.rule == "privacy.sensitive_note" for each in found)

    def _show_sensitive(self) -> None:
        found = [
            each
            for each in self._frame.checking.findings.shown
            if each.rule == "privacy.sensitive_note"
        ]
        fields = ", ".join(dict.fromkeys(self._frame.tr(each.where.path) for each in found))
        self._sensitive.tell("warn", self._frame.tr("export.sensitive", fields=fields))


def _row_words(tr: Translator, person: Person, reason: str) -> str:
    name = person.handle or tr("window.unnamed")
    return f"{name} · {tr(f'export.left_out_why.{reason}')}"
