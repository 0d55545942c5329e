"""After people were destroyed: what was cleaned, what could not be, and which files went out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from meetupdesk.dates import day_words
from meetupdesk.i18n import Translator
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.places import Where
from meetupdesk.storage.destroy import DestroyReport
from meetupdesk.ui.dialogs.destroy_facts import MOST_PLACES, named_still
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.notices import NoticeCard

FILES_HIGH = 84  # px; a long list scrolls


class Report(QWidget):
    """``go_to`` leads to a text that still holds one of the ``names``."""

    def __init__(
        self,
        frame: Frame,
        report: DestroyReport,
        names: frozenset[str],
        close: Callable[[], object],
        go_to: Callable[[Where], object],
    ) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        self._frame, self._report = frame, report
        self.title = tr("destroy.done", count=report.file.meetup.privacy.destructions[-1].people)
        self.close_button = button(frame, tr("saving.button.close"), close, role="primary")
        self._column = QVBoxLayout(self)
        space = theme.px("dialog")
        self._column.setContentsMargins(space, space, space, space)
        self._column.setSpacing(theme.px("card"))
        nest(self._column, self._head())
        self._add_left()
        self._add_named(names, go_to)
        self._add_files()
        self._column.addStretch()
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        nest(self._column, foot)

    def _head(self) -> QHBoxLayout:
        theme = self._frame.theme
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        picture.setPixmap(pixmap(theme, "circle-check", "ok", 28))
        words = QVBoxLayout()
        words.setSpacing(theme.px("inside"))
        words.addWidget(wrapped(self.title, size="dialog", bold=True, theme=theme))
        words.addWidget(wrapped(cleaned_words(self._frame.tr, self._report), theme=theme))
        hint = self._frame.tr("destroy.recorded")
        words.addWidget(wrapped(hint, tone="text2", theme=theme))
        row = QHBoxLayout()
        row.setSpacing(theme.px("card"))
        row.addWidget(picture)
        nest(row, words, 1)
        return row

    def _add_left(self) -> None:
        """Name the copies that are still as they were: nobody else can remove them now."""
        left, tr = self._report.left, self._frame.tr
        if left:
            paths = "\n".join(map(str, left))
            title = tr("destroy.left", count=len(left))
            self._column.addWidget(NoticeCard(self._frame, "bad", title, paths))

    def _add_named(self, names: frozenset[str], go_to: Callable[[Where], object]) -> None:
        frame, tr = self._frame, self._frame.tr
        found = named_still(tr, self._report.file.meetup, names)
        if not found:
            return
        places = ", ".join(dict.fromkeys(words for words, _ in found[:MOST_PLACES]))
        text = tr("destroy.named.text", places=places)
        first = button(frame, tr("window.go"), partial(go_to, found[0][1]), role="quiet")
        title = tr("destroy.named", count=len(found))
        self._column.addWidget(NoticeCard(frame, "warn", title, text, (first,)))

    def _add_files(self) -> None:
        """List what was sent, to be copied into a mail to those who have it."""
        carrying, frame = self._report.carrying, self._frame
        theme, tr = frame.theme, frame.tr
        if not carrying:
            return
        title = tr("destroy.files", count=len(carrying))
        self._column.addWidget(label(title, size="card_title", bold=True, theme=theme))
        why = tr("destroy.files.why")
        self._column.addWidget(wrapped(why, tone="text2", theme=theme))
        words = "\n".join(_file_words(tr, each) for each in carrying)
        shown = QPlainTextEdit(words, readOnly=True)
        shown.setAccessibleName(title)
        shown.setTabChangesFocus(True)
        shown.setFixedHeight(theme.px(FILES_HIGH))
        self._column.addWidget(shown)
        self.copy_button = button(
            frame, tr("destroy.copy"), partial(self._copy, words), icon="copy"
        )
        self._column.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _copy(self, files: str) -> None:
        tr = self._frame.tr
        QGuiApplication.clipboard().setText(tr("destroy.mail", files=files))
        self.copy_button.setText(f" {tr('destroy.copied')}")


def cleaned_words(tr: Translator, report: DestroyReport) -> str:
    """Return in how many copies something was removed."""
    words = [tr("destroy.cleaned", count=len(report.cleaned))] if report.cleaned else []
    if report.deleted:
        words.append(tr("destroy.deleted", count=len(report.deleted)))
    return " ".join(words or [tr("destroy.no_copies")])


def _file_words(tr: Translator, entry: Export) -> str:
    """Return day, recipient and name of a file that went out."""
    kind = tr(f"exports.recipient_kind.{entry.recipient_kind}")
    parts = (day_words(tr, entry.at.astimezone().date()), entry.recipient or kind, entry.file_name)
    return " · ".join(part for part in parts if part)
