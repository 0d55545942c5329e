from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storage.documents import NOW, a_file, changed

from meetupdesk.storage.backups import (
    ALWAYS,
    LARGEST,
    RestorePoint,
    drop_damaged,
    is_due,
    is_whole,
    keep_restore_point,
    restore_points,
    surplus,
    thin,
)
from meetupdesk.storage.document import encode
from meetupdesk.storage.home import Home

FILE = a_file()


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "data")


def keep(home, file=FILE, *, reason="save", at=NOW):
    return keep_restore_point(encode(file), home, file.doc_id, reason=reason, now=at)


def a_point(minutes, *, reason="save", size=1000, used=None):
    """Return a point made so many minutes before NOW."""
    at = NOW - timedelta(minutes=minutes)
    path = Path(f"{at:%Y%m%d-%H%M%S}-{reason}.meetup")
    return RestorePoint(path=path, at=at, reason=reason, size=size, used=used or NOW)


def ages(points):
    return [int((NOW - point.at).total_seconds() // 60) for point in points]


def test_a_restore_point_is_the_sealed_file_itself(home):
    path = keep(home, reason="open")
    assert path == home.backups(FILE.doc_id) / "20260803-090000-open.meetup"
    assert path.read_bytes() == encode(FILE)


def test_the_points_of_a_document_are_listed_newest_first(home):
    keep(home, reason="open")
    keep(home, changed(FILE), at=NOW + timedelta(hours=1))
    (home.backups(FILE.doc_id) / "notes.meetup").write_bytes(b"not a point")
    points = restore_points(home, FILE.doc_id)
    assert [(point.reason, point.at) for point in points] == [
        ("save", NOW + timedelta(hours=1)),
        ("open", NOW),
    ]


def test_the_same_bytes_are_not_kept_twice(home):
    keep(home)
    assert keep(home, at=NOW + timedelta(hours=1)) is None
    assert len(restore_points(home, FILE.doc_id)) == 1


def test_two_points_in_one_second_both_stay(home):
    keep(home)
    keep(home, changed(FILE))
    assert len(restore_points(home, FILE.doc_id)) == 2


def test_a_save_deserves_a_point_after_ten_minutes():
    assert is_due((), NOW)
    assert is_due((a_point(10), a_point(90)), NOW)
    assert not is_due((a_point(90), a_point(9)), NOW)


def test_a_point_with_a_broken_seal_goes(home):
    bad, good = keep(home), keep(home, changed(FILE), at=NOW + timedelta(hours=1))
    bad.write_bytes(bad.read_bytes()[:-20])
    assert [is_whole(point) for point in restore_points(home, FILE.doc_id)] == [True, False]
    assert drop_damaged(home, FILE.doc_id) == (bad,)
    assert [point.path for point in restore_points(home, FILE.doc_id)] == [good]


def test_thinning_deletes_the_surplus(home):
    file = FILE
    for minute in range(0, 200, 20):
        file = changed(file)
        keep(home, file, at=NOW + timedelta(minutes=minute))
    gone = thin(home, FILE.doc_id, now=NOW + timedelta(days=40))
    assert len(gone) == 7
    assert len(restore_points(home, FILE.doc_id)) == ALWAYS


def test_all_points_of_two_hours_stay_then_one_an_hour_then_one_a_day():
    points = [a_point(10 * each) for each in range(6 * 24 * 5)]
    gone = set(surplus(points, NOW))
    kept = [point for point in points if point not in gone]
    assert ages(kept)[:13] == list(range(0, 130, 10))
    assert [age for age in ages(kept) if 120 < age <= 1440] == [60 * h + 10 for h in range(2, 24)]
    assert len([age for age in ages(kept) if age > 1440]) == 4


def test_a_point_before_a_merge_stays_for_30_days():
    recent = [a_point(each) for each in range(3)]
    merge, old = a_point(29 * 1440, reason="merge"), a_point(31 * 1440, reason="merge")
    after = a_point(29 * 1440 - 60)
    assert surplus([*recent, merge, after, old], NOW) == (old,)


def test_points_go_as_soon_as_the_person_says():
    points = [a_point(minutes) for minutes in (1, 2, 3, 6 * 1440, 8 * 1440, 20 * 1440)]
    assert ages(surplus(points, NOW, timedelta(days=7))) == [20 * 1440, 8 * 1440]
    assert surplus(points, NOW) == ()


def test_the_oldest_go_when_a_document_fills_200_megabytes():
    points = [a_point(each, size=LARGEST // 5) for each in range(8)]
    assert ages(surplus(points, NOW)) == [7, 6, 5]


def test_the_newest_three_stay_however_large():
    points = [a_point(each, size=LARGEST) for each in range(5)]
    assert ages(surplus(points, NOW)) == [4, 3]


def test_the_newest_three_stay_a_year_after_the_last_opening():
    opened = NOW - timedelta(days=365)
    points = [a_point(400 * 1440 + each, used=opened) for each in range(3)]
    assert surplus(points, NOW) == ()
    assert len(surplus(points, NOW + timedelta(days=1))) == 3


POINTS = st.builds(
    a_point,
    st.integers(0, 60 * 1440),
    reason=st.sampled_from(["save", "merge", "open"]),
    size=st.integers(1000, LARGEST // 2),
)


@given(st.lists(POINTS, max_size=40, unique_by=lambda point: point.path))
def test_thinning_keeps_the_newest_three_and_the_cap_and_is_done_at_once(points):
    gone = surplus(points, NOW)
    kept = [point for point in points if point not in gone]
    newest = sorted(points, key=lambda point: (point.at, point.path.name), reverse=True)
    assert set(newest[:ALWAYS]) <= set(kept)
    assert sum(point.size for point in kept) <= LARGEST or len(kept) <= ALWAYS
    assert surplus(kept, NOW) == ()
    assert list(gone) == sorted(gone, key=lambda point: (point.at, point.path.name))
