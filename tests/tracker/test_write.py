import os
import subprocess
import sys
from datetime import date, time

import pytest
from makers import a_channel, a_crowd, a_meetup, a_person, a_session, a_theme, an_interest

from meetupdesk.i18n import load_translator
from meetupdesk.tracker import PROFILES, file_stem

SHEETS = {
    "full": "안내 요약 연락처 접촉기록 테마매칭 약속·후속 게시물·후기 제공내역 출결 코드 _meetup",
    "masked": "안내 연락처 테마매칭 약속·후속 출결 코드 _meetup",
    "on_the_day": "출결 안내 연락처 코드 _meetup",
    "agency": "안내 연락처 접촉기록 게시물·후기 코드 _meetup",
    "figures": "안내 요약",
}
TABLES = ("연락처", "접촉기록", "테마매칭", "약속·후속", "게시물·후기", "제공내역", "출결")


@pytest.mark.parametrize("profile", PROFILES)
def test_each_profile_has_its_sheets_in_order(opened, sample, profile):
    assert opened(sample, profile=profile).sheetnames == SHEETS[profile].split()


def test_sheets_are_named_in_the_language_of_the_document(opened, sample):
    assert opened(sample, "en").sheetnames[:4] == ["Guide", "Summary", "People", "Contact log"]


@pytest.mark.parametrize(
    ("profile", "sheet"), [("full", "연락처"), ("on_the_day", "출결"), ("figures", "요약")]
)
def test_the_workbook_opens_on_the_sheet_that_is_needed(opened, sample, profile, sheet):
    workbook = opened(sample, profile=profile)
    selected = [each.title for each in workbook if each.sheet_view.tabSelected]
    assert (workbook.active.title, selected) == (sheet, [sheet])


def test_table_sheets_hide_ids_and_keys_and_freeze_names(opened, sample):
    sheet = opened(sample)["연락처"]
    assert sheet["A1"].value == "people.id"
    assert sheet.column_dimensions["A"].hidden
    assert sheet.row_dimensions[1].hidden
    assert sheet.freeze_panes == "C3"
    assert sheet.sheet_view.selection[1].activeCell == "B3"


def test_the_marks_are_hidden_but_can_be_shown(opened, sample):
    assert opened(sample)["_meetup"].sheet_state == "hidden"


@pytest.mark.parametrize("name", TABLES)
def test_each_table_covers_headers_and_rows_and_has_its_filter(opened, sample, name):
    sheet = opened(sample)[name]
    (table,) = sheet.tables.values()
    assert table.ref == f"A2:{sheet.cell(1, sheet.max_column).column_letter}{sheet.max_row}"
    assert table.autoFilter.ref == table.ref
    assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[2]]


def test_an_empty_meetup_still_has_tables_with_one_row(opened):
    workbook = opened(a_meetup())
    assert workbook["연락처"].tables["t_people"].ref.endswith("3")


def test_values_are_typed_cells(opened, sample):
    workbook = opened(sample)
    people, contacts = by_key(workbook["연락처"], 3), by_key(workbook["접촉기록"], 4)
    assert people["people.phone"].value == "010-1234-5678"
    assert people["people.next_on"].value.date() == date(2026, 7, 30)
    assert people["people.influence"].value == 4
    assert people["people.invitation"].value == "참석확답"
    assert people["people.interests"].value == "산책로, 길고양이"
    assert people["people.match"].value == "높음 1/2"
    assert contacts["contacts.at"].value == time(14, 30)
    assert contacts["contacts.person"].value == "강변일기"


def test_the_grids_show_strengths_and_who_came(opened, sample):
    workbook = opened(sample)
    strengths = [cell.value for cell in workbook["테마매칭"][3]][2:5]
    came = by_key(workbook["출결"], 3)[f"attendance.{sample.schedule.sessions[0].id}"]
    assert (strengths, came.value) == ([3, 0, 1], "예")


def test_dates_before_spreadsheets_count_days_stay_text(opened):
    sheet = opened(a_meetup(a_person(checked_on=date(206, 8, 1))))["연락처"]
    assert by_key(sheet, 3)["people.checked_on"].value == "0206-08-01"


def test_sessions_of_people_are_shown_when_there_is_a_choice(opened):
    one, two = (a_meetup(*(a_session(name=f"{n}") for n in range(k))) for k in (1, 2))
    keys = [[cell.value for cell in opened(each)["연락처"][1]] for each in (one, two)]
    assert ["people.sessions" in found for found in keys] == [False, True]


