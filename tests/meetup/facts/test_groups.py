import pytest
from makers import a_meetup, a_member, a_person, a_session, a_slot

from meetupdesk.meetup.facts.groups import (
    approached,
    considered,
    guests,
    invitees,
    is_considered,
    of_session,
    room,
    sessions_of,
    speaking_team,
)
from meetupdesk.meetup.model.people import INVITATIONS

FIRST, SECOND = a_session(), a_session()
EVERYBODY = a_meetup(*(a_person(state, invitation=state) for state in INVITATIONS))


def handles(people):
    return [person.handle for person in people]


@pytest.mark.parametrize(
    "out",
    [
        {"do_not_contact": True},
        {"stage": "stopped"},
        {"invitation": "declined"},
        {"invitation": "cancelled"},
    ],
)
def test_who_refused_or_was_stopped_is_not_considered(out):
    assert is_considered(a_person())
    assert not is_considered(a_person(**out))


def test_each_state_of_invitation_has_its_groups():
    asked = ["invited", "confirmed", "undecided", "no_reply"]
    assert handles(considered(EVERYBODY)) == ["candidate", "to_invite", *asked]
    assert handles(invitees(EVERYBODY)) == ["to_invite", *asked]
    assert handles(approached(EVERYBODY)) == asked
    assert handles(guests(EVERYBODY)) == ["confirmed"]


def test_an_invitee_is_considered():
    meetup = a_meetup(a_person(invitation="invited", do_not_contact=True))
    assert invitees(meetup) == ()


def test_who_came_is_a_guest_whatever_was_answered():
    came = a_person(invitation="no_reply", attended=[FIRST])
    assert guests(a_meetup(FIRST, came)) == (came,)


def test_the_room_falls_back_from_guests_to_invitees_to_the_considered():
    candidate, invited, confirmed = (
        a_person(invitation=state) for state in ("candidate", "invited", "confirmed")
    )
    assert room(a_meetup(candidate, invited, confirmed)) == (confirmed,)
    assert room(a_meetup(candidate, invited)) == (invited,)
    assert room(a_meetup(candidate)) == (candidate,)
    assert room(a_meetup()) == ()


def test_the_room_of_a_session_falls_back_on_its_own():
    coming = a_person(invitation="confirmed", sessions=[FIRST])
    asked = a_person(invitation="invited", sessions=[SECOND])
    meetup = a_meetup(FIRST, SECOND, coming, asked)
    assert room(meetup, FIRST.id) == (coming,)
    assert room(meetup, SECOND.id) == (asked,)


def test_without_a_named_session_a_person_belongs_to_the_only_one():
    person = a_person()
    assert sessions_of(a_meetup(FIRST, person), person) == (FIRST.id,)
    assert sessions_of(a_meetup(FIRST, SECOND, person), person) == ()
    assert sessions_of(a_meetup(person), person) == ()


def test_a_group_is_narrowed_to_those_of_a_session():
    both, second = a_person(sessions=[FIRST, SECOND]), a_person(sessions=[SECOND])
    meetup = a_meetup(FIRST, SECOND, both, second, a_person())
    assert of_session(meetup, meetup.people, FIRST.id) == (both,)
    assert of_session(meetup, meetup.people, SECOND.id) == (both, second)


def test_speakers_moderators_and_those_named_in_talk_or_tell_slots_speak():
    by_role = [a_member("가", "speaker"), a_member("나", "moderator")]
    named = [a_member("한 서윤"), a_member("Kim"), a_member("라")]
    silent = [a_member("마", "host"), a_member("")]
    slots = (
        a_slot("tell", speaker="한서윤 님, kim"),
        a_slot("talk", speaker="라"),
        a_slot("listen", speaker="마"),
        a_slot("other", speaker="마,"),
    )
    team = speaking_team(a_meetup(*silent, *by_role, *named, *slots))
    assert list(team) == [*by_role, *named]
