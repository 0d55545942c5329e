import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.meetup.parsing import choice, flag, names, number

LABELS = {
    "참석확답": "confirmed",
    "confirmed": "confirmed",
    "참석": "confirmed",
    "초청함": "invited",
}
OPTIONS = ("candidate", "to_invite", "invited", "confirmed")


@pytest.mark.parametrize(
    "text", ["confirmed", "Confirmed ", "참석 확답", "참석", "ＣＯＮＦＩＲＭＥＤ"]
)
def test_a_choice_is_read_by_code_and_label_in_any_spacing_and_case(text):
    assert choice(text, OPTIONS, LABELS) == "confirmed"


@pytest.mark.parametrize("text", ["", " ", None, "참석할 듯"])
def test_a_choice_that_is_not_known_is_not_guessed(text):
    assert choice(text, OPTIONS, LABELS) is None


@pytest.mark.parametrize("cell", [True, "예", "네", "Y", "yes", "O", "○", "1", 1, "✔️", "TRUE"])
def test_yes_has_many_words(cell):
    assert flag(cell) is True


@pytest.mark.parametrize("cell", [False, "아니오", "아니요", "N", "x", "×", 0, "false"])
def test_no_has_many_words(cell):
    assert flag(cell) is False


@pytest.mark.parametrize("cell", ["", None, "모름", 2])
def test_what_is_neither_yes_nor_no_is_none(cell):
    assert flag(cell) is None


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("3", 3), (3.0, 3), ("1,234", 1234), ("３", 3), ("-5", -5), ("1,5", None), ("3.5", None),
     (3.5, None), ("세 개", None), ("", None), (None, None), (True, None)],
)  # fmt: skip
def test_a_number_is_whole(cell, expected):
    assert number(cell) == expected


@given(st.integers(-(10**12) + 1, 10**12 - 1))
def test_every_number_we_write_we_read(value):
    assert number(f"{value:,}") == number(str(value)) == number(value) == value


def test_names_stand_in_order_and_once():
    assert names("산책로, 밤 조명;자전거/수질·습지#새\n산책로 , 밤조명") == (
        "산책로", "밤 조명", "자전거", "수질", "습지", "새",
    )  # fmt: skip
    assert names(" ,;\n") == ()


@given(
    st.lists(
        st.text("가나다라ab ", min_size=1).filter(str.strip), unique_by=lambda n: "".join(n.split())
    )
)
def test_names_that_were_joined_come_apart_again(listed):
    assert names(", ".join(listed)) == tuple(name.strip() for name in listed)
