"""What stands in the welcome dialog: what this is, three ways to begin, drafts and recents."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from meetupdesk.i18n import LANGUAGES
from meetupdesk.storage.recovery import RecoveryCopy
from meetupdesk.ui.dialogs.choice import Choice, step_through
from meetupdesk.ui.dialogs.recent_meetups import Recent, draft_words
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button, icon_button
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.scrolling import Scrolling

WAYS = (("new", "file-plus"), ("sample", "sparkles"), ("open", "folder-open"))
ASIDE, ASIDE_SHARE = 340, 37  # px of the left part, and at most so many per cent


class WelcomePage(QWidget):
    """Made anew for another language; arrows move over all that can be chosen."""

    chosen = Signal(str, object)  # new, sample, open, draft or recent; the copy or path
    language_chosen = Signal(str)
    draft_removed = Signal(object)  # the copy
    recent_removed = Signal(str)  # path

    def __init__(
        self, frame: Frame, drafts: Sequence[RecoveryCopy], recents: Sequence[Recent]
    ) -> None:
        super().__init__()
        self._frame = frame
        self.choices: list[Choice] = []
        self.ways: dict[str, Choice] = {}
        self.recents: dict[str, Choice] = {}
        self._removing: dict[str, QWidget] = {}  # path -> the button that takes it off the list
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._left = self._aside()
        row.addWidget(self._left)
        row.addWidget(self._main(drafts, recents), 1)

    def show_recents(self, recents: Sequence[Recent]) -> None:
        """Say more of the recents, which were read meanwhile; one that is gone turns grey."""
        for recent in recents:
            choice = self.recents.get(recent.path)
            if choice is not None:
                choice.show_words(recent.title, recent.line)
                choice.setEnabled(recent.is_there)
                self._removing[recent.path].setVisible(not recent.is_there)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        share = self.width() * ASIDE_SHARE // 100
        self._left.setFixedWidth(min(self._frame.theme.px(ASIDE), share))

    def _aside(self) -> QWidget:
        frame, theme, tr = self._frame, self._frame.theme, self._frame.tr
        box = QFrame()
        box.setProperty("surface", "sidebar")
        column = QVBoxLayout(box)
        space = theme.px(36)
        column.setContentsMargins(space, theme.px(40), space, theme.px(28))
        column.setSpacing(theme.px(12))
        mark = QLabel()
        mark.setPixmap(pixmap(theme, "ear", "accenttext", 44))
        column.addWidget(mark)
        column.addWidget(wrapped(tr("welcome.headline"), size="welcome", bold=True, theme=theme))
        column.addWidget(wrapped(tr("welcome.purpose"), tone="text2", theme=theme))
        column.addStretch()
        nest(column, self._offline())
        self.languages = combo = QComboBox()
        combo.setAccessibleName(tr("settings.language"))
        for code, name in LANGUAGES.items():
            combo.addItem(name, code)
        combo.setCurrentIndex(combo.findData(frame.tr.language))
        combo.activated.connect(lambda: self.language_chosen.emit(combo.currentData()))
        column.addWidget(combo, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _offline(self) -> QHBoxLayout:
        theme, row = self._frame.theme, QHBoxLayout()
        row.setSpacing(theme.px("inside"))
        lock = QLabel()
        lock.setPixmap(pixmap(theme, "lock", "text3", 16))
        row.addWidget(lock)
        text = self._frame.tr("welcome.offline")
        row.addWidget(wrapped(text, size="hint", tone="text3", theme=theme), 1)
        return row

    def _main(self, drafts: Sequence[RecoveryCopy], recents: Sequence[Recent]) -> QWidget:
        frame, theme, tr = self._frame, self._frame.theme, self._frame.tr
        box = QWidget()
        column = QVBoxLayout(box)
        space = theme.px(36)
        column.setContentsMargins(space, theme.px(36), theme.px(28), 0)
        scroll = Scrolling(frame)
        column.addWidget(scroll)
        scroll.add(self._heading(tr("welcome.start")))
        ways = []
        for key, icon in WAYS:
            way = Choice(
                frame, tr(f"welcome.{key}.title"), tr(f"welcome.{key}.line"), icon=icon, card=True
            )
            way.clicked.connect(partial(self._choose, key, None))
            self.ways[key] = self._watched(way)
            ways.append(way)
        scroll.add(self._column(ways, 10))
        if drafts or recents:
            scroll.add(self._heading(tr("welcome.recent")))
            rows = (*map(self._draft, drafts), *map(self._recent, recents))
            scroll.add(self._column(rows, 2))
        return box

    def _column(self, widgets: Sequence[QWidget], spacing: int) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._frame.theme.px(spacing))
        for each in widgets:
            column.addWidget(each)
        return box

    def _heading(self, text: str) -> QLabel:
        return label(text, size="section", bold=True, theme=self._frame.theme)

    def _draft(self, copy: RecoveryCopy) -> QWidget:
        frame, tr = self._frame, self._frame.tr
        assert copy.file is not None
        choice = Choice(frame, *draft_words(tr, copy.file, frame.now()), icon="edit")
        choice.clicked.connect(partial(self._choose, "draft", copy))
        more = icon_button(frame, tr("welcome.more"), lambda: menu.popup(_below(more)), icon="dots")
        menu = QMenu(more)
        removing = menu.addAction(tr("welcome.remove_draft"))
        removing.triggered.connect(partial(self.draft_removed.emit, copy))
        return self._row(self._watched(choice), more)

    def _recent(self, recent: Recent) -> QWidget:
        frame, tr = self._frame, self._frame.tr
        choice = Choice(frame, recent.title, recent.line, icon="users")
        choice.clicked.connect(partial(self._choose, "recent", recent.path))
        self.recents[recent.path] = self._watched(choice)
        leave_out = partial(self.recent_removed.emit, recent.path)
        remove = button(frame, tr("welcome.remove_recent"), leave_out, role="quiet")
        remove.hide()
        self._removing[recent.path] = remove
        return self._row(choice, remove)

    def _row(self, choice: Choice, beside: QWidget) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._frame.theme.px("inside"))
        row.addWidget(choice, 1)
        row.addWidget(beside)
        return box

    def _watched(self, choice: Choice) -> Choice:
        self.choices.append(choice)
        choice.stepped.connect(partial(step_through, self.choices))
        return choice

    def _choose(self, key: str, what: object, _checked: bool = False) -> None:
        self.chosen.emit(key, what)


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height()))
