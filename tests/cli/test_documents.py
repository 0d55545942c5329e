import pytest

from meetupdesk.cli import run
from meetupdesk.cli.documents import TEMPLATES
from meetupdesk.storage.opening import open_meetup

AUGUST_16 = "1786870800"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_templates_are_listed_with_a_line_each(capsys, language):
    assert run(["templates", "--language", language]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(TEMPLATES)


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_template_becomes_a_document_that_opens(tmp_path, name, language):
    path = tmp_path / "강변 간담회.meetup"
    assert run(["new", str(path), "--template", name, "--language", language]) == 0
    opened = open_meetup(path)
    assert opened.remarks == ()
    assert opened.file.meetup.overview.document_language == language


def test_a_new_meetup_has_an_identity_of_its_own(tmp_path):
    files = [tmp_path / "a.meetup", tmp_path / "b.meetup"]
    for path in files:
        run(["new", str(path), "--template", "blogger_meetup"])
    first, second = (open_meetup(path).file for path in files)
    assert first.doc_id != second.doc_id
    assert first.secret != second.secret
    assert first.meetup.messages.donts[0].id != second.meetup.messages.donts[0].id


def test_a_template_without_a_date_has_no_days(tmp_path):
    path = tmp_path / "x.meetup"
    run(["new", str(path), "--template", "press_session"])
    schedule = open_meetup(path).file.meetup.schedule
    assert {session.day for session in schedule.sessions} == {None}
    assert {phase.starts for phase in schedule.phases} == {None}


def test_the_sample_lies_a_week_or_two_ahead_on_a_friday(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", AUGUST_16)
    path = tmp_path / "x.meetup"
    run(["new", str(path), "--template", "sample", "--language", "ko"])
    days = [session.day for session in open_meetup(path).file.meetup.schedule.sessions]
    assert [day.isoformat() for day in days] == ["2026-08-28", "2026-09-04"]


def test_a_file_that_is_there_is_never_overwritten(tmp_path, capsys):
    path = tmp_path / "x.meetup"
    path.write_text("dear")
    assert run(["new", str(path), "--language", "en"]) == 2
    assert path.read_text() == "dear"
    assert "x.meetup" in capsys.readouterr().err


def test_an_unknown_template_names_the_known_ones(tmp_path, capsys):
    assert run(["new", str(tmp_path / "x.meetup"), "--template", "wedding"]) == 2
    assert "blogger_meetup" in capsys.readouterr().err


def test_messages_speak_the_language_of_the_environment(monkeypatch, capsys):
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", "ko_KR.UTF-8")
    run(["templates"])
    assert "블로거 간담회" in capsys.readouterr().out


def test_a_fault_of_ours_is_told_without_a_traceback(monkeypatch, capsys):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "9" * 30)
    assert run(["new", "never.meetup", "--language", "en"]) == 2
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert "as it was" in told
