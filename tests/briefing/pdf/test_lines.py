import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.briefing.blocks import Strong
from meetupdesk.briefing.pdf.fonts import BOLD, REGULAR
from meetupdesk.briefing.pdf.lines import break_lines, natural_width, shortened
from meetupdesk.briefing.pdf.text import plain, rich
from meetupdesk.briefing.pdf.tokens import Style

BODY = Style(REGULAR, 10, 15)
WORDS = "사실을 부풀리지 않고 있는 그대로 말합니다"


def texts(lines):
    return ["".join(span.text for span in line.spans) for line in lines]


def test_lines_break_at_spaces_and_keep_them():
    lines = texts(break_lines(rich(WORDS), BODY, 90))
    assert len(lines) > 1
    assert all(line.endswith(" ") for line in lines[:-1])
    assert "".join(lines) == WORDS


def test_joined_words_are_not_torn():
    lines = texts(break_lines(rich("가나다 라마바\u00a0사아자"), BODY, 80))
    assert lines == ["가나다 ", "라마바\u00a0사아자"]


def test_no_line_is_wider_than_its_room():
    lines = break_lines(rich("가 " * 200 + "나" * 200), BODY, 77)
    assert max(line.width for line in lines) <= 77.01


def test_a_long_word_is_cut_behind_a_sign():
    lines = texts(break_lines(rich("https://blog.example.com/river/2026/08/28"), BODY, 120))
    assert lines[0].endswith("/")


def test_a_room_narrower_than_a_character_still_ends():
    assert len(break_lines(rich("가나다"), BODY, 1)) == 3


def test_a_stressed_part_is_bold_inside_of_a_line():
    lines = break_lines(rich("우리는 ", Strong("먼저"), " 묻습니다"), BODY, 500)
    assert [span.font for span in lines[0].spans] == [REGULAR, BOLD, REGULAR]


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\u00a0"])
def test_no_text_has_no_lines(text):
    assert break_lines(rich(text), BODY, 100) == ()


def test_typed_line_breaks_are_kept():
    assert texts(break_lines(rich("가\n\n나"), BODY, 100)) == ["가", "", "나"]


def test_a_shortened_text_ends_with_an_ellipsis_at_a_word_and_fits():
    lines = break_lines(rich(WORDS * 3), BODY, 100)
    short = shortened(lines, 2, BODY, 100)
    assert len(short) == 2
    assert texts(short)[1].endswith("…")
    assert short[1].width <= 100.01


def test_a_text_within_the_limit_stays_whole():
    lines = break_lines(rich("짧다"), BODY, 100)
    assert shortened(lines, 1, BODY, 100) == lines


@given(st.lists(st.text("가나 a.\u00a0b", max_size=30), max_size=4), st.floats(20, 400))
def test_breaking_loses_nothing_but_doubled_spaces(parts, room):
    runs = rich(*[Strong(part) if at % 2 else part for at, part in enumerate(parts)])
    printed = "".join(texts(break_lines(runs, BODY, room)))
    assert printed.replace(" ", "") == plain(runs).replace(" ", "") or not plain(runs).strip()


def test_the_natural_width_is_that_of_one_line():
    runs = rich("가나다 라마")
    assert natural_width(runs, BODY) == pytest.approx(break_lines(runs, BODY, 500)[0].width)
