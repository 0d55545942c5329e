import hashlib
from datetime import UTC, date, datetime
from random import Random

import pytest
from makers import a_meetup, a_person
from msgspec import structs

from meetupdesk.briefing import Options
from meetupdesk.exporting.entering import with_entries
from meetupdesk.exporting.making import make, renamed
from meetupdesk.exporting.order import Order, Recipient, Source, document_translator
from meetupdesk.exporting.places import free_place, make_folder, usual_names
from meetupdesk.meetup.limits import limits_from
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.storage import errors
from meetupdesk.tracker import TrackerOptions

NOW = datetime(2026, 8, 16, 15, 24, tzinfo=UTC)
BOTH = Order(
    recipient=Recipient(kind="processor", name="○○기획", purpose="현장 진행", ground="contract"),
    briefing=Options(variant="full"),
    tracker=TrackerOptions(profile="agency"),
)


def source(**overview):
    meetup = a_meetup(a_person("김하늘"))
    meetup = structs.replace(meetup, overview=Overview(title="강변공원", **overview))
    return Source(
        meetup=meetup, tr=document_translator(meetup), limits=limits_from(), now=NOW,
        chance=Random(1), doc_id="doc", secret="s" * 32,
    )  # fmt: skip


@pytest.mark.parametrize(("document", "profile"), [("briefing", "full"), ("tracker", "agency")])
def test_a_document_comes_with_its_line_of_the_log(document, profile):
    made = make(document, source(), BOTH, "x.bin")
    entry = made.entry
    assert (entry.document, entry.profile, entry.file_name) == (document, profile, "x.bin")
    assert (entry.recipient, entry.purpose, entry.ground) == ("○○기획", "현장 진행", "contract")
    assert entry.until == date(2026, 8, 30)
    assert entry.sha256 == hashlib.sha256(made.data).hexdigest()


def test_a_document_can_be_renamed_after_it_was_made():
    made = make("briefing", source(), BOTH, "x.pdf")
    assert renamed(made, "x_v02.pdf").entry.file_name == "x_v02.pdf"
    assert renamed(made, "x_v02.pdf").data == made.data


def test_names_hold_title_document_and_day():
    assert usual_names(source(), BOTH) == {
        "briefing": "강변공원_브리핑_20260816.pdf",
        "tracker": "강변공원_연락추적표_20260816.xlsx",
    }


def test_names_follow_the_language_of_the_document():
    order = Order(briefing=Options(variant="one_page"))
    assert usual_names(source(document_language="en"), order)["briefing"].endswith(
        "_one-page_20260816.pdf"
    )


def test_a_free_place_is_never_that_of_another_file(tmp_path):
    (tmp_path / "a.pdf").touch()
    assert free_place(tmp_path, "a.pdf").name == "a_v02.pdf"
    assert free_place(tmp_path, "a.pdf", ("a_v02.pdf",)).name == "a_v03.pdf"
    assert free_place(tmp_path / "none", "a.pdf").name == "a.pdf"


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(errors.PlaceIsGone):
        make_folder(tmp_path / "file" / "below")


def test_new_entries_stand_behind_the_others():
    first, second = (make(each, source(), BOTH, "x").entry for each in BOTH.documents)
    log = with_entries((), (first,), "s" * 32)
    assert with_entries(log, (second,), "s" * 32) == (first, second)
