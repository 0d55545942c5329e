"""The segment 테마: the list of themes at the left, all about the chosen one at the right."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetupdesk.meetup.clean import clean_text
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.themes import theme_named, with_theme
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.themes_editor import ThemeEditor
from meetupdesk.ui.pages.themes_list import ThemeList
from meetupdesk.ui.parts.nesting import nest

LONGEST = 20  # letters of a theme's name, as declared


class ThemesPart(QWidget):
    """List with a line to add a theme below it, and the editor."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._list, self._editor = ThemeList(frame), ThemeEditor(frame)
        self.line = QLineEdit()
        self.line.setPlaceholderText(frame.tr("themes_page.new"))
        self.line.setAccessibleName(frame.tr("themes_page.new"))
        self.line.setMaxLength(LONGEST)
        self.line.setReadOnly(frame.desk.read_only)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left_half(), 4)
        between = QFrame()
        between.setProperty("surface", "line")
        between.setFixedWidth(1)
        row.addWidget(between)
        row.addWidget(self._editor, 6)
        self.line.returnPressed.connect(self._add_typed)  # never a key: Enter also ends Hangul
        self._list.row_chosen.connect(self._editor.show_theme)
        self._list.opened.connect(self._editor.focus_name)
        self._list.new_wanted.connect(self.focus_new)
        self._list.names_pasted.connect(self._add_all)
        frame.desk.changed.connect(self._follow)
        self._choose_any()

    def focus_start(self) -> None:
        """Put the focus into the list, or where the first theme is written."""
        (self._list if self._list.rows.rowCount() else self.line).setFocus()

    def focus_new(self) -> None:
        """Put the focus into the line that adds a theme."""
        self.line.setFocus()

    def choose(self, theme_id: str) -> bool:
        """Show a theme; False when it is gone."""
        return self._list.choose(theme_id)

    def add_theme(self, name: str) -> None:
        """Add a theme and show it; one whose name exists is shown instead of a second one."""
        name = clean_text(name, lines=1)[:LONGEST]
        known = theme_named(self._frame.desk.meetup, name)
        if not name or self._frame.desk.read_only:
            return
        if known is not None:
            self._frame.tell(self._frame.tr("themes_page.known", name=known.name), False)
        else:
            row_id = self._frame.new_id("themes")
            self._frame.edit("window.edit.add", lambda meetup: with_theme(meetup, name, row_id))
        shown = theme_named(self._frame.desk.meetup, name)
        if shown is not None:
            self.choose(shown.id)

    def _left_half(self) -> QWidget:
        half = QWidget()
        layout = QVBoxLayout(half)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list, 1)
        foot = QVBoxLayout()
        space = self._frame.theme.px("inside")
        foot.setContentsMargins(space, space, space, space)
        foot.addWidget(self.line)
        nest(layout, foot)
        return half

    def _add_typed(self) -> None:
        self.add_theme(self.line.text())
        self.line.clear()

    def _add_all(self, names: list[str]) -> None:
        for name in names:
            self.add_theme(name)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.themes is not new.themes and not self._list.current_id():
            self._choose_any()

    def _choose_any(self) -> None:
        if self._list.rows.rowCount():
            self._list.choose(self._list.rows.rows[0].id)
        else:
            self._editor.show_theme("")
