import unicodedata

import pytest

from meetupdesk.meetup.facts.names import name_key, name_keys, subject_key


@pytest.mark.parametrize("text", ["한 서윤", "한서윤님", " 한서윤 님 ", "한서윤"])
def test_one_person_has_one_key_in_every_spelling(text):
    assert name_key(text) == name_key(unicodedata.normalize("NFD", text)) == "한서윤"


def test_a_name_that_is_only_an_address_stays():
    assert name_key("님") == "님"


def test_a_subject_keeps_its_last_syllable():
    assert subject_key("우리 임금님") == "우리임금님"
    assert subject_key("Night  BUS") == "nightbus"


def test_commas_part_several_names():
    assert name_keys("한서윤, Kim 님,,") == {"한서윤", "kim"}
    assert name_keys("") == frozenset()
