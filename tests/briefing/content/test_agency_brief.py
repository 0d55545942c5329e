from datetime import date

import makers as m
from msgspec import structs

from meetupdesk.briefing.blocks import Lines, Open, Paragraph
from meetupdesk.meetup.model.privacy import Privacy


def test_the_brief_begins_with_what_we_want_to_hear(write, filled, ko, said):
    words = said(write(filled, ko, variant="agency_brief"))
    heard, asked = words.index("불편을 듣습니다"), words.index("어디가 어둡습니까?")
    assert heard < asked < words.index("부탁드릴 일")


def test_a_goal_to_inform_is_nothing_we_want_to_hear(write, ko, find):
    meetup = m.a_meetup(m.a_goal("공사를 알립니다", kind="inform"))
    assert "미정" in find(write(meetup, ko, variant="agency_brief"), Open)


def test_the_brief_says_what_is_not_asked_and_not_said(write, filled, ko, section, said):
    words = said(section(write(filled, ko, variant="agency_brief"), "not_done"))
    for told in ("먼저 묻습니다", "글이나 홍보를 부탁하지 않습니다", "부풀리지 않습니다"):
        assert told in words


def test_the_agency_finds_room_for_what_is_needed(write, filled, tr, find):
    assert len(find(write(filled, tr, variant="agency_brief"), Lines)) == 1


def test_data_rules_come_with_the_law_and_say_that_this_is_no_advice(write, filled, ko, section):
    found = section(write(filled, ko, variant="agency_brief"), "data")
    assert any(isinstance(block, Paragraph) and "자문이 아닙니다" in block.text for block in found)


def test_the_day_of_the_contract_is_told_or_shown_as_a_gap(write, filled, ko, section, said, find):
    contract = Privacy(processor="B대행사", processor_contract_on=date(2026, 7, 31))
    with_contract = structs.replace(filled, privacy=contract)
    told = section(write(with_contract, ko, variant="agency_brief"), "data")
    assert "2026. 7. 31. (금)" in said(told)
    without = structs.replace(filled, privacy=Privacy())
    assert find(section(write(without, ko, variant="agency_brief"), "data"), Open)


def test_no_guest_stands_in_the_brief(write, filled, ko, said):
    written = write(filled, ko, variant="agency_brief")
    assert "김하늘" not in said(written)
    assert written.carries.people == ()
