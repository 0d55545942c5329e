"""The meetup: one immutable value of thirteen parts, a module each (product.md 3).

Fields, their kinds and defaults are declared here and nowhere else; labels are wording, layout is
the page's. What is derived from the data is a function in ``meetup.facts`` or ``meetup.matching``.
"""

from msgspec import Struct

from meetupdesk.meetup.model.coach import Coach
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.model.crisis import Crisis
from meetupdesk.meetup.model.follow_ups import FollowUps
from meetupdesk.meetup.model.goals import Goals
from meetupdesk.meetup.model.listening import Listening
from meetupdesk.meetup.model.messages import Messages
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.model.privacy import Privacy
from meetupdesk.meetup.model.questions import Question
from meetupdesk.meetup.model.schedule import Schedule
from meetupdesk.meetup.model.themes import Theme

SECTIONS = (
    "overview", "goals", "listening", "themes", "people", "messages", "questions", "schedule",
    "crisis", "privacy", "contacts", "follow_ups",
)  # fmt: skip
"""The twelve parts that a person fills in, in the order of the window and of readiness."""


class Meetup(Struct, frozen=True, kw_only=True):
    """Everything a person can write and undo; saving and export work on this value."""

    overview: Overview = Overview()
    goals: Goals = Goals()
    listening: Listening = Listening()
    themes: tuple[Theme, ...] = ()
    people: tuple[Person, ...] = ()
    messages: Messages = Messages()
    questions: tuple[Question, ...] = ()
    schedule: Schedule = Schedule()
    crisis: Crisis = Crisis()
    privacy: Privacy = Privacy()
    contacts: tuple[Contact, ...] = ()
    follow_ups: FollowUps = FollowUps()
    coach: Coach = Coach()
