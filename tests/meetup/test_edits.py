from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.meetup.edits import add_rows, move_row, remove_rows, replace_rows, with_value
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.people import Channel, Person
from meetupdesk.meetup.places import Where, value_at

PEOPLE = Where("people")
MEETUP = Meetup(
    people=tuple(
        Person(id=f"p-{n}", handle=f"손님 {n}", channels=(Channel(id=f"ch-{n}"),)) for n in range(4)
    )
)


def test_only_what_is_changed_becomes_another_object():
    changed = with_value(MEETUP, Where("people.handle", "p-1"), "강바람")
    assert changed.people[1].handle == "강바람"
    assert changed.people[0] is MEETUP.people[0]
    assert changed.overview is MEETUP.overview


def test_an_edit_without_effect_returns_the_same_meetup():
    assert with_value(MEETUP, Where("people.handle", "p-1"), "손님 1") is MEETUP
    assert with_value(MEETUP, Where("people.handle", "p-9"), "x") is MEETUP
    assert remove_rows(MEETUP, PEOPLE, {"p-9"}) is MEETUP
    assert move_row(MEETUP, PEOPLE, "p-0", -1) is MEETUP
    assert move_row(MEETUP, PEOPLE, "p-9", 1) is MEETUP


def test_a_field_deep_inside_a_row_is_reached():
    where = Where("people.channels.url", "ch-2")
    assert value_at(with_value(MEETUP, where, "https://example.com"), where) == (
        "https://example.com"
    )


def test_a_value_of_the_wrong_type_is_refused_at_once():
    with pytest.raises(msgspec.ValidationError):
        with_value(MEETUP, Where("people.handle", "p-1"), 3)


def test_a_day_may_come_as_a_date_or_as_iso_text():
    where = Where("people.destroy_on", "p-1")
    assert with_value(MEETUP, where, "2026-08-28") == with_value(MEETUP, where, date(2026, 8, 28))


def test_rows_are_added_at_a_place_or_at_the_end():
    added = add_rows(MEETUP, PEOPLE, [Person(id="p-8")], at=1)
    added = add_rows(added, PEOPLE, [Person(id="p-9")])
    assert [row.id for row in added.people] == ["p-0", "p-8", "p-1", "p-2", "p-3", "p-9"]


@given(row=st.integers(0, 3), by=st.integers(-9, 9))
def test_moving_a_row_loses_none_and_stops_at_the_ends(row, by):
    moved = [each.id for each in move_row(MEETUP, PEOPLE, f"p-{row}", by).people]
    assert sorted(moved) == ["p-0", "p-1", "p-2", "p-3"]
    assert moved.index(f"p-{row}") == max(0, min(3, row + by))


def test_replacing_rows_keeps_the_object_of_an_equal_row():
    same = Person(id="p-0", handle="손님 0", channels=(Channel(id="ch-0"),))
    replaced = replace_rows(MEETUP, PEOPLE, [same, Person(id="p-1")])
    assert replaced.people[0] is MEETUP.people[0]
    assert len(replaced.people) == 2
