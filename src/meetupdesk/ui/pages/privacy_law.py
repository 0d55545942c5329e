"""What always stands in sight where law is spoken of, and the way to the rules themselves."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.dates import day_words
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import wrapped
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.parts.notices import MessageLine


class LawLine(QWidget):
    """No legal advice, the day of the check, and what a person changed or must check again."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.text = wrapped("", size="hint", tone="text2", theme=frame.theme)
        rules = button(
            frame, frame.tr("privacy_page.rules"), lambda: frame.run("rules"), role="quiet"
        )
        self.stale, self.fault = MessageLine(frame), MessageLine(frame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(frame.theme.px("label"))
        row = QHBoxLayout()
        row.addWidget(self.text, 1)
        row.addWidget(rules)
        nest(column, row)
        column.addWidget(self.stale)
        column.addWidget(self.fault)
        frame.checking.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        tr, limits = self._frame.tr, self._frame.checking.limits
        today = self._frame.now().date()
        day = day_words(tr, limits.checked_on, weekday=False)
        own = len({rule.id for rule in limits.rules if rule.own})
        said = [tr("privacy_page.no_advice", day=day)]
        said += [tr("privacy_page.law_own", count=own)] if own else []
        self.text.setText(" · ".join(said))
        stale = sum(rule.is_stale(today) for rule in limits.on_day(today))
        self.stale.setVisible(bool(stale))
        self.stale.tell("warn", tr("privacy_page.law_stale", count=stale))
        self.fault.setVisible(limits.fault is not None)
        if limits.fault is not None:
            self.fault.tell("warn", tr(f"{limits.fault.key}.title", **limits.fault.values))
