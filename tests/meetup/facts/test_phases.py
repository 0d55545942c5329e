from datetime import timedelta

import pytest
from makers import TODAY, a_phase

from meetupdesk.meetup.facts.phases import phase_state

YESTERDAY, TOMORROW = TODAY - timedelta(1), TODAY + timedelta(1)


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({"done": True, "ends": YESTERDAY}, "done"),
        ({"starts": YESTERDAY, "ends": YESTERDAY}, "late"),
        ({"ends": YESTERDAY}, "late"),
        ({"starts": TOMORROW, "ends": YESTERDAY}, "late"),
        ({"starts": TOMORROW}, "later"),
        ({}, "later"),
        ({"starts": TODAY, "ends": TODAY}, "now"),
        ({"starts": YESTERDAY}, "now"),
    ],
)
def test_a_phase_is_done_late_later_or_now(values, state):
    assert phase_state(a_phase(**values), TODAY) == state
