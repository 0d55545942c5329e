import random

from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.meetup.ids import ALPHABET, PREFIXES, is_sound, new_id


def an_id(prefix="p", seed=1):
    return new_id(prefix, (), random.Random(seed))


def test_an_id_names_its_table_and_checks_itself():
    made = an_id("ch")
    assert made.startswith("ch-")
    assert len(made) == len("ch-") + 8
    assert is_sound(made)


def test_an_id_that_is_taken_is_not_given_again():
    assert new_id("p", {an_id()}, random.Random(1)) != an_id()


@given(st.sampled_from(sorted(PREFIXES.values())), st.integers(), st.data())
def test_one_wrong_character_is_always_found(prefix, seed, data):
    made = an_id(prefix, seed)
    place = data.draw(st.integers(len(prefix) + 1, len(made) - 1))
    other = data.draw(st.sampled_from([each for each in ALPHABET if each != made[place]]))
    assert not is_sound(made[:place] + other + made[place + 1 :])


@given(st.integers(), st.data())
def test_two_neighbours_swapped_are_always_found(seed, data):
    made = an_id("p", seed)
    place = data.draw(st.integers(2, len(made) - 2))
    swapped = made[:place] + made[place + 1] + made[place] + made[place + 2 :]
    assert swapped == made or not is_sound(swapped)


def test_what_is_no_id_is_not_sound():
    damaged = ["", "p", "p-", "-4kq7zmwg", "P-4kq7zmwg", "p-4kq7zmw", "p-4kq7zmwi", "가-4kq7zmwg"]
    assert not any(map(is_sound, damaged))


def test_the_prefixes_are_all_different():
    assert len(set(PREFIXES.values())) == len(PREFIXES)
