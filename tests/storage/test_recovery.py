import os
from datetime import timedelta

import pytest
from storage.documents import NOW, a_file, changed

from meetupdesk.storage.document import encode
from meetupdesk.storage.errors import NotSaved
from meetupdesk.storage.home import Home, clear_temporaries, user_home
from meetupdesk.storage.opening import open_meetup
from meetupdesk.storage.recovery import (
    Finding,
    clear_discarded,
    copy_path,
    discard,
    drop_recovery_copy,
    keep_recovery_copy,
    recovery_copies,
    without_saved,
)

ME, DEAD, LIVE = 100, 200, 300


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "data")


def found(home):
    return recovery_copies(home, pid=ME, alive=lambda pid: pid == LIVE)


def test_there_is_nothing_where_nothing_was_kept(home):
    assert found(home) == ()
    assert not home.root.exists()


def test_a_recovery_copy_is_an_ordinary_document(home):
    file = a_file()
    path = keep_recovery_copy(file, home, pid=DEAD)
    assert path == home.recovery / f"{file.doc_id}.{DEAD}.meetup"
    assert open_meetup(path).file.meetup == file.meetup


def test_what_never_had_a_place_is_a_draft(home):
    keep_recovery_copy(a_file(), home, pid=DEAD)
    assert [copy.finding for copy in found(home)] == [Finding.DRAFT]


def test_what_the_document_lacks_is_unsaved(home, tmp_path):
    place, file = tmp_path / "a.meetup", a_file()
    place.write_bytes(encode(file))
    keep_recovery_copy(changed(file, title="더 쓴 것", origin=str(place)), home, pid=DEAD)
    (copy,) = found(home)
    assert copy.finding is Finding.UNSAVED
    assert copy.file.meetup.overview.title == "더 쓴 것"


def test_what_has_lost_its_document_is_unsaved(home, tmp_path):
    keep_recovery_copy(a_file(origin=str(tmp_path / "gone.meetup")), home, pid=DEAD)
    assert [copy.finding for copy in found(home)] == [Finding.UNSAVED]


def test_an_older_copy_with_another_value_is_still_offered(home, tmp_path):
    place, file = tmp_path / "a.meetup", a_file()
    place.write_bytes(encode(changed(changed(file))))
    keep_recovery_copy(changed(file, title="다른 길", origin=str(place)), home, pid=DEAD)
    assert [copy.finding for copy in found(home)] == [Finding.UNSAVED]


def test_what_the_document_holds_is_deleted(home, tmp_path):
    place, file = tmp_path / "a.meetup", a_file(origin=str(tmp_path / "a.meetup"))
    path = keep_recovery_copy(file, home, pid=DEAD)
    place.write_bytes(encode(changed(file)))
    assert without_saved(found(home)) == ()
    assert not path.exists()


def test_another_document_with_the_same_words_does_not_hold_it(home, tmp_path):
    place = tmp_path / "a.meetup"
    place.write_bytes(encode(a_file(doc=2)))
    keep_recovery_copy(a_file(origin=str(place)), home, pid=DEAD)
    assert [copy.finding for copy in found(home)] == [Finding.UNSAVED]


def test_the_copy_of_a_running_process_is_not_touched(home):
    keep_recovery_copy(a_file(), home, pid=LIVE)
    assert found(home) == ()


def test_the_copy_of_a_predecessor_with_our_number_is_found(home):
    keep_recovery_copy(a_file(), home, pid=ME)
    assert len(found(home)) == 1


def test_of_several_copies_the_latest_revision_comes_first(home):
    file = a_file()
    keep_recovery_copy(file, home, pid=DEAD)
    keep_recovery_copy(changed(changed(file)), home, pid=DEAD + 1)
    keep_recovery_copy(changed(file), home, pid=DEAD + 2)
    assert [copy.rev for copy in found(home)] == [3, 2, 1]


def test_a_damaged_copy_is_kept_and_told(home):
    path = keep_recovery_copy(a_file(), home, pid=DEAD)
    path.write_bytes(path.read_bytes()[:500])
    (copy,) = without_saved(found(home))
    assert (copy.finding, copy.file, copy.rev) == (Finding.DAMAGED, None, 0)
    assert path.exists()


def test_a_decided_copy_is_put_aside_for_30_days(home):
    keep_recovery_copy(a_file(), home, pid=DEAD)
    place = discard(found(home)[0], home)
    assert found(home) == ()
    assert clear_discarded(home, NOW) == ()
    changed_at = place.stat().st_mtime
    os.utime(place, (changed_at, (NOW - timedelta(days=31)).timestamp()))
    assert clear_discarded(home, NOW) == (place,)
    assert not place.exists()


def test_a_good_save_drops_our_copy_unless_it_is_later(home):
    file = a_file()
    path = keep_recovery_copy(changed(file), home, pid=ME)
    drop_recovery_copy(file, home, pid=ME)
    assert path.exists()
    drop_recovery_copy(changed(file), home, pid=ME)
    assert not path.exists()
    drop_recovery_copy(file, home, pid=ME)


def test_a_home_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "data").write_bytes(b"a file")
    with pytest.raises(NotSaved):
        keep_recovery_copy(a_file(), Home(tmp_path / "data"), pid=ME)


def test_old_leftovers_of_killed_saves_go_unless_they_are_later(tmp_path):
    file = a_file()
    names = {"~md-0.tmp": b"", "~md-1.tmp": encode(file), "~md-2.tmp": encode(changed(file))}
    for name, data in (names | {"other.tmp": b""}).items():
        (tmp_path / name).write_bytes(data)
        os.utime(tmp_path / name, (0, (NOW - timedelta(days=2)).timestamp()))
    (tmp_path / "~md-3.tmp").write_bytes(b"")
    clear_temporaries(file, tmp_path, NOW)
    left = sorted(each.name for each in tmp_path.iterdir())
    assert left == ["other.tmp", "~md-2.tmp", "~md-3.tmp"]


def test_the_path_of_a_copy_names_document_and_process(home):
    assert copy_path(home, "m-1", 7).name == "m-1.7.meetup"


def test_the_home_of_whoever_runs_the_program_is_named_after_it():
    assert user_home().root.name == "meetupdesk"
