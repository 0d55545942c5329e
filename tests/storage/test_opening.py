import unicodedata

import pytest
from makers import a_contact, a_person
from msgspec import structs
from storage.documents import a_file, changed
from storage.fake_files import MemoryFs
from storage.test_document import edited

from meetupdesk.storage import errors
from meetupdesk.storage.document import encode
from meetupdesk.storage.files import atomic_save
from meetupdesk.storage.opening import LARGEST, open_meetup


@pytest.fixture
def place(tmp_path):
    return tmp_path / "강변.meetup"


def opened(place, data):
    place.write_bytes(data)
    before = sorted(place.parent.iterdir())
    found = open_meetup(place)
    assert place.read_bytes() == data
    assert sorted(place.parent.iterdir()) == before
    return found


def keys(found):
    return [remark.key for remark in found.remarks]


def test_our_own_document_opens_for_editing(place):
    file = a_file(a_person())
    found = opened(place, encode(file))
    assert (found.file.meetup, found.file.rev) == (file.meetup, 1)
    assert (found.path, found.read_only, found.remarks) == (place, False, ())


def test_what_was_opened_can_be_saved_over_itself(place):
    found = opened(place, encode(a_file()))
    atomic_save(place, encode(changed(found.file, title="다음")), expected=found.etag)
    assert open_meetup(place).file.meetup.overview.title == "다음"


def test_a_document_of_another_build_is_only_read(place):
    found = opened(place, edited(weather="맑음"))
    assert (found.read_only, keys(found)) == (True, ["dialog.other_build"])


def test_a_newer_document_is_only_read(place):
    found = opened(place, edited(version=2, app="2.0", weather="맑음"))
    assert (found.read_only, keys(found)) == (True, ["dialog.newer"])


def test_a_document_that_was_edited_by_hand_opens_as_a_copy(place):
    found = opened(place, encode(a_file()).replace("강변공원".encode(), "한강".encode()))
    assert found.file.meetup.overview.title == "한강 간담회"
    assert (found.path, found.etag, found.read_only) == (None, None, False)
    assert keys(found) == ["dialog.edited_elsewhere"]


def test_a_recovery_copy_opened_by_hand_is_a_copy(place):
    found = opened(place, encode(a_file(origin="/home/강변.meetup")))
    assert (found.path, keys(found)) == (None, ["dialog.recovery_copy"])


def test_a_file_that_may_not_be_written_is_only_read(place):
    place.write_bytes(encode(a_file()))
    place.chmod(0o444)
    found = open_meetup(place)
    assert (found.read_only, keys(found)) == (True, ["dialog.cannot_be_saved_here"])


def test_dangling_references_and_doubled_ids_are_set_right_and_told(place):
    bora = a_person("보라")
    twin = structs.replace(bora, handle="쌍둥이")
    found = opened(place, encode(a_file(bora, twin, a_contact(person="p-gone"))))
    assert found.file.meetup.people[0] == bora
    assert found.file.meetup.people[1].id != bora.id
    assert found.file.meetup.contacts[0].person == ""
    assert [(remark.key, remark.values) for remark in found.remarks] == [
        ("dialog.repaired_ids", {"count": 1}),
        ("dialog.repaired_references", {"count": 1}),
    ]


def test_an_id_that_could_lead_out_of_the_data_folder_is_not_taken_over(place):
    found = opened(place, encode(structs.replace(a_file(), doc_id="../../etc", secret="")))
    assert found.file.doc_id.startswith("m-")
    assert len(found.file.secret) == 32


def test_a_file_that_is_not_there_is_missing(place):
    with pytest.raises(errors.FileIsMissing):
        open_meetup(place)


def test_a_name_decomposed_by_another_system_is_found(place):
    other = place.with_name(unicodedata.normalize("NFD", place.name))
    other.write_bytes(encode(a_file()))
    assert open_meetup(place).path == other


def test_a_folder_is_not_opened(tmp_path):
    with pytest.raises(errors.NotAPlainFile):
        open_meetup(tmp_path)


def test_a_huge_file_is_not_even_read(place):
    with place.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(errors.FileIsTooLarge):
        open_meetup(place)


def test_a_file_that_refuses_to_be_read_says_so(place):
    class Refusing(MemoryFs):
        def read(self, path):
            raise PermissionError(13, "no")

    fs = Refusing()
    fs.put(place, encode(a_file()))
    with pytest.raises(errors.CannotBeRead):
        open_meetup(place, fs=fs)


FULL = encode(a_file(a_person("강바람", phone="010-1234-5678"), a_person("보라")))
BODY = FULL.index("강바람".encode())
SEAL = FULL.index(b'"seal"')


@pytest.mark.parametrize("size", range(0, len(FULL), len(FULL) // 50))
def test_a_document_that_was_cut_off_is_never_opened(place, size):
    with pytest.raises((errors.FileIsDamaged, errors.NotAMeetup)):
        opened(place, FULL[:size])


DAMAGE = {
    "in the mark": (b"".join((FULL[:6], b"X", FULL[7:])), errors.NotAMeetup),
    "in the version": (FULL.replace(b'"version": 1', b'"version": x'), errors.FileIsDamaged),
    "half a letter": (FULL[:BODY] + b"\xff" + FULL[BODY + 1 :], errors.FileIsDamaged),
    "a bracket": (FULL.replace(b'"people": [', b'"people": {'), errors.FileIsDamaged),
    "junk at the end": (FULL + b"junk", errors.FileIsDamaged),
    "zeros at the end": (FULL + bytes(512), errors.FileIsDamaged),
    "zeros for half": (FULL[: BODY] + bytes(len(FULL) - BODY), errors.FileIsDamaged),
    "two documents": (FULL + FULL, errors.FileIsDamaged),
    "UTF-16": (FULL.decode().encode("utf-16"), errors.NotAMeetup),
}  # fmt: skip


@pytest.mark.parametrize(("data", "leaf"), DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_document_is_refused(place, data, leaf):
    with pytest.raises(leaf):
        opened(place, data)


CHANGES = {
    "a letter": FULL.replace("강바람".encode(), "강바랑".encode()),
    "a letter of the seal": FULL[: SEAL + 9] + (b"0" if FULL[SEAL + 9] != 48 else b"1")
    + FULL[SEAL + 10 :],
    "no seal": FULL[: SEAL - 3] + b"\n}\n",
    "line ends of Windows": FULL.replace(b"\n", b"\r\n"),
    "a byte order mark": b"\xef\xbb\xbf" + FULL,
    "a line break at the end": FULL + b"\n",
    "no line break at the end": FULL[:-1],
    "one line": FULL.replace(b"\n", b""),
}  # fmt: skip


@pytest.mark.parametrize("data", CHANGES.values(), ids=CHANGES)
def test_a_changed_document_is_opened_as_a_copy_only(place, data):
    found = opened(place, data)
    assert (found.path, found.etag) == (None, None)
    assert keys(found) == ["dialog.edited_elsewhere"]
    assert len(found.file.meetup.people) == 2


@pytest.mark.parametrize("at", range(0, len(FULL), len(FULL) // 60))
def test_a_flipped_bit_is_never_accepted_silently(place, at):
    data = bytearray(FULL)
    data[at] ^= 0x10
    try:
        found = opened(place, bytes(data))
    except errors.NotOpened:
        return
    assert found.path is None or found.read_only
