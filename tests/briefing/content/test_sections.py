from datetime import date, time

import makers as m
import pytest
from msgspec import structs

from meetupdesk.briefing.blocks import (
    Answer,
    Callout,
    DoDont,
    Facts,
    HeatTable,
    Lines,
    Mark,
    Open,
    Options,
    Paragraph,
    PersonCard,
    Points,
    Quadrant,
    Shares,
    Strong,
    Table,
)  # fmt: skip
from meetupdesk.briefing.content import document
from meetupdesk.meetup.limits import limits_from
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.crisis import Crisis
from meetupdesk.meetup.model.listening import Listening
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.model.schedule import Schedule
from meetupdesk.paths import read_toml


@pytest.fixture
def cut(write, ko, section):
    """Return what writes one section of the full briefing in Korean."""
    return lambda meetup, key, **options: section(write(meetup, ko, **options), key)


LEFT_OUT = ("timeline", "people", "matches", "cards", "messages", "donts", "questions",
            "run_sheet", "roles", "place", "after", "lessons", "appendix")  # fmt: skip


@pytest.mark.parametrize("key", LEFT_OUT)
def test_a_section_without_content_is_left_out(cut, filled, key):
    assert cut(Meetup(), key) == ()
    assert cut(filled, key) != ()


def test_the_front_page_has_sign_off_and_contents(write, filled, ko, find):
    document = write(filled, ko, front_page=True)
    (table,) = (row for row in find(document, Table) if row.columns[-1].title == "서명")
    assert table.rows == (("홍보 책임자", "윤도현", "2026.\u00a08.\u00a010.\u00a0(월)", "확인함"),)


def test_an_unanswered_question_is_shown_as_a_gap(cut, filled, find):
    (table,) = find(cut(filled, "listening"), Table)
    assert table.rows[2][1] == (Open("미응답"),)
    assert table.marks == (Mark(row=1, column=1, kind="warn"),)


def test_a_decision_that_is_not_taken_is_to_be_decided(cut, find):
    (callout,) = find(cut(m.a_meetup(listening=Listening()), "listening"), Callout)
    assert callout.sentence == (Open("미정"),)
    assert "조건부 진행" in callout.text


def test_a_decision_against_the_suggestion_says_both(cut, filled, find):
    (callout,) = find(cut(filled, "listening"), Callout)
    assert callout.sentence.startswith("진행 · 박현우")
    assert "‘조건부 진행’" in callout.text


def test_a_decision_against_the_suggestion_is_printed_with_its_written_reason(cut, filled, find):
    (callout,) = find(cut(filled, "listening"), Callout)
    assert "답할 날을 정하는 조건" in callout.text


def test_an_unexplained_decision_against_the_suggestion_shows_the_gap(cut, filled, find):
    listening = structs.replace(filled.listening, reason="")
    silent = structs.replace(filled, listening=listening)
    (callout,) = find(cut(silent, "listening"), Callout)
    assert Open("이유를 아직 적지 않았습니다.") in callout.text


def test_the_lead_time_and_the_waiver_are_printed(cut, filled, said):
    waived = structs.replace(filled, schedule=Schedule(
        sessions=filled.schedule.sessions, training_waiver="지난달에 했습니다"))  # fmt: skip
    words = said(cut(waived, "listening"))
    assert "32일" in words
    assert "지난달에 했습니다" in words


def test_the_default_promise_stands_without_any_row(cut, said):
    assert "글이나 홍보를 부탁하지 않습니다." in said(cut(Meetup(), "goals"))


def test_a_promise_not_kept_is_left_out(cut, said):
    meetup = m.a_meetup(m.a_not_asked("사진 부탁", kept=False))
    assert "사진 부탁" not in said(cut(meetup, "goals"))


def test_our_own_principles_follow_the_four(cut, filled, find):
    (points,) = find(cut(filled, "principles"), Points)
    assert len(points.items) == 5
    assert points.items[-1].head == "기록을 공개합니다"


def test_training_says_its_state(cut, said):
    meetup = m.a_meetup(m.a_training_part("하나", day=date(2026, 8, 14)))
    assert "2일 지남" in said(cut(meetup, "timeline"))


def test_people_have_a_table_a_session(cut, filled, find, said):
    blocks = cut(filled, "people")
    first, second = find(blocks, Table)
    assert (first.rows[0][0], second.rows[0][0]) == ("김하늘\u00a0(가)", "이도윤")
    assert "초청함 1명 · 참석확답 1명 · 처음 만나는 분 1명" in said(blocks)


def test_a_guest_without_our_contact_is_to_be_decided(cut, find):
    meetup = m.a_meetup(m.a_session(), m.a_person(invitation="confirmed"))
    (table,) = find(cut(meetup, "people"), Table)
    assert (Open("미정"),) in table.rows[0]


def test_somebody_without_a_session_is_listed_last(cut, said):
    sessions = (m.a_session(name="1차"), m.a_session(name="2차"))
    meetup = m.a_meetup(*sessions, m.a_person("새잎", invitation="confirmed"))
    assert "회차를 정하지 않은 분들" in said(cut(meetup, "people"))


