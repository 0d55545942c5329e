import pytest
from hypothesis import given
from hypothesis import strategies as st
from makers import a_channel, a_meetup, a_person, a_session

from meetupdesk.i18n import load_translator
from meetupdesk.tracker.naming import (
    person_names,
    quoted,
    safe_sheet_name,
    session_names,
    unlike,
)

KO = load_translator("ko")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("연락처", "연락처"),
        ("a/b:c[d]*?\\", "a b c d"),
        ("'quoted'", "quoted"),
        ("History", "History_"),
        ("", "Sheet"),
        ("😀" * 20, "😀" * 15),
        ("x" * 40, "x" * 31),
    ],
)
def test_sheet_names_are_what_excel_takes(text, name):
    assert safe_sheet_name(text) == name


@given(st.text(max_size=40), st.lists(st.text(max_size=40), max_size=4))
def test_any_sheet_name_is_short_clean_and_unlike_the_others(text, others):
    taken = [safe_sheet_name(other) for other in others]
    name = safe_sheet_name(text, taken)
    assert 1 <= len(name.encode("utf-16-le", "surrogatepass")) // 2 <= 31
    assert not set(name) & set("\\/?*:[]")
    assert name.casefold() not in {each.casefold() for each in taken}


def test_quoting_doubles_apostrophes():
    assert quoted("a'b") == "'a''b'"


def test_equal_texts_get_numbers_without_case_and_spaces():
    assert unlike(["가 나", "가나", "A", "a", "a (2)"]) == (
        "가 나",
        "가나 (2)",
        "A",
        "a (2)",
        "a (2) (2)",
    )


def test_people_with_one_handle_are_named_by_their_channel():
    people = [a_person("별", a_channel("별 일기")), a_person("별"), a_person("달"), a_person("")]
    assert [*person_names(people, KO, alias=False).values()] == [
        "별 (별 일기)",
        "별",
        "달",
        "이름 없음",
    ]


def test_sessions_without_a_name_have_their_number():
    meetup = a_meetup(a_session(name="봄"), a_session())
    assert [*session_names(meetup, KO).values()] == ["봄", "2회차"]
