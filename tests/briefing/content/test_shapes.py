from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.briefing.blocks import Column, Mark
from meetupdesk.briefing.content.shapes import facts, passage, table

THREE = (
    Column(title="가", share=20),
    Column(title="나", share=30),
    Column(title="다", share=50),
)


def test_a_column_without_content_is_left_out_and_marks_follow():
    (found,) = table(THREE, [("a", "", "c"), ("", "", "d")], "말", marks={(1, 2): "warn"})
    assert [column.title for column in found.columns] == ["가", "다"]
    assert found.rows == (("a", "c"), ("–", "d"))
    assert found.marks == (Mark(row=1, column=1, kind="warn"),)


def test_a_table_without_rows_is_left_out():
    assert table(THREE, [], "말") == ()


@given(st.lists(st.booleans(), min_size=3, max_size=3).filter(any))
def test_shares_always_add_up(filled):
    (found,) = table(THREE, [["x" if each else "" for each in filled]], "말")
    assert sum(column.share for column in found.columns) == 100


def test_facts_without_value_are_left_out():
    (strip,) = facts(("가", ""), ("나", "있음"))
    assert strip.pairs == (("나", "있음"),)
    assert facts(("가", "")) == ()


def test_a_passage_without_text_is_left_out():
    assert passage("머리", "") == ()
