from random import Random

from hypothesis import given
from hypothesis import strategies as st
from makers import (
    a_channel,
    a_contact,
    a_follow_up,
    a_meetup,
    a_person,
    a_session,
    a_slot,
    a_theme,
    an_id,
    an_interest,
)
from msgspec import structs
from storage.documents import NOW

from meetupdesk.meetup.ids import PREFIXES, is_sound
from meetupdesk.meetup.model.exports import Export
from meetupdesk.meetup.model.listening import LISTENING_QUESTIONS, Answer, Listening
from meetupdesk.meetup.places import walk
from meetupdesk.meetup.repair import repaired, repaired_exports

RANDOM = Random(1)


def with_id(row, row_id):
    return structs.replace(row, id=row_id)


def test_a_meetup_in_order_is_the_very_same_object():
    theme, session = a_theme(), a_session()
    person = a_person("보라", a_channel(), an_interest(theme), sessions=(session,))
    meetup = a_meetup(theme, session, person, a_contact(person), a_slot(session=session))
    found = repaired(meetup, RANDOM)
    assert found.meetup is meetup
    assert (found.ids, found.references, found.tables) == (0, 0, 0)


def test_of_two_rows_with_one_id_the_first_keeps_it_and_the_references():
    bora = a_person("보라")
    meetup = a_meetup(bora, with_id(a_person("쌍둥이"), bora.id), a_contact(bora))
    found = repaired(meetup, RANDOM)
    first, second = found.meetup.people
    assert first is bora
    assert is_sound(second.id)
    assert second.id != bora.id
    assert found.meetup.contacts == meetup.contacts
    assert (found.ids, found.references) == (1, 0)


def test_a_damaged_id_is_exchanged_where_it_is_named_too():
    person = with_id(a_person("보라"), "p-1")
    found = repaired(a_meetup(person, a_contact("p-1"), a_follow_up(person="p-1")), RANDOM)
    new = found.meetup.people[0].id
    assert is_sound(new)
    assert found.meetup.contacts[0].person == found.meetup.follow_ups.items[0].person == new
    assert (found.ids, found.references) == (1, 0)


def test_an_id_of_another_table_is_damaged():
    found = repaired(a_meetup(with_id(a_theme(), an_id("people"))), RANDOM)
    assert found.meetup.themes[0].id.startswith("t-")


def test_rows_without_an_id_draw_no_empty_reference_to_themselves():
    found = repaired(a_meetup(with_id(a_person(), ""), a_contact("")), RANDOM)
    assert found.meetup.contacts[0].person == ""
    assert is_sound(found.meetup.people[0].id)


def test_an_id_is_unique_across_the_people_that_have_such_rows():
    channel = a_channel()
    found = repaired(a_meetup(a_person("하나", channel), a_person("둘", channel)), RANDOM)
    one, two = (person.channels[0].id for person in found.meetup.people)
    assert one == channel.id != two


def test_a_reference_to_nothing_becomes_empty_and_the_rest_stays():
    session = a_session()
    person = a_person(
        "보라",
        an_interest("사진", theme="t-gone"),
        sessions=(session.id, "s-gone"),
        attended=("s-x",),
    )
    meetup = a_meetup(session, person, a_slot(session="s-gone"))
    found = repaired(meetup, RANDOM)
    bora = found.meetup.people[0]
    assert (bora.sessions, bora.attended) == ((session.id,), ())
    assert (bora.interests[0].theme, bora.interests[0].name) == ("", "사진")
    assert found.meetup.schedule.slots[0].session == ""
    assert found.meetup.schedule.sessions is meetup.schedule.sessions
    assert found.references == 4


def test_a_row_named_twice_is_named_once():
    session = a_session()
    found = repaired(a_meetup(session, a_person("보라", sessions=(session, session))), RANDOM)
    assert found.meetup.people[0].sessions == (session.id,)


def test_fixed_rows_are_all_there_in_their_order_with_what_was_written():
    answers = (
        Answer(id="relation", evidence="단골"),
        Answer(id="astrology"),
        Answer(id="want_to_hear", answer="yes"),
    )
    found = repaired(a_meetup(listening=Listening(answers=answers)), RANDOM)
    answers = found.meetup.listening.answers
    assert tuple(answer.id for answer in answers) == LISTENING_QUESTIONS
    assert (answers[0].answer, answers[-1].evidence) == ("yes", "단골")
    assert found.tables == 1


def test_exports_get_sound_ids_too():
    good = Export(id=an_id("exports"), at=NOW)
    twice = (good, structs.replace(good, note="다시"), Export(id="ex-1", at=NOW))
    found = repaired_exports(twice, RANDOM)
    assert found[0] is good
    assert len({export.id for export in found}) == 3
    assert all(is_sound(export.id) for export in found)
    assert repaired_exports(found, RANDOM) is found


IDS = st.sampled_from(["", "p-1", "x", "강", an_id("people"), an_id("people"), an_id("themes")])


@given(st.lists(st.tuples(IDS, IDS, IDS)), st.integers())
def test_whatever_the_ids_were_they_are_in_order_after_one_repair(rows, seed):
    people = [
        with_id(a_person("보라", an_interest(theme=theme), sessions=(theme, session)), row_id)
        for row_id, theme, session in rows
    ]
    contacts = [a_contact(row_id) for _, row_id, _ in rows]
    themes = [with_id(a_theme(), row_id) for row_id, _, _ in rows]
    found = repaired(a_meetup(*people, *contacts, *themes), Random(seed)).meetup
    again = repaired(found, Random(seed))
    assert again.meetup is found
    ids = [(path, row.id) for path, row in walk(found) if path in PREFIXES]
    assert len(set(ids)) == len(ids) == 4 * len(rows)
    assert all(row_id.startswith(PREFIXES[path] + "-") and is_sound(row_id) for path, row_id in ids)
