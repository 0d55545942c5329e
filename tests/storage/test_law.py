import errno
import re
from datetime import date

import pytest
from storage.fake_files import FaultyFs

from meetupdesk.i18n import LANGUAGES, load_translator
from meetupdesk.storage import law
from meetupdesk.storage.fs import REAL
from meetupdesk.storage.home import Home
from meetupdesk.storage.law import law_of, own_rules, shipped_limits, start_own_rules

MEAL = """
[[rule]]
id = "graft.meal"
kind = "limit"
value = 30000
unit = "krw"
applies_to = ["covered"]
source = "우리 기관 행동강령 제14조"
checked_on = 2026-11-01
certainty = "statute"
ko = "식사는 1인당 3만 원까지입니다."
en = "Meals: up to 30,000 KRW a person."
"""
DAY = date(2026, 8, 28)


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "data")


@pytest.fixture
def write(home):
    """Return what puts a text, or bytes, into the person's copy."""

    def written(data):
        home.root.mkdir(exist_ok=True)
        own_rules(home).write_bytes(data.encode() if isinstance(data, str) else data)
        return law_of(home)

    return written


def test_without_a_copy_the_shipped_rules_count(home):
    found = law_of(home)
    assert found == shipped_limits()
    assert found.fault is None


def test_a_changed_entry_replaces_the_shipped_one_and_is_marked(write):
    found = write(MEAL)
    rule = found.on(DAY, "graft.meal")
    assert (rule.value, rule.own, found.fault) == (30_000, True, None)
    others = [each for each in found.rules if each.id != "graft.meal"]
    assert others == [each for each in shipped_limits().rules if each.id != "graft.meal"]


def test_an_entry_of_ones_own_is_marked_too(write):
    found = write(MEAL.replace("graft.meal", "house.meal"))
    assert [rule.id for rule in found.rules if rule.own] == ["house.meal"]


def test_a_copy_that_changes_nothing_marks_nothing(home, write):
    start = start_own_rules(home).read_text("utf-8")
    assert write(start) == shipped_limits()
    entries = re.sub(r"(?m)^# ?(?=\[\[rule|[a-z_]+ = )", "", start)
    assert write(entries) == shipped_limits()
    assert entries.count("\n[[rule]]") == len(shipped_limits().rules)


def test_the_copy_is_made_once_and_never_overwritten(home, write):
    assert start_own_rules(home) == own_rules(home)
    write(MEAL)
    start_own_rules(home)
    assert own_rules(home).read_text("utf-8") == MEAL


def test_windows_editors_do_no_harm(write):
    found = write(b"\xef\xbb\xbf" + MEAL.replace("\n", "\r\n").encode())
    assert found.fault is None
    assert found.on(DAY, "graft.meal").own


DAMAGED = {
    "law.not_text": [MEAL.encode("cp949"), MEAL.encode("utf-16")],
    "law.not_toml": [MEAL.replace('"graft.meal"', '"graft.meal'), "[[rule", "a = " + "[" * 5000],
    "law.wrong_entry": [
        "rule = 3", MEAL.replace("value", "vaule"), MEAL.replace("30000", '"3만"'),
        MEAL.replace("30000", "-1"), MEAL.replace('"limit"', '"limt"'), MEAL + MEAL,
        MEAL.replace('"statute"', '"sure"'), MEAL.replace('["covered"]', '["me"]'),
        MEAL.replace('ko = "식사는 1인당 3만 원까지입니다."', ""),
        MEAL + "valid_from = 2026-02-01\nvalid_to = 2026-01-01",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "data"), [(key, data) for key, texts in DAMAGED.items() for data in texts]
)
def test_a_damaged_copy_is_told_and_the_shipped_rules_count(write, home, key, data):
    found = write(data)
    assert found == shipped_limits()
    assert found.fault.key == key
    for tr in map(load_translator, LANGUAGES):
        for part in ("title", "text"):
            assert tr(f"{key}.{part}", **found.fault.values)
        assert str(own_rules(home)) in tr(f"{key}.text", **found.fault.values)


def test_the_line_and_the_entry_are_named(write):
    assert write(MEAL.replace('"graft.meal"', '"graft.meal')).fault.values["line"] == "3"
    assert write(MEAL.replace("30000", "-1")).fault.values["entry"] == "graft.meal"


def test_a_copy_that_the_system_keeps_back_is_told(home, write):
    write(MEAL)
    found = law_of(home, fs=FaultyFs(REAL, at=0, fault=errno.EACCES))
    assert (found, found.fault.key) == (shipped_limits(), law.OwnRulesNotRead.key)
