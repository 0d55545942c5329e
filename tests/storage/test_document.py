import hashlib
import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from makers import a_person
from msgspec import structs
from storage.documents import NOW, a_file, changed

from meetupdesk.meetup.clean import clean_text
from meetupdesk.storage.document import (
    MeetupFile,
    decode,
    digests,
    doc_id_in,
    encode,
    is_faithful,
    new_file,
)
from meetupdesk.storage.errors import FileIsDamaged, FileIsNewer, NotAMeetup


@given(st.text(max_size=60).map(clean_text), st.text(max_size=60).map(clean_text))
def test_what_was_saved_is_what_is_opened(title, handle):
    file = a_file(a_person(handle), title=title)
    data = encode(file)
    again = decode(data, "a")
    assert structs.replace(again, seal="") == file
    assert encode(again) == data
    assert is_faithful(data, again)


def test_the_file_is_ordinary_json_with_one_value_a_line_and_the_seal_last():
    data = encode(a_file())
    plain = msgspec.json.decode(data)
    assert list(plain)[:2] == ["format", "version"]
    assert list(plain)[-1] == "seal"
    assert data.startswith(b'{\n "format": "meetupdesk",\n "version": 1,\n')
    assert data.endswith(b'"\n}\n')


def test_the_seal_is_the_sha256_of_all_that_stands_before_it():
    head, _, tail = encode(a_file()).rpartition(b',\n "seal": "')
    assert tail == hashlib.sha256(head).hexdigest().encode() + b'"\n}\n'


def test_the_mark_of_the_seal_inside_a_title_is_no_seal():
    data = encode(a_file(title=',\n "seal": "abc"\n}\n'))
    assert digests(data).sealed
    assert digests(data).sha256 == hashlib.sha256(data).hexdigest()


def test_a_document_gets_its_identity_once():
    file = a_file()
    assert re.fullmatch("m-[0-9a-hjkmnp-tv-z]{26}", file.doc_id)
    assert re.fullmatch("[0-9a-f]{32}", file.secret)
    assert (changed(file).doc_id, changed(file).secret) == (file.doc_id, file.secret)
    assert new_file(file.meetup).doc_id != new_file(file.meetup).doc_id


def test_each_revision_counts_one_on_and_says_when():
    file = a_file(at=NOW)
    assert (file.rev, file.saved_at) == (1, "2026-08-03T09:00:00+00:00")
    assert changed(file).rev == 2


def edited(**values):
    """Return a document as another program would write it, properly sealed."""
    plain = msgspec.json.decode(encode(a_file()))
    plain = {name: value for name, value in (plain | values).items() if name != "seal"}
    head = msgspec.json.format(msgspec.json.encode(plain), indent=1).removesuffix(b"\n}")
    return head + b',\n "seal": "' + hashlib.sha256(head).hexdigest().encode() + b'"\n}\n'


def test_a_document_for_newer_readers_only_is_refused_with_both_versions():
    with pytest.raises(FileIsNewer) as caught:
        decode(edited(version=9, min_reader=9, app="9.1", meetup=[]), "a.meetup")
    assert caught.value.values["theirs"] == "9.1"
    assert caught.value.values["file"] == "a.meetup"


def test_a_newer_document_that_cannot_be_read_is_newer_not_damaged():
    with pytest.raises(FileIsNewer):
        decode(edited(version=9, meetup=[]), "a.meetup")


def test_a_newer_document_that_can_be_read_is_read():
    assert decode(edited(version=9, weather="맑음"), "a").meetup.overview.title


def test_a_field_of_another_build_is_noticed():
    data = edited(weather="맑음")
    assert digests(data).sealed
    assert not is_faithful(data, decode(data, "a"))


def test_the_order_of_the_fields_is_no_difference():
    data = edited()
    plain = msgspec.json.decode(data)
    turned = msgspec.json.encode(dict(sorted(plain.items(), reverse=True)))
    assert is_faithful(turned, decode(data, "a"))


def test_a_wrong_type_is_damage_and_says_where():
    with pytest.raises(FileIsDamaged) as caught:
        decode(edited(meetup={"overview": {"title": 3}}), "a")
    assert "$.meetup.overview.title" in caught.value.values["details"]
    assert caught.value.doc_id == a_file().doc_id


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", b"[]", b"{}", b'{"format": "other"}', b'{"version": 1}', b"\0" * 9]
)
def test_other_files_are_not_meetups(data):
    with pytest.raises(NotAMeetup):
        decode(data, "a")


@pytest.mark.parametrize(
    "rest",
    [
        b"", b"}", b', "version": 1', b', "version": "1"}', b', "version": 0}', b', "version": -4}',
        b', "version": 1, "meetup": ' + b"[" * 100_000, b', "version": 1, "app": "\xff"}',
    ],
    ids=range(8),
)  # fmt: skip
def test_a_broken_header_is_damage(rest):
    with pytest.raises(FileIsDamaged):
        decode(b'{"format": "meetupdesk"' + rest, "a")


def test_a_missing_field_gets_its_default():
    data = b'{"format": "meetupdesk", "version": 1, "meetup": {"people": [{"id": "p-1"}]}}'
    assert decode(data, "a").meetup.people[0].stage == "found"


def test_the_id_is_found_in_what_is_left_of_a_document():
    data = encode(a_file())
    assert doc_id_in(data[:200]) == a_file().doc_id
    assert doc_id_in(data[:60]) == ""


def test_the_seal_is_the_last_field_that_is_declared():
    assert MeetupFile.__struct_fields__[-1] == "seal"
