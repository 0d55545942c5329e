"""A contact as it is entered in one line, with what comes next for the person."""

from dataclasses import dataclass
from datetime import date

from meetupdesk.meetup.edits import add_rows, with_value
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the quick line holds; a next step or day replaces both, none leaves them alone."""

    person: str
    text: str
    nature: str = "relation"
    channel: str = "email"
    next_step: str = ""
    next_on: date | None = None


def log_entry(frame: Frame, entry: Entry) -> str:
    """Enter it under today as one step; return the id of the contact."""
    contact = Contact(
        id=frame.new_id("contacts"),
        person=entry.person,
        day=frame.now().date(),
        nature="relation" if entry.channel == "read" else entry.nature,
        channel=entry.channel,
        by=frame.preferences.value.your_name,
        text=entry.text,
    )
    frame.edit("contacts_page.edit.log", lambda meetup: with_entry(meetup, contact, entry))
    return contact.id


def with_entry(meetup: Meetup, contact: Contact, entry: Entry) -> Meetup:
    """Return the meetup with the contact, and with the person's next step if one was given."""
    meetup = add_rows(meetup, Where("contacts"), (contact,))
    if entry.next_step or entry.next_on:
        meetup = with_value(meetup, Where("people.next_step", entry.person), entry.next_step)
        meetup = with_value(meetup, Where("people.next_on", entry.person), entry.next_on)
    return meetup
