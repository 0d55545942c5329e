from datetime import date, time
from itertools import count

from makers import a_meetup, a_phase, a_session, a_slot, a_theme

from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.places import Where
from meetupdesk.meetup.planning import (
    PhaseMove,
    phase_move,
    session_of,
    with_phases_following,
    with_run_sheet,
    with_slot_moved,
)


def three_phases():
    return a_meetup(
        a_phase("트레이닝", starts=date(2026, 8, 3), ends=date(2026, 8, 7)),
        a_phase("접촉", starts=date(2026, 8, 10), ends=date(2026, 8, 27)),
        a_phase("간담회", starts=date(2026, 8, 28), ends=date(2026, 8, 28)),
        a_phase("끝난 것", starts=date(2026, 8, 1), done=True),
    )


def days_of(meetup):
    return [(phase.starts, phase.ends) for phase in meetup.schedule.phases]


def test_a_changed_day_is_a_move():
    meetup = three_phases()
    second = meetup.schedule.phases[1].id
    later = with_value(meetup, Where("schedule.phases.starts", second), date(2026, 8, 13))
    assert phase_move(meetup, later) == PhaseMove(phase=second, end=False, days=3)
    assert phase_move(later, later) is None


def test_a_first_day_and_several_days_are_no_move():
    meetup = three_phases()
    last = meetup.schedule.phases[3].id
    assert (
        phase_move(
            meetup, with_value(meetup, Where("schedule.phases.ends", last), date(2026, 8, 2))
        )
        is None
    )
    first = PhaseMove(phase=meetup.schedule.phases[0].id, end=True, days=2)
    assert phase_move(meetup, with_phases_following(meetup, first)) is None


def test_after_a_start_its_end_and_the_phases_below_follow():
    meetup = three_phases()
    move = PhaseMove(phase=meetup.schedule.phases[1].id, end=False, days=3)
    assert days_of(with_phases_following(meetup, move)) == [
        (date(2026, 8, 3), date(2026, 8, 7)),
        (date(2026, 8, 10), date(2026, 8, 30)),
        (date(2026, 8, 31), date(2026, 8, 31)),
        (date(2026, 8, 1), None),
    ]


def test_after_an_end_only_the_phases_below_follow():
    meetup = three_phases()
    move = PhaseMove(phase=meetup.schedule.phases[0].id, end=True, days=-1)
    moved = with_phases_following(meetup, move)
    assert days_of(moved)[:2] == [
        (date(2026, 8, 3), date(2026, 8, 7)),
        (date(2026, 8, 9), date(2026, 8, 26)),
    ]


def test_a_slot_moves_among_those_of_its_session():
    one, two = a_session(), a_session()
    meetup = a_meetup(
        one, two,
        a_slot(session=one, title="a"), a_slot(session=two, title="x"),
        a_slot(title="b"), a_slot(session=two, title="y"), a_slot(session=one, title="c"),
    )  # fmt: skip
    c = meetup.schedule.slots[4].id
    moved = with_slot_moved(meetup, c, -1)
    assert [slot.title for slot in moved.schedule.slots if slot.session != two.id] == [
        "a",
        "c",
        "b",
    ]
    assert with_slot_moved(meetup, c, 1) is meetup
    assert with_slot_moved(meetup, "sl-gone", 1) is meetup


def test_the_usual_run_sheet_goes_into_one_session():
    session, number = a_session(), count(1)
    usual = (a_slot("listen", 30, theme=a_theme(), at=time(14)), a_slot("tell", 15))
    meetup = with_run_sheet(a_meetup(session), session.id, usual, lambda: f"sl-{next(number)}")
    assert [(s.id, s.session, s.theme, s.at, s.minutes) for s in meetup.schedule.slots] == [
        ("sl-1", session.id, "", None, 30),
        ("sl-2", session.id, "", None, 15),
    ]


def test_without_the_session_asked_for_the_first_one_shows():
    first, second = a_session(), a_session()
    meetup = a_meetup(first, second)
    assert session_of(meetup, second.id) is meetup.schedule.sessions[1]
    assert session_of(meetup, "gone") is meetup.schedule.sessions[0]
    assert session_of(a_meetup(), "").id == ""
