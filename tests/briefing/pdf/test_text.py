import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.briefing.blocks import Open, Strong
from meetupdesk.briefing.pdf.text import BREAK, Run, clean, plain, rich


def test_plain_text_is_one_run():
    assert rich("강변 모임, 12명") == (Run("강변 모임, 12명"),)


def test_stress_and_gaps_become_runs_of_their_own():
    assert rich("가 ", Strong("나"), Open("다")) == (
        Run("가 "),
        Run("나", "strong"),
        Run("다", "open"),
    )


@pytest.mark.parametrize("text", ["R&D", "<b>", "</para>", "&amp;", "<img src='/etc/passwd'>"])
def test_markup_stays_text(text):
    assert rich(text) == (Run(text),)


def test_decomposed_hangul_is_composed():
    assert plain(rich(unicodedata.normalize("NFD", "한글"))) == "한글"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("a\x00b\x1bc", "abc"),
        ("\u202eabc\u200b", "abc"),
        ("a\ud800b", "ab"),
        ("a\tb", "a b"),
        ("\uff5e\uff13", "~3"),
        ("ﬁ", "fi"),
        ("㈜ ㎡ ①", "㈜ ㎡ ①"),
        ("👍🏽", "👍"),
        ("❤\ufe0f", "❤"),
    ],
)
def test_what_cannot_be_seen_is_dropped_and_look_alikes_are_respelled(text, printed):
    assert plain(rich(text)) == printed


@pytest.mark.parametrize("sign", ["\r\n", "\r", "\n", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_each_kind_of_line_break_is_one(sign):
    assert rich(f"가{sign}나") == (Run("가"), BREAK, Run("나"))


def test_a_character_without_a_font_is_a_square_and_is_noted():
    assert rich("가龘") == (Run("가□", "", "龘"),)


def test_a_typed_square_is_not_lost():
    assert all(not run.lost for run in rich("□ 확인\u200b"))


def test_private_use_is_never_printed():
    assert [run.lost for run in rich("\ue000")] == ["\ue000"]


def test_emoji_come_from_a_font_of_their_own():
    assert rich("네 😀") == (Run("네 "), Run("😀", "Emoji"))


@given(st.text())
def test_any_text_becomes_runs_that_do_not_change_again(text):
    printed = plain(rich(text))
    assert plain(rich(printed)) == printed


@given(st.text())
def test_text_for_properties_has_one_line_and_nothing_unseen(text):
    cleaned = clean(text)
    assert cleaned == clean(cleaned)
    assert not any(unicodedata.category(char) in ("Cc", "Cf", "Cs") for char in cleaned)


def test_a_long_title_ends_with_an_ellipsis():
    assert clean("가" * 200, 120) == "가" * 119 + "…"
