"""What each copy must not carry, anywhere in the file (sharing.md 5)."""

import html
from io import BytesIO
from zipfile import ZipFile

import pytest
from makers import a_meetup, a_person
from msgspec import structs

from meetupdesk.tracker import PROFILES

CONTACTS = ("bora@mail", "010-1234-5678", "010 1234 5678", "0107777666", "danbi@mail")
OWNER = ("지난 토론회", "공개한 이메일")
LEFT_OUT = ("지난사람", "past@mail")
QUIET = ("조용한사람", "quiet@mail", "010-9999-0000", "비밀모임")
REAL = ("김보라", "오단비")
NOTE = ("저녁에 전화",)
ABSENT = {
    "full": (*LEFT_OUT, *REAL),
    "masked": (*CONTACTS, *OWNER, *LEFT_OUT, *QUIET, *REAL, *NOTE, "공사 소식을"),
    "on_the_day": (*CONTACTS, *OWNER, *LEFT_OUT, *QUIET, *REAL, *NOTE, "안부 묻기", "물길따라"),
    "agency": (*OWNER, *LEFT_OUT, *QUIET, *REAL, *NOTE, "0107777666", "산책로 글을 읽음"),
    "figures": (*CONTACTS, *OWNER, *LEFT_OUT, *QUIET, *REAL, *NOTE, "강변일기", "물길따라"),
}


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("profile", PROFILES)
def test_a_profile_carries_nothing_of_what_it_leaves_out(export, sample, profile, language):
    text = everything(export(sample, language, profile=profile).data)
    assert [secret for secret in ABSENT[profile] if secret in text] == []


def test_figures_carry_no_ids_marks_or_formulas(export, sample):
    made = export(sample, profile="figures")
    text = everything(made.data)
    assert (made.fields, made.people, made.base) == ((), (), ())
    assert not any(mark in text for mark in ("<f>", "d0cd0c", "ex-4kq7zmwg", sample.people[0].id))


def test_masked_columns_show_a_remainder_and_cannot_be_edited(opened, sample):
    sheet = opened(sample, hide_contacts=True)["연락처"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    shown = [sheet.cell(3, columns[f"people.{key}"]).value for key in ("phone", "email")]
    assert shown == ["010-****-5678", "bo***@mail.example"]
    assert sheet.cell(2, columns["people.phone"]).font.italic


def test_masking_reaches_the_texts_beside(export, sample):
    text = everything(export(sample, hide_contacts=True).data)
    assert "bo***@mail.example 또는 010-****-5678로 안부" in text
    assert [secret for secret in CONTACTS if secret in text] == []
    assert "https://video.example/@bora" in text


def test_under_an_alias_nobody_can_be_recognised(export, sample):
    text = everything(export(sample, alias=True).data)
    names = ("강변일기", "물길따라", *REAL, *CONTACTS, "blog.example", "강변을 걷는", "강변시")
    assert [name for name in names if name in text] == []
    assert "참석자 1" in text
    assert "가기관 강변공원 간담회 R&D" in text


def test_an_alias_names_people_by_number_in_both_languages(opened, sample):
    sheet = opened(sample, "en", alias=True)["Theme match"]
    assert [sheet.cell(row, 2).value for row in (3, 4)] == ["Guest 1", "Guest 2"]


def test_a_third_party_gets_only_who_agreed_and_who_was_put_back(export, sample):
    bora, dan = sample.people[:2]
    made = export(sample, profile="masked", recipient_kind="third_party")
    again = export(sample, profile="masked", recipient_kind="third_party", also=(dan.id,))
    assert made.people == (bora.id,)
    assert [(each.key, each.values) for each in made.remarks] == [
        ("tracker.remark.no_consent", {"count": 1})
    ]
    assert again.people == (bora.id, dan.id)
    assert again.remarks == ()


def test_real_names_come_only_when_ticked(export, sample):
    made = export(sample, real_names=True)
    assert "김보라" in everything(made.data)
    assert "people.real_name" in made.fields


def test_an_agency_gets_contact_columns_when_ticked_and_its_own_entries(opened, sample):
    workbook = opened(sample, profile="agency", added=("people.phone",))
    keys = [cell.value for cell in workbook["연락처"][1]]
    assert "people.phone" in keys
    assert "people.email" not in keys
    assert [row[7].value for row in workbook["접촉기록"].iter_rows(min_row=3)] == ["박가온"]


def test_columns_can_be_dropped_but_never_the_handle(opened, sample):
    workbook = opened(sample, dropped=("people.phone", "people.handle"))
    keys = [cell.value for cell in workbook["연락처"][1]]
    assert "people.phone" not in keys
    assert "people.handle" in keys


@pytest.mark.parametrize("profile", [each for each in PROFILES if each not in ("full", "figures")])
def test_the_note_is_free_in_every_copy_that_goes_out(opened, sample, profile):
    sheet = opened(sample, profile=profile)["연락처"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    assert sheet.cell(3, columns["people.note"]).value is None


def test_who_wants_no_contact_is_struck_in_full_and_absent_elsewhere(opened, sample):
    sheet = opened(sample)["연락처"]
    rules = [r for ranges in sheet.conditional_formatting for r in ranges.rules]
    assert rules[0].dxf.font.strike
    assert sheet.max_row == 5
    assert opened(sample, profile="masked")["연락처"].max_row == 4


def test_properties_name_the_program_and_no_person(opened, sample):
    properties = opened(sample).properties
    assert (properties.creator, properties.lastModifiedBy) == ("meetupdesk", None)
    assert properties.created == properties.modified


def test_rows_about_somebody_who_is_not_in_the_copy_stay_at_home(opened, sample):
    texts = [row[8].value for row in opened(sample)["접촉기록"].iter_rows(min_row=3)]
    assert len(texts) == 3
    assert "지난사람과 나눈 말" not in texts


def test_an_ampersand_in_the_title_is_no_code_for_the_printer(opened):
    meetup = a_meetup(a_person())
    overview = structs.replace(meetup.overview, title="R&D & 2026")
    sheet = opened(structs.replace(meetup, overview=overview))["연락처"]
    assert sheet.oddHeader.center.text == "R&&D && 2026"


def everything(data):
    with ZipFile(BytesIO(data)) as archive:
        parts = [archive.read(name).decode() for name in archive.namelist()]
    return "".join(archive.namelist()) + html.unescape("".join(parts))
