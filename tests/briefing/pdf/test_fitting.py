import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_samples import NOON, a_document

from meetupdesk.briefing.blocks import (
    Bullets,
    Callout,
    Cards,
    Columns,
    Facts,
    Fitted,
    Heading,
    KeyMessage,
    PageBreak,
    Paragraph,
    Together,
)
from meetupdesk.briefing.pdf import draw

LONG = "듣는 자리에서 들은 말에 언제까지 답할지 약속합니다. "


def text_of(made):
    with pypdfium2.PdfDocument(made.data) as pdf:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)


def a_part(name, priority, times=1, **limits):
    block = Bullets(items=tuple(f"{name} {LONG * times}" for _ in range(5)))
    parts = Together(blocks=(Heading(text=name, level=2), block))
    paths = (f"goals.{name}",)
    return Fitted(block=parts, priority=priority, paths=paths, **limits)


def one_page(*blocks):
    return draw(a_document(*blocks, fit=1, rest="나머지는 전체 브리핑에 있습니다."), NOON)


def test_what_fits_is_left_as_it_is():
    made = one_page(a_part("하나", 9))
    assert (made.pages, made.shortened) == (1, ())
    assert "나머지는" not in text_of(made)


def test_texts_are_cut_to_their_limit_and_named():
    made = one_page(a_part("하나", 1, 14, lines=2), a_part("둘", 9))
    assert (made.pages, made.shortened) == (1, ("goals.하나",))
    assert "…" in text_of(made)


def test_items_beyond_the_limit_are_left_out_and_named():
    made = one_page(a_part("하나", 1, 22, items=1))
    assert (made.pages, made.shortened) == (1, ("goals.하나",))


def test_blocks_give_way_from_the_highest_priority():
    parts = [a_part(name, priority, 4) for name, priority in (("가", 9), ("나", 3), ("다", 5))]
    made = one_page(*parts)
    text = text_of(made)
    assert made.pages == 1
    assert "나머지는 전체 브리핑에 있습니다." in text
    assert "나 듣는" in text
    assert "가 듣는" not in text


def test_the_first_two_priorities_are_never_dropped():
    made = one_page(a_part("하나", 1, 8, lines=2), a_part("둘", 2, 8, lines=2), a_part("셋", 3, 40))
    text = text_of(made)
    assert made.pages == 1
    assert "하나 듣는" in text
    assert "둘 듣는" in text
    assert "셋 듣는" not in text


def test_a_side_of_two_columns_gives_the_other_its_room():
    columns = Columns(left=(a_part("왼", 9, 9),), right=(a_part("오른", 2, 2),))
    text = text_of(one_page(columns, a_part("긴", 2, 6)))
    assert "오른 듣는" in text
    assert "왼 듣는" not in text


def test_paths_follow_the_sentences_of_a_block():
    key = Fitted(
        block=KeyMessage(sentence="짧다", note=LONG * 30), lines=1, paths=("messages.a", "goals.b")
    )
    made = one_page(key, a_part("하나", 2, 12, lines=1))
    assert made.shortened[0] == "goals.b"
    assert "messages.a" not in made.shortened


def test_each_part_between_page_breaks_fits_by_itself():
    parts = (
        a_part("하나", 1, 9, lines=2),
        PageBreak(),
        a_part("둘", 3),
        PageBreak(),
        a_part("셋", 3),
    )
    made = draw(a_document(*parts, fit=2, paper="A5"), NOON)
    assert 3 <= made.pages <= 6
    assert "셋 듣는" in text_of(made)


def test_without_fit_nothing_gives_way():
    made = draw(a_document(a_part("하나", 9, 60, lines=1, items=1)), NOON)
    assert made.pages > 1
    assert made.shortened == ()


@pytest.mark.parametrize("size", [1, 400, 20_000])
def test_one_page_is_one_page_whatever_is_in_it(size):
    text = "가" * size
    made = one_page(
        Facts(pairs=((text, text),) * 4),
        Callout(kind="decision", label=text, sentence=text, text=text),
        Cards(items=((text, text),) * 9),
        *(Paragraph(text=text) for _ in range(30)),
    )
    assert made.pages == 1


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.integers(0, 9), st.integers(0, 4)), max_size=9))
def test_any_mixture_of_parts_fits(parts):
    blocks = [a_part("부분", priority, times, lines=lines) for priority, times, lines in parts]
    assert one_page(*blocks).pages == 1
