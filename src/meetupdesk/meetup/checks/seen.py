"""What the rules look at: the meetup, the day, and each derived fact computed once a run."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from meetupdesk.meetup.facts.benefits import verdicts
from meetupdesk.meetup.facts.contact import ContactFacts, contact_facts, entries_by_person
from meetupdesk.meetup.facts.days import days_after, days_left
from meetupdesk.meetup.facts.groups import (
    approached,
    considered,
    guests,
    invitees,
    room,
    sessions_of,
    speaking_team,
)
from meetupdesk.meetup.facts.relation import suggested_stages
from meetupdesk.meetup.facts.run_sheet import RunSheet, run_sheets
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.matching import Match, match_of
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.model.overview import Member
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.model.schedule import Session


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One look at a meetup on a day; a fact that no rule asks for is not computed."""

    meetup: Meetup
    today: date
    limits: Limits
    exports: tuple[Export, ...] = ()
    own_phrases: tuple[str, ...] = ()

    @cached_property
    def days_left(self) -> int | None:
        """Days to the next session."""
        return days_left(self.meetup, self.today)

    @cached_property
    def days_after(self) -> int | None:
        """Days since the last session, when all are past."""
        return days_after(self.meetup, self.today)

    def within(self, number: int) -> bool:
        """Tell whether the next session is at most so many days away."""
        return self.days_left is not None and self.days_left <= number

    def after(self, number: int) -> bool:
        """Tell whether the last session was at least so many days ago."""
        return self.days_after is not None and self.days_after >= number

    @cached_property
    def considered(self) -> tuple[Person, ...]:
        """People who may still be invited or have been."""
        return considered(self.meetup)

    @cached_property
    def invitees(self) -> tuple[Person, ...]:
        """People we mean to invite or have invited."""
        return invitees(self.meetup)

    @cached_property
    def approached(self) -> tuple[Person, ...]:
        """People who have been asked."""
        return approached(self.meetup)

    @cached_property
    def guests(self) -> tuple[Person, ...]:
        """People who come or came."""
        return guests(self.meetup)

    @cached_property
    def confirmed(self) -> tuple[Person, ...]:
        """People who said that they come."""
        return tuple(person for person in self.meetup.people if person.invitation == "confirmed")

    @cached_property
    def room(self) -> tuple[Person, ...]:
        """People whom matching is about."""
        return room(self.meetup)

    @cached_property
    def sessions_of(self) -> Mapping[str, tuple[str, ...]]:
        """The ids of the sessions that each person is invited to."""
        return {person.id: sessions_of(self.meetup, person) for person in self.meetup.people}

    @cached_property
    def matches(self) -> Mapping[str, Match]:
        """The match of each person."""
        return {person.id: match_of(person) for person in self.meetup.people}

    @cached_property
    def log(self) -> Mapping[str, tuple[Contact, ...]]:
        """What passed with each person until today, oldest first."""
        return entries_by_person(self.meetup, self.today)

    @cached_property
    def contact(self) -> Mapping[str, ContactFacts]:
        """The contact facts of each person."""
        return contact_facts(self.meetup, self.today)

    @cached_property
    def suggested_stages(self) -> Mapping[str, str]:
        """The stage that the log shows for each person."""
        return suggested_stages(self.meetup, self.today)

    @cached_property
    def run_sheets(self) -> tuple[RunSheet, ...]:
        """The run sheet of each session."""
        return run_sheets(self.meetup)

    @cached_property
    def speaking_team(self) -> tuple[Member, ...]:
        """Members of the team who speak on the day."""
        return speaking_team(self.meetup)

    @cached_property
    def filmed(self) -> tuple[Session, ...]:
        """Sessions that are recorded or shown live."""
        return tuple(
            session for session in self.meetup.schedule.sessions if session.coverage != "none"
        )

    @cached_property
    def verdicts(self) -> Mapping[str, str]:
        """The verdict on each benefit."""
        return verdicts(self.meetup, self.limits)

    def is_known(self, person: Person) -> bool:
        """Tell whether something but requests passed: a greeting of ours, or a word of theirs."""
        facts = self.contact[person.id]
        return facts.greetings > 0 or facts.incoming > 0
