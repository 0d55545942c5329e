"""The last pages of the export dialog: what to look at before writing, and what was written."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meetupdesk.meetup.places import Where
from meetupdesk.ui.dialogs.export_work import Written
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import ElidedLabel, label, wrapped
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.notices import MessageLine, NoticeCard

ICONS = {
    ".pdf": ("file-type-pdf", "bad"),
    ".xlsx": ("file-type-xls", "ok"),
    ".ics": ("calendar-event", "accenttext"),
}


class Attention(QWidget):
    """Asks once, before anything is written; ``go`` leads to a field, ``anyway`` writes."""

    def __init__(
        self,
        frame: Frame,
        warnings: Sequence[tuple[str, Where | None]],
        *,
        go: Callable[[Where], object],
        back: Callable[[], object],
        anyway: Callable[[], object],
    ) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        layout = _column(self, frame)
        title = tr("export.attention")
        layout.addWidget(wrapped(title, size="dialog", bold=True, theme=theme))
        layout.addWidget(wrapped(tr("export.nothing_yet"), tone="text2", theme=theme))
        for text, where in warnings:
            mend: tuple[QPushButton, ...] = ()
            if where is not None:
                mend = (button(frame, tr("window.go"), partial(go, where), role="quiet"),)
            layout.addWidget(NoticeCard(frame, "warn", text, "", mend))
        layout.addStretch()
        self.anyway = button(frame, tr("export.anyway"), anyway, role="primary")
        nest(layout, _foot(frame, button(frame, tr("export.back"), back), self.anyway))


class Result(QWidget):
    """Every file that is on the drive now, and what to do with it."""

    def __init__(
        self,
        frame: Frame,
        written: Sequence[Written],
        remarks: Sequence[str],
        close: Callable[[], object],
    ) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        layout = _column(self, frame)
        head = QHBoxLayout()
        head.setSpacing(theme.px("card"))
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        picture.setPixmap(pixmap(theme, "circle-check", "ok", 28))
        head.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(theme.px("label"))
        title = tr("export.done", count=len(written))
        words.addWidget(wrapped(title, size="dialog", bold=True, theme=theme))
        folder = tr("export.done_folder", folder=str(written[0].path.parent))
        words.addWidget(ElidedLabel(folder, tone="text2", theme=theme))
        nest(head, words, 1)
        nest(layout, head)
        for each in written:
            layout.addWidget(_file_card(frame, each))
        for remark in remarks:
            line = MessageLine(frame)
            line.tell("warn", remark)
            layout.addWidget(line)
        layout.addStretch()
        self.close_button = button(frame, tr("command.close"), close, role="primary")
        nest(layout, _foot(frame, self.close_button))


def _file_card(frame: Frame, written: Written) -> Card:
    theme, tr, path = frame.theme, frame.tr, written.path
    name, tone = ICONS[path.suffix]
    picture = QLabel()
    picture.setPixmap(pixmap(theme, name, tone, 24))
    title = ElidedLabel(path.name, bold=True, theme=theme)
    size = tr("export.size", kilobytes=max(1, round(len(written.made.data) / 1000)))
    words = QVBoxLayout()
    words.setSpacing(theme.px(2))
    words.addWidget(title)
    words.addWidget(label(size, size="hint", tone="text3", theme=theme))
    row = QHBoxLayout()
    row.setSpacing(theme.px("inside"))
    row.addWidget(picture)
    nest(row, words, 1)
    for key, target in (("window.open", path), ("export.open_folder", path.parent)):
        opened = button(frame, tr(key), partial(_open, str(target)), role="quiet")
        opened.setAccessibleDescription(path.name)
        row.addWidget(opened)
    line = QWidget()
    line.setLayout(row)
    row.setContentsMargins(0, 0, 0, 0)
    card = Card(frame)
    card.add(line)
    return card


def _open(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def _column(page: QWidget, frame: Frame) -> QVBoxLayout:
    layout = QVBoxLayout(page)
    space = frame.theme.px("dialog")
    layout.setContentsMargins(space, space, space, space)
    layout.setSpacing(frame.theme.px(12))
    return layout


def _foot(frame: Frame, *buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(frame.theme.px("inside"))
    row.addStretch()
    for each in buttons:
        row.addWidget(each)
    return row
