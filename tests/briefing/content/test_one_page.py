from datetime import date

import makers as m
from msgspec import structs

from meetupdesk.briefing.blocks import Fitted, KeyMessage, Open, QrContact, Timeline
from meetupdesk.meetup.checks.problem import Problem
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.messages import Messages
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.places import Where


def test_an_empty_meetup_shows_what_is_to_be_decided(write, tr, find):
    gaps = find(write(Meetup(), tr, "one_page"), Open)
    assert [str(gap) for gap in gaps] == [tr("word.to_be_decided")] * 3


def test_a_meetup_without_title_goes_by_its_format(write, ko):
    document = write(Meetup(overview=Overview(format="press_session")), ko, "one_page")
    assert document.title == "기자 질의응답"


def test_the_page_says_when_where_and_by_whom(write, filled, ko, said):
    words = said(write(filled, ko, "one_page"))
    for text in ("2026. 8. 28. (금) 오후 2:00 – 4:30", "강변문화센터", "소통협력팀 · 이정민"):
        assert text in words


def test_the_first_message_stands_in_for_the_headline(write, ko, find):
    meetup = m.a_meetup(m.a_message("첫 메시지"), m.a_not_asked("글", promotion=True))
    (block,) = find(write(meetup, ko, "one_page"), KeyMessage)
    assert (block.sentence, block.note) == ("첫 메시지", "글")


def test_a_promise_that_is_not_kept_is_not_printed(write, ko, find):
    meetup = m.a_meetup(
        m.a_not_asked("글", promotion=True, kept=False), messages=Messages(headline="한 문장")
    )
    (block,) = find(write(meetup, ko, "one_page"), KeyMessage)
    assert block.note == ""


def test_what_may_not_be_said_yet_is_marked_in_front(write, filled, ko, said):
    words = said(write(filled, ko, "one_page"))
    assert "[비공개]\n 아직 말할 수 없는 안" in words
    assert "[행사일 공개]\n 그날 보여 드릴 안" in words


def test_at_most_three_of_each_are_printed(write, ko, said):
    asks = tuple(m.an_ask(f"물음{number}") for number in range(5))
    words = said(write(m.a_meetup(*asks), ko, "one_page"))
    assert "물음2" in words
    assert "물음3" not in words


def test_the_three_worst_open_items_are_printed_one_of_a_rule(write, filled, ko, said):
    def problem(rule, severity):
        return Problem(rule=rule, severity=severity, where=Where("overview.title"))

    blocker, check = problem("crisis.no_contact", "blocker"), problem("crisis.pr_it", "check")
    tip = problem("follow_ups.no_lesson", "tip")
    words = said(write(filled, ko, "one_page", problems=(blocker, check, check, tip)))
    assert words.count("홍보와 전산의 연락선이 없습니다") == 1
    assert "막힘 1건 · 확인할 것 2건" in words
    assert "배운 것" not in words


def test_readiness_says_what_it_counts(write, filled, ko, said):
    assert "준비도: 열두 부분 평균" in said(write(filled, ko, "one_page"))


def test_the_phases_can_be_read_without_seeing_them(write, filled, ko, find):
    (chart,) = find(write(filled, ko, "one_page"), Timeline)
    words = chart.alt.replace("\u00a0", " ")
    assert words.startswith("추진 단계. 트레이닝 8. 3. – 8. 7. (늦음)")
    assert chart.today == date(2026, 8, 16)
    assert [bar.kind for bar in chart.bars] == ["work", "work", "event", "goes_on"]


def test_a_late_phase_says_by_how_many_days(write, filled, ko, find):
    (chart,) = find(write(filled, ko, "one_page"), Timeline)
    assert chart.bars[1].late
    assert "2일 지남" in chart.bars[1].note


def test_a_contact_is_split_into_number_and_address(write, filled, ko, find):
    (contact,) = find(write(filled, ko, "one_page"), QrContact)
    assert (contact.phone, contact.email) == ("02-000-0100", "pr@example.com")


def test_every_part_knows_how_it_gives_way(write, filled, tr, find):
    parts = find(write(filled, tr, "one_page"), Fitted)
    assert {part.priority for part in parts} == {1, 2, 3, 4, 5, 6, 7, 8, 9}
    assert {path for part in parts for path in part.paths} >= {
        "messages.headline", "overview.decision_needed", "messages.asks.text",
        "messages.pillars.text", "goals.items.text", "crisis.risks.text",
    }  # fmt: skip


def test_five_sessions_give_their_days_only(write, ko, said):
    sessions = tuple(m.a_session(date(2026, 9, day)) for day in range(1, 6))
    words = said(write(m.a_meetup(*sessions), ko, "one_page"))
    assert "2026. 9. 1. (화) · 9. 2. (수)" in words


def test_nobody_in_the_room_leaves_out_who_comes(write, filled, ko, said):
    empty = structs.replace(filled, people=())
    assert "누가 오나" not in said(write(empty, ko, "one_page"))
    assert "1명 중 \n1명" in said(write(filled, ko, "one_page"))