def test_people_are_ranked_by_match(cut, find):
    theme = m.a_theme()
    close = m.a_person("하늘", m.an_interest(theme, 3, evidence="https://example.com"))
    far = m.a_person("가람", m.an_interest("낚시", 3), influence=5)
    (table,) = find(cut(m.a_meetup(theme, far, close, m.a_session()), "people"), Table)
    assert [row[0] for row in table.rows] == ["하늘", "가람\u00a0(가)"]


def test_the_grid_tells_strength_and_evidence(cut, filled, find):
    (grid,) = find(cut(filled, "matches"), HeatTable)
    assert grid.columns[0] == "도심 생태"
    assert (grid.rows[0].values[0], grid.rows[0].proven[0]) == (3, True)
    assert "도심 생태 1명" in grid.summary.replace("\u00a0", " ")


@pytest.mark.parametrize(("influence", "left"), [(1, True), (2, True), (3, False), (5, False)])
@pytest.mark.parametrize("strength", [1, 3])
def test_a_person_stands_in_the_own_field(cut, find, influence, left, strength):
    theme = m.a_theme()
    person = m.a_person("하늘", m.an_interest(theme, strength), m.an_interest("낚시", 3),
                        influence=influence)  # fmt: skip
    (chart,) = find(cut(m.a_meetup(theme, person), "matches"), Quadrant)
    (spot,) = chart.points
    assert (spot.x < 50) is left
    assert (spot.y > 50) is (strength == 3)


def test_who_has_no_place_is_named_beside_the_chart(cut, find):
    theme = m.a_theme()
    placed = m.a_person("하늘", m.an_interest(theme), influence=4)
    meetup = m.a_meetup(theme, placed, m.a_person("구름"))
    (chart,) = find(cut(meetup, "matches"), Quadrant)
    assert chart.rest == "자리를 정하지 않은 분: 구름"
    assert "먼저 초청: 하늘" in chart.alt


def test_a_card_tells_what_a_host_should_know(cut, filled, find, said):
    (card,) = find(cut(filled, "cards"), PersonCard)
    words = said(card)
    for text in (
        "강변일기",
        "지난 산책 모임",
        "야간 조명 글",
        "가겠다는 답",
        "조명 조사",
        "4일 지남",
    ):
        assert text in words
    assert card.flags == ("처음 만나는 분", "촬영 거부")
    assert [theme[:2] for theme in card.themes] == [("도심 생태", 3), ("탐조", 2)]


def test_above_forty_guests_only_first_meetings_have_cards(cut, find):
    crowd = m.a_crowd(41, invitation="confirmed")
    met = m.a_contact(crowd[0], date(2026, 8, 1), channel="in_person")
    meetup = m.a_meetup(m.a_session(), *crowd, met)
    assert len(find(cut(meetup, "cards"), PersonCard)) == 40


def test_the_first_three_asks_open_the_day(cut, find, said):
    asks = tuple(m.an_ask(f"물음{number}") for number in range(4))
    words = said(cut(m.a_meetup(*asks), "messages"))
    assert words.count("[여는 질문]") == 3


def test_what_may_not_be_said_is_marked(cut, filled, find):
    points = find(cut(filled, "messages"), Points)[0]
    assert points.items[1].head == (Strong("[비공개]"), " 아직 말할 수 없는 안")


def test_more_than_five_donts_take_two_pairs(cut, find):
    donts = tuple(m.a_dont(f"말{number}") for number in range(6))
    first, second = find(cut(m.a_meetup(*donts), "donts"), DoDont)
    assert (len(first.dont), len(second.dont)) == (5, 1)


def test_questions_stand_in_the_order_of_their_tone(cut, filled, find):
    answers = find(cut(filled, "questions"), Answer)
    assert [row.question for row in answers] == [
        "왜 이제야 묻습니까?",
        "언제 끝납니까?",
        "숨길 질문",
    ]
    assert [row.number for row in answers] == [1, 2, 3]


def test_only_a_hard_question_without_an_answer_is_to_be_decided(cut, find):
    meetup = m.a_meetup(m.a_question(tone="awkward"), m.a_question(tone="factual"))
    hard, plain = find(cut(meetup, "questions"), Answer)
    assert hard.short == (Open("미정"),)
    assert plain.short == ""


def test_the_run_sheet_tells_times_minutes_and_clashes(cut, find, said):
    session = m.a_session(starts=time(14), ends=time(16))
    meetup = m.a_meetup(
        session,
        m.a_slot("listen", 30, title="듣기", session=session),
        m.a_slot("tell", 10, title="설명", session=session, at=time(14, 20)),
    )
    blocks = cut(meetup, "run_sheet")
    (table,) = find(blocks, Table)
    assert table.rows[0][:2] == ("14:00–14:30", "30")
    assert "앞 순서와 겹침" in table.rows[1][0]
    assert find(blocks, Shares)[0].parts == (("듣기", 30), ("설명", 10))
    assert find(blocks, Lines)


