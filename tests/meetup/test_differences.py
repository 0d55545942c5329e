from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from makers import a_channel, a_crowd, a_meetup, a_message, a_person, a_theme
from msgspec import json, structs

from meetupdesk.meetup.differences import Counts, by_section, differences, first_place
from meetupdesk.meetup.edits import add_rows, move_row, remove_rows, replace_rows, with_value
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where

PEOPLE = Where("people")
ANNA = a_person("안나", a_channel("강의 길"))
MEETUP = a_meetup(a_theme(), a_theme("수질"), ANNA, *a_crowd(4), a_message())


def seen(old, new):
    return [(each.kind, each.where, each.row) for each in differences(old, new)]


def test_the_same_meetup_and_an_equal_one_do_not_differ():
    again = json.decode(json.encode(MEETUP), type=Meetup)
    assert differences(MEETUP, MEETUP) == differences(MEETUP, again) == ()


def test_a_changed_field_stands_at_its_place_with_both_values():
    where = Where("people.channels.url", ANNA.channels[0].id)
    [found] = differences(MEETUP, with_value(MEETUP, where, "https://a.kr"))
    assert (found.kind, found.where, found.row, found.outer) == (
        "changed", where, where.row, ANNA.id,
    )  # fmt: skip
    assert (found.old, found.new) == ("", "https://a.kr")


def test_a_field_outside_of_rows_has_no_row():
    [found] = differences(MEETUP, with_value(MEETUP, Where("overview.title"), "강변"))
    assert (found.where, found.row, found.outer) == (Where("overview.title"), "", "")


def test_a_row_that_came_or_went_is_one_difference_in_its_table():
    bora = a_person("보라", a_channel())
    after = add_rows(MEETUP, PEOPLE, [bora], at=1)
    assert seen(MEETUP, after) == [("added", PEOPLE, bora.id)]
    assert seen(after, MEETUP) == [("removed", PEOPLE, bora.id)]
    assert differences(after, MEETUP)[0].old is bora


def test_a_channel_that_came_stands_in_the_table_of_its_person():
    table, channel = Where("people.channels", ANNA.id), a_channel()
    [found] = differences(MEETUP, add_rows(MEETUP, table, [channel]))
    assert (found.where, found.row, found.outer) == (table, channel.id, ANNA.id)


def test_a_row_that_was_moved_is_the_only_one_said_to_have_moved():
    after = move_row(MEETUP, PEOPLE, ANNA.id, by=3)
    [found] = differences(MEETUP, after)
    assert (found.kind, found.row, found.old, found.new) == ("moved", ANNA.id, 0, 3)


def test_rows_that_only_made_room_have_not_moved():
    after = add_rows(remove_rows(MEETUP, PEOPLE, {ANNA.id}), PEOPLE, [a_person()], at=2)
    assert {each.kind for each in differences(MEETUP, after)} == {"removed", "added"}


def test_differences_stand_in_the_order_of_the_document():
    after = with_value(MEETUP, Where("messages.headline"), "듣습니다")
    after = with_value(after, Where("people.handle", MEETUP.people[2].id), "다른 이름")
    after = with_value(after, Where("overview.title"), "강변")
    paths = [each.where.path for each in differences(MEETUP, after)]
    assert paths == ["overview.title", "people.handle", "messages.headline"]


def test_a_section_counts_its_rows_once_and_its_fields():
    after = add_rows(MEETUP, Where("people.channels", ANNA.id), [a_channel()])
    after = with_value(after, Where("people.phone", ANNA.id), "010-0000-0001")
    after = add_rows(move_row(after, PEOPLE, ANNA.id, by=3), PEOPLE, a_crowd(2))
    after = with_value(after, Where("crisis.contact_name"), "윤도현")
    counts = by_section(differences(MEETUP, after))
    assert counts == {"people": Counts(added=2, changed=1), "crisis": Counts(fields=1)}
    assert counts["people"].rows == 3


def test_the_first_place_is_a_field_one_can_go_to():
    bora = a_person()
    assert first_place(()) is None
    added = differences(MEETUP, add_rows(MEETUP, PEOPLE, [bora]))
    assert first_place(added) == Where("people.handle", bora.id)
    moved = differences(MEETUP, move_row(MEETUP, PEOPLE, ANNA.id, by=1))
    assert first_place(moved).path == "people.handle"


def test_the_first_place_is_one_that_is_still_there():
    after = remove_rows(MEETUP, PEOPLE, {ANNA.id})
    assert first_place(differences(MEETUP, after)) == PEOPLE
    after = with_value(after, Where("crisis.contact_name"), "윤도현")
    assert first_place(differences(MEETUP, after)) == Where("crisis.contact_name")


def test_rows_that_both_share_are_not_looked_into():
    class Watched(type(ANNA), frozen=True, kw_only=True):
        def __getattribute__(self, name):
            assert name == "id"
            return super().__getattribute__(name)

    shared = tuple(Watched(id=person.id) for person in MEETUP.people)
    old = structs.replace(MEETUP, people=shared)
    assert len(differences(old, add_rows(old, Where("themes"), [a_theme("새")]))) == 1
    new = structs.replace(MEETUP, people=(*shared, a_person()))
    assert len(differences(old, new)) == 1


@given(st.permutations(range(5)), st.sets(st.integers(0, 4)))
def test_what_moved_and_came_and_went_leads_from_one_to_the_other(order, gone):
    kept = [MEETUP.people[at] for at in order if at not in gone]
    after = replace_rows(MEETUP, PEOPLE, kept)
    found = differences(MEETUP, after)
    moved = {each.row for each in found if each.kind == "moved"}
    left = {each.row for each in found if each.kind == "removed"}
    stayed = [row.id for row in MEETUP.people if row.id not in moved | left]
    assert stayed == [row.id for row in kept if row.id not in moved]
    assert left == {MEETUP.people[at].id for at in gone}


@given(st.permutations(range(5)))
def test_the_way_back_has_as_many_differences(order):
    after = replace_rows(MEETUP, PEOPLE, [MEETUP.people[at] for at in order])
    there, back = differences(MEETUP, after), differences(after, MEETUP)
    assert len(there) == len(back)
    assert all(replace(each, old=None) for each in there)
