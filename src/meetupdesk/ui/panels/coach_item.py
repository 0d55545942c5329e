"""One item of the coach: what is found, why it matters, and what can be done about it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from meetupdesk.meetup.checks.problem import words
from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.places import Where, rows_at
from meetupdesk.meetup.row_names import row_name
from meetupdesk.ui.announcements import announce
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.panels.coach_fixes import fix_of
from meetupdesk.ui.panels.coach_walk import Spot
from meetupdesk.ui.panels.coach_why import WhyPopover
from meetupdesk.ui.parts.buttons import button, icon_button
from meetupdesk.ui.parts.cards import Card, side_by_side
from meetupdesk.ui.parts.labels import label, wrapped

ICONS = {
    "blocker": ("alert-circle", "bad"),
    "check": ("alert-triangle", "warn"),
    "tip": ("bulb", "accenttext"),
}
DISMISSED = Where("coach.dismissed")


class CoachItem(Card):
    """All rows of one rule, one of them at a time; ``at`` is the one that shows."""

    def __init__(self, frame: Frame, spots: tuple[Spot, ...], at: int = 0) -> None:
        super().__init__(frame, spacing=4)
        self._spots, self.at = spots, min(at, len(spots) - 1)
        theme, tr = frame.theme, frame.tr
        self._place = label("", size="hint", tone="text3", theme=theme)
        self.more = icon_button(frame, tr("coach_panel.more"), self._open_menu, icon="dots")
        self._title = wrapped("", bold=True, theme=theme)
        self._row = wrapped("", size="message", tone="accenttext", theme=theme)
        self._why = wrapped("", size="message", tone="text2", theme=theme)
        self._go = button(frame, tr("window.go"), self._go_there, role="quiet")
        self._fix = button(frame, "", self._put_right, role="quiet")
        self.add(self._head())
        for each in (self._title, self._row, self._why):
            self.add(each)
        self.add(side_by_side(frame, self._go, self._fix))
        self._show()

    @property
    def spot(self) -> Spot:
        """The row that shows."""
        return self._spots[self.at]

    def walk(self, by: int) -> None:
        """Show the next row, or the one before."""
        self.at = (self.at + by) % len(self._spots)
        self._show()
        announce(self, " ".join((self._place.text(), self._title.text(), self._row.text())))

    def rename(self) -> None:
        """Show the present name of the row that shows."""
        self._row.setText(self._row_name() if self.spot.problem.rows else "")
        self._row.setHidden(not self._row.text())

    def dismiss(self) -> None:
        """Say no more about this in the present meetup; one step to undo."""
        dismissal, tr = self.spot.problem.dismissal, self._frame.tr
        self._frame.edit(
            "coach_panel.dismiss",
            lambda meetup: with_value(
                meetup, DISMISSED, (*dict.fromkeys((*meetup.coach.dismissed, dismissal)),)
            ),
        )
        self._frame.checking.check_now()
        self._frame.tell(tr("coach_panel.dismissed"), True)

    def _head(self) -> QWidget:
        frame, theme = self._frame, self._frame.theme
        severity = self.spot.problem.severity
        name, tone = ICONS[severity]
        head, picture = QWidget(), QLabel()
        picture.setPixmap(pixmap(theme, name, tone, 16))
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(picture)
        said = frame.tr(f"window.severity.{severity}")
        row.addWidget(label(said, size="message", tone=tone, bold=True, theme=theme))
        row.addStretch()
        if len(self._spots) > 1:
            row.addWidget(self._step("before", -1, "chevron-left"))
            row.addWidget(self._place)
            row.addWidget(self._step("next", 1, "chevron-right"))
        row.addWidget(self.more)
        return head

    def _step(self, key: str, by: int, icon: str) -> QToolButton:
        words = self._frame.tr(f"coach_panel.{key}")
        return icon_button(self._frame, words, lambda: self.walk(by), icon=icon)

    def _show(self) -> None:
        tr, spot = self._frame.tr, self.spot
        said = words(spot.problem, tr)
        self._place.setText(f"{self.at + 1}/{len(self._spots)}")
        self._title.setText(said.title)
        self._why.setText(said.why)
        self.rename()
        self._go.setAccessibleDescription(said.title)
        can_fix = fix_of(spot) is not None and not self._frame.desk.read_only
        self._fix.setHidden(not can_fix)
        if can_fix:
            self._fix.setText(tr(f"coach_panel.fix.{spot.problem.rule}"))
            self._fix.setAccessibleName(self._fix.text())
            self._fix.setAccessibleDescription(said.title)

    def _row_name(self) -> str:
        where = self.spot.where
        table = Where(where.path.rpartition(".")[0])
        for number, row in enumerate(rows_at(self._frame.desk.meetup, table), 1):
            if row.id == where.row:
                return row_name(self._frame.tr, row, number)
        return ""

    def _go_there(self) -> None:
        self._frame.go_to(self.spot.where)

    def _put_right(self) -> None:
        spot, today = self.spot, self._frame.now().date()
        fix = fix_of(spot)
        if fix is not None:
            done = f"coach_panel.fix.{spot.problem.rule}"
            self._frame.edit(done, lambda meetup: fix(meetup, spot, today))
            self._frame.checking.check_now()
            self._frame.tell(self._frame.tr("coach_panel.fixed"), True)

    def menu(self) -> QMenu:
        """Return what else can be done: to learn why, and to hear no more of it."""
        menu, tr = QMenu(self), self._frame.tr
        menu.addAction(tr("coach_panel.why")).triggered.connect(lambda: self._tell_why())
        if self.spot.problem.severity != "blocker" and not self._frame.desk.read_only:
            menu.addAction(tr("coach_panel.dismiss")).triggered.connect(lambda: self.dismiss())
        menu.aboutToHide.connect(menu.deleteLater, Qt.ConnectionType.QueuedConnection)
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _tell_why(self) -> None:
        WhyPopover(self._frame, self.spot.problem, self).open_below(self.more)
