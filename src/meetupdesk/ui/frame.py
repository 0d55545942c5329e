"""What every page, panel and dialog gets from the window, as one value.

Whoever holds a ``Frame`` needs no singleton: the open meetup, the wording, the look and the few
things that only the window can do are its fields. A new language or scheme makes a new frame.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtGui import QIcon

from meetupdesk.i18n import Translator
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.ids import PREFIXES, Chance, new_id
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, walk
from meetupdesk.meetup.questions import with_typed_value
from meetupdesk.ui.checking import Checking
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.icons import icon
from meetupdesk.ui.settings import Preferences
from meetupdesk.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The surroundings of a page: values first, then what the window does on request.

    ``go_to(where)`` shows and focuses a place; ``run(key)`` runs a command; ``tell(text)`` says
    something in the status bar, with an undo button when ``tell(text, True)``.
    """

    desk: Desk
    tr: Translator
    theme: Theme
    preferences: Preferences
    checking: Checking
    now: Callable[[], datetime]
    chance: Chance
    go_to: Callable[[Where], None]
    run: Callable[[str], None]
    tell: Callable[[str, bool], None]

    def icon(self, name: str, colour: str = "text2", size: int = 16) -> QIcon:
        """Return a tinted icon of the theme."""
        return icon(self.theme, name, colour, size)

    def new_id(self, table: str) -> str:
        """Return a fresh id for a row of the table, such as ``overview.team``."""
        taken = {row.id for _, row in walk(self.desk.meetup) if isinstance(row, Row)}
        return new_id(PREFIXES[table], taken, self.chance)

    def edit_value(self, where: Where, value: object) -> None:
        """Put a value into a field, as one step named after its label; typing joins up."""
        self.desk.edit(
            self.tr("window.edit.field", field=self.tr(where.path)),
            partial(with_typed_value, where=where, value=value),
            merge_key=where,
        )

    def edit(self, label: str, change: Callable[[Meetup], Meetup]) -> None:
        """Make one step of its own; ``label`` is a wording key such as ``window.edit.add``."""
        self.desk.edit(self.tr(label), change)
