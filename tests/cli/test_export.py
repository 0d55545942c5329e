import hashlib
import io
import os
import zipfile

import openpyxl
import pikepdf
import pytest
from msgspec import structs

from meetupdesk.cli import run
from meetupdesk.storage.document import encode
from meetupdesk.storage.opening import open_meetup

AUGUST_16 = "1786870800"


@pytest.fixture(autouse=True)
def as_of(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", AUGUST_16)


@pytest.fixture
def sample(tmp_path):
    path = tmp_path / "강변공원 간담회.meetup"
    run(["new", str(path), "--template", "sample", "--language", "ko"])
    return path


def export(sample, *options):
    return run(["export", str(sample), *map(str, options)])


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_both_documents_get_their_usual_names(sample, tmp_path, capsys):
    out = tmp_path / "out" / "deep"
    assert export(sample, "--to", out) == 0
    assert [name.rsplit("_", 2)[1:] for name in names(out)] == [
        ["브리핑", "20260816.pdf"], ["연락추적표", "20260816.xlsx"],
    ]  # fmt: skip
    told = capsys.readouterr().out
    assert [name for name in names(out) if name not in told] == []


@pytest.mark.parametrize("variant", ["full", "one_page", "speaker_card", "public"])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_variant_is_a_pdf_in_the_language_asked_for(sample, tmp_path, variant, language):
    path = tmp_path / "x.pdf"
    assert export(sample, "--pdf", path, "--variant", variant, "--language", language) == 0
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang).startswith(language)
        assert variant != "one_page" or len(pdf.pages) == 1
    assert not list(tmp_path.glob("*.xlsx"))


def test_a_hold_gives_a_memo_and_another_decision_none(sample, tmp_path, capsys):
    path = tmp_path / "x.pdf"
    assert export(sample, "--pdf", path, "--variant", "hold_memo", "--language", "ko") == 2
    assert "‘조건부 진행’" in capsys.readouterr().err
    assert not path.exists()
    file = open_meetup(sample).file
    listening = structs.replace(file.meetup.listening, decision="hold")
    on_hold = structs.replace(file, meetup=structs.replace(file.meetup, listening=listening))
    sample.write_bytes(encode(on_hold))
    assert export(sample, "--pdf", tmp_path, "--variant", "hold_memo", "--language", "ko") == 0
    (memo,) = tmp_path.glob("*보류메모_20260816.pdf")
    with pikepdf.open(memo) as pdf:
        assert len(pdf.pages) <= 2
    assert open_meetup(sample).file.exports[-1].profile == "hold_memo"


@pytest.mark.parametrize("profile", ["full", "masked", "on_the_day", "agency", "figures"])
def test_every_profile_is_a_workbook(sample, tmp_path, profile):
    path = tmp_path / "x.xlsx"
    assert export(sample, "--xlsx", path, "--profile", profile) == 0
    workbook = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    assert workbook.sheetnames
    assert not list(tmp_path.glob("*.pdf"))


def test_the_same_moment_gives_the_same_bytes(sample, tmp_path):
    copy = tmp_path / "copy.meetup"
    copy.write_bytes(sample.read_bytes())
    for file, folder in ((sample, "a"), (copy, "b")):
        export(file, "--to", tmp_path / folder)
    sums = [
        [hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted((tmp_path / f).iterdir())]
        for f in "ab"
    ]
    assert sums[0] == sums[1]


def test_what_left_the_house_is_in_the_log(sample, tmp_path):
    before = open_meetup(sample).file
    export(sample, "--to", tmp_path / "out", "--profile", "masked")
    after = open_meetup(sample).file
    assert after.rev == before.rev + 1
    assert after.meetup == before.meetup
    briefing, tracker = after.exports[len(before.exports) :]
    assert (briefing.document, briefing.profile) == ("briefing", "full")
    assert (tracker.document, tracker.profile) == ("tracker", "masked")
    written = next((tmp_path / "out").glob("*.xlsx"))
    assert tracker.sha256 == hashlib.sha256(written.read_bytes()).hexdigest()
    assert tracker.file_name == written.name
    assert tracker.base
    assert "people.handle" in tracker.fields


