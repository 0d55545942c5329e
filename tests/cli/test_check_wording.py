import io
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.cli import run
from meetupdesk.cli.check_wording import STDIN, lines_in
from meetupdesk.meetup.wording import hits

ASKING = "행사 소식을 많이 알려 주시면 감사하겠습니다."


def heard(capsys, *arguments):
    assert run(["check", *arguments]) == 0
    return capsys.readouterr().out


def rows(capsys, path):
    return [json.loads(line) for line in heard(capsys, "--lines", str(path)).splitlines()]


@pytest.mark.parametrize(
    ("language", "why"), [("ko", "자유입니다"), ("en", "up to them")], ids=["ko", "en"]
)
def test_a_sentence_is_told_with_family_phrase_place_reason_and_offer(capsys, language, why):
    told = json.loads(heard(capsys, "--text", ASKING, "--language", language))
    (hit,) = told["hits"]
    assert told["text"] == ASKING
    assert told["families"] == ["promotion"] == [hit["family"]]
    assert ASKING[hit["start"] : hit["end"]] == hit["phrase"]
    assert why in hit["why"]
    assert hit["suggestion"] == "오늘 느끼신 점을 여기서 먼저 들려주세요."


def test_the_offer_speaks_the_language_of_the_text(capsys):
    told = json.loads(heard(capsys, "--text", "It is a world-class park.", "--language", "ko"))
    assert told["hits"][0]["suggestion"] == "Three things are not decided yet."


def test_a_harmless_sentence_has_no_hits(capsys):
    told = json.loads(heard(capsys, "--text", "무엇을 바꾸면 좋겠습니까?"))
    assert told == {"text": "무엇을 바꾸면 좋겠습니까?", "families": [], "hits": []}


def test_each_line_gives_one_object_in_its_order(tmp_path, capsys):
    path = tmp_path / "lines.txt"
    path.write_bytes(f"\ufeff{ASKING}\r\n\r\n듣겠습니다.\n   ".encode())
    told = rows(capsys, path)
    assert [each["text"] for each in told] == [ASKING, "", "듣겠습니다.", "   "]
    assert [each["families"] for each in told] == [["promotion"], [], [], []]


def test_standard_input_is_read_for_a_dash(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{ASKING}\n".encode())))
    assert [each["families"] for each in rows(capsys, STDIN)] == [["promotion"]]


def test_an_empty_file_gives_nothing(tmp_path, capsys):
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    assert rows(capsys, path) == []


@pytest.mark.parametrize("data", [ASKING.encode("cp949"), ASKING.encode("utf-16")])
def test_another_encoding_is_told_with_its_line_before_anything_is_written(tmp_path, capsys, data):
    path = tmp_path / "old.txt"
    path.write_bytes(b"first\n" + data)
    assert run(["check", "--lines", str(path), "--language", "en"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "old.txt, line 2" in said.err


def test_bytes_that_are_no_text_are_told_on_the_command_line_too(capsys):
    assert run(["check", "--text", "\udcff", "--language", "ko"]) == 2
    assert "UTF-8" in capsys.readouterr().err


def test_a_missing_file_is_told(tmp_path, capsys):
    assert run(["check", "--lines", str(tmp_path / "gone.txt"), "--language", "en"]) == 2
    assert "gone.txt" in capsys.readouterr().err


@given(st.lists(st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs"]))))
def test_lines_come_back_as_they_were_written(lines):
    data = "".join(f"{line}\n" for line in lines).encode().removeprefix(b"\xef\xbb\xbf")
    first = [line.removeprefix("\ufeff") for line in lines[:1]]
    assert [*lines_in(data, STDIN)] == [*first, *lines[1:]]


def test_all_hits_of_the_check_are_told(capsys):
    text = f"{ASKING} 자료에 다 있으니 질의응답은 생략합니다."
    told = json.loads(heard(capsys, "--text", text))
    assert [(each["family"], each["start"], each["end"]) for each in told["hits"]] == [
        (hit.family, hit.start, hit.end) for hit in hits(text)
    ]


def test_letters_that_a_terminal_lacks_are_escaped_not_lost(monkeypatch):
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", out)
    assert run(["check", "--text", ASKING]) == 0
    out.flush()
    assert json.loads(out.buffer.getvalue())["text"] == ASKING
