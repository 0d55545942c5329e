from datetime import timedelta

import pytest
from storage.documents import NOW, a_file, changed

from meetupdesk.storage.backups import keep_restore_point
from meetupdesk.storage.document import doc_id_in, encode
from meetupdesk.storage.errors import FileIsDamaged
from meetupdesk.storage.home import Home
from meetupdesk.storage.opening import open_meetup
from meetupdesk.storage.recovery import keep_recovery_copy
from meetupdesk.storage.rescue import copy_beside, rescues


@pytest.fixture
def place(tmp_path):
    return tmp_path / "강변.meetup"


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "data")


def kept(home, place):
    """Keep a restore point, a later recovery copy, a damaged copy and one of another document."""
    file = a_file()
    point = keep_restore_point(encode(file), home, file.doc_id, reason="open", now=NOW)
    later = changed(file, origin=str(place), at=NOW + timedelta(hours=1))
    copy = keep_recovery_copy(later, home, pid=1)
    keep_recovery_copy(later, home, pid=2).write_bytes(encode(later)[:100])
    keep_recovery_copy(a_file(doc=2), home, pid=3)
    return [copy, point]


def test_a_damaged_document_leads_to_its_good_copies_newest_first(home, place):
    copies = kept(home, place)
    place.write_bytes(encode(a_file())[:900])
    with pytest.raises(FileIsDamaged) as caught:
        open_meetup(place)
    assert list(rescues(home, caught.value.doc_id, place)) == copies


def test_without_an_id_the_copies_are_found_by_the_path(home, place):
    copies = kept(home, place)
    assert list(rescues(home, doc_id_in(b""), place)) == copies
    assert rescues(home, "", place.with_name("other.meetup")) == ()


def test_a_damaged_file_is_put_aside_under_a_free_name(place):
    place.write_bytes(b"damaged")
    first, second = copy_beside(place, "손상"), copy_beside(place, "손상")
    assert [first.name, second.name] == ["강변 (손상).meetup", "강변 (손상)_v02.meetup"]
    assert place.read_bytes() == first.read_bytes() == second.read_bytes() == b"damaged"
