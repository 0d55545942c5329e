import errno
from datetime import timedelta

import pytest
from makers import a_channel, a_contact, a_follow_up, a_person, an_id, an_interest
from msgspec import structs
from storage.documents import NOW, a_file, changed
from storage.fake_files import FaultyFs

from meetupdesk.meetup.model.exports import BaseTable, Export
from meetupdesk.storage.backups import keep_restore_point, restore_points
from meetupdesk.storage.destroy import Destruction, destroy
from meetupdesk.storage.document import encode
from meetupdesk.storage.errors import NotSaved
from meetupdesk.storage.files import Expect, atomic_save
from meetupdesk.storage.fs import REAL
from meetupdesk.storage.home import Home, sealed_document
from meetupdesk.storage.opening import open_meetup
from meetupdesk.storage.recovery import discard, keep_recovery_copy, recovery_copies

BORA = a_person("보라매", a_channel("보라의 하루"), an_interest("야간 산책"), real_name="남궁보라")
EARLIER = structs.replace(BORA, handle="보라돌이", phone="010-9876-5432")
OTHER = a_person("강바람")
CONTACT = a_contact(BORA, text="전화로 안부")
OPINION = a_follow_up(person=BORA, text="조명이 어둡습니다")
TEXTS = ("보라매", "보라의 하루", "야간 산책", "남궁보라", "보라돌이", "010-9876-5432", "안부")
ROWS = {
    BORA.id: ("보라돌이", "남궁보라"),
    OTHER.id: ("강바람", ""),
    CONTACT.id: ("", "전화로 안부"),
    OPINION.id: ("보라매", "조명이 어둡습니다"),
    "c-deleted": ("보라돌이", "옛 안부"),
}
EXPORT = Export(
    id=an_id("exports"), at=NOW, document="tracker", recipient="대행사", file_name="표.xlsx",
    people=(BORA.id, OTHER.id),
    base=(BaseTable(table="people", columns=("handle", "text"), rows=ROWS),),
)  # fmt: skip
DESTRUCTION = Destruction(
    people=frozenset({BORA.id}), reason="withdrawn", by="김주무관", at=NOW,
    row_id=an_id("privacy.destructions"),
)  # fmt: skip


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "data")


@pytest.fixture
def place(tmp_path):
    return tmp_path / "강변.meetup"


def kept(home, place):
    """Fill document, restore points, recovery copies and leftovers with what was known of her."""
    early = a_file(EARLIER, OTHER, exports=(EXPORT,))
    now = a_file(BORA, OTHER, CONTACT, OPINION, exports=(EXPORT,))
    atomic_save(place, encode(now), expected=Expect.NEW)
    keep_restore_point(encode(early), home, early.doc_id, reason="open", now=NOW)
    later = NOW + timedelta(hours=1)
    keep_restore_point(encode(a_file(OTHER)), home, early.doc_id, reason="save", now=later)
    broken = home.backups(early.doc_id) / "20260101-000000-save.meetup"
    broken.write_bytes(encode(early)[:-9])
    keep_recovery_copy(changed(now, origin=str(place)), home, pid=1)
    keep_recovery_copy(changed(early, origin=str(place)), home, pid=2)
    discard(recovery_copies(home, pid=1, alive=lambda pid: pid != 2)[-1], home)
    (home.recovery / "~md-1.tmp").write_bytes(encode(now))
    (place.parent / "~md-2.tmp").write_bytes(encode(now)[:-9])
    (place.parent / "~md-3.tmp").write_bytes(b"of another program, just begun")
    return open_meetup(place)


def destroyed(opened, home, fs=REAL):
    return destroy(opened.file, opened.path, DESTRUCTION, home=home, expected=opened.etag, fs=fs)


def test_nothing_of_a_destroyed_person_is_left_in_any_file(home, place):
    destroyed(kept(home, place), home)
    files = [each for each in place.parent.rglob("*") if each.is_file()]
    found = [(each.name, text) for each in files for text in TEXTS if text in each.read_text()]
    assert found == []
    assert len(files) == 6
    assert (place.parent / "~md-3.tmp").exists()


def test_every_copy_still_opens_and_keeps_the_others(home, place):
    destroyed(kept(home, place), home)
    copies = [*home.root.rglob("*.meetup"), place]
    for copy in copies:
        assert OTHER in sealed_document(copy).meetup.people
    assert len(restore_points(home, open_meetup(place).file.doc_id)) == 2


def test_the_document_notes_how_many_and_keeps_the_entry_of_the_export(home, place):
    report = destroyed(kept(home, place), home)
    file = open_meetup(place).file
    (note,) = file.meetup.privacy.destructions
    assert (note.people, note.reason, note.by) == (1, "withdrawn", "김주무관")
    assert file.exports[0].people == (OTHER.id,)
    assert file.exports[0].base[0].rows == {OTHER.id: ("강바람", "")}
    assert file.meetup.follow_ups.items[0].person == ""
    assert file == structs.replace(report.file, seal=file.seal)


def test_the_report_lists_what_had_left_the_house_and_what_was_cleaned(home, place):
    report = destroyed(kept(home, place), home)
    assert report.carrying == (EXPORT,)
    assert len(report.cleaned) == 3
    assert sorted(each.suffix for each in report.deleted) == [".meetup", ".tmp", ".tmp"]
    assert report.left == ()


def test_the_document_can_be_saved_on_after_it(home, place):
    report = destroyed(kept(home, place), home)
    atomic_save(place, encode(changed(report.file)), expected=report.etag)


def test_when_the_document_cannot_be_saved_nothing_is_removed(home, place):
    opened = kept(home, place)
    before = {each: each.read_bytes() for each in place.parent.rglob("*") if each.is_file()}
    with pytest.raises(NotSaved):
        destroyed(opened, home, FaultyFs(REAL, at=0, fault=errno.ENOSPC, only="write"))
    assert {each: each.read_bytes() for each in place.parent.rglob("*") if each.is_file()} == before


def test_a_copy_that_cannot_be_cleaned_is_deleted(home, place):
    opened = kept(home, place)
    report = destroyed(opened, home, FaultyFs(REAL, at=1, fault=errno.ENOSPC, only="write"))
    assert len(report.cleaned) == 2
    assert len(report.deleted) == 4


def test_what_can_be_neither_cleaned_nor_deleted_is_told(home, place):
    class Stubborn(FaultyFs):
        def remove(self, path):
            if path.name.startswith("20260101"):
                raise PermissionError(errno.EACCES, "no")
            REAL.remove(path)

    report = destroyed(kept(home, place), home, Stubborn(REAL))
    assert [each.name for each in report.left] == ["20260101-000000-save.meetup"]


def test_other_documents_are_not_touched(home, place):
    opened = kept(home, place)
    other = keep_recovery_copy(a_file(BORA, doc=2), home, pid=9)
    before = other.read_bytes()
    destroyed(opened, home)
    assert other.read_bytes() == before
