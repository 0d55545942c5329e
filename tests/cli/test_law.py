import json
from datetime import date
from random import Random

import pytest
from makers import a_benefit, a_meetup, a_person

from meetupdesk.cli import run
from meetupdesk.storage.document import encode, new_file
from meetupdesk.storage.law import own_rules

MEAL = """
[[rule]]
id = "graft.meal"
kind = "limit"
value = 10000
unit = "krw"
applies_to = ["covered"]
source = "우리 기관 행동강령"
checked_on = 2026-11-01
certainty = "statute"
ko = "식사는 1인당 1만 원까지입니다."
en = "Meals: up to 10,000 KRW a person."
"""


@pytest.fixture
def write(home):
    """Return what puts a text into the person's own rules."""

    def written(text):
        home.root.mkdir(parents=True)
        own_rules(home).write_text(text, "utf-8")

    return written


@pytest.fixture
def dinner(tmp_path):
    """Return a document with a meal for 20,000 KRW to somebody who is covered."""
    guest = a_person(covered="yes", invitation="confirmed")
    meal = a_benefit("meal", 20_000, day=date(2026, 8, 28), person=guest)
    path = tmp_path / "x.meetup"
    path.write_bytes(encode(new_file(a_meetup(guest, meal), Random(1))))
    return path


def rules_of(path, capsys):
    status = run(["check", str(path), "--json", "--language", "en"])
    told = capsys.readouterr()
    return status, {each["rule"] for each in json.loads(told.out)["problems"]}, told.err


def test_a_persons_own_rule_counts_on_the_command_line(dinner, write, capsys):
    assert "privacy.benefit_over" not in rules_of(dinner, capsys)[1]
    write(MEAL)
    assert "privacy.benefit_over" in rules_of(dinner, capsys)[1]


def test_a_damaged_copy_is_told_and_the_shipped_rules_count(dinner, write, capsys):
    write(MEAL.replace("10000", "ten"))
    status, rules, told = rules_of(dinner, capsys)
    assert "privacy.benefit_over" not in rules
    assert "Line 5 of your own rules" in told
    assert status == 1


def test_an_export_tells_of_a_damaged_copy_too(dinner, write, tmp_path, capsys):
    write(MEAL.replace('"limit"', '"limt"'))
    assert run(["export", str(dinner), "--pdf", str(tmp_path / "x.pdf"), "--language", "ko"]) == 1
    assert "‘graft.meal’ 항목을 쓸 수 없습니다" in capsys.readouterr().err
    assert (tmp_path / "x.pdf").exists()
