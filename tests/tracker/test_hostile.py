from datetime import date
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from makers import (
    a_contact,
    a_meetup,
    a_member,
    a_person,
    a_session,
    a_theme,
    an_interest,
)
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

HOSTILE = (
    "=1+1", "+1", "-1", "@x", "#N/A", "#REF!", "=HYPERLINK(\"http://a\")", "TRUE", "1E5",
    "00123", "01077776666", "12345678901234567890", "2026-08-03", "3/4", "_x000D_", "_x005F_",
    "a_x0041_b", "'leading", " edge ", "tab\there", "줄\n바꿈",
    "😀👨‍👩‍👧", "\u1112\u1161\u11ab", "&<>\"'",
    "]]>", "<![CDATA[", "한" * 20_000,
)  # fmt: skip
TEXTS = st.one_of(
    st.sampled_from(HOSTILE[:-1]),
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=40),
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_comes_back_as_the_text_it_was(export, text):
    data = export(a_meetup(a_person(text, care=text, affiliation=text, phone=text))).data
    ours, theirs = cells(data), calamine(data)
    for key in ("handle", "care", "affiliation", "phone"):
        assert unescaped(ours[f"people.{key}"]) == theirs[f"people.{key}"] == text


@settings(max_examples=40, deadline=None)
@given(handle=TEXTS, other=TEXTS, note=TEXTS, theme=TEXTS)
def test_any_text_is_read_back_by_calamine_as_it_was_written(export, handle, other, note, theme):
    person = a_person(handle, an_interest(a := a_theme(theme)), host=other, note=note)
    made = export(a_meetup(person, a, a_contact(person, text=note)))
    read = calamine(made.data)
    base = dict(zip(made.base[0].columns, made.base[0].rows[person.id], strict=True))
    assert {key: read[key] for key in ("people.handle", "people.host", "people.note")} == {
        key: base[key] for key in ("people.handle", "people.host", "people.note")
    }
    assert (base["people.handle"], base["people.host"]) == (handle, other)


@settings(max_examples=30, deadline=None)
@given(
    st.dates(date(1901, 1, 1), date(9999, 12, 31)),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
)
def test_days_and_times_come_back(export, day, at):
    person = a_person(next_on=day)
    workbook = load_workbook(BytesIO(export(a_meetup(person, a_contact(person, day, at=at))).data))
    assert workbook["접촉기록"]["C3"].value.date() == day
    assert workbook["접촉기록"]["D3"].value == at


def test_what_no_file_may_hold_is_cleaned_away(export):
    made = export(a_meetup(a_person("a\x00b\ud800c\uffff", care="한\r\n줄\x0b")))
    row = made.base[0].rows.popitem()[1]
    assert calamine(made.data)["people.handle"] == "abc" == row[0]
    assert "한\n줄" in row


def test_hostile_names_of_sessions_hosts_and_themes_do_no_harm(export):
    for text in HOSTILE:
        short = text[:60]
        meetup = a_meetup(
            a_session(name=short), a_theme(short), a_member(short), a_person(short, host=short)
        )
        workbook = load_workbook(BytesIO(export(meetup).data))
        assert workbook["연락처"]["A3"].value == meetup.people[0].id


def cells(data):
    sheet = load_workbook(BytesIO(data))["연락처"]
    return {cell.value: sheet.cell(3, cell.column).value for cell in sheet[1]}


def calamine(data):
    rows = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_name("연락처").to_python()
    return dict(zip(rows[0], rows[2], strict=True))


def unescaped(text):
    return text.replace("_x005F_", "_")
