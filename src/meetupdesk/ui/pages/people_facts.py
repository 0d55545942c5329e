"""What is derived about people, worked out when it is first asked for and kept while it holds.

A keystroke in one field replaces one person: everybody else stays the same object, and so does what
is known about them. Nothing here is computed for people who do not show, counts apart.
"""

from collections.abc import Callable
from datetime import date

from msgspec import structs

from meetupdesk.meetup.facts.contact import ContactFacts, contact_facts, entries_by_person
from meetupdesk.meetup.facts.relation import is_ahead, suggested_stage
from meetupdesk.meetup.matching import Match, match_of
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.model.follow_ups import FollowUps
from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.sorting import collation_key

Log = tuple[Contact, ...]
Known = tuple[Person, Log, FollowUps, date, ContactFacts]


class PeopleFacts:
    """Facts about the people of the present meetup; ``meetup()`` and ``today()`` give the present.

    Kept by id with the very objects they were made from, which are compared by identity.
    """

    def __init__(self, meetup: Callable[[], Meetup], today: Callable[[], date]) -> None:
        self._meetup, self._today = meetup, today
        self._matches: dict[str, tuple[Person, Match]] = {}
        self._contacts: dict[str, Known] = {}
        self._ranks: dict[str, tuple[Person, tuple[int, int, str]]] = {}
        self._logs: dict[str, Log] = {}
        self._log_of: tuple[Log, date] | None = None

    def match(self, person: Person) -> Match:
        """Return how far the person's interests meet our themes."""
        known = self._matches.get(person.id)
        if known is None or known[0] is not person:
            known = self._matches[person.id] = person, match_of(person)
        return known[1]

    def rank(self, person: Person) -> tuple[int, int, str]:
        """Return the place in the ranking of product.md 4.4, to sort by."""
        known = self._ranks.get(person.id)
        if known is None or known[0] is not person:
            match = self.match(person)
            rank = (-match.score, -(person.influence or 0), collation_key(person.handle))
            known = self._ranks[person.id] = person, rank
        return known[1]

    def log(self, person_id: str) -> Log:
        """Return what passed up to today, oldest first."""
        meetup, today = self._meetup(), self._today()
        if self._log_of is None or self._log_of[0] is not meetup.contacts:
            self._logs = entries_by_person(meetup, today)
            self._log_of = meetup.contacts, today
        return self._logs.get(person_id, ())

    def contact(self, person: Person) -> ContactFacts:
        """Return what the log says about the person."""
        log, meetup, today = self.log(person.id), self._meetup(), self._today()
        plan = meetup.follow_ups
        known = self._contacts.get(person.id)
        if known is None or not _holds(known, person, log, plan, today):
            only = structs.replace(meetup, people=(person,), contacts=log)
            facts = contact_facts(only, today)[person.id]
            known = self._contacts[person.id] = person, log, plan, today, facts
        return known[4]

    def further_stage(self, person: Person) -> str:
        """Return the stage that the log suggests beyond the one entered; empty for none."""
        only = structs.replace(self._meetup(), contacts=self.log(person.id))
        suggested = suggested_stage(only, person, self._today())
        return suggested if is_ahead(suggested, person.stage) else ""

    def waiting(self, person: Person) -> Log:
        """Return our requests that no sign of life has followed."""
        count = self.contact(person).waiting
        asked = [e for e in self.log(person.id) if e.direction == "out" and e.nature == "request"]
        return tuple(asked[len(asked) - count :])


def _holds(known: Known, person: Person, log: Log, plan: FollowUps, today: date) -> bool:
    """Tell whether facts were made from these; equal logs hold the very same entries."""
    same_log = len(known[1]) == len(log) and all(map(_is, known[1], log))
    return known[0] is person and same_log and known[2] is plan and known[3] == today


def _is(one: Contact, other: Contact) -> bool:
    return one is other
