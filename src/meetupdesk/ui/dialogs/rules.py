"""The dialog 법률 기준: which rules count today, where they stand, and how to change them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.dates import day_words
from meetupdesk.meetup.limit_words import marks_of
from meetupdesk.meetup.limits import Limits, Rule
from meetupdesk.storage.errors import NotSaved
from meetupdesk.storage.fs import REAL, Fs
from meetupdesk.storage.home import Home
from meetupdesk.storage.law import law_of, own_rules, start_own_rules
from meetupdesk.ui.dialogs.message import MessageDialog
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import wrapped
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.notices import NoticeCard
from meetupdesk.ui.parts.scrolling import Scrolling

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetupdesk.ui.main_window import MainWindow

SIZE = (720, 560)  # px


class RulesDialog(QDialog):
    """``home`` is where changes lie; ``show_file`` opens a file in whatever the system has."""

    def __init__(
        self,
        frame: Frame,
        parent: QWidget | None,
        home: Home,
        *,
        fs: Fs = REAL,
        show_file: Callable[[str], object] = lambda path: _show(path),
    ) -> None:
        super().__init__(parent)
        self._frame, self._home, self._fs, self._show_file = frame, home, fs, show_file
        theme, tr = frame.theme, frame.tr
        self.setWindowTitle(tr("law.title"))
        self.resize(*(theme.px(each) for each in SIZE))
        self._column = QVBoxLayout(self)
        space = theme.px("card")
        self._column.setContentsMargins(space, space, space, space)
        self._column.setSpacing(theme.px("inside"))
        self._body = QWidget()
        self._column.addWidget(self._body, 1)
        self.change = button(frame, tr("law.change"), self._change)
        self.read = button(frame, tr("law.read"), self._read, role="quiet")
        foot = QHBoxLayout()
        for each in (self.change, self.read):
            foot.addWidget(each)
        foot.addStretch()
        foot.addWidget(button(frame, tr("saving.button.close"), self.accept, role="primary"))
        nest(self._column, foot)
        self._fill()

    def _fill(self) -> None:
        limits, old = self._frame.checking.limits, self._body
        self._body = _rules(self._frame, limits, str(own_rules(self._home)))
        self._column.removeWidget(old)
        self._column.insertWidget(0, self._body, 1)
        self._body.show()  # else only the next turn of the loop would
        old.hide()
        old.deleteLater()
        self.read.setEnabled(own_rules(self._home).exists() or any(r.own for r in limits.rules))

    def _change(self) -> None:
        """Open the person's own copy, which is made when there is none."""
        tr = self._frame.tr
        try:
            place = start_own_rules(self._home, fs=self._fs)
        except NotSaved as error:
            MessageDialog(
                self._frame, self, title=tr(f"{error.key}.title", **error.values),
                text=tr(f"{error.key}.text", **error.values),
                buttons=(("", tr("command.close")),), icon="alert-circle", tone="bad",
            ).exec()  # fmt: skip
            return
        self._show_file(str(place))
        self._fill()

    def _read(self) -> None:
        """Judge by what the copy says now."""
        self._frame.checking.use_limits(law_of(self._home, fs=self._fs))
        self._fill()


def open_rules(window: MainWindow) -> None:
    """Open the dialog."""
    from meetupdesk.ui.documents.documents import documents_of

    around = documents_of(window).around
    dialog = RulesDialog(window.frame, window, around.home, fs=around.fs)
    dialog.exec()
    dialog.deleteLater()


def _rules(frame: Frame, limits: Limits, place: str) -> QWidget:
    """Return what is to be said about the rules as a whole, and each that holds today."""
    tr, theme, today = frame.tr, frame.theme, frame.now().date()
    part = Scrolling(frame)
    part.add(wrapped(tr("law.no_advice"), tone="text2", theme=theme))
    if fault := limits.fault:
        title, text = (tr(f"{fault.key}.{name}", **fault.values) for name in ("title", "text"))
        part.add(NoticeCard(frame, "warn", title, text))
    how = wrapped(tr("law.how", file=place), size="hint", tone="text2", theme=theme)
    how.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    part.add(how)
    for rule in sorted(limits.on_day(today), key=lambda rule: not rule.own):
        part.add(_card(frame, rule))
    return part


def _card(frame: Frame, rule: Rule) -> Card:
    tr, theme, today = frame.tr, frame.theme, frame.now().date()
    card = Card(frame, spacing=4)
    card.add(wrapped(rule.words(tr.language), theme=theme))
    if marks := marks_of(rule, tr, today):
        tone = "warn" if rule.is_stale(today) else "accenttext"
        card.add(wrapped(" · ".join(marks), size="message", tone=tone, bold=True, theme=theme))
    checked = tr("law.checked", day=day_words(tr, rule.checked_on, weekday=False))
    about = " · ".join((rule.source, checked, rule.id))
    card.add(wrapped(about, size="hint", tone="text3", theme=theme))
    return card


def _show(path: str) -> None:
    """Open the file, or its folder where no program is known for it."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))
