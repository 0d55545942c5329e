"""The segment 영향력 지도: the map, and the same people as a list in the order of the ranking."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.matching import LEVELS, match_of, quadrant_of, ranked
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where
from meetupdesk.meetup.row_names import row_name
from meetupdesk.meetup.sorting import collation_key
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.themes_map_picture import InfluenceMap
from meetupdesk.ui.pages.themes_map_spots import spots
from meetupdesk.ui.parts.labels import ElidedLabel, label, wrapped
from meetupdesk.ui.parts.nesting import nest
from meetupdesk.ui.tables import Column, TableView, derived

MOST_NAMED = 12  # people without a place; the others are counted


class MapPart(QWidget):
    """Map at the left, list at the right; below it who has no place yet."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        theme, tr = frame.theme, frame.tr
        self._map = InfluenceMap(frame)
        self._list = TableView(
            frame, Where("people"), self._columns(), first_order=_rank, name="themes.ranking"
        )
        self._list.setAccessibleName(tr("themes_page.ranking"))
        self._nobody = wrapped(tr("themes_page.no_places"), tone="text2", theme=theme)
        self._unplaced = label("", size="message", bold=True, theme=theme)
        self._names = ElidedLabel("", size="hint", tone="text2", theme=theme)
        self._why = wrapped(tr("themes_page.unplaced_why"), size="hint", tone="text3", theme=theme)
        row = QHBoxLayout(self)
        space = theme.px("card")
        row.setContentsMargins(space, theme.px("inside"), 0, space)
        row.setSpacing(space)
        nest(row, self._left_half(), 1)
        nest(row, self._right_half(), 1)
        self._map.chosen.connect(self._list.reveal)
        self._list.row_chosen.connect(self._map.show_current)
        self._list.opened.connect(self._open)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def focus_start(self) -> None:
        """Put the focus into the list."""
        self._list.setFocus()

    def _left_half(self) -> QVBoxLayout:
        half = QVBoxLayout()
        theme = self._frame.theme
        half.setSpacing(theme.px("inside"))
        line = self._frame.tr("themes_page.map_line")
        half.addWidget(wrapped(line, size="hint", tone="text3", theme=theme))
        half.addWidget(self._map, 1)
        half.addStretch()
        return half

    def _right_half(self) -> QVBoxLayout:
        half = QVBoxLayout()
        half.setSpacing(self._frame.theme.px("label"))
        half.addWidget(self._list, 1)
        below = QVBoxLayout()
        space = self._frame.theme.px("inside")
        below.setContentsMargins(space, space, space, 0)
        below.setSpacing(self._frame.theme.px("label"))
        for each in (self._nobody, self._unplaced, self._names, self._why):
            below.addWidget(each)
        nest(half, below)
        half.addStretch()
        return half

    def _columns(self) -> list[Column]:
        tr = self._frame.tr

        def name(row: Row) -> str:
            return row_name(tr, row)

        def match(row: Row) -> str:
            found = match_of(_as_person(row))
            return f"{tr(f'match.level.{found.level}')} {found.shared}/{found.all}"

        def quadrant(row: Row) -> str:
            found = quadrant_of(_as_person(row))
            return tr(f"match.quadrant.{found}") if found else ""

        return [
            replace(derived("name", tr("people.handle"), name, width=110, stretch=1), bold=True),
            derived("match", tr("themes_page.match"), match, sort=_score, width=94),
            derived(
                "influence",
                tr("people.influence"),
                lambda row: str(_as_person(row).influence or 0),
                sort=lambda row: _as_person(row).influence or 0,
                width=88,
            ),
            derived("quadrant", tr("themes_page.field"), quadrant, width=150, tone=_tone),
        ]

    def _open(self, person_id: str) -> None:
        self._frame.go_to(Where("people.influence", person_id))

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.people is not new.people:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        tr = self._frame.tr
        self._list.rows.filter(_is_placed)
        people = ranked(meetup.people)
        placed = spots(people)
        self._map.show_spots(placed)
        self._list.setVisible(bool(placed))
        head = self._list.horizontalHeader().height()
        # No higher than its rows, so that what stands below follows at once.
        self._list.setMaximumHeight(head + len(placed) * self._frame.theme.row_height + 2)
        self._nobody.setVisible(not placed)
        rest = [person for person in people if not _is_placed(person)]
        names = ", ".join(row_name(tr, person) for person in rest[:MOST_NAMED])
        more = len(rest) - MOST_NAMED
        self._unplaced.setText(tr("themes_page.unplaced", count=len(rest)))
        self._names.setText(f"{names} {tr('themes_page.more', count=more)}" if more > 0 else names)
        for each in (self._unplaced, self._names, self._why):
            each.setVisible(bool(rest))


def _as_person(row: Row) -> Person:
    assert isinstance(row, Person)
    return row


def _is_placed(row: Row) -> bool:
    return bool(quadrant_of(_as_person(row)))


def _score(row: Row) -> tuple[int, int]:
    found = match_of(_as_person(row))
    return LEVELS.index(found.level), found.score


def _rank(row: Row) -> tuple[int, int, str]:
    person = _as_person(row)
    return -match_of(person).score, -(person.influence or 0), collation_key(person.handle)


def _tone(row: Row) -> str:
    return "accenttext" if quadrant_of(_as_person(row)) == "invite_first" else "text2"
