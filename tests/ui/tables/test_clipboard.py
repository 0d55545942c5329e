from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.ui.tables.clipboard import block_from_text, spread, text_from_block

CELLS = st.text(alphabet='가a1 "\t\n,', max_size=5).filter(str.strip)
BLOCKS = st.lists(st.lists(CELLS, min_size=1, max_size=3).map(tuple), min_size=1, max_size=4)


@given(BLOCKS.map(tuple))
def test_what_was_copied_is_pasted(block):
    assert block_from_text(text_from_block(block)) == block


def test_what_excel_copies_is_read():
    text = '김하늘\t"두 줄\n메모"\r\n이도윤\t\r\n'
    assert block_from_text(text) == (("김하늘", "두 줄\n메모"), ("이도윤", ""))
    assert block_from_text("") == ()


def test_one_cell_fills_the_selection():
    assert spread((("가",),), 3, 1) == (("가",),) * 3
    assert spread((("가",), ("나",)), 3, 1) == (("가",), ("나",))
