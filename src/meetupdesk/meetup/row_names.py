"""What a row is called where another one, or a sentence, refers to it."""

from meetupdesk.dates import day_words
from meetupdesk.i18n import Translator
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import SECTIONS, Meetup
from meetupdesk.meetup.model.schedule import Session
from meetupdesk.meetup.places import Where, holder_of, rows_at

NAMING = ("handle", "name", "title", "text", "claim", "sign", "role", "url")
"""The fields that can name a row; the first one a row has does."""


def row_name(tr: Translator, row: Row, number: int = 0) -> str:
    """Return the name of a row; of a session without one its number and day."""
    if isinstance(row, Session):
        day = day_words(tr, row.day) if row.day else tr("word.to_be_decided")
        return f"{row.name} · {day}" if row.name else tr("window.session", number=number, day=day)
    for field in NAMING:
        if text := getattr(row, field, ""):
            return " ".join(str(text).split())
    return tr("window.unnamed")


def named_rows(tr: Translator, meetup: Meetup, table: str) -> dict[str, str]:
    """Return the name of each row of a table by its id, in the order of the table."""
    rows = rows_at(meetup, Where(table))
    return {row.id: row_name(tr, row, number) for number, row in enumerate(rows, 1)}


def name_at(tr: Translator, meetup: Meetup, where: Where) -> str:
    """Return the name of the row that a place lies in; "" outside of the meetup's rows."""
    lies_in_meetup = where.row and where.path.partition(".")[0] in SECTIONS
    holder = holder_of(meetup, where) if lies_in_meetup else None
    if not isinstance(holder, Row):
        return ""
    if fixed := tr.find(f"{'.'.join(where.steps)}.{where.row}"):  # a question of ours, by its code
        return fixed
    if isinstance(holder, Session):
        return named_rows(tr, meetup, ".".join(where.steps))[where.row]
    return row_name(tr, holder)
