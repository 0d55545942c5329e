from meetupdesk.briefing.blocks import Column
from meetupdesk.briefing.content.shapes import facts, table

COLUMNS = (Column(title="시각", share=30), Column(title="순서", share=70))


def test_a_table_without_a_single_value_is_left_out():
    assert table(COLUMNS, [("", ""), ("", "")], "진행표") == ()
    assert table(COLUMNS, [], "진행표") == ()


def test_an_empty_column_gives_its_room_to_the_others():
    (found,) = table(COLUMNS, [("", "인사"), ("", "")], "진행표")
    assert [(column.title, column.share) for column in found.columns] == [("순서", 100)]
    assert found.rows == (("인사",), ("–",))


def test_facts_without_a_value_are_left_out():
    (found,) = facts(("장소", ""), ("날짜", "8. 28."))
    assert found.pairs == (("날짜", "8. 28."),)
    assert facts(("장소", "")) == ()
