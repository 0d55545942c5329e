"""The first page of the export dialog with its buttons, and the facts that it shows meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from meetupdesk.exporting.order import Source
from meetupdesk.exporting.places import usual_names
from meetupdesk.meetup.places import Where
from meetupdesk.ui.dialogs.export_facts import Facts, facts_of
from meetupdesk.ui.dialogs.export_page import ExportPage
from meetupdesk.ui.dialogs.export_place import ChooseFolder
from meetupdesk.ui.dialogs.export_preview import ExportPreview
from meetupdesk.ui.export_choices import source_of
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.newest import NewestWins
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import thin_line
from meetupdesk.ui.parts.labels import wrapped
from meetupdesk.ui.parts.nesting import nest

PAUSE = 250  # ms after the last change before it is counted anew
LONG = 10_000  # ms after which a bar shows how far it is


class Choosing(QWidget):
    """``pressed`` and ``cancelled`` are its buttons; ``facts`` is None while they are not known."""

    pressed = Signal()
    cancelled = Signal()

    def __init__(
        self, frame: Frame, folder: Path, choose: ChooseFolder, go: Callable[[Where], object]
    ) -> None:
        super().__init__()
        self._frame, self._works = frame, False
        self.facts: Facts | None = None
        self.page = ExportPage(frame, folder, choose, go)
        self._counting = NewestWins(self)
        self._counting.done.connect(self._take)
        self._counting.failed.connect(self._give_up)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(frame.tr("export.working"))
        self._long = QTimer(self, singleShot=True, interval=LONG)
        self._long.timeout.connect(self._bar.show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.page, 1)
        layout.addWidget(thin_line())
        nest(layout, self._foot())
        self._bar.hide()
        self.page.changed.connect(self._note_change)
        frame.desk.changed.connect(self._note_change)
        self.refresh()
        self._count()

    def source(self) -> Source:
        """Return what the desk holds now; the dialog adds what the tracker needs."""
        return source_of(self._frame)

    def show_working(self, works: bool) -> None:
        """Show that documents are being made, or that the person may choose again."""
        self._works = works
        if works:
            self._pause.stop()
            self._counting.forget()
            self._long.start()
        else:
            self._long.stop()
            self._bar.hide()
        self.refresh()

    def show_progress(self, done: int, all_of_them: int, document: str) -> None:
        """Show which document is being made."""
        tr = self._frame.tr
        self._bar.setMaximum(all_of_them)
        self._bar.setValue(done)
        name = tr(f"exports.document.{document}")
        self._reason.setText(tr("export.progress", name=name, at=done + 1, all=all_of_them))

    def refresh(self) -> None:
        """Show what can be done now, and why the rest cannot."""
        tr, order, reason = self._frame.tr, self.page.order(), self.page.reason()
        count = len(order.documents)
        words = tr("export.button", count=count) if count else tr("command.export.short")
        self.primary.setText(tr("export.working") if self._works else words)
        self.primary.setEnabled(not self._works and not reason)
        self.primary.setAccessibleDescription(reason)
        self.page.setEnabled(not self._works)
        if not self._works:
            self._reason.setText(reason)
        self.preview.setVisible(order.briefing is not None)
        is_known = self.facts is not None and self.facts.order == order
        self.preview.setEnabled(is_known and not self._works)
        self.page.place.show_names(usual_names(self.source(), order).values())

    def _foot(self) -> QHBoxLayout:
        frame, theme, tr = self._frame, self._frame.theme, self._frame.tr
        self.preview = button(
            frame, tr("export.preview"), self._show_preview, role="quiet", icon="eye"
        )
        self._reason = wrapped("", size="message", tone="text2", theme=theme)
        self.primary: QPushButton = button(frame, "", self.pressed.emit, role="primary")
        row, space = QHBoxLayout(), theme.px("dialog")
        row.setContentsMargins(space, theme.px(12), space, theme.px("card"))
        row.setSpacing(theme.px("inside"))
        row.addWidget(self.preview)
        row.addWidget(self._reason, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(button(frame, tr("window.cancel"), self.cancelled.emit))
        row.addWidget(self.primary)
        return row

    def _note_change(self, *_values: object) -> None:
        self.refresh()
        self._pause.start()

    def _count(self) -> None:
        order, source = self.page.order(), self.source()
        if self.facts is not None and self.facts.order != order:
            self.facts = None
        self.page.show_facts(self.facts)
        self._counting.ask(lambda: facts_of(source, order))

    def _take(self, facts: Facts) -> None:
        self.facts = facts
        self.page.show_facts(facts)
        self.refresh()

    def _give_up(self, _error: Exception) -> None:
        """Leave the facts open; what is wrong is told when it is really made."""
        self.facts = None
        self.refresh()

    def _show_preview(self) -> None:
        if self.facts is not None and "briefing" in self.facts.made:
            ExportPreview(self._frame, self.window(), self.facts).exec()
