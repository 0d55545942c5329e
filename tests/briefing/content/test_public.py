from datetime import date

import makers as m
import pytest
from msgspec import structs

from meetupdesk.briefing.blocks import Table
from meetupdesk.meetup.model import Meetup

INTERNAL = (
    "최서윤", "문지아", "이정민", "박현우", "김하늘", "이도윤", "윤도현", "듣기 점검", "준비도",
    "답할 날을 정하는 조건", "먼저 여쭙겠습니다", "폭을 정하지 않습니다", "공원이 없어진다",
    "아직 말할 수 없는 안", "숨길 질문", "왜 이제야", "한 달에 한 번 안부", "정변호사", "초안",
)  # fmt: skip


@pytest.mark.parametrize("text", INTERNAL)
def test_nothing_internal_is_in_the_public_copy(write, filled, ko, said, text):
    assert text not in said(write(filled, ko, "public"))


def test_what_guests_should_know_is_there(write, filled, ko, said):
    words = said(write(filled, ko, "public"))
    for text in ("누구나 걷는 강", "답할 날", "어디가 어둡습니까?", "정하지 못한 것이 있습니다",
                 "언제 끝납니까?", "2번 출구", "기록용으로 찍습니다", "다과를 드립니다",
                 "02-000-0100"):  # fmt: skip
        assert text in words


def test_what_is_open_from_the_day_on_waits_for_the_day(write, filled, ko, said):
    before = said(write(filled, ko, "public", today=date(2026, 8, 27)))
    after = said(write(filled, ko, "public", today=date(2026, 8, 28)))
    assert "그날 보여 드릴 안" not in before
    assert "그날 보여 드릴 안" in after


def test_without_a_day_nothing_waiting_is_open(write, ko, said):
    meetup = m.a_meetup(m.a_message("기다릴 말", disclosure="on_the_day"))
    assert "기다릴 말" not in said(write(meetup, ko, "public"))


def test_only_approved_answers_are_printed(write, ko, said):
    meetup = m.a_meetup(m.a_question("검토 중인 질문", short_answer="답", status="review"))
    assert "검토 중인 질문" not in said(write(meetup, ko, "public"))


def test_themes_show_neither_position_nor_complaint(write, ko, said):
    theme = m.a_theme("생태", why="까닭", position="속사정", complaint="불만")
    words = said(write(m.a_meetup(theme), ko, "public"))
    assert "까닭" in words
    assert "속사정" not in words
    assert "불만" not in words


def test_the_programme_names_no_speakers(write, filled, ko, find):
    table = find(write(filled, ko, "public"), Table)[0]
    assert [column.title for column in table.columns] == ["시각", "순서", "방식"]


def test_a_draft_says_so(write, filled, ko):
    unsigned = structs.replace(filled, overview=structs.replace(filled.overview, approvals=()))
    assert write(unsigned, ko, "public").draft == "초안"


def test_an_empty_meetup_still_tells_what_we_keep_to(write, tr, said):
    words = said(write(Meetup(), tr, "public"))
    assert tr("messages.principles.1") in words
    assert tr("briefing.public.answering") in words
