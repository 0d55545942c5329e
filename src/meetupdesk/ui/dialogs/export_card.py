"""A card for one document: whether it is wanted, one line of facts, and its options in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import ElidedLabel, label
from meetupdesk.ui.parts.nesting import nest


class DocumentCard(Card):
    """``options`` opens below the line; ``tick`` is the check box."""

    ticked = Signal()

    def __init__(
        self, frame: Frame, title: str, icon: tuple[str, str], options: QWidget, *, on: bool
    ) -> None:
        super().__init__(frame)
        theme = frame.theme
        self._frame, self._options = frame, options
        self.tick = QCheckBox()
        self.tick.setChecked(on)
        self.tick.setAccessibleName(title)
        self.tick.toggled.connect(lambda _on: self.ticked.emit())
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(pixmap(theme, icon[0], icon[1], 24))
        heading = label(title, size="card_title", bold=True, theme=theme)
        self._facts = ElidedLabel("", size="message", tone="text2", theme=theme)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(heading)
        words.addWidget(self._facts)
        self.more = button(frame, frame.tr("export.options"), self.toggle, role="quiet")
        self.more.setAccessibleName(f"{title}: {frame.tr('export.options')}")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.tick)
        row.addWidget(picture)
        nest(row, words, 1)
        row.addWidget(self.more)
        self.add(line)
        self.add(options)
        options.hide()

    @property
    def is_on(self) -> bool:
        """Whether the document is wanted."""
        return self.tick.isChecked()

    def toggle(self) -> None:
        """Open or close the options."""
        self._options.setVisible(self._options.isHidden())
        key = "export.options" if self._options.isHidden() else "export.options_close"
        self.more.setText(self._frame.tr(key))

    def tell(self, facts: str) -> None:
        """Show another line of facts."""
        self._facts.setText(facts)
        self.tick.setAccessibleDescription(facts)
