"""The bar over the page: title, days to go, undo, search, merge, and the one primary button."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton

from meetupdesk.dates import day_words
from meetupdesk.meetup.facts.days import dated_sessions, days_after, days_left
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.labels import ElidedLabel, label

HEIGHT = 56


class TopBar(QFrame):
    """Shows the meetup's title and date; its buttons run commands."""

    def __init__(self, frame: Frame, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        theme, tr = frame.theme, frame.tr
        self._frame = frame
        self.setProperty("surface", "top")
        self.setFixedHeight(theme.px(HEIGHT))
        self._title = ElidedLabel("", size="bar_title", bold=True, theme=theme)
        self._title.installEventFilter(self)
        self._rename = QLineEdit()
        self._rename.setAccessibleName(tr("overview.title"))
        self._rename.setMaxLength(60)
        self._rename.hide()
        self._rename.editingFinished.connect(self._take_title)
        self._chip = QFrame()
        self._chip.setProperty("surface", "chip")
        self._chip_text = label("", size="hint", tone="accenttext", bold=True, theme=theme)
        chip = QHBoxLayout(self._chip)
        chip.setContentsMargins(theme.px(12), theme.px(3), theme.px(12), theme.px(3))
        chip.addWidget(self._chip_text)
        self._find = self._command("find", "search")
        self._merge = self._command("merge", "arrows-exchange")
        self._primary = button(frame, "", self._run_primary, role="primary", icon="share")
        for made in (self._find, self._merge, self._primary):
            made.setFixedHeight(theme.px("control_height"))
        self._find.setEnabled(actions["find"].isEnabled())
        if not actions["merge"].isEnabled():
            self._merge.hide()  # a button that can never be pressed is only in the way
        self._place(actions)
        self.set_narrow(False)
        self.show_meetup(frame.desk.meetup)

    def _place(self, actions: Mapping[str, QAction]) -> None:
        theme = self._frame.theme
        mark = QLabel()
        mark.setPixmap(pixmap(theme, "ear", "accenttext", 20))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), 0, theme.px(16), 0)
        row.setSpacing(theme.px(10))
        for each in (mark, self._title, self._rename, self._chip):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for key in ("undo", "redo"):
            row.addWidget(self._tool(actions[key]))
        for made in (self._find, self._merge, self._primary):
            row.addWidget(made)

    def show_meetup(self, meetup: Meetup) -> None:
        """Show the title, and the day of the next session with the days to go."""
        tr, today = self._frame.tr, self._frame.now().date()
        self._title.setText(meetup.overview.title or tr("window.untitled"))
        left, after = days_left(meetup, today), days_after(meetup, today)
        self._chip.setVisible(left is not None or after is not None)
        days = [each.day for each in dated_sessions(meetup) if each.day]
        if left is not None:
            day = next(day for day in days if day >= today)
            count = tr("date.chip.before", count=left) if left else tr("date.chip.today")
            self._chip_text.setText(f"{count} · {day_words(tr, day, today)}")
        elif after is not None:
            count = tr("date.chip.after", count=after)
            self._chip_text.setText(f"{count} · {day_words(tr, days[-1], today)}")
        key = "window.report" if after is not None else "command.export.short"
        self._primary.setText(f" {tr(key)}")
        self._primary.setAccessibleName(tr(key))

    def set_narrow(self, is_narrow: bool) -> None:
        """Show find and merge as icons alone."""
        tr = self._frame.tr
        shown = {
            self._find: f"{tr('command.find.short')}   Ctrl+K",
            self._merge: tr("command.merge.short"),
        }
        for made, words in shown.items():
            made.setText("" if is_narrow else f" {words}")
            made.setToolTip(words if is_narrow else "")
            made.setAccessibleName(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._title and event.type() == QEvent.Type.MouseButtonDblClick:
            self.rename()
            return True
        return super().eventFilter(watched, event)

    def rename(self) -> None:
        """Let the person type another title in place."""
        if self._frame.desk.read_only:
            return
        self._rename.setText(self._frame.desk.meetup.overview.title)
        self._rename.setFixedWidth(max(self._title.width(), self._frame.theme.px(320)))
        self._title.hide()
        self._rename.show()
        self._rename.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rename.selectAll()

    def _take_title(self) -> None:
        if self._rename.isHidden():
            return
        self._rename.hide()
        self._title.show()
        self._frame.edit_value(Where("overview.title"), self._rename.text().strip())

    def _run_primary(self) -> None:
        self._frame.run("export")

    def _command(self, key: str, icon: str) -> QPushButton:
        return button(self._frame, key, lambda: self._frame.run(key), icon=icon)

    def _tool(self, action: QAction) -> QToolButton:
        made = QToolButton()
        made.setDefaultAction(action)
        made.setProperty("role", "icon")
        size = self._frame.theme.px(18)
        made.setIconSize(QSize(size, size))
        made.setAccessibleName(action.text())
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made
