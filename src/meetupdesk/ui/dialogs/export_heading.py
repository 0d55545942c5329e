"""The top of the export dialog: what it is about, and in which language and edition."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import label
from meetupdesk.ui.parts.nesting import nest

LAST_EDITION = 99
EDITION = Where("overview.edition")


class Heading(QWidget):
    """``hand_over`` and ``language`` are pressed here; the edition is raised at once."""

    hand_over = Signal()
    language = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        self._frame = frame
        title = label(tr("export.title"), size="dialog_large", bold=True, theme=theme)
        whole = button(frame, tr("export.hand_over"), self.hand_over.emit, role="quiet")
        whole.setToolTip(tr("export.hand_over.hint"))
        self._facts = label("", size="message", tone="text2", theme=theme)
        change = button(frame, tr("export.change_language"), self.language.emit, role="quiet")
        self.raise_edition = button(frame, tr("export.raise"), self._raise, role="quiet")
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(title, 1)
        above.addWidget(whole)
        below.addWidget(self._facts)
        below.addWidget(self.raise_edition)
        below.addWidget(change)
        below.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px("label"))
        nest(layout, above)
        nest(layout, below)
        self.raise_edition.setVisible(not frame.desk.read_only)
        frame.desk.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        tr, overview = self._frame.tr, self._frame.desk.meetup.overview
        language = tr(f"overview.document_language.{overview.document_language}")
        edition = overview.edition or 1
        self._facts.setText(tr("export.made_in", language=language, edition=edition))
        self.raise_edition.setEnabled(edition < LAST_EDITION)

    def _raise(self) -> None:
        edition = self._frame.desk.meetup.overview.edition or 1
        self._frame.edit_value(EDITION, edition + 1)
