"""The line at the foot: how it is saved, what was just done, and what the coach counts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from meetupdesk.ui.checking import Findings
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import ElidedLabel, label, set_tone

HEIGHT = 28
TOLD_FOR = 12_000  # ms; long enough to read it and to press undo
SAVE_ICONS = {
    "saved": ("circle-check", "ok"),
    "saving": ("device-floppy", "text2"),
    "kept": ("alert-triangle", "warn"),
    "draft": ("archive", "text2"),
    "read_only": ("lock", "text2"),
    "sample": ("sparkles", "accenttext"),
}
COUNTERS = {"blocker": ("alert-circle", "bad"), "check": ("alert-triangle", "warn")}


class StatusBar(QFrame):
    """``show_saving(state, text)`` is for autosave; states are those of ``SAVE_ICONS``."""

    counter_pressed = Signal(str)  # severity

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        self._frame = frame
        self.setProperty("surface", "status")
        self.setFixedHeight(theme.px(HEIGHT))
        self._save_icon, self._lock = QLabel(), QLabel()
        self._save = label("", size="hint", tone="text2", theme=theme)
        self._lock.setPixmap(pixmap(theme, "lock", "text3", 14))
        self._offline = label(tr("status.offline"), size="hint", tone="text3", theme=theme)
        self._choose = self._bold(tr("saving.button.choose_place"), partial(frame.run, "save"))
        self._told = ElidedLabel("", size="hint", tone="text", theme=theme)
        self._told.hide()
        self._undo = self._bold(tr("command.undo.short"), self._take_back)
        self._undo.hide()
        self._timer = QTimer(self, singleShot=True, interval=TOLD_FOR)
        self._timer.timeout.connect(self._be_quiet)
        self._row = self._placed()
        self.show_saving("draft", tr("status.draft"))

    def _placed(self) -> QHBoxLayout:
        theme, settings = self._frame.theme, self._frame.preferences.value
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
        row.setSpacing(theme.px(6))
        for each in (self._save_icon, self._save, self._choose):
            row.addWidget(each)
        row.addSpacing(theme.px(12))
        for shown in (self._lock, self._offline, self._told, self._undo):
            row.addWidget(shown)
        row.addStretch(1)
        self._counters = {name: self._counter(name, *look) for name, look in COUNTERS.items()}
        for counter in self._counters.values():
            row.addWidget(counter)
        row.addSpacing(theme.px(6))
        row.addWidget(label(f"{settings.text_size}%", size="hint", tone="text3", theme=theme))
        return row

    def _counter(self, severity: str, icon: str, tone: str) -> QPushButton:
        press = partial(self.counter_pressed.emit, severity)
        made = button(self._frame, "", press, role="status")
        made.setIcon(self._frame.icon(icon, tone, 14))
        made.setFont(self._frame.theme.font("hint"))
        return made

    def show_saving(self, state: str, text: str) -> None:
        """Say how the document is kept: saved, saving, kept, draft, read_only or sample."""
        name, tone = SAVE_ICONS[state]
        self._save_icon.setPixmap(pixmap(self._frame.theme, name, tone, 14))
        self._save.setText(text)
        self._choose.setVisible(state == "draft")
        set_tone(self._save, "warn" if state == "kept" else "text2")
        self._make_room()

    def show_findings(self, findings: Findings) -> None:
        """Show the two counts."""
        for severity, made in self._counters.items():
            words = self._frame.tr(f"window.severity.{severity}")
            made.setText(f" {words} {findings.count(severity)}")
            made.setAccessibleName(made.text().strip())
        self._make_room()

    def tell(self, text: str, can_undo: bool = False) -> None:
        """Say what was just done, for a while; with a button that takes it back."""
        self._told.setText(text)
        self._told.setVisible(bool(text))
        self._undo.setVisible(can_undo and bool(text))
        self._make_room()
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out what is always true where it would push the rest together."""
        for each in (self._lock, self._offline):
            each.setVisible(not self._told.text())
        self._row.invalidate()
        if self._row.sizeHint().width() > self.width():
            for each in (self._lock, self._offline):
                each.hide()

    def _bold(self, words: str, pressed: Callable[[], object]) -> QPushButton:
        made = button(self._frame, words, pressed, role="status")
        made.setFont(self._frame.theme.font("hint", bold=True))
        return made

    def _take_back(self) -> None:
        self._be_quiet()
        self._frame.run("undo")

    def _be_quiet(self) -> None:
        self.tell("")
        self._timer.stop()
