"""Tables: one model over the rows of the meetup, one view with the keys of Excel."""

from meetupdesk.ui.tables.columns import Column, derived, field
from meetupdesk.ui.tables.model import RowsModel
from meetupdesk.ui.tables.table_box import TableBox
from meetupdesk.ui.tables.view import TableView

__all__ = ["Column", "RowsModel", "TableBox", "TableView", "derived", "field"]
