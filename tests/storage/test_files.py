import errno
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from storage.fake_files import Crash, FaultyFs, MemoryFs, PowerFs

from meetupdesk.storage import errors
from meetupdesk.storage.files import Expect, atomic_save, make_folder, present_etag

PLACE = Path("/usb/강변.meetup")
OLD, NEW = b"old " * 1000, b"new " * 2000
STEPS = 16  # more than the calls of one save


@pytest.fixture
def memory():
    return with_old(MemoryFs())


def with_old(fs):
    fs.make_folder(PLACE.parent)
    atomic_save(PLACE, OLD, expected=Expect.NEW, fs=fs)
    return fs


def test_a_saved_file_holds_the_bytes_and_nothing_is_left_beside_it(tmp_path):
    place = tmp_path / "a.meetup"
    etag = atomic_save(place, NEW, expected=Expect.NEW)
    assert place.read_bytes() == NEW
    assert [each.name for each in tmp_path.iterdir()] == ["a.meetup"]
    assert present_etag(place, etag) == etag


def test_the_etag_of_the_last_save_lets_the_next_one_through(tmp_path):
    place = tmp_path / "a.meetup"
    etag = atomic_save(place, OLD, expected=Expect.NEW)
    atomic_save(place, NEW, expected=etag)
    assert place.read_bytes() == NEW


def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real.meetup", tmp_path / "link.meetup"
    real.write_bytes(OLD)
    link.symlink_to(real)
    atomic_save(link, NEW, expected=Expect.ANY)
    assert link.is_symlink()
    assert real.read_bytes() == NEW


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_replaced_file_keeps_its_mode(tmp_path):
    place = tmp_path / "a.meetup"
    place.write_bytes(OLD)
    place.chmod(0o640)
    atomic_save(place, NEW, expected=Expect.ANY)
    assert stat.S_IMODE(place.stat().st_mode) == 0o640


def test_a_new_file_never_replaces_another(memory):
    with pytest.raises(errors.AlreadyThere) as caught:
        atomic_save(PLACE, NEW, expected=Expect.NEW, fs=memory)
    assert caught.value.values == {"file": "강변.meetup", "folder": "/usb"}
    assert memory.read(PLACE) == OLD


def test_what_another_program_wrote_is_not_overwritten(memory):
    etag = atomic_save(PLACE, NEW, expected=Expect.ANY, fs=memory)
    memory.put(PLACE, b"theirs")
    with pytest.raises(errors.ChangedOnDisk):
        atomic_save(PLACE, NEW, expected=etag, fs=memory)
    assert memory.read(PLACE) == b"theirs"


def test_a_file_that_was_removed_counts_as_changed(memory):
    etag = atomic_save(PLACE, NEW, expected=Expect.ANY, fs=memory)
    memory.remove(PLACE)
    with pytest.raises(errors.ChangedOnDisk):
        atomic_save(PLACE, NEW, expected=etag, fs=memory)


def test_a_touched_file_is_not_a_changed_one(memory):
    etag = atomic_save(PLACE, NEW, expected=Expect.ANY, fs=memory)
    memory.touch(PLACE)
    assert present_etag(PLACE, etag, fs=memory).sha256 == etag.sha256
    atomic_save(PLACE, OLD, expected=etag, fs=memory)
    assert memory.read(PLACE) == OLD


def test_a_change_during_the_save_is_noticed_before_replacing(memory):
    etag = atomic_save(PLACE, OLD, expected=Expect.ANY, fs=memory)

    class Meddling(FaultyFs):
        def sync(self, handle):
            memory.put(PLACE, b"theirs")

    with pytest.raises(errors.ChangedOnDisk):
        atomic_save(PLACE, NEW, expected=etag, fs=Meddling(memory))
    assert memory.read(PLACE) == b"theirs"


def test_a_read_only_file_is_left_alone(memory):
    memory.names[PLACE].mode = 0o444
    with pytest.raises(errors.PlaceIsReadOnly):
        atomic_save(PLACE, NEW, expected=Expect.ANY, fs=memory)


def test_a_missing_folder_is_a_place_that_is_gone(memory):
    with pytest.raises(errors.PlaceIsGone):
        atomic_save(Path("/away/a.meetup"), NEW, expected=Expect.NEW, fs=memory)


def test_a_pulled_drive_is_a_place_that_is_gone(memory):
    etag = atomic_save(PLACE, NEW, expected=Expect.ANY, fs=memory)
    memory.pulled = PLACE.parent
    with pytest.raises(errors.PlaceIsGone):
        atomic_save(PLACE, OLD, expected=etag, fs=memory)


def test_a_folder_is_not_a_file(tmp_path):
    with pytest.raises(errors.NotAFile):
        atomic_save(tmp_path, NEW, expected=Expect.ANY)


def test_a_name_of_300_letters_is_too_long(tmp_path):
    with pytest.raises(errors.NameIsTooLong):
        atomic_save(tmp_path / ("a" * 300), NEW, expected=Expect.NEW)


def test_a_full_disk_says_how_much_is_missing(memory):
    memory.room = 1000
    with pytest.raises(errors.DiskIsFull) as caught:
        atomic_save(PLACE, NEW * 1000, expected=Expect.ANY, fs=memory)
    assert caught.value.values["megabytes"] == 8
    assert memory.read(PLACE) == OLD
    assert memory.list(PLACE.parent) == (PLACE.name,)