def test_a_usual_name_that_is_taken_gets_the_next_number(sample, tmp_path):
    for _ in range(2):
        assert export(sample, "--pdf", tmp_path) == 0
    found = sorted(path.stem[-4:] for path in tmp_path.glob("*.pdf"))
    assert found == ["0816", "_v02"]


def test_a_path_that_is_taken_is_left_alone_and_nothing_is_done(sample, tmp_path, capsys):
    path = tmp_path / "dear.pdf"
    path.write_text("dear")
    assert export(sample, "--pdf", path, "--xlsx", tmp_path / "x.xlsx") == 2
    assert path.read_text() == "dear"
    assert not (tmp_path / "x.xlsx").exists()
    assert "dear.pdf" in capsys.readouterr().err


def test_overwriting_has_to_be_asked_for(sample, tmp_path):
    path = tmp_path / "x.pdf"
    path.write_text("old")
    assert export(sample, "--pdf", path, "--overwrite") == 0
    assert path.read_bytes().startswith(b"%PDF")


def test_characters_without_a_glyph_are_reported(tmp_path, capsys):
    plain, path = tmp_path / "in.json", tmp_path / "x.meetup"
    plain.write_text('{"meetup": {"overview": {"title": "龘의 간담회"}}}', "utf-8")
    run(["pack", str(plain), str(path)])
    assert run(["export", str(path), "--to", str(tmp_path / "out"), "--language", "ko"]) == 1
    assert "龘" in capsys.readouterr().err
    assert len(names(tmp_path / "out")) == 2


def test_third_parties_get_nobody_who_has_not_agreed(sample, tmp_path):
    out = tmp_path / "out"
    export(sample, "--to", out, "--recipient", "third_party", "--language", "ko")
    file = open_meetup(sample).file
    agreed = {each.id for each in file.meetup.people if each.third_party_consent == "yes"}
    for entry in file.exports[-2:]:
        assert set(entry.people) <= agreed
        assert entry.recipient_kind == "third_party"
    unzipped = zipfile.ZipFile(next(out.glob("*.xlsx")))
    text = b"".join(unzipped.read(name) for name in unzipped.namelist()).decode("utf-8", "replace")
    left_out = [each.handle for each in file.meetup.people if each.id not in agreed]
    assert left_out
    assert [handle for handle in left_out if handle in text] == []


def test_a_profile_that_does_not_fit_is_made_and_told(sample, tmp_path, capsys):
    status = export(sample, "--xlsx", tmp_path, "--recipient", "processor", "--profile", "full")
    assert status == 1
    assert "on_the_day" in capsys.readouterr().err


def test_a_read_only_document_is_exported_and_the_missing_log_is_told(
    sample, tmp_path, capsys, monkeypatch
):
    monkeypatch.setattr(os, "access", lambda path, mode: not (mode & os.W_OK))
    before = sample.read_bytes()
    out = tmp_path / "out"
    assert export(sample, "--to", out, "--language", "en") == 1
    assert "export log" in capsys.readouterr().err
    assert len(names(out)) == 2
    assert sample.read_bytes() == before


def test_a_template_of_the_program_is_never_written_to(tmp_path):
    from meetupdesk.paths import data_folder

    template = data_folder("templates") / "blank.ko.meetup"
    before = template.read_bytes()
    assert export(template, "--to", tmp_path / "out") == 0
    assert template.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"", "meetupdesk"), (b"PK\x03\x04 not ours", "meetupdesk"), (None, "none.meetup")],
)
def test_a_file_that_is_no_meetup_ends_with_a_clear_word(tmp_path, capsys, content, told):
    path = tmp_path / "none.meetup"
    if content is not None:
        path.write_bytes(content)
    assert export(path, "--to", tmp_path / "out", "--language", "en") == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_told(sample, tmp_path, capsys):
    (tmp_path / "file").write_text("in the way")
    assert export(sample, "--to", tmp_path / "file" / "out", "--language", "en") == 2
    assert capsys.readouterr().err


def test_the_calendar_is_written_when_it_is_asked_for(sample, tmp_path):
    path = tmp_path / "days.ics"
    assert export(sample, "--ics", path, "--language", "ko") == 0
    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert open_meetup(sample).file.exports[-1].document == "calendar"
    assert [each.name for each in tmp_path.glob("*.pdf")] == []