def test_people_with_one_handle_are_told_apart_where_rows_refer_to_them(opened):
    workbook = opened(a_meetup(*(a_person("별") for _ in range(3))))
    assert [workbook["테마매칭"].cell(row, 2).value for row in (3, 4, 5)] == [
        "별",
        "별 (2)",
        "별 (3)",
    ]


def test_headers_of_themes_differ_from_each_other_and_from_fixed_ones(opened):
    workbook = opened(a_meetup(a_theme("합계"), a_theme("둘"), a_theme("둘 "), a_theme("")))
    assert [cell.value for cell in workbook["테마매칭"][2]][2:] == [
        "합계",
        "둘",
        "둘 (2)",
        "테마 4",
        "합계 (2)",
        "근거 링크",
    ]


def test_whole_columns_are_formatted_for_what_is_typed_below(opened, sample):
    sheet = opened(sample)["연락처"]
    columns = {cell.value: cell.column_letter for cell in sheet[1]}
    formats = {
        key: sheet.column_dimensions[columns[f"people.{key}"]].number_format
        for key in ("phone", "next_on", "influence")
    }
    assert formats == {"phone": "@", "next_on": "yyyy-mm-dd", "influence": "0"}


def test_equal_input_gives_equal_bytes_even_with_other_hash_seeds(export, sample):
    script = (
        "import sys, hashlib; sys.path[:0] = ['tests/tracker', 'tests']; import conftest as c;"
        "from makers import *; from meetupdesk.tracker import *;"
        "m = a_meetup(*a_crowd(3, stage='read'), a_theme());"
        "t = write_tracker(m, c.TRANSLATORS['ko'], TrackerOptions(), today=TODAY,"
        " made_at=c.MADE_AT, doc_id='d', export_id='e', secret='s', limits=c.Limits());"
        "print(hashlib.sha256(t.data).hexdigest())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert export(sample).data == export(sample).data


def test_importing_the_package_does_not_load_openpyxl():
    script = "import sys, meetupdesk.tracker; print('openpyxl' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.strip() == b"False"


def test_the_log_learns_fields_people_and_the_base(export, sample):
    made = export(sample)
    base = {table.table: table for table in made.base}
    bora = sample.people[0]
    columns = base["people"].columns
    row = dict(zip(columns, base["people"].rows[bora.id], strict=True))
    assert made.people == tuple(person.id for person in sample.people[:3])
    assert "people.phone" in made.fields
    assert "people.real_name" not in made.fields
    assert "_by" not in columns
    assert (row["people.next_on"], row["people.influence"]) == ("2026-07-30", "4")


def test_long_texts_are_cut_and_reported(export):
    made = export(a_meetup(a_person(care="가" * 40_000)))
    remark = made.remarks[0]
    tr = load_translator("ko")
    assert tr(remark.key, **remark.values).startswith("‘연락처’ 1번째 줄의 ‘배려사항’")
    assert max(len(text) for text in made.base[0].rows.popitem()[1]) == 32_001


def test_a_crowd_needs_no_more_styles_than_a_person(opened):
    few, many = opened(a_meetup(a_person())), opened(a_meetup(*a_crowd(30)))
    assert len(few._cell_styles) == len(many._cell_styles) <= 36


def test_columns_are_wide_enough_for_their_choices_and_header_words(opened, sample):
    sheet = opened(sample, "en")["People"]
    columns = {cell.value: cell.column_letter for cell in sheet[1]}
    widths = [sheet.column_dimensions[columns[f"people.{k}"]].width for k in ("kind", "stage")]
    assert widths == [len("Community host") + 2, len("Relationship") + 3]


def test_links_are_only_made_of_sound_addresses(opened):
    person = a_person("별", an_interest("사진"))
    people = [
        a_person("가", channels=(channel,))
        for channel in map(channel_at, ("https://a.example/길?q=1#x", "http://a b", "https://%zz"))
    ]
    sheet = opened(a_meetup(person, *people))["연락처"]
    targets = [by_key(sheet, row)["people.channels.url"].hyperlink for row in range(3, 7)]
    assert [bool(target) for target in targets] == [False, True, False, False]


def test_the_file_name_has_its_word_in_both_languages():
    words = [file_stem(load_translator(language)) for language in ("ko", "en")]
    assert words == ["연락추적표", "contact-tracker"]


def by_key(sheet, row):
    return {cell.value: sheet.cell(row, cell.column) for cell in sheet[1]}


def channel_at(url):
    return a_channel("채널", url=url)
