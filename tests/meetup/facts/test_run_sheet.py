from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from makers import a_meetup, a_session, a_slot

from meetupdesk.meetup.facts.run_sheet import run_sheet, run_sheets
from meetupdesk.meetup.model.schedule import MODES

DAY = a_session(starts=time(14), ends=time(15))


def sheet_of(*slots, session=DAY):
    return run_sheet(a_meetup(session, *slots), session)


def times(sheet):
    return [(timed.starts, timed.ends) for timed in sheet.slots]


def test_slots_follow_each_other_from_the_start_of_the_session():
    sheet = sheet_of(a_slot(minutes=10), a_slot(minutes=35), a_slot(minutes=15))
    assert times(sheet) == [
        (time(14), time(14, 10)), (time(14, 10), time(14, 45)), (time(14, 45), time(15)),
    ]  # fmt: skip
    assert (sheet.difference, sheet.fits) == (0, True)


def test_a_fixed_time_moves_what_follows():
    sheet = sheet_of(a_slot(minutes=10), a_slot(minutes=10, at=time(14, 30)), a_slot(minutes=5))
    assert times(sheet)[2] == (time(14, 40), time(14, 45))
    assert not any(timed.clash for timed in sheet.slots)


def test_a_fixed_time_before_the_end_of_the_slot_above_clashes():
    slots = (a_slot(minutes=20), a_slot(at=time(14, 19)), a_slot(at=time(14, 29)))
    assert [timed.clash for timed in sheet_of(*slots).slots] == [False, True, False]


def test_a_first_slot_before_the_session_does_not_clash():
    assert not sheet_of(a_slot(at=time(13, 30))).slots[0].clash


def test_times_stay_unknown_until_one_is_known():
    sheet = sheet_of(a_slot(), a_slot(at=time(9)), a_slot(minutes=None), session=a_session())
    assert times(sheet) == [(None, None), (time(9), time(9, 10)), (time(9, 10), time(9, 10))]
    assert (sheet.difference, sheet.fits) == (None, False)


def test_past_midnight_the_clock_starts_again():
    night = a_session(starts=time(23, 30), ends=time(23, 59))
    sheet = sheet_of(a_slot(minutes=45), session=night)
    assert times(sheet) == [(time(23, 30), time(0, 15))]
    assert sheet.difference == 16


@pytest.mark.parametrize(
    ("minutes", "difference", "fits"),
    [(54, -6, False), (55, -5, True), (65, 5, True), (66, 6, False)],
)
def test_the_length_fits_within_five_minutes(minutes, difference, fits):
    sheet = sheet_of(a_slot(minutes=minutes))
    assert (sheet.difference, sheet.fits) == (difference, fits)


def test_the_sample_day_listens_ninety_minutes_and_tells_thirty():
    modes = [
        ("other", 10), ("other", 5), ("listen", 35), ("tell", 20), ("other", 15), ("talk", 45),
        ("listen", 10), ("tell", 10),
    ]  # fmt: skip
    sheet = sheet_of(*(a_slot(mode, minutes) for mode, minutes in modes))
    assert (sheet.listen, sheet.talk, sheet.tell, sheet.other) == (45, 45, 30, 30)
    assert (sheet.listening, sheet.telling, sheet.share) == (90, 30, 75)
    assert sheet.listens_first


@pytest.mark.parametrize(
    ("modes", "first"),
    [
        (("listen", "tell"), True),
        (("other", "talk", "listen"), True),
        (("talk", "tell", "listen"), False),
        (("talk", "other"), False),
        ((), False),
    ],
)
def test_talk_and_other_are_skipped_when_asking_what_comes_first(modes, first):
    assert sheet_of(*(a_slot(mode) for mode in modes)).listens_first == first


def test_without_listening_and_telling_there_is_no_share():
    sheet = sheet_of(a_slot("other"))
    assert sheet.share is None
    assert sheet_of().difference is None


def test_half_a_per_cent_of_the_share_rounds_up():
    assert sheet_of(a_slot("listen", 1), a_slot("tell", 7)).share == 13  # 12.5


def test_a_slot_without_a_session_counts_for_the_first_one():
    second = a_session(starts=time(10))
    loose, own = a_slot(), a_slot(session=second)
    meetup = a_meetup(DAY, second, own, loose)
    found = [[timed.slot for timed in sheet.slots] for sheet in run_sheets(meetup)]
    assert found == [[loose], [own]]


@given(st.lists(st.tuples(st.sampled_from(MODES), st.integers(0, 90), st.integers(0, 1))))
def test_one_sheet_or_all_of_them_say_the_same(rows):
    sessions = (DAY, a_session(starts=time(9), ends=time(12)))
    slots = (a_slot(mode, minutes, session=sessions[n]) for mode, minutes, n in rows)
    meetup = a_meetup(*sessions, *slots)
    sheets = run_sheets(meetup)
    assert sheets == tuple(run_sheet(meetup, session) for session in sessions)
    total = sum(sheet.listening + sheet.telling + sheet.other for sheet in sheets)
    assert total == sum(minutes for _, minutes, _ in rows)
