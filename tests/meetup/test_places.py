from meetupdesk.meetup.fields import Choice, Text, inner, kinds
from meetupdesk.meetup.ids import FIXED_ROWS, PREFIXES
from meetupdesk.meetup.model import SECTIONS, Meetup
from meetupdesk.meetup.model.people import Channel, Person
from meetupdesk.meetup.places import (
    Where,
    class_at,
    declared,
    holder_of,
    rows_at,
    value_at,
    walk,
)

MEETUP = Meetup(
    people=(
        Person(id="p-1", handle="강바람", channels=(Channel(id="ch-1", name="강변일기"),)),
        Person(id="p-2", handle="걷는 골목"),
    )
)


def test_a_place_names_its_field_and_the_way_to_it():
    where = Where("people.channels.url", "ch-1")
    assert (where.name, where.steps) == ("url", ["people", "channels"])


def test_a_row_is_found_by_its_id_wherever_it_stands():
    assert value_at(MEETUP, Where("people.handle", "p-2")) == "걷는 골목"
    assert value_at(MEETUP, Where("people.channels.name", "ch-1")) == "강변일기"


def test_a_part_needs_no_row():
    assert value_at(MEETUP, Where("overview.edition")) == 1


def test_a_row_that_is_gone_is_no_holder_and_has_no_rows():
    assert holder_of(MEETUP, Where("people.handle", "p-9")) is None
    assert rows_at(MEETUP, Where("people.channels", "p-9")) == ()


def test_a_table_inside_a_row_is_named_by_the_row():
    assert [row.id for row in rows_at(MEETUP, Where("people.channels", "p-1"))] == ["ch-1"]


def test_walking_meets_every_part_and_row_once():
    paths = [path for path, _ in walk(MEETUP)]
    assert paths.count("people") == 2
    assert paths.count("people.channels") == 1
    assert paths.count("listening.answers") == 5


def test_every_declared_field_can_be_reached_by_its_path():
    for path in declared(Meetup):
        above, _, name = path.rpartition(".")
        assert name in kinds(class_at(Meetup, above))


def test_the_sections_are_the_parts_in_their_order():
    assert (*SECTIONS, "coach") == Meetup.__struct_fields__


def test_every_table_has_a_prefix_for_its_ids_or_fixed_rows():
    tables = {path for path, _ in tables_below(Meetup)}
    assert tables | {"exports"} == set(PREFIXES) | set(FIXED_ROWS)


def test_texts_of_one_line_and_choices_carry_their_bounds():
    assert kinds(Person)["handle"] == Text(limit=40, required=True)
    stage = kinds(Person)["stage"]
    assert isinstance(stage, Choice)
    assert stage.options[0] == "found"


def tables_below(cls, prefix=""):
    for name, below in inner(cls).items():
        if isinstance(cls.__annotations__.get(name), str) or "tuple" in str(
            cls.__annotations__[name]
        ):
            yield f"{prefix}{name}", below
        yield from tables_below(below, f"{prefix}{name}.")
