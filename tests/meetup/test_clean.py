import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.meetup.clean import clean_text, has_resident_number


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("R&D <b> </para> &amp; “말”", "R&D <b> </para> &amp; “말”"),
        ("한국어", "한국어"),
        ("가\r\n나\r다\u2028라\u2029마", "가\n나\n다\n라\n마"),
        ("a\u202eb\u200bc\xadd\ufeffe", "abcde"),
        ("\x00a\x1bb\x7fc\x85d", "abcd"),
        ("\ue000a\ud800b\ufffec\U0001ffffd", "abcd"),
        ("👩\u200d👩\u200d👧 ❤\ufe0f", "👩\u200d👩\u200d👧 ❤\ufe0f"),
        ("가\t나", "가\t나"),
        ("", ""),
    ],
)
def test_only_what_no_reader_would_see_goes(typed, kept):
    assert clean_text(typed) == kept


def test_a_text_of_one_line_has_no_breaks_and_no_edges():
    assert clean_text("  강변\r\n공원 \n", lines=1) == "강변 공원"
    assert clean_text("  plain  ", lines=1) == "plain"


@given(st.text(alphabet=st.characters()), st.sampled_from([1, 3]))
def test_cleaning_twice_changes_nothing_more(text, lines):
    once = clean_text(text, lines)
    assert clean_text(once, lines) == once


@given(st.text(alphabet=st.characters()))
def test_what_is_kept_can_be_written_and_is_composed(text):
    kept = clean_text(text)
    assert kept.encode().decode() == kept
    assert unicodedata.is_normalized("NFC", kept)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("900101-1234567", True), ("주민 900101 4234567 입니다", True), ("9001011234567", True),
        ("901301-1234567", False), ("900132-1234567", False), ("900101-9234567", False),
        ("010-1234-5678", False), ("1900101-1234567", False), ("900101-12345678", False),
    ],
)  # fmt: skip
def test_a_resident_number_is_recognised_and_nothing_else(text, found):
    assert has_resident_number(text) is found
