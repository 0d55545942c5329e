"""A page made from the declarations alone: every field and table of a part, in declared order.

Stands in for a section that has no page of its own; nothing of the meetup is out of reach.
"""

from functools import partial

from meetupdesk.meetup.fields import Row, inner, kinds
from meetupdesk.meetup.ids import PREFIXES
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, class_at
from meetupdesk.ui.forms import Form
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.tables import TableBox, TableView, field


def plain_page(key: str) -> type[Page]:
    """Return the class of the page of a section, made from its declared fields."""
    is_rows = key in PREFIXES

    class PlainPage(Page):
        is_table = is_rows

        def build(self) -> None:
            if is_rows:
                self.add(_table(self.frame, key, fits=False), stretch=1)
                return
            part = class_at(Meetup, key)
            names = tuple(kinds(part))
            if names:
                card = Card(self.frame)
                card.add(Form(self.frame, key, names))
                self.add(card)
            for name in inner(part):
                self.add_heading(self.frame.tr.find(f"{key}.{name}") or name)
                self.add(_table(self.frame, f"{key}.{name}", fits=True))

    PlainPage.key = key
    return PlainPage


def _table(frame: Frame, path: str, *, fits: bool) -> TableBox:
    cls = class_at(Meetup, path)
    columns = [field(frame, f"{path}.{name}") for name in kinds(cls)]
    new_row = partial(_fresh, cls) if path in PREFIXES else None
    view = TableView(frame, Where(path), columns, new_row=new_row)
    return TableBox(frame, view, add_text=frame.tr("window.add_row") if new_row else "", fits=fits)


def _fresh(cls: type, row_id: str) -> Row:
    made: Row = cls(id=row_id)
    return made
