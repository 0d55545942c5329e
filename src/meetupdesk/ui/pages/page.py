"""What all pages have: a header, a body that scrolls or holds a table, and the way to a field."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meetupdesk.meetup.differences import Difference, place_of
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import FieldBox
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.folds import Fold
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.tables import TableView

WIDEST = 960  # px of a form page; longer lines are hard to read
LOWEST = 340  # px of a table page; below, its line makes room for rows


class Page(QWidget):
    """One of the twelve pages; subclasses give ``key`` and place their parts in ``build``.

    A form page scrolls (``is_table`` False): its parts stand below each other, at most 960 wide.
    On a table page the table takes the whole room and scrolls by itself. A page ``with_details``
    makes the widget of the tab 상세 for a row.
    """

    key: ClassVar[str] = ""
    is_table: ClassVar[bool] = False
    with_details: ClassVar[bool] = False

    row_chosen = Signal(str)  # row id: the tab 상세 shows it; empty for none
    details_wanted = Signal(str)  # row id: open 상세, focus in its first field

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame = frame
        self.setAccessibleName(frame.tr(f"section.{self.key}"))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._body = self._make_body()
        self._header = self._make_header()
        self._body.addWidget(self._header)
        self.build()
        if not self.is_table:
            self._body.addStretch(1)  # fields end in a stretch too, and would grow with the page

    def build(self) -> None:
        """Place the parts of the page, from top to bottom."""
        raise NotImplementedError

    def details(self, row_id: str) -> QWidget | None:
        """Return the details of a row for the panel; None when there is no such row."""
        return None

    def find_here(self) -> None:
        """Put the focus into the search of this page, if it has one (Ctrl+F)."""

    def focus_start(self) -> None:
        """Put the focus where the work on this page begins: its table, or its first field.

        Only what is in sight counts; while there is neither, it is the button that begins.
        """
        views = [view for view in self.findChildren(TableView) if view.isVisibleTo(self)]
        boxes = [box for box in self.findChildren(FieldBox) if box.isVisibleTo(self)]
        if self.is_table and views:
            views[0].setFocus()
        elif boxes:
            boxes[0].editor.target.setFocus()
        else:
            (self._first_primary() or self).setFocus()

    def _first_primary(self) -> QPushButton | None:
        buttons = (made for made in self.findChildren(QPushButton) if made.isVisibleTo(self))
        primary = (made for made in buttons if made.property("role") == "primary")
        return next((made for made in primary if made.isEnabled()), None)

    def add(self, widget: QWidget, *, stretch: int = 0) -> None:
        """Put a part below the others."""
        self._body.addWidget(widget, stretch)

    def add_heading(self, text: str) -> None:
        """Put the heading of the next card."""
        heading = label(text, size="section", bold=True, theme=self.frame.theme)
        heading.setContentsMargins(0, self.frame.theme.px(8), 0, 0)
        self._body.addWidget(heading)

    def add_actions(self, *buttons: QWidget) -> None:
        """Put the actions of the page at the top right: at most one primary, one secondary."""
        for each in buttons:
            self._actions.addWidget(each)

    def reveal(self, where: Where) -> bool:
        """Show a place and put the focus there, opening folds around it; False if not here."""
        box = self._box_at(where)
        if box is not None:
            self._open_folds(box)
            # Only after the layout has made room can the page scroll to the field.
            QTimer.singleShot(0, box, lambda: self._focus(box))
            return True
        return any(self._reveal_in(view, where) for view in self.findChildren(TableView))

    def come_back(self, found: Difference) -> bool:
        """Show what undo reached if it stands on this page as it is open now; False if not."""
        where = place_of(found)
        boxes = (box for box in self.findChildren(FieldBox) if box.isVisible())
        views = (view for view in self.findChildren(TableView) if view.isVisible())
        is_here = any(box.where == where for box in boxes) or any(
            view.shows(where) for view in views
        )
        return is_here and self.reveal(where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = event.size().height() < self.frame.theme.px(LOWEST)
        self._line.setVisible(not (self.is_table and is_low))

    def _focus(self, box: FieldBox) -> None:
        if self._scroll is not None:
            self._scroll.ensureWidgetVisible(box, 0, self.frame.theme.px(80))
        box.focus()

    def _box_at(self, where: Where) -> FieldBox | None:
        boxes: Sequence[FieldBox] = self.findChildren(FieldBox)
        same = [box for box in boxes if box.where == where]
        beside = [box for box in boxes if where.row and box.where.row == where.row]
        named = [box for box in boxes if box.where.path == where.path]
        within = [box for box in boxes if box.where.path.startswith(f"{where.path}.")]
        return next(iter((*same, *beside, *named, *within)), None)

    def _reveal_in(self, view: TableView, where: Where) -> bool:
        table = view.table.path
        if where.path != table and not where.path.startswith(f"{table}."):
            return False
        self._open_folds(view)
        if where.row:
            return view.reveal(where.row, where.name)
        view.setFocus()
        return True

    def _open_folds(self, widget: QWidget) -> None:
        around = widget.parentWidget()
        while around is not None and around is not self:
            if isinstance(around, Fold) and not around.is_open:
                around.set_open(True)
            around = around.parentWidget()

    def _make_body(self) -> QVBoxLayout:
        theme = self.frame.theme
        space = theme.px("page")
        body = QWidget()
        body.setProperty("surface", "page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(space, theme.px(18), space, space)
        layout.setSpacing(theme.px("card"))
        self._scroll: QScrollArea | None = None
        if self.is_table:
            self._outer.addWidget(body)
            return layout
        body.setMaximumWidth(theme.px(WIDEST) + 2 * space)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        self._outer.addWidget(self._scroll)
        return layout

    def _make_header(self) -> QWidget:
        theme, tr = self.frame.theme, self.frame.tr
        header = QWidget()
        row = QHBoxLayout(header)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px("panel"))
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        title = tr(f"section.{self.key}")
        words.addWidget(label(title, size="page", bold=True, theme=theme))
        self._line = wrapped(tr(f"page.{self.key}.line"), tone="text2", theme=theme)
        words.addWidget(self._line)
        nest(row, words, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(theme.px("panel"))
        nest(row, self._actions)
        return header
