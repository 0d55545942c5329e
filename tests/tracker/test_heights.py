import pytest

from meetupdesk.tracker.heights import HIGHEST, row_height


@pytest.mark.parametrize(
    ("text", "width", "height"),
    [
        ("", 10, None),
        ("one line", 20, None),
        ("두\n줄", 20, 31),
        ("가" * 20, 23, 31),
        ("x" * 40_000, 10, HIGHEST),
    ],
)
def test_a_row_is_as_high_as_its_longest_text(text, width, height):
    assert row_height([("short", 20), (text, width)]) == height
