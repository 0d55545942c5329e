import json

import pytest
from makers import a_dont, a_meetup, a_message
from msgspec import structs

from meetupdesk.cli import run
from meetupdesk.meetup.model.exports import Export
from meetupdesk.storage.document import encode, new_file
from meetupdesk.storage.opening import open_meetup

AUGUST_16 = "1786870800"


@pytest.fixture(autouse=True)
def as_of(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", AUGUST_16)


@pytest.fixture
def sample(tmp_path, capsys):
    path = tmp_path / "강변공원 간담회.meetup"
    run(["new", str(path), "--template", "sample", "--language", "ko"])
    capsys.readouterr()
    return path


@pytest.fixture
def found(capsys):
    """Return what gives the status and the JSON of a check."""

    def checked(path, language="ko"):
        status = run(["check", str(path), "--json", "--language", language])
        return status, json.loads(capsys.readouterr().out)

    return checked


def saved(tmp_path, meetup, exports=()):
    from random import Random

    path = tmp_path / "x.meetup"
    path.write_bytes(encode(structs.replace(new_file(meetup, Random(1)), exports=exports)))
    return path


def with_contact(path):
    """Settle the only blocker of the sample."""
    file = open_meetup(path).file
    crisis = structs.replace(
        file.meetup.crisis, contact_name="오준영", contact_phone="010-0000-0011"
    )
    return structs.replace(file.meetup, crisis=crisis)


def test_an_open_blocker_makes_the_status_1(sample, tmp_path, found):
    assert found(sample)[0] == 1
    status, told = found(saved(tmp_path, with_contact(sample)))
    assert told["counts"]["blocker"] == 0
    assert status == 0


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_list_names_severity_place_title_and_reason(sample, capsys, language):
    assert run(["check", str(sample), "--language", language]) == 1
    said = capsys.readouterr().out
    severity, place = {
        "ko": ("[막힘] 24시간 연락 담당이 없습니다.", "위기 대비 · 24시간 연락 담당"),
        "en": ("[Blocker]", "Crisis readiness · 24-hour contact"),
    }[language]
    assert severity in said
    assert f"{place} (crisis.contact_name)" in said


def test_the_json_counts_what_it_lists_in_the_order_of_the_coach(sample, found):
    _, told = found(sample)
    severities = [problem["severity"] for problem in told["problems"]]
    assert severities == sorted(severities, key=["blocker", "check", "tip"].index)
    assert told["counts"] == {each: severities.count(each) for each in ("blocker", "check", "tip")}
    assert 0 < told["readiness"]["percent"] <= 89
    assert told["readiness"]["sections"]["crisis"]["state"] == "blocked"
    assert told["today"] == "2026-08-16"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_problem_is_told_in_words(sample, found, language):
    for problem in found(sample, language)[1]["problems"]:
        words = [problem[name] for name in ("place", "title", "why", "path", "section")]
        assert all(words)
        assert not {*"{}"} & set("".join(words))


def test_a_risky_wording_comes_with_what_to_say_instead(tmp_path, found):
    meetup = a_meetup(
        a_message("후기를 꼭 올려 주세요."), a_dont(kind="promotion", instead="먼저 들려주세요.")
    )
    (problem,) = (
        each
        for each in found(saved(tmp_path, meetup))[1]["problems"]
        if each["rule"] == "wording.promotion"
    )
    assert "먼저 들려주세요." in problem["fix"]
    assert "‘후기를 꼭 올려 주세요.’" in problem["place"]


def test_what_one_press_settles_in_the_window_is_named_as_the_fix(sample, found):
    (cold,) = (p for p in found(sample)[1]["problems"] if p["rule"] == "crisis.watch_cold")
    assert cold["fix"] == "오늘 살펴봤음"


def test_dismissed_problems_are_not_listed(sample, tmp_path, found):
    file = open_meetup(sample).file
    coach = structs.replace(file.meetup.coach, dismissed=("goals.volume_only",))
    rules = {each["rule"] for each in found(sample)[1]["problems"]}
    dismissed = saved(tmp_path, structs.replace(file.meetup, coach=coach), file.exports)
    after = {each["rule"] for each in found(dismissed)[1]["problems"]}
    assert rules - after == {"goals.volume_only"}


def test_a_place_in_the_export_log_is_told_too(sample, tmp_path, found):
    file = open_meetup(sample).file
    late = [structs.replace(each, settled_on=None) for each in file.exports]
    assert late
    assert isinstance(late[0], Export)
    _, told = found(saved(tmp_path, file.meetup, tuple(late)))
    assert all(each["place"] for each in told["problems"])


@pytest.mark.parametrize("template", ["blank", "blogger_meetup", "press_session"])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_template_can_be_checked(tmp_path, found, template, language):
    path = tmp_path / "x.meetup"
    run(["new", str(path), "--template", template, "--language", language])
    capture = run(["check", str(path), "--language", language])
    assert capture in (0, 1)


def test_the_file_stays_as_it_is(sample):
    before = sample.read_bytes()
    run(["check", str(sample)])
    assert sample.read_bytes() == before


@pytest.mark.parametrize("data", [None, b"", b"not a meetup"])
def test_a_file_that_does_not_open_is_told_with_status_2(tmp_path, capsys, data):
    path = tmp_path / "gone.meetup"
    if data is not None:
        path.write_bytes(data)
    assert run(["check", str(path), "--json", "--language", "en"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "gone.meetup" in said.err


@pytest.mark.parametrize(
    "arguments",
    [[], ["--json"], ["x.meetup", "--text", "x"], ["--text", "x", "--lines", "-"],
     ["x.meetup", "--lines", "-"]],
)  # fmt: skip
def test_one_thing_is_checked_at_a_time(capsys, arguments):
    assert run(["check", *arguments, "--language", "en"]) == 2
    assert "Name one thing to check" in capsys.readouterr().err
