import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from msgspec import structs

from meetupdesk.storage.errors import FileIsInUse, WasLeftOpen
from meetupdesk.storage.lock import (
    Owner,
    holds_lock,
    is_alive,
    lock_path,
    release_lock,
    take_lock,
    touch_lock,
)

KIM = Owner(user="김주무관", host="PC-203", pid=7, opened_at="2026-08-03T09:00:00", doc_id="m-1")
LEE = structs.replace(KIM, user="이주무관", pid=8)
ABROAD = structs.replace(LEE, host="PC-204")


@pytest.fixture
def place(tmp_path):
    return tmp_path / ("가" * 80 + ".meetup")


def take(place, owner=KIM, *, minutes=0, alive=True, over=None):
    now = datetime.now(UTC) + timedelta(minutes=minutes)
    return take_lock(place, owner, now=now, over=over, alive=lambda pid: alive)


def test_a_lock_lies_beside_the_document_until_it_is_released(place):
    lock = take(place)
    assert lock == lock_path(place)
    assert holds_lock(lock, KIM)
    release_lock(lock, KIM)
    assert list(place.parent.iterdir()) == []


def test_a_second_owner_hears_who_holds_it(place):
    take(place)
    with pytest.raises(FileIsInUse) as caught:
        take(place, LEE)
    assert caught.value.values["holder"] == "김주무관"
    assert caught.value.values["owner"] == KIM


def test_the_lock_of_a_dead_process_is_taken_over_silently(place):
    lock = take(place)
    assert take(place, LEE, alive=False) == lock
    assert holds_lock(lock, LEE)


def test_a_living_process_that_has_not_touched_it_for_ten_minutes_left_it(place):
    take(place)
    with pytest.raises(WasLeftOpen):
        take(place, LEE, minutes=11)
    with pytest.raises(FileIsInUse):
        take(place, LEE, minutes=9)


def test_the_lock_of_another_computer_never_grows_stale(place):
    take(place)
    with pytest.raises(FileIsInUse):
        take(place, ABROAD, minutes=10_000, alive=False)


def test_the_person_may_take_over_from_whom_they_saw_only(place):
    lock = take(place)
    with pytest.raises(FileIsInUse) as caught:
        take(place, ABROAD)
    assert take(place, ABROAD, over=caught.value.values["owner"]) == lock
    with pytest.raises(FileIsInUse):
        take(place, structs.replace(LEE, pid=9), over=KIM)


def test_the_owner_may_take_its_lock_again(place):
    assert take(place) == take(place)


def test_a_lost_lock_is_noticed_and_not_removed(place):
    lock = take(place)
    take(place, ABROAD, over=KIM)
    assert not holds_lock(lock, KIM)
    release_lock(lock, KIM)
    assert holds_lock(lock, ABROAD)


def test_an_unreadable_lock_asks(place):
    lock_path(place).write_bytes(b"\xff{")
    with pytest.raises(WasLeftOpen) as caught:
        take(place)
    assert take(place, over=caught.value.values["owner"]) is not None


def test_a_place_without_locks_is_no_obstacle(tmp_path):
    assert take(tmp_path / "gone" / "a.meetup") is None


def test_touching_shows_that_the_owner_is_there(place):
    lock = take(place)
    os.utime(lock, (0, 0))
    touch_lock(lock)
    assert lock.stat().st_mtime > 0
    lock.unlink()
    touch_lock(lock)


def test_we_are_alive_and_a_process_that_has_ended_is_not():
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert is_alive(os.getpid())
    assert not is_alive(ended.pid)
    assert not is_alive(0)


def test_a_lock_of_a_killed_process_is_taken_over(place):
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    with child.stdin:
        theirs = structs.replace(KIM, pid=child.pid)
        now = datetime.now(UTC)
        take_lock(place, theirs, now=now)
        with pytest.raises(FileIsInUse):
            take_lock(place, structs.replace(KIM, pid=os.getpid()), now=now)
        child.kill()
        child.wait()
    assert take_lock(place, structs.replace(KIM, pid=os.getpid()), now=now) is not None
