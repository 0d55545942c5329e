"""The popover that says why the coach asks: what the rule says, and the idea behind its page."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from meetupdesk.meetup.checks.problem import Problem, words
from meetupdesk.ui.announcements import announce
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.labels import wrapped

WIDTH = 300  # px


class WhyPopover(QFrame):
    """Three short paragraphs; Esc or a press elsewhere closes it."""

    def __init__(self, frame: Frame, problem: Problem, beside: QWidget) -> None:
        super().__init__(beside, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "card")
        theme, said = frame.theme, words(problem, frame.tr)
        idea = frame.tr(f"coach_panel.idea.{problem.section}")
        self.setAccessibleName(said.title)
        self.setAccessibleDescription(f"{said.why} {idea}")
        self.setFixedWidth(theme.px(WIDTH))
        self._layout = layout = QVBoxLayout(self)
        around = theme.px("card")
        layout.setContentsMargins(around, around, around, around)
        layout.setSpacing(theme.px(8))
        layout.addWidget(wrapped(said.title, bold=True, theme=theme))
        layout.addWidget(wrapped(said.why, theme=theme))
        layout.addWidget(wrapped(idea, tone="text2", theme=theme))

    def open_below(self, widget: QWidget) -> None:
        """Show it at the lower right corner of a widget, and let screen readers say it."""
        self.setFixedHeight(self._layout.heightForWidth(self.width()))
        corner = widget.mapToGlobal(QPoint(widget.width(), widget.height()))
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        announce(self, f"{self.accessibleName()} {self.accessibleDescription()}")
