"""The page 관심테마: what we honestly care about, and where it meets what attendees care about."""

from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from meetupdesk.meetup.differences import Difference
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.pages.scrolling import scroll_to, scrolled
from meetupdesk.ui.pages.themes_grid import GridPart
from meetupdesk.ui.pages.themes_map import MapPart
from meetupdesk.ui.pages.themes_split import ThemesPart
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.empty import EmptyState
from meetupdesk.ui.parts.segments import Segments

SEGMENTS = ("themes", "grid", "map")


class ThemesPage(Page):
    """Table page of ``themes`` with three segments; each half of the first scrolls by itself."""

    key = "themes"
    is_table = True

    def build(self) -> None:
        frame, tr = self.frame, self.frame.tr
        self._begun = False  # somebody is about to write the first theme
        self._add = button(frame, tr("themes_page.add"), self._begin, role="primary", icon="plus")
        self._add.setEnabled(not frame.desk.read_only)
        self.add_actions(self._add)
        self._empty = self._empty_card()
        self._segments = Segments(frame, dict.fromkeys(SEGMENTS, ""))
        self._segments.chosen.connect(self.open_segment)
        self._themes = ThemesPart(frame)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._themes)
        self._holders: dict[str, QWidget] = {"themes": self._themes}
        self._card = Card(frame, padded=False)
        self._card.add(around(frame, self._segments))
        self._card.add(self._stack)
        self.add(self._empty, stretch=1)
        self.add(self._card, stretch=1)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def open_segment(self, key: str) -> None:
        """Show one of the three segments."""
        self._segments.choose(key)
        self._part()
        self._stack.setCurrentWidget(self._holders[key])

    def focus_start(self) -> None:
        if self._card.isHidden():
            self._first.setFocus()
        else:
            self._part().focus_start()

    def reveal(self, where: Where) -> bool:
        if where.path.partition(".")[0] != "themes":
            return False
        self.open_segment("themes")
        if where.row and not self._themes.choose(where.row):
            return False
        box = self._box_at(where) if where.row else None
        if box is not None:
            scroll_to(box)
            return super().reveal(where)
        self.focus_start()
        return True

    def come_back(self, found: Difference) -> bool:
        if self._segments.current == "grid" and self._grid.come_back(found):
            return True
        return super().come_back(found)

    @cached_property
    def _grid(self) -> GridPart:
        part = GridPart(self.frame)
        part.theme_wanted.connect(self._themes.add_theme)
        self._hold("grid", part)
        return part

    @cached_property
    def _map(self) -> MapPart:
        part = MapPart(self.frame)
        self._hold("map", part)
        return part

    def _hold(self, key: str, part: QWidget) -> None:
        self._holders[key] = scrolled(part)
        self._stack.addWidget(self._holders[key])

    def _part(self) -> ThemesPart | GridPart | MapPart:
        """Return what the open segment shows, made when it is first asked for."""
        match self._segments.current:
            case "grid":
                return self._grid
            case "map":
                return self._map
        return self._themes

    def _empty_card(self) -> Card:
        frame, card = self.frame, Card(self.frame)
        self._first = button(
            frame, frame.tr("empty.themes.button"), self._begin, role="primary", icon="plus"
        )
        self._first.setEnabled(not frame.desk.read_only)
        card.add(EmptyState(frame, "themes", "hash", self._first))
        return card

    def _begin(self) -> None:
        self._begun = True
        self._show(self.frame.desk.meetup)
        self.open_segment("themes")
        self._themes.focus_new()

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.themes is not new.themes:
            self._begun = self._begun and not old.themes
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        shown = bool(meetup.themes) or self._begun
        self._empty.setVisible(not shown)
        self._card.setVisible(shown)
        self._add.setVisible(shown)
        tr = self.frame.tr
        self._segments.rename("themes", tr("themes_page.segment.themes", count=len(meetup.themes)))
        self._segments.rename("grid", tr("themes_page.segment.grid"))
        self._segments.rename("map", tr("themes_page.segment.map"))


def around(frame: Frame, widget: QWidget) -> QWidget:
    """Return the widget with the space that the first row of a card has around it."""
    box = QWidget()
    layout = QVBoxLayout(box)
    space = frame.theme.px("inside")
    layout.setContentsMargins(space, space, space, space)
    layout.addWidget(widget)
    return box
