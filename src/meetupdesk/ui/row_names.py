"""What a row is called where another one refers to it: in combos, check lists, marks and cells."""

from meetupdesk.dates import day_words
from meetupdesk.i18n import Translator
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.schedule import Session
from meetupdesk.meetup.places import Where, rows_at

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
