"""The widths of a table's columns: those of the columns, those a person drew, what is left over.

Widths are kept in the preferences by table and column, in px at text size 100 %. A double click on
the edge of a heading gives its column the usual width again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from meetupdesk.ui.tables.view import TableView

LEAST, MOST = 40, 480  # px of a drawn column


class ColumnWidths(QObject):
    """Shares the width of a view among its columns, and keeps what is drawn with the mouse."""

    def __init__(self, view: TableView) -> None:
        super().__init__(view)
        self._view = view
        self._preferences = view.frame_value.preferences
        self._is_sharing = False
        self._drawn: int | None = None  # the column whose edge is being drawn
        heads = view.horizontalHeader()
        heads.sectionResized.connect(self._note)
        heads.sectionHandleDoubleClicked.connect(self._forget)
        heads.viewport().installEventFilter(self)

    def share(self) -> None:
        """Give columns their width; hide the last ones when narrow, stretch when wide."""
        view, theme = self._view, self._view.frame_value.theme
        columns, kept = view.rows.columns, self._kept()
        room = view.viewport().width()
        widths = [theme.px(kept.get(column.key, column.width)) for column in columns]
        shown = len(widths)
        while shown > 1 and sum(widths[:shown]) > room:
            shown -= 1
        stretches = [0 if each.key in kept else each.stretch for each in columns[:shown]]
        stretches = stretches if any(stretches) else [0] * (shown - 1) + [1]
        left = max(room - sum(widths[:shown]), 0)
        self._is_sharing = True
        for at, width in enumerate(widths):
            view.setColumnHidden(at, at >= shown)
            extra = left * stretches[at] // sum(stretches) if at < shown else 0
            view.setColumnWidth(at, width + extra)
        self._is_sharing = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and self._drawn is not None:
            self._keep(self._drawn)
        return False

    def _note(self, column: int, _old: int, _new: int) -> None:
        if not self._is_sharing:
            self._drawn = column

    def _keep(self, column: int) -> None:
        """Remember the width a column was given, and share the rest anew."""
        self._drawn = None
        pixels = self._view.columnWidth(column) / self._view.frame_value.theme.scale
        key = self._view.rows.columns[column].key
        self._change({**self._kept(), key: round(pixels)})

    def _forget(self, column: int) -> None:
        self._drawn = None
        key = self._view.rows.columns[column].key
        self._change({name: width for name, width in self._kept().items() if name != key})

    def _kept(self) -> dict[str, int]:
        kept = self._preferences.value.columns.get(self._view.name, {})
        return {key: min(max(width, LEAST), MOST) for key, width in kept.items()}

    def _change(self, widths: dict[str, int]) -> None:
        tables = {**self._preferences.value.columns, self._view.name: widths}
        self._preferences.change(columns={name: each for name, each in tables.items() if each})
        self.share()
