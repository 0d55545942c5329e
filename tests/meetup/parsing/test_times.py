from datetime import time as clock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.dates import time_words
from meetupdesk.i18n import load_translator
from meetupdesk.meetup.parsing import time

TRANSLATORS = [load_translator("ko"), load_translator("en")]
MINUTES = st.integers(0, 24 * 60 - 1).map(lambda minutes: clock(*divmod(minutes, 60)))


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("14:00", 14, 0), ("14:00:00", 14, 0), ("1400", 14, 0), ("930", 9, 30), ("14", 14, 0),
        ("오후 2시", 14, 0), ("오후 2시 30분", 14, 30), ("오후 2시 반", 14, 30),
        ("14시 30분", 14, 30),
        ("저녁 7시", 19, 0), ("오전 12시", 0, 0), ("오후 12:10", 12, 10), ("오후 14시", 14, 0),
        ("2pm", 14, 0), ("2:30 PM", 14, 30), ("2 p.m.", 14, 0), ("12 am", 0, 0),
        ("정오", 12, 0), ("자정", 0, 0), ("noon", 12, 0), ("１４：００", 14, 0),
        (0.5, 12, 0), (9, 9, 0),
    ],
)  # fmt: skip
def test_a_time_is_read_however_it_is_written(text, hour, minute):
    assert time(text) == clock(hour, minute)


@pytest.mark.parametrize(
    "text",
    ["", "오후", "24:00", "12:60", "오전 14시", "오후 2pm", "14:00~16:00", "곧", None, 0.99999],
)
def test_what_is_no_time_is_not_guessed(text):
    assert time(text) is None


@given(MINUTES, st.sampled_from(TRANSLATORS))
def test_what_we_write_we_read(at, tr):
    assert time(time_words(tr, at)) == at
    assert time(at.isoformat()) == at
    assert time(f"{at:%H%M}") == at


@given(st.text(max_size=20) | st.integers() | st.floats())
def test_nothing_raises(cell):
    assert time(cell) is None or isinstance(time(cell), clock)
