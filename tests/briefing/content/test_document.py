import subprocess
import sys
from datetime import date
from itertools import pairwise

import makers as m
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from meetupdesk.briefing.blocks import (
    Carries,
    Heading,
    HeatTable,
    KeyMessage,
    Open,
    Options,
    Table,
)
from meetupdesk.briefing.content import VARIANTS, file_stem
from meetupdesk.meetup.checks import problems
from meetupdesk.meetup.fields import Email, Link, Phone, Row, Text, kinds
from meetupdesk.meetup.limits import Limits
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.overview import Overview

ALL = tuple(VARIANTS)
FULL = tuple(section.key for section in VARIANTS["full"])


def test_full_prints_every_section_in_order(write, filled, ko):
    document = write(filled, ko, front_page=True)
    found = [block.section for block in document.blocks if isinstance(block, Heading)]
    assert [key for key in dict.fromkeys(found) if key] == [
        "summary", *(key for key in FULL if key not in ("cover", "summary"))
    ]  # fmt: skip


def test_an_empty_meetup_prints_only_what_is_never_left_out(write, tr):
    document = write(Meetup(), tr)
    found = {block.section for block in document.blocks if isinstance(block, Heading)}
    assert found - {""} == {"summary", "listening", "goals", "principles", "legal", "crisis"}


@pytest.mark.parametrize("variant", ALL)
@pytest.mark.parametrize("front_page", [False, True])
def test_a_document_has_one_title_and_skips_no_level(write, filled, tr, variant, front_page):
    for meetup in (filled, Meetup()):
        document = write(meetup, tr, variant, front_page=front_page)
        levels = [block.level for block in document.blocks if isinstance(block, Heading)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("variant", ALL)
def test_tables_are_even(write, filled, tr, find, variant):
    for table in find(write(filled, tr, variant), Table):
        assert sum(column.share for column in table.columns) == 100
        assert {len(row) for row in table.rows} == {len(table.columns)}
        assert all(mark.row < len(table.rows) for mark in table.marks)
        assert table.summary


@pytest.mark.parametrize("variant", ALL)
def test_the_one_sentence_stands_once(write, filled, tr, find, variant):
    assert len(find(write(filled, tr, variant), KeyMessage)) <= 1


def test_only_chosen_sections_are_printed(write, filled, ko, section):
    document = write(filled, ko, sections=frozenset(["goals"]))
    assert section(document, "goals")
    assert not section(document, "listening")
    assert document.blocks[0] == Heading(text="강변공원 간담회", level=1)


def test_a_key_message_without_summary_stands_with_the_messages(write, filled, ko, find):
    assert find(write(filled, ko, sections=frozenset(["messages"])), KeyMessage)


@pytest.mark.parametrize("variant", ALL)
def test_a_document_is_a_draft_until_everybody_signed(write, filled, ko, variant):
    unsigned = structs.replace(
        filled, overview=structs.replace(filled.overview, approvals=(m.an_approval(),))
    )
    assert write(unsigned, ko, variant).draft == "초안"
    assert write(filled, ko, variant).draft == ""
    assert write(filled, ko, variant, draft=True).draft == "초안"


def test_footer_and_marking_name_day_edition_and_classification(write, filled, ko):
    document = write(filled, ko)
    assert document.footer.replace("\u00a0", " ") == "2026. 8. 16. 기준 · 1판"
    assert document.marking == "내부용"
    assert document.organisation == "A기관  소통협력팀"


def test_the_public_copy_has_neither_box_nor_edition(write, filled, tr):
    document = write(filled, tr, "public")
    assert document.marking == ""
    assert "·" not in document.footer


def test_cards_are_small_and_pages_are_limited(write, filled, tr):
    assert write(filled, tr, "speaker_card").paper == "A5"
    assert write(filled, tr, "speaker_card").fit == 2
    assert write(filled, tr, "one_page").fit == 1
    assert write(filled, tr).fit is None


@pytest.mark.parametrize("variant", ALL)
def test_no_guest_can_be_reached_or_judged_from_any_document(write, filled, tr, said, variant):
    forbidden = ("0000-0011", "sky@", "김실명", "메모비밀", "공개 주소")
    words = said(write(filled, tr, variant, hide_contacts=False))
    assert [text for text in forbidden if text in words] == []


@pytest.mark.parametrize("variant", ALL)
def test_somebody_who_may_not_appear_is_in_no_document(write, filled, tr, said, variant):
    refused = next(person for person in filled.people if person.handle == "조은채")
    document = write(filled, tr, variant)
    assert "조은채" not in said(document)
    assert "빠질 의견" not in said(document)
    assert refused.id not in document.carries.people


@pytest.mark.parametrize("variant", ALL)
def test_typed_contact_data_of_guests_are_covered(write, filled, ko, said, variant):
    call = "010-0000-0011 또는 Sky@Example.com"
    typed = structs.replace(
        filled,
        goals=structs.replace(filled.goals, vision=call),
        messages=structs.replace(filled.messages, headline=call),
        listening=structs.replace(filled.listening, reason=call),
        follow_ups=structs.replace(
            filled.follow_ups, reply_opening=call, items=(m.a_follow_up("opinion", text=call),)
        ),
    )
    words = said(write(typed, ko, variant))
    assert "0011" not in words
    assert "example.com 또는" not in words.casefold()
    assert "(연락처 가림) 또는 (연락처 가림)" in words


def test_real_names_are_printed_only_when_ticked(write, filled, ko, said):
    assert "김하늘 (김실명)" in said(write(filled, ko, real_names=True))
    assert "people.real_name" in write(filled, ko, real_names=True).carries.fields
    for variant in ("one_page", "public"):
        assert "김실명" not in said(write(filled, ko, variant, real_names=True))


def test_own_numbers_are_printed_only_when_contacts_are_shown(write, filled, ko, said):
    for number in ("010-0000-0099", "010-0000-0088"):
        assert number not in said(write(filled, ko))
        assert number in said(write(filled, ko, hide_contacts=False))


def test_duty_numbers_are_for_staff_only(write, filled, ko, said):
    duty = {variant: "0000-0077" in said(write(filled, ko, variant)) for variant in ALL}
    assert {variant for variant, printed in duty.items() if printed} == {"full", "speaker_card"}


@pytest.mark.parametrize("variant", ALL)
def test_what_is_carried_is_what_is_printed(write, filled, ko, said, variant):
    found = problems(filled, (), date(2026, 8, 16), Limits())
    document = write(filled, ko, variant, problems=found)
    words = said(document)
    printed = {person.id for person in filled.people if person.handle in words}
    assert set(document.carries.people) == printed


def test_the_public_copy_carries_nobody(write, filled, tr):
    assert write(filled, tr, "public").carries == Carries()


@pytest.mark.parametrize("variant", ALL)
def test_under_alias_nobody_outside_recognises_anything(write, filled, tr, said, variant):
    telling = structs.replace(
        filled,
        goals=structs.replace(filled.goals, vision="a기관은 김하늘 님의 강변일기를 읽었습니다"),
    )
    document = write(telling, tr, variant, alias=True)
    words = said(document).casefold()
    true_names = ("a기관", "김하늘", "강변일기", "이도윤", "river.example.com")
    assert [name for name in true_names if name in words] == []
    assert "가기관" in document.organisation


def test_a_file_is_named_by_title_variant_and_day(filled, tr, ko):
    names = {
        variant: file_stem(filled, ko, Options(variant=variant), date(2026, 8, 16))
        for variant in ALL
    }
    assert names == {
        "full": "강변공원 간담회_브리핑_20260816",
        "one_page": "강변공원 간담회_브리핑요약_20260816",
        "speaker_card": "강변공원 간담회_진행카드_20260816",
        "public": "강변공원 간담회_브리핑공개용_20260816",
        "agency_brief": "강변공원 간담회_대행사요청서_20260816",
        "reply_letter": "강변공원 간담회_회신문_20260816",
        "report": "강변공원 간담회_결과보고서_20260816",
        "hold_memo": "강변공원 간담회_보류메모_20260816",
    }


def test_under_alias_the_file_name_uses_it(ko):
    meetup = m.a_meetup(
        overview=Overview(title="A기관 간담회", organisation="A기관", alias="가기관")
    )
    name = file_stem(meetup, ko, Options(variant="full", alias=True), date(2026, 8, 16))
    assert name == "가기관 간담회_브리핑_20260816"


@pytest.mark.parametrize("variant", ALL)
def test_a_meetup_after_the_day_is_written_too(write, filled, tr, variant):
    assert write(filled, tr, variant, today=date(2027, 3, 1)).blocks


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1, max_size=30), variant=st.sampled_from(ALL), alias=st.booleans())
def test_any_text_in_any_field_is_written_as_text(write, filled, tr, text, variant, alias):
    document = write(_filled_with(filled, text), tr, variant, alias=alias, hide_contacts=False)
    assert document.blocks


