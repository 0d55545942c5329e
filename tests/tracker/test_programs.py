"""What other programs make of the workbook; slow, so each conversion serves several tests."""

import csv
import os
import pickle
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

OFFICE, GNUMERIC = shutil.which("soffice"), shutil.which("ssconvert")
needs_office = pytest.mark.skipif(not OFFICE, reason="libreoffice-calc-nogui is not installed")
needs_gnumeric = pytest.mark.skipif(not GNUMERIC, reason="gnumeric is not installed")


@pytest.fixture(scope="module")
def tracker(export, sample, tmp_path_factory):
    path = tmp_path_factory.mktemp("tracker") / "tracker.xlsx"
    path.write_bytes(export(sample, today=date.today()).data)  # formulas ask for today
    return path


@pytest.fixture(scope="module")
def ods(tracker, tmp_path_factory):
    return by_office(tracker, "ods", tmp_path_factory)


@needs_office
def test_libreoffice_calculates_the_numbers_that_are_stored(tracker, ods):
    assert summary_of(ods) == summary_of(tracker)


@needs_office
def test_libreoffice_keeps_every_cell(tracker, ods):
    for name in ("연락처", "접촉기록", "테마매칭", "출결"):
        assert filled(ods, name) == filled(tracker, name)


@needs_office
@pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
def test_libreoffice_keeps_the_marks_lists_and_hidden_parts(tracker, tmp_path_factory):
    again = load_workbook(by_office(tracker, "xlsx", tmp_path_factory))
    assert again["_meetup"].sheet_state == "hidden"
    assert again.defined_names["meetupdesk_export"].value.strip('"') == f"{'d0c' * 10}/ex-4kq7zmwg"
    assert again["연락처"].row_dimensions[1].hidden
    assert len(again["연락처"].data_validations.dataValidation) > 15
    assert {p.name: p.value for p in again.custom_doc_props.props}["meetupdesk"].startswith("d0c")


@needs_gnumeric
def test_gnumeric_reads_every_sheet_and_calculates_the_same(tracker, tmp_path):
    out = tmp_path / "sheet"
    subprocess.run(
        [GNUMERIC, "--recalc", "-S", "-T", "Gnumeric_stf:stf_csv", tracker, f"{out}-%n.csv"],
        check=True,
        capture_output=True,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
    )
    with Path(f"{out}-1.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.reader(file) if len(row) > 1 and row[1]]
    assert {label: int(number) for label, number in rows} == summary_of(tracker)


def test_cells_are_the_same_without_lxml(export, sample, tmp_path):
    script = (
        "import sys; sys.path[:0] = ['tests/tracker', 'tests'];"
        "import openpyxl, pickle, conftest as c;"
        "from meetupdesk.tracker import *; from makers import TODAY; assert not openpyxl.LXML;"
        "m = pickle.load(open(sys.argv[1], 'rb'));"
        "t = write_tracker(m, c.TRANSLATORS['ko'], TrackerOptions(), today=TODAY,"
        " made_at=c.MADE_AT, doc_id=c.DOC_ID, export_id=c.EXPORT_ID, secret=c.SECRET,"
        " limits=c.Limits());"
        "open(sys.argv[2], 'wb').write(t.data)"
    )
    source, ours, theirs = (tmp_path / name for name in ("meetup", "a.xlsx", "b.xlsx"))
    source.write_bytes(pickle.dumps(sample))
    ours.write_bytes(export(sample).data)
    subprocess.run(
        [sys.executable, "-c", script, source, theirs],
        env=os.environ | {"OPENPYXL_LXML": "False"},
        check=True,
    )
    assert everything(ours) == everything(theirs)


def by_office(path, suffix, factory):
    folder = factory.mktemp(suffix)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [OFFICE, profile, "--headless", "--convert-to", suffix, "--outdir", folder, path]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder / f"{path.stem}.{suffix}"


def summary_of(path):
    rows = CalamineWorkbook.from_path(path).get_sheet_by_name("요약").to_python()
    return {row[0]: int(row[1]) for row in rows if len(row) > 1 and row[1] != ""}


def filled(path, name):
    rows = CalamineWorkbook.from_path(path).get_sheet_by_name(name).to_python()
    found = [[str(cell).replace("\r\n", "\n") for cell in row if cell != ""] for row in rows]
    return [row for row in found if row]


def everything(path):
    workbook = load_workbook(path)
    return {
        sheet.title: [
            (cell.coordinate, cell.value, cell.data_type, cell.number_format, cell.font.name)
            for row in sheet.iter_rows()
            for cell in row
        ]
        for sheet in workbook
    }
