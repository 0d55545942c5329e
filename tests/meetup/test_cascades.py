from datetime import date

import pytest

from meetupdesk.meetup.cascades import (
    destroy_people,
    remove_people,
    remove_sessions,
    remove_themes,
)
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.contacts import Contact
from meetupdesk.meetup.model.follow_ups import FollowUp, FollowUps, Post
from meetupdesk.meetup.model.messages import Ask, Message, Messages
from meetupdesk.meetup.model.people import Interest, Person
from meetupdesk.meetup.model.privacy import Benefit, Privacy
from meetupdesk.meetup.model.questions import Question
from meetupdesk.meetup.model.schedule import Schedule, Session, Slot
from meetupdesk.meetup.model.themes import Theme


@pytest.fixture
def meetup():
    return Meetup(
        themes=(Theme(id="t-1", name="도심 생태"), Theme(id="t-2", name="수질")),
        people=(
            Person(
                id="p-1",
                interests=(Interest(id="in-1", theme="t-1", strength=3),),
                sessions=("s-1", "s-2"),
                attended=("s-1",),
            ),
            Person(id="p-2", interests=(Interest(id="in-2", theme="t-2"),)),
        ),
        messages=Messages(
            asks=(Ask(id="a-1", theme="t-1"),), pillars=(Message(id="m-1", theme="t-1"),)
        ),
        questions=(Question(id="q-1", theme="t-1"),),
        schedule=Schedule(
            sessions=(Session(id="s-1"), Session(id="s-2")),
            slots=(Slot(id="sl-1", session="s-1", theme="t-1"), Slot(id="sl-2", session="s-2")),
        ),
        privacy=Privacy(benefits=(Benefit(id="b-1", person="p-1", session="s-1"),)),
        contacts=(Contact(id="c-1", person="p-1"), Contact(id="c-2", person="p-2")),
        follow_ups=FollowUps(
            items=(FollowUp(id="f-1", person="p-1", session="s-1", theme="t-1"),),
            posts=(Post(id="po-1", person="p-1"),),
        ),
    )


def test_a_deleted_theme_lives_on_as_an_interest_by_name(meetup):
    after = remove_themes(meetup, {"t-1"})
    interest = after.people[0].interests[0]
    assert (interest.theme, interest.name, interest.strength) == ("", "도심 생태", 3)
    assert after.people[1] is meetup.people[1]


def test_what_named_a_deleted_theme_lets_go_of_it(meetup):
    after = remove_themes(meetup, {"t-1"})
    assert [theme.id for theme in after.themes] == ["t-2"]
    named = [
        *after.messages.asks, *after.messages.pillars, *after.questions,
        after.schedule.slots[0], *after.follow_ups.items,
    ]  # fmt: skip
    assert [row.theme for row in named] == [""] * 5


def test_a_deleted_session_takes_its_slots_along(meetup):
    after = remove_sessions(meetup, {"s-1"})
    assert [slot.id for slot in after.schedule.slots] == ["sl-2"]
    assert (after.people[0].sessions, after.people[0].attended) == (("s-2",), ())
    assert after.privacy.benefits[0].session == ""
    assert after.follow_ups.items[0].session == ""
    assert after.people[1] is meetup.people[1]


def test_a_deleted_person_takes_the_contacts_along_and_leaves_the_rest(meetup):
    after = remove_people(meetup, {"p-1"})
    assert [contact.id for contact in after.contacts] == ["c-2"]
    assert [row.person for row in (*after.follow_ups.items, *after.follow_ups.posts)] == ["", ""]
    assert after.privacy.benefits[0].person == ""


def test_destroying_notes_how_many_and_why_but_not_who(meetup):
    after = destroy_people(
        meetup, {"p-1"}, reason="withdrawn", by="이정민", on=date(2026, 9, 30), row_id="de-1"
    )
    note = after.privacy.destructions[0]
    assert (note.people, note.reason, note.by) == (1, "withdrawn", "이정민")
    assert [person.id for person in after.people] == ["p-2"]


def test_deleting_nothing_changes_nothing(meetup):
    assert remove_themes(meetup, set()) is meetup
    assert remove_sessions(meetup, {"s-9"}) is meetup
    assert remove_people(meetup, {"p-9"}) is meetup
