import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.storage.names import export_name, free_name, safe_file_name, spellings

SAFE = [
    ("강변공원 간담회", "강변공원 간담회.meetup"),
    (unicodedata.normalize("NFD", "강변공원"), "강변공원.meetup"),
    ('a\\b/c:d*e?f"g<h>i|j', "a_b_c_d_e_f_g_h_i_j.meetup"),
    ("  두  칸\u3000 . ", "두 칸.meetup"),
    ("...", "meetup.meetup"),
    ("", "meetup.meetup"),
    ("줄\n바꿈", "줄 바꿈.meetup"),
    ("보이지\u200b않는", "보이지_않는.meetup"),
    ("반쪽\ud83d", "반쪽_.meetup"),
    ("CON", "CON_.meetup"),
    ("lpt¹.txt", "lpt¹_.txt.meetup"),
    ("Console", "Console.meetup"),
    ("사진 🌊", "사진 🌊.meetup"),
]


@pytest.mark.parametrize(("text", "name"), SAFE)
def test_a_title_becomes_a_name_that_every_system_takes(text, name):
    assert safe_file_name(text, ".meetup") == name


def test_a_name_of_300_hangul_is_cut_between_letters():
    name = safe_file_name("간" * 300, ".meetup")
    assert name == "간" * 64 + ".meetup"
    assert len(name.encode()) <= 200


def test_a_cut_takes_the_whole_emoji_with_its_skin():
    assert safe_file_name("a" * 187 + "👍🏽끝", ".meetup") == "a" * 187 + ".meetup"


def test_nothing_left_becomes_the_word_given():
    assert safe_file_name(" . ", ".pdf", otherwise="간담회") == "간담회.pdf"


@given(st.text(st.characters(), max_size=300))
def test_any_text_makes_a_name_that_can_be_created(tmp_path_factory, text):
    name = safe_file_name(text, ".meetup")
    place = tmp_path_factory.getbasetemp() / name
    place.write_bytes(b"")
    assert place.name in {each.name for each in place.parent.iterdir()}
    place.unlink()


@given(st.text(max_size=80))
def test_a_safe_name_is_safe_already(text):
    stem = safe_file_name(text, "")
    assert safe_file_name(stem, "") == stem


def test_an_export_keeps_its_kind_and_day_when_the_title_is_long():
    name = export_name("강" * 100, "연락추적표", date(2026, 8, 28), ".xlsx")
    assert name.endswith("강_연락추적표_20260828.xlsx")
    assert len(name.encode()) <= 200


def test_a_taken_name_gets_the_next_version():
    taken = ["간담회.pdf", "간담회_v02.pdf"]
    assert free_name("간담회.pdf", taken) == "간담회_v03.pdf"
    assert free_name("간담회_v02.pdf", taken) == "간담회_v03.pdf"
    assert free_name("다른.pdf", taken) == "다른.pdf"


def test_names_that_differ_in_case_or_encoding_are_the_same():
    assert free_name("PLAN.pdf", ["plan.PDF"]) == "PLAN_v02.pdf"
    assert free_name("간담회", [unicodedata.normalize("NFD", "간담회")]) == "간담회_v02"


def test_a_file_is_looked_for_in_both_encodings():
    decomposed = unicodedata.normalize("NFD", "강변.meetup")
    assert set(spellings(Path("/usb") / decomposed)) == {
        Path("/usb") / decomposed,
        Path("/usb/강변.meetup"),
    }
