from datetime import date, time

import makers as m
import pytest

from meetupdesk.briefing.blocks import Link, Open, Strong
from meetupdesk.briefing.content.words import (
    chosen,
    counted,
    day_and_hours,
    link_to,
    match_words,
    names_in,
    plain,
    rows_of,
    stressed,
)  # fmt: skip
from meetupdesk.i18n import Translator
from meetupdesk.meetup.matching import match_of


def test_stress_comes_from_the_wording_and_never_from_a_value():
    tr = Translator("ko", {"a": "{name}은 *{count}개*입니다"})
    assert stressed(tr, "a", name="*굵게*", count=3) == ("*굵게*은 ", Strong("3개"), "입니다")


def test_wording_without_stress_is_a_plain_line():
    assert stressed(Translator("en", {"a": "Nothing to say"}), "a") == "Nothing to say"


def test_stressed_wording_knows_one_and_many():
    tr = Translator("en", {"a.one": "*{count}* entry", "a.other": "*{count}* entries"})
    assert plain(stressed(tr, "a", count=1)) == "1 entry"
    assert plain(stressed(tr, "a", count=2)) == "2 entries"


def test_a_number_keeps_its_counter(tr):
    assert " " not in counted(tr, "people", 8)


def test_a_choice_of_a_newer_program_is_printed_as_its_code(ko):
    assert chosen(ko, "people.stage", "befriended") == "befriended"


def test_a_session_without_day_or_start_is_to_be_decided(ko):
    assert day_and_hours(ko, m.a_session(None)) == (Open("미정"),)
    late = day_and_hours(ko, m.a_session(date(2026, 8, 28)))
    assert plain(late).endswith("시작 시각 미정")
    assert isinstance(late[-1], Open)


def test_a_session_says_its_hours(tr):
    words = plain(day_and_hours(tr, m.a_session(date(2026, 8, 28), starts=time(14))))
    assert words.replace("\u00a0", " ") in (
        "2026. 8. 28. (금) 오후 2:00",
        "Fri 28 Aug 2026 2:00 PM",
    )


@pytest.mark.parametrize(
    ("address", "printed"),
    [
        ("https://www.example.com/river/2026/8?a=1", "example.com/river"),
        ("http://example.com", "example.com"),
        ("https://name:word@example.com/x", "example.com/x"),
    ],
)
def test_an_address_is_printed_short_and_leads_on(address, printed):
    assert link_to(address) == Link(printed, address)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc", "https://[", "example"])
def test_other_addresses_are_text(address):
    assert link_to(address) == address


def test_the_match_of_somebody_unknown_is_not_called_none(ko):
    assert match_words(ko, match_of(m.a_person())) == "기록 없음"
    assert match_words(ko, match_of(m.a_person("이름", m.an_interest("사진")))) == "없음\u00a00/1"


def test_lines_and_names_are_cut_out_of_a_field():
    assert rows_of("하나\n\n 둘 ") == ("하나", "둘")
    assert names_in("최서윤, 강도현,") == ("최서윤", "강도현")
