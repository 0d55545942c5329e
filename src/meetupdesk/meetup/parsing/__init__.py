"""Text or a cell from outside, read as a value (imports.md 10); forms, lists and the tracker agree.

Each function returns the value, or None for what it cannot read, and never guesses silently: what
was made up in part says so. Whether a blank cell and an unreadable one differ is the caller's to
decide. Used by its module's name: ``parsing.day(text, near=…, today=…)``.
"""

from meetupdesk.meetup.parsing.addresses import email, link
from meetupdesk.meetup.parsing.cells import Cell
from meetupdesk.meetup.parsing.choices import choice, flag, names, number
from meetupdesk.meetup.parsing.days import FoundDay, day, found_day
from meetupdesk.meetup.parsing.phones import Phone, phone, phone_digits
from meetupdesk.meetup.parsing.times import time

__all__ = [
    "Cell", "FoundDay", "Phone", "choice", "day", "email", "flag", "found_day", "link", "names",
    "number", "phone", "phone_digits", "time",
]  # fmt: skip
