"""Rules about the contact log: attention before requests, and answers before silence."""

from collections.abc import Iterator

from meetupdesk.meetup.checks.problem import Finding, Label, days, named, of_row
from meetupdesk.meetup.checks.rule import FIELD, SENTENCE, Rule
from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.facts.relation import is_ahead, stage_order
from meetupdesk.meetup.model.people import Person

UNANSWERED_AFTER = 3  # days


def _no_relation(seen: Seen) -> Iterator[Finding]:
    for person in seen.invitees:
        if not seen.is_known(person):
            yield _about(person)


def _request_first(seen: Seen) -> Iterator[Finding]:
    for person in seen.meetup.people:
        if seen.contact[person.id].request_first:
            yield _about(person)


def _ask_heavy(seen: Seen) -> Iterator[Finding]:
    for person in seen.meetup.people:
        facts = seen.contact[person.id]
        if facts.requests >= 2 and facts.requests > facts.relations:
            yield _about(person)


def _pushing(seen: Seen) -> Iterator[Finding]:
    for person in seen.considered:
        if seen.contact[person.id].waiting >= 2:
            yield _about(person)


def _unanswered(seen: Seen) -> Iterator[Finding]:
    for person in seen.meetup.people:
        noticed = [entry for entry in seen.log[person.id] if entry.channel != "read"]
        if noticed and noticed[-1].direction == "in" and noticed[-1].day:
            waiting = (seen.today - noticed[-1].day).days
            if waiting >= UNANSWERED_AFTER:
                yield _about(person, **days(waiting))


def _losing_touch(seen: Seen) -> Iterator[Finding]:
    for person in seen.considered:
        facts = seen.contact[person.id]
        if facts.touch == "losing" and facts.days_since is not None:
            yield _about(person, **days(facts.days_since))


def _stage_behind(seen: Seen) -> Iterator[Finding]:
    for person in seen.considered:
        suggested = seen.suggested_stages[person.id]
        if is_ahead(suggested, person.stage):
            yield _about(person, "people.stage", stage=Label(f"people.stage.{suggested}"))


def _trust_early(seen: Seen) -> Iterator[Finding]:
    talking = stage_order("talking")
    for person in seen.confirmed if seen.within(7) else ():
        order = stage_order(person.stage)
        if order is not None and talking is not None and order < talking:
            yield _about(person, "people.stage")


def _about(person: Person, path: str = "people.next_step", /, **values: object) -> Finding:
    return of_row(path, person, name=named(person.handle), **values)


RULES = (
    Rule("contacts.no_relation", "check", SENTENCE, _no_relation),
    Rule("contacts.request_first", "check", SENTENCE, _request_first),
    Rule("contacts.ask_heavy", "check", SENTENCE, _ask_heavy),
    Rule("contacts.pushing", "check", SENTENCE, _pushing),
    Rule("contacts.unanswered", "check", SENTENCE, _unanswered),
    Rule("contacts.losing_touch", "check", SENTENCE, _losing_touch),
    Rule("contacts.stage_behind", "tip", FIELD, _stage_behind),
    Rule("contacts.trust_early", "check", SENTENCE, _trust_early),
)
