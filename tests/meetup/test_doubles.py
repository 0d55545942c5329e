import pytest
from makers import a_channel, a_crowd, a_person

from meetupdesk.meetup.doubles import Double, KnownPeople, find_double

SKY = a_person(
    "김하늘",
    a_channel(url="https://www.blog.example/sky/"),
    real_name="김하나",
    affiliation="강변 모임",
    email="Sky@Mail.kr",
    phone="010-0000-0001",
)


@pytest.mark.parametrize(
    ("person", "why"),
    [
        (a_person("다른", email=" sky@mail.KR"), "people.email"),
        (a_person("다른", phone="+82 10 0000 0001"), "people.phone"),
        (a_person("다른", phone="1000000001"), "people.phone"),
        (a_person("다른", a_channel(url="m.blog.example/Sky?from=card")), "people.channels.url"),
    ],
)
def test_the_same_address_number_or_place_is_certain(person, why):
    assert find_double(person, [a_person("먼저"), SKY]) == Double("certain", SKY.id, why)


@pytest.mark.parametrize(
    ("person", "why"),
    [
        (a_person("김 하늘님"), "people.handle"),
        (a_person("다른", real_name="김하나", affiliation="강변모임"), "people.real_name"),
    ],
)
def test_the_same_name_is_likely(person, why):
    assert find_double(person, [SKY]) == Double("likely", SKY.id, why)


@pytest.mark.parametrize(
    "person",
    [
        a_person("바다", email="sea@mail.kr", phone="010-0000-0002"),
        a_person("바다", real_name="김하나"),
        a_person("", phone="없음", email=""),
        a_person("바다", a_channel(url="")),
    ],
)
def test_what_is_blank_or_different_makes_nobody_the_same(person):
    assert find_double(person, [SKY, a_person("", phone="없음")]) is None


def test_two_lines_of_one_office_are_not_one_person():
    one, other = (
        a_person("하나", phone="02-123-4567 내선 12"),
        a_person("둘", phone="02-123-4567 내선 13"),
    )
    assert find_double(one, [other]) is None


def test_a_certain_double_comes_before_a_likely_one():
    namesake = a_person("김하늘")
    assert find_double(a_person("김하늘", email="sky@mail.kr"), [namesake, SKY]).id == SKY.id


def test_nobody_is_the_double_of_their_own_row():
    assert find_double(SKY, [SKY]) is None
    twin = a_person("김하늘")
    assert find_double(SKY, [SKY, twin]).id == twin.id


def test_rows_that_were_taken_are_known_to_the_next():
    known = KnownPeople(a_crowd(3))
    row, again = a_person("새 사람", email="new@mail.kr"), a_person("새사람", email="NEW@mail.kr")
    assert known.double_of(row) is None
    known.add(row)
    assert known.double_of(again) == Double("certain", row.id, "people.email")
