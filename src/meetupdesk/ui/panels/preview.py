"""The tab 미리보기: the pages of the briefing as they would be printed now.

600 ms after the last edit, and only while it shows, the briefing is made from the frozen value in
the PDF pool. The last pages stay in sight until the new ones are there.

What makes the briefing is imported when the first one is made: the window starts without it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from meetupdesk.i18n import MeetupdeskError
from meetupdesk.meetup.model import Meetup
from meetupdesk.ui.dialogs.message import MessageDialog
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.lost_characters import lost_words
from meetupdesk.ui.newest import NewestWins
from meetupdesk.ui.panels.preview_bar import PreviewBar
from meetupdesk.ui.panels.preview_drawing import Sizes, page_sizes
from meetupdesk.ui.panels.preview_empty import PreviewEmpty
from meetupdesk.ui.panels.preview_foot import PreviewFoot
from meetupdesk.ui.panels.preview_pages import PageColumn
from meetupdesk.ui.settings import Settings

if TYPE_CHECKING:
    from meetupdesk.briefing import Pdf
    from meetupdesk.exporting.order import Order, Source

PAUSE = 600  # ms after the last edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A briefing that was made of ``source``, with the sizes of its pages."""

    source: Source
    order: Order
    pdf: Pdf
    sizes: Sizes


class PreviewPanel(QWidget):
    """``built`` counts the briefings that were made, ``shown`` is the one in sight."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self.section = frame, "overview"
        self.shown: Preview | None = None
        self.built = 0
        self._is_stale = self._jumps = True
        self._error: Exception | None = None
        self._folder: QTemporaryDir | None = None
        self.setAccessibleName(frame.tr("window.tab.preview"))
        self.column = PageColumn(frame)
        self.column.setMinimumHeight(frame.theme.px(120))
        self.bar = PreviewBar(frame, self.column)
        self.foot = PreviewFoot(frame, self.open_pdf, self._explain)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(PreviewEmpty(frame))
        self._stack.addWidget(self._pages())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._building = NewestWins(self)
        self._building.done.connect(self._take)
        self._building.failed.connect(self._fail)
        self.column.undrawn.connect(self._fail)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.build)
        frame.desk.changed.connect(self._note_edit)
        frame.preferences.changed.connect(self._note_choice)
        self._show_kind()

    def show_section(self, section: str) -> None:
        """Go to what the briefing says of a page; at once, or when there is something to see."""
        if section != self.section:
            self.section, self._jumps = section, True
            self._jump()

    def build(self) -> None:
        """Make the briefing of what is on the desk now, if anybody looks."""
        self._timer.stop()
        if not self.isVisible() or not self._has_content():
            return
        from meetupdesk.exporting.order import Order
        from meetupdesk.ui.export_choices import briefing_options, source_of

        self._is_stale = False
        self.foot.tell_state("busy")
        source = source_of(self._frame)
        order = Order(briefing=briefing_options(self._frame.preferences.value))
        self._building.ask(lambda: _preview(source, order))

    def open_pdf(self) -> None:
        """Open the PDF in the system's own program, where it can be read aloud."""
        if self.shown is None:
            return
        from meetupdesk.exporting.places import usual_names

        self._folder = self._folder or QTemporaryDir()
        name = usual_names(self.shown.source, self.shown.order)["briefing"]
        path = self._folder.filePath(name)
        with open(path, "wb") as file:
            file.write(self.shown.pdf.data)
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._jumps = True
        self._jump()
        if self._is_stale:
            self.build()

    def _pages(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        line = QFrame()
        line.setProperty("surface", "line")
        line.setFixedHeight(1)
        layout.addWidget(self.bar)
        layout.addWidget(self.column, 1)
        layout.addWidget(line)
        layout.addWidget(self.foot)
        return box

    def _note_edit(self, _old: Meetup, _new: Meetup) -> None:
        self._is_stale = True
        self._show_kind()
        if self.isVisible():
            self.foot.tell_state("busy")
            self._timer.start()

    def _note_choice(self, old: Settings, new: Settings) -> None:
        from meetupdesk.ui.export_choices import briefing_options

        if briefing_options(old) != briefing_options(new):
            self._note_edit(self._frame.desk.meetup, self._frame.desk.meetup)

    def _has_content(self) -> bool:
        meetup = self._frame.desk.meetup
        has_day = any(session.day for session in meetup.schedule.sessions)
        return bool(meetup.overview.title.strip()) or has_day

    def _show_kind(self) -> None:
        self._stack.setCurrentIndex(int(self._has_content()))

    def _take(self, made: Preview) -> None:
        self.built += 1
        desk = self._frame.desk
        if made.source.meetup is not desk.meetup and self._is_stale:
            return  # the timer is running for a newer value
        self.shown, self._error = made, None
        assert made.order.briefing is not None
        self.column.show_pdf(made.pdf.data, made.sizes)
        self.bar.show_document(made.order.briefing.variant, made.pdf.pages, made.pdf.sections)
        self.foot.tell_state("fresh")
        lost = made.pdf.lost
        words = lost_words(self._frame.tr, made.source.meetup, lost) if lost else ("", None)
        self.foot.tell_lost(*words)
        self.foot.open.setEnabled(True)
        self._jump()

    def _fail(self, error: Exception) -> None:
        self._error = error
        self.foot.tell_state("failed")

    def _explain(self) -> None:
        if self._error is None:
            return
        tr, error = self._frame.tr, self._error
        text = tr("preview.failed.text")
        if isinstance(error, MeetupdeskError):
            text = tr(f"{error.key}.text", **error.values)
        MessageDialog(
            self._frame, self.window(), title=tr("preview.failed.title"), text=text,
            buttons=(("", tr("command.close")),), icon="alert-triangle", tone="warn",
            details=type(error).__name__,
        ).exec()  # fmt: skip

    def _jump(self) -> None:
        if self._jumps and self.shown is not None and self.isVisible():
            self._jumps = False
            self.bar.go_to_part(self.section)


def _preview(source: Source, order: Order) -> Preview:
    from meetupdesk.exporting.making import briefing_of

    pdf = briefing_of(source, order)
    return Preview(source=source, order=order, pdf=pdf, sizes=page_sizes(pdf.data))