@pytest.mark.parametrize(
    "text", ["R&D", "<b>", "*굵게*", "{name}", "{0}", "%s", "   ", "\u202e\x00"]
)
def test_hostile_text_is_printed_as_it_is(write, filled, tr, said, text, find):
    document = write(_filled_with(filled, text), tr, hide_contacts=False)
    assert text.strip() in "\n".join(t for t in find(document, str))
    opened = {str(part) for part in find(document, Open)}
    assert not any(text.strip() and text in part for part in opened)


def _filled_with(holder, text):
    """Return the value with the text in every typed field."""
    changes = {}
    for name in holder.__struct_fields__:
        value = getattr(holder, name)
        if isinstance(value, tuple) and value and isinstance(value[0], Row):
            changes[name] = tuple(_filled_with(row, text) for row in value)
        elif hasattr(value, "__struct_fields__"):
            changes[name] = _filled_with(value, text)
    typed = {
        name: text
        for name, kind in kinds(type(holder)).items()
        if isinstance(kind, Text | Link | Email | Phone)
    }
    return structs.replace(holder, **changes, **typed)


def test_a_crowd_is_written_with_short_tables(write, ko, find):
    meetup = m.a_meetup(m.a_theme(), m.a_session(), *m.a_crowd(200, invitation="confirmed"))
    table = find(write(meetup, ko, sections=frozenset(["people"])), Table)[0]
    assert [column.title for column in table.columns] == ["이름", "일치", "담당자"]
    assert len(table.rows) == 200


def test_many_themes_get_a_second_table(write, ko, find):
    themes = tuple(m.a_theme(f"테마{number}") for number in range(9))
    person = m.a_person("강바람", m.an_interest(themes[8], 3), invitation="confirmed")
    meetup = m.a_meetup(*themes, person)
    first, second = find(write(meetup, ko, sections=frozenset(["matches"])), HeatTable)
    assert first.columns[0] == "테마8"
    assert (len(first.columns), len(second.columns)) == (8, 1)


def test_blocks_and_content_need_no_drawing_library():
    code = "import meetupdesk.briefing.content, sys; print('reportlab' in sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "False"
