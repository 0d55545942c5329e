import re
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from meetupdesk.meetup.limits import AUDIENCES, CERTAINTIES, KINDS, UNITS, Limits, limits_from
from meetupdesk.meetup.model.people import BASES, CONSENT_WAYS
from meetupdesk.paths import read_toml

SHIPPED = limits_from(read_toml("rules/kr.toml"), read_toml("rules/foreign.toml"))
SOURCE = Path(__file__).parents[2] / "src"
IDS = (
    "pipa.bases", "pipa.consent_tells", "pipa.minimum", "pipa.third_party", "pipa.separate",
    "pipa.ways", "pipa.stand_out", "pipa.source_on_request", "pipa.destroy", "pipa.destroy_days",
    "pipa.destroy_how", "pipa.under_14", "pipa.sensitive", "pipa.rrn", "pipa.filming",
    "pipa.processor", "pipa.register", "pipa.abroad", "pipa.breach", "graft.who", "graft.meal",
    "graft.gift", "graft.gift_farm", "graft.gift_farm_holiday", "graft.direct_interest",
    "graft.official_event", "graft.general", "graft.fee", "election.giving",
    "election.sixty_days", "kftc.place", "kftc.form", "kftc.later", "kftc.free_meal",
    "kftc.public_body", "network.ads", "gdpr.notice", "us.endorse",
)  # fmt: skip


def a_rule(rule_id="graft.meal", **values):
    """One entry as a rules file has it once parsed."""
    return {
        "id": rule_id, "kind": "limit", "value": 50_000, "unit": "krw", "applies_to": ["covered"],
        "source": "별표 1", "checked_on": date(2026, 11, 22), "certainty": "secondary",
        "ko": "5만 원까지입니다.", "en": "Up to 50,000 KRW.",
    } | values  # fmt: skip


def a_file(*rules):
    return {"rule": list(rules)}


def test_the_shipped_files_have_every_rule_of_the_design():
    assert {rule.id for rule in SHIPPED.rules} == set(IDS)


@pytest.mark.parametrize("rule", SHIPPED.rules, ids=lambda rule: rule.id)
def test_a_shipped_rule_is_complete(rule):
    assert rule.kind in KINDS
    assert rule.unit in UNITS
    assert rule.certainty in CERTAINTIES
    assert rule.applies_to
    assert set(rule.applies_to) <= set(AUDIENCES)
    assert (rule.value is None) == (rule.unit == "") == (rule.kind == "text")
    assert rule.source
    assert rule.checked_on == date(2026, 11, 22)
    assert not rule.own


@pytest.mark.parametrize("rule", SHIPPED.rules, ids=lambda rule: rule.id)
def test_a_shipped_rule_speaks_both_languages_and_vouches_for_nothing(rule):
    assert re.search("[가-힣]", rule.words("ko"))
    assert rule.words("ko").endswith(("다.", "요."))
    assert rule.words("en").endswith(".")
    assert not re.search("[가-힣]", rule.words("en").replace("(광고)", ""))
    assert not re.search(r"합법|위법|\b(il)?legal", rule.ko + rule.en)


@pytest.mark.parametrize("rule", SHIPPED.rules, ids=lambda rule: rule.id)
def test_what_nobody_has_verified_says_so(rule):
    if rule.certainty == "unchecked":
        assert "확인" in rule.source
        assert re.search("확인해야|분명하지", rule.ko)
        assert re.search("verify|unclear", rule.en)


def test_no_id_has_two_rules_on_one_day():
    for rule_id in IDS:
        same = [rule for rule in SHIPPED.rules if rule.id == rule_id]
        spans = sorted((r.valid_from or date.min, r.valid_to or date.max) for r in same)
        assert all(first <= last for first, last in spans)
        assert all(one[1] < next_one[0] for one, next_one in pairwise(spans))


