"""At the start: changes that the last run could not put into their place (ui.md 11.5, ui-16)."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from meetupdesk.ui.dialogs.difference_list import DifferenceList
from meetupdesk.ui.documents.changes import Changes
from meetupdesk.ui.documents.moments import moment_words
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest

WIDTH = 560  # px


@dataclass(frozen=True, slots=True, kw_only=True)
class Recoverable:
    """What was found of a document. ``saved_at`` is None when the document itself is gone.

    ``others`` are the moments of further copies, which are put aside with this one.
    """

    name: str
    saved_at: datetime | None
    kept_at: datetime
    changes: Changes
    others: tuple[datetime, ...] = ()


class RecoveryDialog(QDialog):
    """After ``exec`` the ``answer`` is ``restore``, ``saved``, or empty: to be asked again."""

    def __init__(self, frame: Frame, parent: QWidget | None, found: Recoverable) -> None:
        super().__init__(parent)
        theme, tr = frame.theme, frame.tr
        self._frame, self._found = frame, found
        self.answer = ""
        self.setWindowTitle("meetupdesk")
        self.setMinimumWidth(theme.px(WIDTH))
        self._list = DifferenceList(frame, tr("recovery.same"))
        self._list.setMinimumHeight(theme.px(220))
        self._list.hide()
        layout = QVBoxLayout(self)
        space = theme.px("dialog")
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(theme.px("card"))
        nest(layout, self._head())
        layout.addWidget(self._facts())
        layout.addWidget(self._list, 1)
        layout.addWidget(wrapped(tr("recovery.stays"), size="hint", tone="text3", theme=theme))
        nest(layout, self._foot())
        self._restore.setDefault(True)
        self._restore.setFocus()
        width = max(theme.px(WIDTH), layout.minimumSize().width())
        self.resize(width, layout.heightForWidth(width))

    def _head(self) -> QHBoxLayout:
        theme, tr = self._frame.theme, self._frame.tr
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        picture.setPixmap(pixmap(theme, "history", "accenttext", 28))
        text = tr("recovery.text", count=self._found.changes.places)
        words = QVBoxLayout()
        words.setSpacing(theme.px("inside"))
        words.addWidget(wrapped(tr("recovery.title"), size="dialog", bold=True, theme=theme))
        words.addWidget(wrapped(text, tone="text2", theme=theme))
        row = QHBoxLayout()
        row.setSpacing(theme.px("card"))
        row.addWidget(picture)
        nest(row, words, 1)
        return row

    def _facts(self) -> Card:
        theme, tr, found = self._frame.theme, self._frame.tr, self._found
        now = self._frame.now()
        saved = moment_words(tr, found.saved_at, now) if found.saved_at else tr("recovery.no_file")
        facts = {
            "file": found.name,
            "saved": saved,
            "kept": moment_words(tr, found.kept_at, now),
            "changed": ", ".join(found.changes.counts) or tr("recovery.nothing_counted"),
        }
        if found.others:
            facts["others"] = ", ".join(moment_words(tr, each, now) for each in found.others)
        box = QWidget()
        form = QFormLayout(box)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.px(24))
        form.setVerticalSpacing(theme.px("inside"))
        for key, words in facts.items():
            name = label(tr(f"recovery.fact.{key}"), tone="text2", theme=theme)
            form.addRow(name, wrapped(words, theme=theme))
        card = Card(self._frame)
        card.add(box)
        return card

    def _foot(self) -> QHBoxLayout:
        frame, tr = self._frame, self._frame.tr
        self._compare = button(frame, tr("recovery.compare"), self._show_differences, role="quiet")
        saved = button(frame, tr("recovery.saved"), lambda: self._take("saved"))
        self._restore = button(
            frame, tr("recovery.restore"), lambda: self._take("restore"), role="primary"
        )
        row = QHBoxLayout()
        row.setSpacing(frame.theme.px("inside"))
        row.addWidget(self._compare)
        row.addStretch()
        for each in (saved, self._restore):
            row.addWidget(each)
        return row

    def _show_differences(self) -> None:
        self._list.show_changes(self._found.changes)
        self._list.show()
        self.resize(self.width(), self.height() + self._list.minimumHeight())
        self._compare.setEnabled(False)
        self._list.setFocus()

    def _take(self, answer: str) -> None:
        self.answer = answer
        self.accept()
