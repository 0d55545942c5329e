"""The options of the calendar file in the export dialog: which personal events stand in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from meetupdesk.exporting.calendar import CalendarOptions
from meetupdesk.ui.frame import Frame


class CalendarChoices(QWidget):
    """``value`` is what was chosen; nothing personal at first."""

    changed = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.follow_ups = QCheckBox(frame.tr("export.calendar_follow_ups"))
        self.next_steps = QCheckBox(frame.tr("export.calendar_next_steps"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, frame.theme.px("inside"), 0, 0)
        for each in (self.follow_ups, self.next_steps):
            layout.addWidget(each)
            each.toggled.connect(lambda _on: self.changed.emit())

    @property
    def value(self) -> CalendarOptions:
        """What was chosen."""
        return CalendarOptions(
            follow_ups=self.follow_ups.isChecked(), next_steps=self.next_steps.isChecked()
        )
