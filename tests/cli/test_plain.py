import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.cli import run
from meetupdesk.cli.faults import NotPlainJson
from meetupdesk.cli.plain import fit_to_keep, from_plain_json, plain_json
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.storage.document import new_file
from meetupdesk.storage.opening import open_meetup


@pytest.fixture
def sample(tmp_path):
    path = tmp_path / "sample.meetup"
    run(["new", str(path), "--template", "sample", "--language", "ko"])
    return path


def packed(tmp_path, value):
    source, path = tmp_path / "in.json", tmp_path / "out.meetup"
    source.write_text(value if isinstance(value, str) else json.dumps(value), "utf-8")
    return run(["pack", str(source), str(path), "--language", "en"]), path


def test_unpacking_and_packing_gives_the_same_document(sample, tmp_path):
    plain, again = tmp_path / "plain.json", tmp_path / "again.meetup"
    assert run(["unpack", str(sample), str(plain)]) == 0
    assert run(["pack", str(plain), str(again)]) == 0
    old, new = open_meetup(sample).file, open_meetup(again).file
    assert (new.meetup, new.exports) == (old.meetup, old.exports)
    assert (new.doc_id, new.secret) == (old.doc_id, old.secret)


def test_without_a_second_path_the_plain_json_goes_to_stdout(sample, capsys):
    capsys.readouterr()
    assert run(["unpack", str(sample)]) == 0
    assert json.loads(capsys.readouterr().out)["meetup"]["overview"]["organisation"] == "A기관"


def test_a_script_may_leave_out_everything_but_the_meetup(tmp_path):
    status, path = packed(tmp_path, {"meetup": {"overview": {"title": "강변 간담회"}}})
    assert status == 0
    assert open_meetup(path).file.meetup == Meetup(overview=Overview(title="강변 간담회"))


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ({"meetup": {"people": [{"id": "p-1"}, {"id": "p-2", "handle": 3}]}},
         ["meetup.people[1].handle", "a text", "a whole number"]),
        ({"meetup": {"overview": {"titel": "x"}}}, ["meetup.overview.titel", "title"]),
        ({"meetup": {"people": [{"handle": "x"}]}}, ["meetup.people[0]", "“id” is missing"]),
        ({"meetup": {"schedule": {"sessions": [{"id": "s-1", "day": "28.8.2026"}]}}},
         ["meetup.schedule.sessions[0].day", "not a day"]),
        ({"meetup": {"people": [{"id": "p-1", "stage": "friend"}]}},
         ["meetup.people[0].stage", "trusted"]),
        ({"meetup": {"people": [{"id": "p-1", "sessions": None}]}},
         ["meetup.people[0].sessions", "a list", "null"]),
        ({"meetup": {"overview": {"edition": 1.5}}}, ["meetup.overview.edition", "fraction"]),
        ({"meetup": [], "version": 1}, ["meetup", "an object", "a list"]),
        ({"overview": {}}, ["overview", "meetup"]),
        ([], ["at its start", "an object"]),
        ('{"meetup": ', ["at its start", "whole JSON"]),
        ('{"meetup": {"overview": {"title": "\\ud800"}}}', ["whole JSON"]),
        ("[" * 100_000, ["whole JSON"]),
        ({"meetup": {}, "version": 99}, ["version", "1"]),
    ],
)  # fmt: skip
def test_the_first_wrong_value_is_named_with_place_and_reason(tmp_path, capsys, value, told):
    status, path = packed(tmp_path, value)
    error = capsys.readouterr().err
    assert status == 2
    assert not path.exists()
    assert [part for part in told if part not in error] == []


def test_bytes_that_are_no_utf8_are_told(tmp_path, capsys):
    source = tmp_path / "in.json"
    source.write_bytes('{"meetup": {"overview": {"title": "강변"}}}'.encode("cp949"))
    assert run(["pack", str(source), str(tmp_path / "x.meetup"), "--language", "ko"]) == 2
    assert "UTF-8" in capsys.readouterr().err


def test_a_missing_source_is_told_by_name(tmp_path, capsys):
    assert run(["pack", str(tmp_path / "none.json"), str(tmp_path / "x.meetup")]) == 2
    assert "none.json" in capsys.readouterr().err


def test_texts_are_cleaned_like_typed_ones():
    dirty = Overview(title=" 강변\r\n공원\x00 ", decision_needed="\u202e가\r나")
    meetup, remarks = fit_to_keep(Meetup(overview=dirty))
    assert (meetup.overview.title, meetup.overview.decision_needed) == ("강변 공원", "가\n나")
    assert remarks == ()


def test_a_resident_number_is_left_out_and_told(tmp_path, capsys):
    status, path = packed(
        tmp_path, {"meetup": {"overview": {"owner": "900101-1234567", "title": "강변"}}}
    )
    overview = open_meetup(path).file.meetup.overview
    assert (status, overview.owner, overview.title) == (1, "", "강변")
    assert "resident" in capsys.readouterr().err


def test_long_texts_are_kept_whole(tmp_path):
    status, path = packed(tmp_path, {"meetup": {"overview": {"decision_needed": "가" * 10_000}}})
    assert status == 0
    assert len(open_meetup(path).file.meetup.overview.decision_needed) == 10_000


def test_ids_made_by_hand_become_sound_and_references_follow(tmp_path):
    themes, asks = [{"id": "t-1", "name": "수질"}], [{"id": "a-1", "theme": "t-1"}]
    _, path = packed(tmp_path, {"meetup": {"themes": themes, "messages": {"asks": asks}}})
    meetup = open_meetup(path).file.meetup
    assert meetup.messages.asks[0].theme == meetup.themes[0].id


def test_the_schema_knows_choices_limits_and_rows(capsys):
    assert run(["schema"]) == 0
    definitions = json.loads(capsys.readouterr().out)["$defs"]
    person = definitions["Person"]["properties"]
    assert "trusted" in person["stage"]["enum"]
    assert person["handle"]["x-limit"] == 40
    assert person["sessions"]["x-rows"] == "schedule.sessions"
    assert definitions["Person"]["required"] == ["id"]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_the_plain_form(text):
    meetup = Meetup(overview=Overview(title=text))
    assert from_plain_json(plain_json(new_file(meetup))).meetup == meetup


@given(st.binary(max_size=300))
def test_random_bytes_end_in_a_named_fault(data):
    with pytest.raises(NotPlainJson) as caught:
        from_plain_json(data)
    assert caught.value.values["reason"]


def test_an_empty_meetup_is_enough():
    assert from_plain_json(msgspec.json.encode({"meetup": {}})).meetup == Meetup()
