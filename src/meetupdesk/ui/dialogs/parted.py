"""A dialog with its parts listed at the left and one of them shown: settings and help.

A new language, scheme or text size makes a new frame; the dialog then fills itself anew and keeps
the part, the place in it and the focus.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetupdesk.ui.dialogs.row_list import RowList
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.scrolling import Scrolling

if TYPE_CHECKING:
    from meetupdesk.ui.main_window import MainWindow

SIZE, LIST = (760, 540), 168  # px


@dataclass(frozen=True, slots=True)
class Part:
    """``name`` is a wording key; ``make`` gives the cards of the part."""

    name: str
    icon: str
    make: Callable[[MainWindow], Sequence[QWidget]]


class PartedDialog(QDialog):
    """``name`` and those of the parts are wording keys; ``start`` is the part shown first."""

    def __init__(
        self, window: MainWindow, name: str, parts: Sequence[Part], start: str = ""
    ) -> None:
        super().__init__(window)
        self._window, self._name, self._parts = window, name, parts
        self._body = QWidget()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._fill(max(0, [part.name for part in parts].index(start) if start else 0))
        theme, room = window.frame.theme, window.size()
        width, height = (theme.px(each) for each in SIZE)
        self.resize(min(width, room.width() - 40), min(height, room.height() - 40))
        window.rebuilt.connect(self._fill_again)

    def show_part(self, at: int) -> None:
        """Show the part at a place of the list."""
        self.list.setCurrentRow(at)

    def _fill(self, at: int) -> None:
        frame = self._window.frame
        theme, tr = frame.theme, frame.tr
        self.setWindowTitle(tr(self._name))
        self.list, self.stack = RowList(frame, tr("settings.parts")), QStackedWidget()
        self.list.setFixedWidth(theme.px(LIST))
        for part in self._parts:
            self.list.add(tr(part.name), icon=part.icon)
            self.stack.addWidget(_scrolled(frame, part.make(self._window)))
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        space = theme.px("card")
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(space)
        middle = QHBoxLayout()
        middle.setSpacing(space)
        middle.addWidget(self.list)
        middle.addWidget(self.stack, 1)
        nest(column, middle, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(button(frame, tr("saving.button.close"), self.accept))
        nest(column, foot)
        self._outer.addWidget(self._body)
        self.list.setCurrentRow(at)
        self.list.setFocus()

    def _fill_again(self) -> None:
        focus = self.focusWidget()
        name = focus.objectName() if focus is not None else ""
        old = self._body
        self._fill(self.list.currentRow())
        self._outer.removeWidget(old)
        old.hide()
        old.deleteLater()
        again = self._body.findChild(QWidget, name) if name else None
        if isinstance(again, QWidget):
            again.setFocus()


def titled(frame: Frame, title: str, *widgets: QWidget) -> Card:
    """Return a card with a bold line above what it holds."""
    card = Card(frame, title)
    for each in widgets:
        card.add(each)
    return card


def captioned(frame: Frame, name: str, widget: QWidget, hint: str = "") -> QWidget:
    """Return a widget below its name, and above a hint; screen readers hear both."""
    theme, box = frame.theme, QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px("label"))
    column.addWidget(label(name, bold=True, theme=theme))
    column.addWidget(widget)
    widget.setAccessibleName(name)
    if hint:
        column.addWidget(wrapped(hint, size="hint", tone="text3", theme=theme))
        widget.setAccessibleDescription(hint)
    return box


def _scrolled(frame: Frame, widgets: Sequence[QWidget]) -> Scrolling:
    scroll = Scrolling(frame)
    for each in widgets:
        scroll.add(each)
    return scroll
