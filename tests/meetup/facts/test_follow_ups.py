from datetime import timedelta

import pytest
from makers import TODAY, a_follow_up, a_meetup

from meetupdesk.meetup.facts.follow_ups import is_closed, is_overdue, promise_record

YESTERDAY, TOMORROW = TODAY - timedelta(1), TODAY + timedelta(1)


@pytest.mark.parametrize(
    ("kind", "values", "closed"),
    [
        ("opinion", {"answered_on": TODAY}, True),
        ("opinion", {"done_on": TODAY}, False),
        ("promise", {"done_on": TODAY}, True),
        ("promise", {"answered_on": TODAY}, False),
        ("task", {"done_on": TODAY}, True),
        ("task", {}, False),
    ],
)
def test_an_opinion_closes_with_an_answer_and_the_rest_when_done(kind, values, closed):
    assert is_closed(a_follow_up(kind, **values)) == closed


def test_overdue_is_what_is_open_past_its_day():
    assert is_overdue(a_follow_up("task", due=YESTERDAY), TODAY)
    assert not is_overdue(a_follow_up("task", due=TODAY), TODAY)
    assert not is_overdue(a_follow_up("task", due=YESTERDAY, done_on=TODAY), TODAY)
    assert not is_overdue(a_follow_up("task"), TODAY)


def test_promises_were_kept_on_time_or_late_or_are_open():
    items = (
        a_follow_up("promise", due=TODAY, done_on=TODAY),
        a_follow_up("promise", done_on=YESTERDAY),
        a_follow_up("promise", due=YESTERDAY, done_on=TODAY),
        a_follow_up("promise", due=YESTERDAY),
        a_follow_up("promise", due=TODAY, done_on=TOMORROW),
        a_follow_up("task", due=YESTERDAY, done_on=TODAY),
        a_follow_up("opinion", answered_on=TODAY),
    )
    record = promise_record(a_meetup(*items), TODAY)
    assert (record.on_time, record.late, record.open) == (2, 1, 2)
