import unicodedata

import makers as m
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.briefing.blocks import Bullets, Link, Strong
from meetupdesk.briefing.content.alias import aliases, replaced, under_alias
from meetupdesk.meetup.model.overview import Overview

NAMES = {"Agency A": "the agency", "김하늘": "참석자 1"}


@pytest.mark.parametrize("text", ["Agency A", "AGENCY A", "agency a"])
def test_a_name_is_replaced_whatever_its_case(text):
    assert replaced(f"By {text}.", NAMES) == "By the agency."


def test_a_name_is_replaced_when_it_arrives_decomposed():
    assert replaced(unicodedata.normalize("NFD", "김하늘이"), NAMES) == "참석자 1이"


def test_stress_survives_and_a_link_that_names_somebody_does_not():
    block = Bullets(items=((Strong("김하늘"), " 님"), Link("글", "https://example.com/김하늘")))
    assert replaced(block, NAMES).items == ((Strong("참석자 1"), " 님"), "글")
    assert isinstance(replaced(block, NAMES).items[0][0], Strong)


def test_codes_are_no_texts():
    assert replaced(Bullets(items=("disc",), kind="disc"), {"disc": "x"}).kind == "disc"


def test_a_name_of_one_letter_is_replaced_only_where_it_stands_alone():
    assert replaced("강 씨와 강변", {"강": "참석자 1"}) == "참석자 1 씨와 강변"


def test_a_longer_name_is_taken_before_a_shorter_one():
    assert replaced("강바람길", {"강바람": "가", "강바람길": "나"}) == "나"


def test_without_an_alias_the_kind_of_organisation_stands_in(ko):
    meetup = m.a_meetup(overview=Overview(organisation="A기관"))
    assert aliases(meetup, ko)["A기관"] == "정부·공공기관"


def test_guests_are_numbered_and_keep_nothing_that_names_them(ko):
    person = m.a_person("강바람", m.a_channel(), m.an_interest(evidence="https://example.com/a"))
    numbered = under_alias(m.a_meetup(person), ko).people[0]
    assert (numbered.handle, numbered.channels) == ("참석자 1", ())
    assert numbered.interests[0].evidence == ""


@given(st.text(max_size=40), st.text(min_size=2, max_size=8).filter(str.strip))
def test_no_name_is_left_in_any_text(text, name):
    printed = replaced(f"{text}{name}{text}", {name: "▢"})
    assert unicodedata.normalize("NFC", name) not in printed or name in "▢"
