import importlib.util
from pathlib import Path

import pytest

from meetupdesk.storage.document import VERSION, encode
from meetupdesk.storage.opening import open_meetup

HERE = Path(__file__).parent
MAKE = importlib.util.spec_from_file_location("golden_make", HERE / "make.py")
make = importlib.util.module_from_spec(MAKE)
MAKE.loader.exec_module(make)


def test_the_stored_shape_changes_only_with_the_version():
    """To renew: raise VERSION, add a migration, run tests/golden/make.py."""
    kept = (HERE / f"schema-{VERSION}.json").read_bytes()
    assert kept == make.schema() + b"\n"


@pytest.mark.parametrize("name", make.files())
def test_the_golden_documents_of_this_version_open_as_what_they_were(name):
    opened = open_meetup(HERE / "files" / name)
    expected = make.files()[name]
    assert (opened.file.meetup, opened.file.exports) == (expected.meetup, expected.exports)
    assert opened.file.doc_id == expected.doc_id


@pytest.mark.parametrize("place", sorted((HERE / "files").glob("*.meetup")), ids=lambda p: p.name)
def test_every_golden_document_opens_without_a_remark_and_saves_equal(place, tmp_path):
    opened = open_meetup(place)
    again = tmp_path / "again.meetup"
    again.write_bytes(encode(opened.file))
    assert opened.remarks == ()
    assert not opened.read_only
    assert open_meetup(again).file.meetup == opened.file.meetup


def test_the_full_document_fills_every_field():
    text = (HERE / "files" / f"v{VERSION}-full.meetup").read_text("utf-8")
    empty = [line for line in text.splitlines() if line.endswith((': "",', ": null,", ": [],"))]
    assert [line.strip() for line in empty] == ['"origin": "",']
