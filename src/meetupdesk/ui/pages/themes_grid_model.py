"""The match grid as a table model: a row a person, a column a theme, sums at both ends."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Interest, Person
from meetupdesk.meetup.model.themes import Theme
from meetupdesk.meetup.row_names import row_name
from meetupdesk.ui.frame import Frame

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class GridModel(QAbstractTableModel):
    """Rows and columns stand in the order of the meetup; the last of each counts the marks."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._take(frame.desk.meetup)
        frame.desk.changed.connect(self._follow)

    def person(self, row: int) -> Person | None:
        """Return the person of a row; None for the row of sums."""
        return self.people[row] if 0 <= row < len(self.people) else None

    def theme(self, column: int) -> Theme | None:
        """Return the theme of a column; None for the column of sums."""
        return self.themes[column] if 0 <= column < len(self.themes) else None

    def mark(self, row: int, column: int) -> Interest | None:
        """Return the interest of a person in a theme."""
        theme = self.theme(column)
        return self._marks[row].get(theme.id) if theme and row < len(self._marks) else None

    def strength(self, row: int, column: int) -> int:
        """Return 1 to 3, and 0 without a mark."""
        found = self.mark(row, column)
        return min(max(found.strength or 1, 1), 3) if found else 0

    def sum_of_row(self, row: int) -> int:
        """Return how many of our themes a person shares."""
        return len(self._marks[row])

    def sum_of_column(self, column: int) -> int:
        """Return how many people share a theme."""
        return self._sums[column]

    def place_of(self, person: str, theme: str) -> QModelIndex:
        """Return where a person and a theme meet; no place when one of them is gone."""
        people, themes = [each.id for each in self.people], [each.id for each in self.themes]
        if person not in people or theme not in themes:
            return QModelIndex()
        return self.index(people.index(person), themes.index(theme))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.people) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.themes) + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role not in (Role.DisplayRole, Role.AccessibleTextRole) or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if row < len(self.people) and column < len(self.themes):
            strength = self.strength(row, column)
            shown = str(strength) if strength else ""
            return self._spoken(row, column) if role == Role.AccessibleTextRole else shown
        if row == len(self.people) and column == len(self.themes):
            return ""
        count = self.sum_of_row(row) if row < len(self.people) else self.sum_of_column(column)
        if role == Role.DisplayRole:
            return str(count)
        head = self._name(row, Qt.Orientation.Vertical) if row < len(self.people) else ""
        return f"{head or self._name(column, Qt.Orientation.Horizontal)}: {count}"

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if role not in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole):
            return None
        last = self.rowCount() if side == Qt.Orientation.Vertical else self.columnCount()
        return self._name(section, side) if 0 <= section < last else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.person(index.row()) and self.theme(index.column()):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags  # sums are read, not visited

    def _name(self, section: int, side: Qt.Orientation) -> str:
        if side == Qt.Orientation.Vertical:
            person = self.person(section)
            name = row_name(self._frame.tr, person) if person else ""
            return name or self._frame.tr("themes_page.people")
        theme = self.theme(section)
        return row_name(self._frame.tr, theme) if theme else self._frame.tr("themes.name")

    def _spoken(self, row: int, column: int) -> str:
        tr, found = self._frame.tr, self.mark(row, column)
        names = (
            self._name(row, Qt.Orientation.Vertical),
            self._name(column, Qt.Orientation.Horizontal),
        )
        if found is None:
            return ", ".join((*names, tr("themes_page.no_mark")))
        strength = self.strength(row, column)
        word = f"{strength} {tr(f'people.interests.strength.{strength}')}"
        seen = "themes_page.with_evidence" if found.evidence else "themes_page.without_evidence"
        return ", ".join((*names, word, tr(seen)))

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.people is new.people and old.themes is new.themes:
            return
        same = _ids(new.people) == _ids(self.people) and _ids(new.themes) == _ids(self.themes)
        if same:
            self._take(new)
            self.dataChanged.emit(
                self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1)
            )
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        else:
            self.beginResetModel()
            self._take(new)
            self.endResetModel()

    def _take(self, meetup: Meetup) -> None:
        self.people, self.themes = meetup.people, meetup.themes
        ours = set(_ids(meetup.themes))
        self._marks = [
            {each.theme: each for each in person.interests if each.theme in ours}
            for person in meetup.people
        ]
        self._sums = [sum(theme.id in marks for marks in self._marks) for theme in meetup.themes]


def _ids(rows: tuple[Person, ...] | tuple[Theme, ...]) -> list[str]:
    return [row.id for row in rows]