def test_every_rule_that_the_code_names_exists():
    pattern = re.compile(r'"((?:pipa|graft|election|kftc|network|gdpr|us)\.\w+)"')
    named = {name for path in SOURCE.rglob("*.py") for name in pattern.findall(path.read_text())}
    assert "graft.meal" in named
    assert named <= set(IDS)


def test_the_words_name_as_many_grounds_and_ways_as_the_choices():
    assert len(BASES) - 1 == 7
    ways = SHIPPED.on(date(2026, 8, 28), "pipa.ways")
    assert ways.ko.count(",") + 1 == len(CONSENT_WAYS) - 1


def test_amounts_and_periods_are_those_of_the_design():
    day = date(2026, 2, 1)
    found = {rule.id: rule.value for rule in SHIPPED.on_day(day) if rule.value is not None}
    assert found == {
        "pipa.destroy_days": 5, "pipa.breach": 72, "graft.meal": 50_000, "graft.gift": 50_000,
        "graft.gift_farm": 150_000, "graft.gift_farm_holiday": 300_000, "graft.general": 1_000_000,
        "election.sixty_days": 60, "gdpr.notice": 1,
    }  # fmt: skip


def test_both_ends_belong_to_the_time_of_a_rule():
    days = {"valid_from": date(2026, 1, 24), "valid_to": date(2026, 2, 22)}
    limits = limits_from(a_file(a_rule(**days)))
    inside = [date(2026, 1, 24), date(2026, 2, 22)]
    outside = [date(2026, 1, 23), date(2026, 2, 23)]
    assert all(limits.on(day, "graft.meal") for day in inside)
    assert not any(limits.on(day, "graft.meal") for day in outside)
    assert [len(limits.on_day(day)) for day in (*inside, *outside)] == [1, 1, 0, 0]


def test_a_rule_without_days_always_holds_and_an_unknown_one_never():
    assert SHIPPED.on(date(1999, 1, 1), "pipa.bases")
    assert SHIPPED.on(date(2026, 1, 1), "pipa.nothing") is None


def test_amounts_that_follow_each_other_each_have_their_days():
    old = a_rule(value=30_000, valid_to=date(2024, 8, 26))
    limits = limits_from(a_file(old, a_rule(valid_from=date(2024, 8, 27))))
    assert limits.on(date(2024, 8, 26), "graft.meal").value == 30_000
    assert limits.on(date(2024, 8, 27), "graft.meal").value == 50_000


def test_a_persons_own_copy_replaces_an_id_as_a_whole():
    shipped = a_file(
        a_rule(valid_to=date(2026, 1, 1)), a_rule(valid_from=date(2026, 1, 2)), a_rule("x")
    )
    own = a_file(a_rule(value=70_000), a_rule("y"))
    limits = limits_from(shipped, own)
    assert [(r.id, r.value, r.own) for r in limits.rules] == [
        ("graft.meal", 70_000, True), ("x", 50_000, False), ("y", 50_000, False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "broken",
    [
        {"rule": "none"},
        a_file({"id": "x"}),
        a_file(a_rule(value="5만")),
        a_file(a_rule(valdi_to=1)),
    ],
)
def test_a_file_of_another_form_is_refused_with_the_place(broken):
    with pytest.raises(msgspec.ValidationError, match=r"at `\$|\$\.rule|unknown field"):
        limits_from(broken)


def test_a_rule_is_stale_after_a_year():
    (rule,) = limits_from(a_file(a_rule())).rules
    assert not rule.is_stale(rule.checked_on + timedelta(365))
    assert rule.is_stale(rule.checked_on + timedelta(366))


def test_the_day_of_the_check_is_that_of_the_oldest_one():
    later = a_rule("x", checked_on=date(2027, 1, 5))
    assert limits_from(a_file(a_rule(), later)).checked_on == date(2026, 11, 22)
    assert SHIPPED.checked_on == date(2026, 11, 22)


def test_without_rules_nothing_holds():
    assert limits_from() == Limits()
    assert Limits().on(date(2026, 1, 1), "graft.meal") is None
    assert Limits().checked_on == date.min