@pytest.mark.parametrize("room", range(0, 2 * len(NEW), 500))
def test_at_any_room_the_file_is_the_old_or_the_new_one(memory, room):
    memory.room = room
    try:
        atomic_save(PLACE, NEW, expected=Expect.ANY, fs=memory)
    except errors.DiskIsFull:
        assert room < len(NEW)
        assert memory.read(PLACE) == OLD
    else:
        assert memory.read(PLACE) == NEW


def test_a_short_write_goes_on(memory):
    fs = FaultyFs(memory, at=0, fault=("short", 7), only="write")
    atomic_save(PLACE, NEW, expected=Expect.ANY, fs=fs)
    assert memory.read(PLACE) == NEW
    assert fs.calls == ["write", "write"]


def test_bytes_that_read_back_differently_never_replace_anything(memory):
    class Lying(FaultyFs):
        def write(self, handle, data):
            return memory.write(handle, memoryview(bytes(len(data))))

    with pytest.raises(errors.WrittenWrong):
        atomic_save(PLACE, NEW, expected=Expect.ANY, fs=Lying(memory))
    assert memory.read(PLACE) == OLD


def test_a_file_that_stays_busy_is_tried_again_and_then_told(memory):
    class Busy(FaultyFs):
        def replace(self, source, target):
            self.calls.append("refused")
            raise PermissionError(errno.EACCES, "in use")

    fs = Busy(memory)
    fs.patience = (0.0,) * 10
    with pytest.raises(errors.FileIsBusy):
        atomic_save(PLACE, NEW, expected=Expect.ANY, fs=fs)
    assert fs.calls.count("refused") == 11


def test_a_folder_that_cannot_be_synced_is_no_obstacle(memory):
    fs = FaultyFs(memory, at=0, fault=errno.EACCES, only="sync_folder")
    atomic_save(PLACE, NEW, expected=Expect.ANY, fs=fs)
    assert memory.read(PLACE) == NEW


ERRORS = [
    (errno.ENOSPC, errors.DiskIsFull),
    (errno.EDQUOT, errors.DiskIsFull),
    (errno.EROFS, errors.PlaceIsReadOnly),
    (errno.EACCES, errors.PlaceIsReadOnly),
    (errno.ENODEV, errors.PlaceIsGone),
    (errno.ESTALE, errors.PlaceIsGone),
    (errno.EIO, errors.WrittenWrong),
    (errno.EBUSY, errors.FileIsBusy),
    (errno.ENAMETOOLONG, errors.NameIsTooLong),
]


@pytest.mark.parametrize(("number", "leaf"), ERRORS, ids=lambda each: str(each))
def test_each_answer_of_the_system_becomes_something_to_act_on(memory, number, leaf):
    with pytest.raises(leaf):
        atomic_save(PLACE, NEW, expected=Expect.ANY, fs=FaultyFs(memory, at=2, fault=number))
    assert memory.list(PLACE.parent) == (PLACE.name,)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.ENODEV])
@pytest.mark.parametrize("at", range(STEPS))
def test_an_error_at_any_step_leaves_a_whole_file(at, number):
    memory = with_old(MemoryFs())
    fs = FaultyFs(memory, at=at, fault=number)
    try:
        atomic_save(PLACE, NEW, expected=Expect.ANY, fs=fs)
        assert memory.read(PLACE) == NEW
    except errors.NotSaved:
        assert memory.read(PLACE) in (OLD, NEW)
    assert memory.list(PLACE.parent) == (PLACE.name,)


def test_the_steps_are_all_of_a_save():
    fs = FaultyFs(with_old(MemoryFs()))
    atomic_save(PLACE, NEW, expected=Expect.ANY, fs=fs)
    assert len(fs.calls) <= STEPS


@pytest.mark.parametrize("at", range(STEPS))
def test_a_crash_at_any_step_leaves_a_whole_file(at):
    memory = with_old(MemoryFs())
    try:
        atomic_save(PLACE, NEW, expected=Expect.ANY, fs=FaultyFs(memory, at=at, fault="crash"))
    except Crash:
        assert memory.read(PLACE) in (OLD, NEW)
    else:
        assert memory.read(PLACE) == NEW


def cut_states(fs, data, at):
    with suppress(Crash):
        atomic_save(PLACE, data, expected=Expect.ANY, fs=FaultyFs(fs, at=at, fault="crash"))
    return [state.get(PLACE) for state in fs.states_after_a_cut()]


@pytest.mark.parametrize("at", range(STEPS))
def test_a_power_cut_at_any_step_leaves_the_old_or_the_new_file(at):
    assert set(cut_states(with_old(PowerFs()), NEW, at)) <= {OLD, NEW}


def test_after_a_save_a_power_cut_leaves_only_the_new_file():
    fs = with_old(PowerFs())
    atomic_save(PLACE, NEW, expected=Expect.ANY, fs=fs)
    assert {state[PLACE] for state in fs.states_after_a_cut()} == {NEW}


def test_the_model_of_power_cuts_sees_a_missing_sync():
    class Hasty(PowerFs):
        def sync(self, handle):
            pass

    seen = {found for at in range(STEPS) for found in cut_states(with_old(Hasty()), NEW, at)}
    assert not seen <= {OLD, NEW}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_folder_of_ours_lets_nobody_else_in(tmp_path):
    make_folder(tmp_path / "a" / "b")
    assert [stat.S_IMODE((tmp_path / each).stat().st_mode) for each in ("a", "a/b")] == [0o700] * 2


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(errors.NotSaved):
        make_folder(tmp_path / "file" / "below")


def test_several_threads_may_make_the_same_folders(tmp_path):
    for number in range(30):
        folder = tmp_path / str(number) / "a" / "b" / "c"
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(make_folder, [folder] * 8))
        assert folder.is_dir()
