"""All about one theme: its fields, what we ask about it, and who shares it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from meetupdesk.meetup.cascades import remove_themes
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where
from meetupdesk.meetup.row_names import row_name
from meetupdesk.meetup.themes import interest_in, theme_named, with_interests_adopted
from meetupdesk.ui.forms import Form
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.themes_asks import ThemeAsks
from meetupdesk.ui.pages.themes_flow import Flow
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import side_by_side
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.notices import MessageLine

FIELDS = ("name", "why", "position", "complaint")
MOST_NAMED = 24  # people; the match grid shows them all


class ThemeEditor(QScrollArea):
    """Shows one theme at a time, made anew for each."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._theme = frame, ""
        self._form: Form | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame.desk.changed.connect(self._follow)

    def show_theme(self, theme_id: str) -> None:
        """Show another theme; nothing for an empty id."""
        if theme_id == self._theme and theme_id:
            return
        self._theme, self._form = theme_id, None
        content = QWidget()
        content.setProperty("surface", "page")  # its ground is that of the card around
        layout = QVBoxLayout(content)
        layout.setContentsMargins(*(self._frame.theme.px("card"),) * 4)
        layout.setSpacing(self._frame.theme.px("card"))
        if theme_id:
            self._fill(layout, theme_id)
        layout.addStretch()
        self.setWidget(content)
        if theme_id:
            self._show(self._frame.desk.meetup)

    def focus_name(self) -> None:
        """Put the cursor into the first field."""
        if self._form is not None:
            self._form.boxes["name"].focus()

    def _fill(self, layout: QVBoxLayout, theme_id: str) -> None:
        frame, tr, theme = self._frame, self._frame.tr, self._frame.theme
        self._form = Form(frame, "themes", FIELDS, row=theme_id)
        self._form.boxes["name"].editor.left.connect(self._adopt)
        self._double = MessageLine(frame)
        layout.addWidget(self._double)
        layout.addWidget(self._form)
        layout.addWidget(label(tr("themes_page.asks"), size="card_title", bold=True, theme=theme))
        layout.addWidget(ThemeAsks(frame, theme_id))
        self._shared = label("", size="card_title", bold=True, theme=theme)
        self._nobody = wrapped(tr("themes_page.nobody"), tone="text2", theme=theme)
        self._people = Flow(frame, gap=2)
        self._more = wrapped("", size="hint", tone="text3", theme=theme)
        for each in (self._shared, self._nobody, self._people, self._more):
            layout.addWidget(each)
        remove = button(frame, tr("themes_page.remove"), self._remove, role="quiet", icon="trash")
        remove.setEnabled(not frame.desk.read_only)
        layout.addWidget(side_by_side(frame, remove))

    def _remove(self) -> None:
        gone = self._theme
        self._frame.edit("window.edit.remove", lambda meetup: remove_themes(meetup, (gone,)))
        self._frame.tell(self._frame.tr("window.removed", count=1), True)

    def _adopt(self) -> None:
        """Let interests of the new name follow, as part of the step that wrote it."""
        field = self._frame.tr("window.edit.field", field=self._frame.tr("themes.name"))
        change = partial(with_interests_adopted, theme_id=self._theme)
        self._frame.desk.edit(field, change, merge_key=Where("themes.name", self._theme))

    def _follow(self, old: Meetup, new: Meetup) -> None:
        here = any(theme.id == self._theme for theme in new.themes)
        if self._theme and not here:
            self.show_theme("")
        elif self._theme and (old.people is not new.people or old.themes is not new.themes):
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        theme = next((each for each in meetup.themes if each.id == self._theme), None)
        first = theme_named(meetup, theme.name) if theme else None
        is_double = first is not None and first is not theme
        self._double.setVisible(is_double)
        self._double.tell("warn", self._frame.tr("themes_page.double") if is_double else "")
        people = [person for person in meetup.people if interest_in(person, self._theme)]
        self._shared.setText(self._frame.tr("themes_page.shared", count=len(people)))
        self._people.show_widgets([self._person(person) for person in people[:MOST_NAMED]])
        self._people.setVisible(bool(people))
        self._nobody.setVisible(not people)
        rest = len(people) - MOST_NAMED
        self._more.setVisible(rest > 0)
        self._more.setText(self._frame.tr("themes_page.more", count=max(rest, 0)))

    def _person(self, person: Person) -> QWidget:
        interest = interest_in(person, self._theme)
        strength = min(max((interest.strength if interest else 0) or 1, 1), 3)
        word = self._frame.tr(f"people.interests.strength.{strength}")
        where = Where("people.interests", person.id)
        words = f"{row_name(self._frame.tr, person)} · {word}"
        return button(self._frame, words, lambda: self._frame.go_to(where), role="quiet")
