import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.ui.tables.arrange import finds
from meetupdesk.ui.tables.search import Joined, initials, is_initials, search_key

WORDS = st.lists(st.text(alphabet="가나다ab \t", max_size=6), max_size=8)


@given(WORDS, st.text(alphabet="가나ab", min_size=1, max_size=3))
def test_what_is_found_is_what_holds_the_query(texts, query):
    assert Joined(texts).matches(query) == [at for at, text in enumerate(texts) if query in text]


def test_initials_are_those_of_hangul_alone():
    assert initials("김하늘 Kim 2") == "ㄱㅎㄴ Kim 2"
    assert is_initials("ㄱㅎ")
    assert not is_initials("ㄱ하")
    assert not is_initials("")


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [("ㄱㅎㄴ", "김하늘", True), ("KIM", "kim", True), (" 하늘", "김하늘", True),
     ("ㅏ", "김하늘", False), ("박", "김하늘", False)],
)  # fmt: skip
def test_one_text_is_found_like_a_row(query, text, found):
    assert finds(query, text) is found


def test_decomposed_hangul_is_found_too():
    import unicodedata

    assert search_key(unicodedata.normalize("NFD", "김하늘")) == "김하늘"
