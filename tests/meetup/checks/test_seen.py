from datetime import date

from makers import a_meetup, a_session

from meetupdesk.meetup.checks.seen import Seen
from meetupdesk.meetup.limits import limits_from

FIRST, SECOND = date(2026, 8, 28), date(2026, 9, 11)


def seen_on(today, *days):
    meetup = a_meetup(*map(a_session, days))
    return Seen(meetup=meetup, today=today, limits=limits_from(), exports=(), own_phrases=())


def test_within_includes_its_bound():
    assert seen_on(date(2026, 8, 14), FIRST, SECOND).within(14)
    assert not seen_on(date(2026, 8, 13), FIRST, SECOND).within(14)


def test_after_includes_its_bound_and_starts_on_the_next_day():
    assert seen_on(date(2026, 9, 25), FIRST, SECOND).after(14)
    assert not seen_on(date(2026, 9, 24), FIRST, SECOND).after(14)
    assert seen_on(date(2026, 9, 12), FIRST, SECOND).after(0)
    assert not seen_on(SECOND, FIRST, SECOND).after(0)


def test_without_a_day_it_is_neither():
    seen = seen_on(FIRST, None)
    assert not seen.within(365)
    assert not seen.after(0)