def test_a_run_sheet_without_day_start_and_place_shows_the_gaps(cut, find):
    session = m.a_session(None)
    blocks = cut(m.a_meetup(session, m.a_slot(session=session)), "run_sheet")
    assert find(blocks, Facts)[0].pairs == tuple(
        (label, (Open("미정"),)) for label in ("날짜", "시각", "장소")
    )


def test_our_numbers_are_hidden_unless_asked_for(cut, filled, said):
    assert "0099" not in said(cut(filled, "roles"))
    assert "0099" in said(cut(filled, "roles", hide_contacts=False))


def test_hosts_are_listed_with_their_guests(cut, find):
    session = m.a_session()
    people = (m.a_person("하늘", host="문지아"), m.a_person("구름", host="문 지아 님"))
    table = find(cut(m.a_meetup(session, *people), "roles"), Table)[0]
    assert len(table.rows) == 1
    assert table.rows[0][2] == "2\u00a0명" or table.rows[0][2] == "2명"


def test_the_law_is_dated_and_no_advice(cut, filled, find):
    caption = [row for row in find(cut(filled, "legal"), Paragraph) if row.style == "caption"]
    assert caption[0].text.startswith("법률 자문이 아닙니다. 기준 확인일 2026.")


def test_the_election_answer_is_for_local_governments(cut, filled, said):
    asked = structs.replace(
        filled, privacy=structs.replace(filled.privacy, election_check="가능하다는 회신")
    )
    local = structs.replace(
        asked, overview=structs.replace(asked.overview, organisation_kind="local_government")
    )
    assert "회신" not in said(cut(asked, "legal"))
    assert "가능하다는 회신" in said(cut(local, "legal"))


def test_the_counts_of_personal_data_leave_out_who_may_not_appear(cut, filled, find):
    pairs = dict(find(cut(filled, "legal"), Facts)[0].pairs)
    assert pairs["적어 둔 사람"] == "2명"
    assert pairs["30일 안에 파기할 사람"] == "1명"


def test_a_missing_crisis_contact_shows(cut, find):
    (callout,) = find(cut(Meetup(), "crisis"), Callout)
    assert callout.sentence == (Open("미정"),)
    named = m.a_meetup(crisis=Crisis(contact_name="이정민"))
    (callout,) = find(cut(named, "crisis"), Callout)
    assert callout.sentence == ("이정민", " ", Open("전화 미정"))


def test_the_first_statement_marks_its_gaps(cut, filled, find):
    found = [row.text for row in find(cut(filled, "crisis"), Paragraph) if row.style == "statement"]
    assert found == ["[언제] 확인한 사실은 [무엇]입니다."]


def test_overdue_promises_say_so(cut, filled, find):
    (table,) = find(cut(filled, "after"), Table)
    assert "4일 지남" in table.rows[0][-1]
    assert table.marks == (Mark(row=0, column=3, kind="late"),)


def test_a_closed_promise_is_not_owed_any_more(cut, said):
    meetup = m.a_meetup(m.a_follow_up("promise", text="지킨 일", done_on=date(2026, 8, 1)))
    assert "지킨 일" not in said(cut(meetup, "after"))


def test_the_sign_off_stands_in_the_appendix_unless_on_the_front_page(cut, filled, said):
    assert "윤도현" in said(cut(filled, "appendix"))
    assert "윤도현" not in said(cut(filled, "appendix", front_page=True))


def test_the_teams_judgement_is_words_and_never_one_figure(cut, filled, find):
    strip = find(cut(filled, "appendix"), Facts)[-1]
    assert strip.pairs == (("지식", "보통"), ("열린 태도", "충분"))


def test_an_owner_without_unit_is_a_contact_too(cut, said):
    meetup = m.a_meetup(overview=Overview(owner="이정민", owner_contact="02-000-0100"))
    assert "02-000-0100" in said(cut(meetup, "place"))


def test_the_rules_behind_the_verdicts_are_printed(cut, filled, said):
    words = said(cut(filled, "legal"))
    assert "식사·다과는 1인당 5만 원까지입니다." in words
    assert "직접 고친 기준" not in words
    assert "식사·다과" not in said(cut(m.a_meetup(), "legal"))


def test_a_rule_that_somebody_changed_or_left_unchecked_says_so(filled, ko, said, section):
    changed = {
        "id": "graft.meal", "kind": "limit", "value": 30_000, "unit": "krw",
        "applies_to": ["covered"], "source": "행동강령", "checked_on": date(2025, 1, 1),
        "certainty": "statute", "ko": "식사는 3만 원까지입니다.", "en": "Up to 30,000 KRW.",
    }  # fmt: skip
    limits = limits_from(read_toml("rules/kr.toml"), {"rule": [changed]})
    written = document(
        filled, ko, Options(variant="full"), today=date(2026, 8, 16), problems=(), limits=limits
    )
    words = said(section(written, "legal"))
    assert "식사는 3만 원까지입니다. (직접 고친 기준) (확인한 지 1년이 지났습니다)" in words
