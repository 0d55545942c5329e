"""The amber card below a field: what it sounds like, and what could be said instead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from meetupdesk.meetup.wording import Hit
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import side_by_side
from meetupdesk.ui.parts.labels import wrapped


class WordingCard(QFrame):
    """The same on every page whose fields are checked; hidden while there is nothing to say."""

    use_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        self._tr = tr
        self.setProperty("surface", "warnsoft")
        picture = QLabel()
        picture.setPixmap(pixmap(theme, "alert-triangle", "warn", 16))
        self._cause = wrapped("", bold=True, theme=theme)
        self._offer = wrapped("", tone="text2", theme=theme)
        self._use = button(frame, tr("wording_mark.use"), self.use_wanted.emit, role="quiet")
        self._keep = button(frame, tr("wording_mark.keep"), self.keep_wanted.emit, role="quiet")
        for each in (self._use, self._keep):
            each.setEnabled(not frame.desk.read_only)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(4))
        grid.setHorizontalSpacing(theme.px("inside"))
        grid.setVerticalSpacing(theme.px(2))
        grid.addWidget(picture, 0, 0)
        grid.addWidget(self._cause, 0, 1)
        grid.addWidget(self._offer, 1, 0, 1, 2)
        grid.addWidget(side_by_side(frame, self._use, self._keep), 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.hide()

    def show_hit(self, hit: Hit, sentence: str, *, can_use: bool) -> None:
        """Speak of a phrase; without a sentence to offer, say why it is a risk."""
        rule = f"coach.wording.{hit.family}"
        self._cause.setText(self._tr(f"{rule}.title", phrase=" ".join(hit.phrase.split())))
        why = self._tr(f"{rule}.why")
        self._offer.setText(self._tr("wording_mark.offer", sentence=sentence) if sentence else why)
        self._use.setVisible(can_use)
