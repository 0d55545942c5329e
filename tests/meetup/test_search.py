import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.meetup.search import finder, initials, matches, search_key

HANGUL = st.text(st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣")), min_size=1)


@pytest.mark.parametrize(
    "query",
    [
        "", " ", "김하늘", "하늘", "ㄱㅎㄴ", "ㅎㄴ", "김ㅎ", "ㄱ하ㄴ", "김 하늘", "하늘 김",
        "ㅎㄴ ㄱ", "김하", "김하느", "김한", "기", "김", "sky", "SKY 김", "ㄱㅎㄴsk",
        unicodedata.normalize("NFD", "김하늘"),
    ],
)  # fmt: skip
def test_a_query_finds_by_letters_initials_and_half_a_syllable(query):
    assert matches(query, "김하늘 Sky")
    assert matches(query, unicodedata.normalize("NFD", "김하늘 Sky"))


@pytest.mark.parametrize(
    "query", ["ㄱㄴ", "하늘김", "김할", "김하를", "바다", "ㅎㄱ", "김하늘 바다", "가"]
)
def test_a_query_does_not_find_what_is_not_there(query):
    assert not matches(query, "김하늘 Sky")


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("ㄳ", "감사"), ("ㅄ", "박수"), ("앉", "안중근"), ("안ㅈ", "안중근"), ("안", "앉은뱅이"),
        ("고", "과천"), ("구", "원주 귀농"), ("ㅋㅋ", "ㅋㅋ 모임"), ("값", "갑수"), ("깎", "까꿍"),
        ("ㄱㅂㄱㅇ", "강변 공원"), ("R&D (", "R&D (서울)"), ("strasse", "Straße"),
    ],
)  # fmt: skip
def test_what_the_keyboard_joins_while_typing_is_taken_apart(query, text):
    assert matches(query, text)


def test_only_the_last_syllable_of_a_word_is_still_being_typed():
    assert not matches("기하늘", "김하늘")
    assert matches("하느", "하늘")


def test_a_finder_is_made_once_and_asked_of_many_keys():
    finds = finder("ㄱㅎ")
    keys = [search_key(name) for name in ("김하늘", "강한별", "하늘")]
    assert [finds(key) for key in keys] == [True, True, False]


@given(HANGUL, st.integers(0, 5), st.integers(1, 6))
def test_every_part_of_a_text_finds_it_and_so_do_its_initials(text, start, length):
    part = text[start : start + length]
    assert matches(part, text)
    assert matches(initials(part), text)


@given(HANGUL)
def test_a_name_is_found_at_every_moment_of_typing_it(text):
    for end in range(1, len(text) + 1):
        begun = unicodedata.normalize("NFD", text[:end])
        for keys in range(1, len(begun) + 1):
            assert matches(unicodedata.normalize("NFC", _typed(begun[:keys])), text)


def _typed(letters):
    """Return conjoining letters as a keyboard shows them: a lone consonant stands by itself."""
    return (
        letters[:-1] + initials(unicodedata.normalize("NFC", letters[-1] + "ᅡ"))
        if (0x1100 <= ord(letters[-1]) <= 0x1112)
        else letters
    )


@given(st.text(max_size=20), st.text(max_size=20))
def test_nothing_raises_and_every_text_finds_itself(query, text):
    assert isinstance(matches(query, text), bool)
    assert matches(text, text)
