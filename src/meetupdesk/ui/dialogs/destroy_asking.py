"""The question before people are destroyed: why, what goes and what stays."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetupdesk.i18n import Translator
from meetupdesk.meetup.model.privacy import DESTRUCTION_REASONS
from meetupdesk.ui.dialogs.destroy_facts import Facts, going, staying
from meetupdesk.ui.dialogs.parted import captioned
from meetupdesk.ui.editors.choices import QuietCombo
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest


class Asking(QWidget):
    """``reason`` is one of the codes of the destruction log."""

    def __init__(
        self,
        frame: Frame,
        facts: Facts,
        cancel: Callable[[], object],
        destroy: Callable[[], object],
    ) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        self._frame = frame
        self._reasons = QuietCombo()
        for code in DESTRUCTION_REASONS:
            self._reasons.addItem(tr(f"privacy.destructions.reason.{code}"), code)
        self._reasons.setMaximumWidth(theme.px(280))
        self.cancel = button(frame, tr("window.cancel"), cancel, role="primary")
        self.go = button(frame, tr("destroy.button"), destroy)
        layout = QVBoxLayout(self)
        space = theme.px("dialog")
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(theme.px("card"))
        nest(layout, _head(frame, title_words(tr, facts)))
        layout.addWidget(_block(frame, tr("destroy.goes"), "trash", "bad", going(tr, facts)))
        layout.addWidget(_block(frame, tr("destroy.stays"), "archive", "text2", staying(tr, facts)))
        layout.addWidget(captioned(frame, tr("privacy.destructions.reason"), self._reasons))
        layout.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(theme.px("inside"))
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        nest(layout, foot)

    @property
    def reason(self) -> str:
        """The chosen code."""
        return str(self._reasons.currentData())

    def show_working(self) -> None:
        """Take no more answers while the work goes on."""
        self.go.setText(self._frame.tr("destroy.working"))
        for each in (self._reasons, self.cancel, self.go):
            each.setEnabled(False)


def title_words(tr: Translator, facts: Facts) -> str:
    """Return whose data is about to be destroyed."""
    if facts.count == 1 and facts.handles[0]:
        return tr("destroy.title.named", name=facts.handles[0])
    return tr("destroy.title.people", count=facts.count)


def _head(frame: Frame, title: str) -> QHBoxLayout:
    theme = frame.theme
    picture = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
    picture.setPixmap(pixmap(theme, "alert-triangle", "bad", 28))
    words = QVBoxLayout()
    words.setSpacing(theme.px("inside"))
    words.addWidget(wrapped(title, size="dialog", bold=True, theme=theme))
    words.addWidget(wrapped(frame.tr("destroy.text"), tone="text2", theme=theme))
    row = QHBoxLayout()
    row.setSpacing(theme.px("card"))
    row.addWidget(picture)
    nest(row, words, 1)
    return row


def _block(frame: Frame, title: str, icon: str, tone: str, lines: Iterable[str]) -> QWidget:
    """Return a heading with its lines below, each behind the same small picture."""
    theme, box = frame.theme, QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(6))
    column.addWidget(label(title, size="card_title", bold=True, theme=theme))
    for line in lines:
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        picture.setPixmap(pixmap(theme, icon, tone, 14))
        row = QHBoxLayout()
        row.setSpacing(theme.px("inside"))
        row.addWidget(picture)
        row.addWidget(wrapped(line, theme=theme), 1)
        nest(column, row)
    return box
