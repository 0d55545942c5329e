import unicodedata
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.meetup.sorting import collation_key


def in_order(*texts):
    return all(collation_key(a) < collation_key(b) for a, b in pairwise(texts))


@pytest.mark.parametrize(
    "order",
    [
        ("", "1"),
        ("9호", "10호", "100호"),
        ("007", "8"),
        ("강", "강1", "강9", "강10", "강가", "강a"),
        ("강바람", "나무", "힣"),
        ("2026 봄", "가온", "Apple", "banana"),
        ("강 바람", "강바람"),
        ("ㄱ모임", "가모임", "Zoo"),
        ("Apple", "été", "漢字"),
    ],
)
def test_digits_come_by_number_then_hangul_then_latin(order):
    assert in_order(*order)


def test_every_arrangement_is_sorted_alike():
    names = ["2차", "10차", "강바람", "하늘", "apple", "Zoo"]
    assert all(sorted(each, key=collation_key) == names for each in permutations(names))


def test_case_and_ways_of_encoding_make_no_difference():
    assert collation_key("HanRiver") == collation_key("hanriver")
    assert collation_key(unicodedata.normalize("NFD", "강바람")) == collation_key("강바람")


def test_leading_zeros_and_wide_digits_are_the_same_number():
    assert collation_key("회차 07") == collation_key("회차 7") == collation_key("회차 \uff17")


@given(st.integers(min_value=0), st.integers(min_value=0))
def test_numbers_sort_by_what_they_count(a, b):
    assert (collation_key(f"제{a}회") < collation_key(f"제{b}회")) == (a < b)


@given(st.text())
def test_any_text_has_a_key(text):
    assert collation_key(text) == collation_key(unicodedata.normalize("NFC", text))


def test_a_number_of_thousands_of_digits_is_no_trouble():
    assert collation_key("9" * 5000) > collation_key("9" * 4999)
